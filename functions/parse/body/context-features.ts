import type { Outline } from "./outline.ts";

/** Names of what the first judgement of the blocks around tells about a block. */
export const CONTEXT_FEATURES = [
  "own",
  ...[-3, -2, -1, 1, 2, 3].map((at) => `judged${at}`),
  ...[1, 2, 3, 4].map((up) => `judgedBox${up}`),
  "judgedSignature",
  "judgedBefore",
  "judgedAfter",
  "shareBefore",
  "shareAfter",
  "unitsSinceText",
  "unitsToText",
  "judgedPage",
];
const WIDTH = CONTEXT_FEATURES.length;
/** How fast what stands before and after fades, a block. */
const FADE = 0.75;

/**
 * A row for each block from the first judgements of all blocks: its neighbours', its boxes', its template's; and how
 * much of the text comes before and after it.
 */
export function contextFeatures(outline: Outline, judged: Float64Array): Float32Array {
  const { blocks, boxes } = outline;
  const count = blocks.length;
  const rows = new Float32Array(count * WIDTH);
  const boxMean = meanOfBoxes(outline, judged);
  const signatureMean = meanOfSignatures(outline, judged);
  let total = 1e-6;
  for (let at = 0; at < count; at++) total += judged[at]! * blocks[at]!.units;
  const forward = faded(outline, judged, 1);
  const backward = faded(outline, judged, -1);
  const since = unitsSinceText(outline, judged, 1);
  const until = unitsSinceText(outline, judged, -1);
  let before = 0;
  for (let at = 0; at < count; at++) {
    let to = at * WIDTH;
    const own = judged[at]! * blocks[at]!.units;
    rows[to++] = judged[at]!;
    for (let offset = -3; offset <= 3; offset++) if (offset !== 0) rows[to++] = judged[at + offset] ?? 0;
    let up = blocks[at]!.box;
    for (let level = 1; level <= 4; level++) {
      rows[to++] = up >= 0 ? boxMean[up]! : -1;
      up = boxes[up]?.parent ?? -1;
    }
    rows[to++] = signatureMean[boxes[blocks[at]!.box]?.signature ?? 0]!;
    rows[to++] = forward[at]!;
    rows[to++] = backward[at]!;
    rows[to++] = before / total;
    rows[to++] = (total - before - own) / total;
    rows[to++] = since[at]!;
    rows[to++] = until[at]!;
    rows[to++] = Math.log1p(total);
    before += own;
  }
  return rows;
}

function meanOfBoxes(outline: Outline, judged: Float64Array): Float64Array {
  const { blocks, boxes } = outline;
  const sums = new Float64Array(boxes.length);
  for (let at = 0; at < blocks.length; at++) {
    const box = blocks[at]!.box;
    if (box >= 0) sums[box]! += judged[at]! * blocks[at]!.units;
  }
  for (let at = boxes.length - 1; at > 0; at--) {
    const parent = boxes[at]!.parent;
    if (parent >= 0) sums[parent]! += sums[at]!;
  }
  for (let at = 0; at < boxes.length; at++) sums[at]! /= Math.max(1, boxes[at]!.units);
  return sums;
}

function meanOfSignatures(outline: Outline, judged: Float64Array): Float64Array {
  const { blocks, boxes, signatures } = outline;
  const sums = new Float64Array(signatures + 1);
  const units = new Float64Array(signatures + 1);
  for (let at = 0; at < blocks.length; at++) {
    const signature = boxes[blocks[at]!.box]?.signature ?? 0;
    sums[signature]! += judged[at]! * blocks[at]!.units;
    units[signature]! += blocks[at]!.units;
  }
  for (let at = 0; at < sums.length; at++) sums[at]! /= Math.max(1, units[at]!);
  return sums;
}

/** Mean judgement of what stands before (or after, going down), weighted by units and fading with distance. */
function faded(outline: Outline, judged: Float64Array, step: 1 | -1): Float64Array {
  const { blocks } = outline;
  const result = new Float64Array(blocks.length);
  let sum = 0;
  let weight = 1e-6;
  for (let index = 0; index < blocks.length; index++) {
    const at = step === 1 ? index : blocks.length - 1 - index;
    result[at] = sum / weight;
    const units = Math.min(blocks[at]!.units, 500);
    sum = sum * FADE + judged[at]! * units;
    weight = weight * FADE + units;
  }
  return result;
}

/** Units of doubtful blocks since the last (or until the next) block that is surely text, as a logarithm. */
function unitsSinceText(outline: Outline, judged: Float64Array, step: 1 | -1): Float64Array {
  const { blocks } = outline;
  const result = new Float64Array(blocks.length);
  let since = 100_000;
  for (let index = 0; index < blocks.length; index++) {
    const at = step === 1 ? index : blocks.length - 1 - index;
    result[at] = Math.log1p(since);
    since = judged[at]! > 0.7 && blocks[at]!.units > 60 ? 0 : since + blocks[at]!.units;
  }
  return result;
}
