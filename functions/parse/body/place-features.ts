import type { Containers } from "./find-container.ts";
import { type Outline, readsLikeProse } from "./outline.ts";

/** Names of what a block's place in the page and in its boxes tells. */
export const PLACE_FEATURES = [
  "depth",
  "position",
  "unitsBefore",
  "proseBefore",
  "sinceTitle",
  "levelsToBest",
  "depthInBest",
  "beforeProse",
  "afterProse",
  "positionInBest",
  "bestAbove",
  ...[1, 2, 3, 4].flatMap((up) => [
    `share${up}`,
    `density${up}`,
    `blocks${up}`,
    `mean${up}`,
    `score${up}`,
    `siblings${up}`,
  ]),
  "signatureCount",
  "signatureMean",
  "signatureDensity",
  "signatureProse",
  "pageBlocks",
  "pageProse",
  "bestShare",
  "bestDensity",
];
const WIDTH = PLACE_FEATURES.length;

/** A row for each block; what belongs to a box is worked out once a box. */
export function placeFeatures(
  outline: Outline,
  containers: Containers,
  titleBlock: number,
  hopeless: Uint8Array,
): Float32Array {
  const { boxes, blocks } = outline;
  const rows = new Float32Array(blocks.length * WIDTH);
  const page = pageTotals(outline);
  const best = boxes[containers.best];
  const inBest = ancestorsOf(outline, containers.best);
  const signatures = signatureTotals(outline);
  const bestScore = Math.max(1e-6, containers.scores[containers.best] ?? 0);
  const [firstProse, lastProse] = proseRange(outline, best?.firstBlock ?? 0, best?.endBlock ?? blocks.length);
  let unitsBefore = 0;
  let proseBefore = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    if (hopeless[at]) {
      unitsBefore += block.units;
      continue;
    }
    const box = boxes[block.box];
    let to = at * WIDTH;
    rows[to++] = box?.depth ?? 0;
    rows[to++] = at / blocks.length;
    rows[to++] = unitsBefore / page.units;
    rows[to++] = proseBefore / page.prose;
    rows[to++] = titleBlock < 0 ? -999 : Math.max(-100, Math.min(300, at - titleBlock));
    const { levels, depth, above } = toBest(outline, block.box, containers, inBest);
    rows[to++] = levels;
    rows[to++] = depth;
    rows[to++] = Math.max(-50, Math.min(200, firstProse - at));
    rows[to++] = Math.max(-50, Math.min(200, at - lastProse));
    rows[to++] = best ? (at - best.firstBlock) / Math.max(1, best.endBlock - best.firstBlock) : 0;
    rows[to++] = above / bestScore;
    let up = block.box;
    for (let level = 1; level <= 4; level++) {
      const around = boxes[up];
      const size = around ? around.endBlock - around.firstBlock : 0;
      rows[to++] = around ? around.proseUnits / page.prose : -1;
      rows[to++] = around ? around.linkUnits / Math.max(1, around.units) : -1;
      rows[to++] = Math.min(size, 500);
      rows[to++] = around ? around.units / Math.max(1, size) : -1;
      rows[to++] = around ? containers.scores[up]! / bestScore : -1;
      rows[to++] = around ? Math.min(signatures.boxes[around.signature]!, 200) : 0;
      up = around?.parent ?? -1;
    }
    const signature = box?.signature ?? 0;
    const count = signatures.blocks[signature] || 1;
    const units = signatures.units[signature] || 1;
    rows[to++] = Math.min(count, 300);
    rows[to++] = units / count;
    rows[to++] = signatures.links[signature]! / units;
    rows[to++] = signatures.prose[signature]! / page.prose;
    rows[to++] = Math.min(blocks.length, 3000);
    rows[to++] = Math.log1p(page.prose);
    rows[to++] = best ? best.proseUnits / page.prose : 0;
    rows[to++] = best ? best.linkUnits / Math.max(1, best.units) : 0;
    unitsBefore += block.units;
    if (readsLikeProse(block)) proseBefore += block.units;
  }
  return rows;
}

function pageTotals(outline: Outline): { units: number; prose: number } {
  let units = 1;
  let prose = 1;
  for (const block of outline.blocks) {
    units += block.units;
    if (readsLikeProse(block)) prose += block.units;
  }
  return { units, prose };
}

function ancestorsOf(outline: Outline, box: number): Set<number> {
  const ancestors = new Set<number>();
  for (let at = box; at >= 0; at = outline.boxes[at]!.parent) ancestors.add(at);
  return ancestors;
}

/**
 * How many boxes above the best one a block's way to it turns (0: it is inside), how deep it is below that turn, and
 * the best score on its way there.
 */
function toBest(
  outline: Outline,
  box: number,
  containers: Containers,
  inBest: Set<number>,
): { levels: number; depth: number; above: number } {
  let depth = 0;
  let above = 0;
  let at = box;
  while (at >= 0 && !inBest.has(at)) {
    above = Math.max(above, containers.scores[at]!);
    at = outline.boxes[at]!.parent;
    depth++;
  }
  if (at < 0) return { levels: 50, depth, above };
  const bestDepth = outline.boxes[containers.best]?.depth ?? 0;
  return { levels: bestDepth - outline.boxes[at]!.depth, depth, above };
}

function proseRange(outline: Outline, first: number, end: number): [number, number] {
  let from = end;
  let to = first;
  for (let at = first; at < end; at++) {
    if (!readsLikeProse(outline.blocks[at]!)) continue;
    from = Math.min(from, at);
    to = at;
  }
  return [from, to];
}

function signatureTotals(outline: Outline) {
  const count = outline.signatures + 1;
  const totals = {
    blocks: new Uint32Array(count),
    units: new Float64Array(count),
    links: new Float64Array(count),
    prose: new Float64Array(count),
    boxes: new Uint32Array(count),
  };
  for (const box of outline.boxes) totals.boxes[box.signature]!++;
  for (const block of outline.blocks) {
    const signature = outline.boxes[block.box]?.signature ?? 0;
    totals.blocks[signature]!++;
    totals.units[signature]! += block.units;
    totals.links[signature]! += block.linkUnits;
    if (readsLikeProse(block)) totals.prose[signature]! += block.units;
  }
  return totals;
}
