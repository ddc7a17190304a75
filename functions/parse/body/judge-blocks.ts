import { FEATURES } from "./block-features.ts";
import model from "./block-model.json" with { type: "json" };
import { CONTEXT_FEATURES, contextFeatures } from "./context-features.ts";
import type { Outline } from "./outline.ts";

/** Boosted trees in one table: a node tests `feature <= number`; a leaf has feature -1 and its value in `number`. */
type Trees = {
  base: number;
  roots: number[];
  feature: Int16Array;
  number: Float32Array;
  left: Uint16Array;
  right: Uint16Array;
};

export type BlockModel = readonly [Trees, Trees];
type EncodedModel = { stages: { base: number; roots: number[]; nodes: string }[] };

const NODE_BYTES = 10;
const SHIPPED = decodeModel(model);

/**
 * For each block the probability that an editor would call it part of the article. Two stages of boosted trees
 * (training/extraction): the first judges a block by itself and its place, the second also by the first's judgement of
 * what is around it.
 */
export function judgeBlocks(
  outline: Outline,
  rows: Float32Array,
  hopeless: Uint8Array,
  [firstStage, secondStage]: BlockModel = SHIPPED,
): Float64Array {
  const count = outline.blocks.length;
  const first = new Float64Array(count);
  for (let at = 0; at < count; at++) if (!hopeless[at]) first[at] = probability(firstStage, rows, at, rows);
  const context = contextFeatures(outline, first);
  const second = new Float64Array(count);
  for (let at = 0; at < count; at++) if (!hopeless[at]) second[at] = probability(secondStage, rows, at, context);
  return second;
}

const OWN = FEATURES.length;
const CONTEXT = CONTEXT_FEATURES.length;

function probability(trees: Trees, rows: Float32Array, block: number, context: Float32Array): number {
  const { roots, feature, number, left, right } = trees;
  const row = block * OWN;
  const contextRow = block * CONTEXT - OWN;
  let sum = trees.base;
  for (let tree = 0; tree < roots.length; tree++) {
    let node = roots[tree]!;
    let tested = feature[node]!;
    while (tested >= 0) {
      const value = tested < OWN ? rows[row + tested]! : context[contextRow + tested]!;
      node = value <= number[node]! ? left[node]! : right[node]!;
      tested = feature[node]!;
    }
    sum += number[node]!;
  }
  return 1 / (1 + Math.exp(-sum));
}

/** A model as `training/extraction/encode-model.ts` writes it. */
export function decodeModel(encoded: EncodedModel): BlockModel {
  return encoded.stages.map(decodeTrees) as unknown as BlockModel;
}

function decodeTrees(stage: { base: number; roots: number[]; nodes: string }): Trees {
  const bytes = Buffer.from(stage.nodes, "base64");
  const count = bytes.length / NODE_BYTES;
  const trees: Trees = {
    base: stage.base,
    roots: stage.roots,
    feature: new Int16Array(count),
    number: new Float32Array(count),
    left: new Uint16Array(count),
    right: new Uint16Array(count),
  };
  for (let node = 0; node < count; node++) {
    const at = node * NODE_BYTES;
    trees.feature[node] = bytes.readInt16LE(at);
    trees.number[node] = bytes.readFloatLE(at + 2);
    trees.left[node] = bytes.readUInt16LE(at + 6);
    trees.right[node] = bytes.readUInt16LE(at + 8);
  }
  return trees;
}
