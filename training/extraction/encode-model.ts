import type { Ensemble } from "./boosted-trees.ts";
import type { Provenance } from "./provenance.ts";

/**
 * The model as the extractor reads it: for each stage the nodes of all trees in one array, tree after tree. A node is
 * feature (or -1), threshold or value, left child, right child (absolute); base64 of float32 and int16.
 */
export function encodeModel(first: Ensemble, second: Ensemble, provenance: Provenance): string {
  return `${JSON.stringify({ provenance, stages: [encodeStage(first), encodeStage(second)] }, null, 2)}\n`;
}

function encodeStage(ensemble: Ensemble): { base: number; roots: number[]; nodes: string } {
  const roots: number[] = [];
  const count = ensemble.trees.reduce((sum, tree) => sum + tree.feature.length, 0);
  const buffer = Buffer.alloc(count * 10);
  let at = 0;
  for (const tree of ensemble.trees) {
    const start = at;
    roots.push(start);
    for (let node = 0; node < tree.feature.length; node++, at++) {
      const leaf = tree.feature[node]! < 0;
      buffer.writeInt16LE(tree.feature[node]!, at * 10);
      buffer.writeFloatLE(leaf ? tree.value[node]! : tree.threshold[node]!, at * 10 + 2);
      buffer.writeUInt16LE(leaf ? 0 : start + tree.left[node]!, at * 10 + 6);
      buffer.writeUInt16LE(leaf ? 0 : start + tree.right[node]!, at * 10 + 8);
    }
  }
  return { base: ensemble.base, roots, nodes: buffer.toString("base64") };
}
