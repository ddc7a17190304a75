import type { Block } from "./outline.ts";

export type Choice = {
  chosen: Uint8Array;
  /** From where on a block was taken. */
  threshold: number;
  /** The F1 that the judgements themselves promise. */
  expectedF1: number;
};

/** Blocks less likely than this are never taken, however doubtful the page. */
const LOWEST = 0.12;

/**
 * The set of blocks with the highest expected F1: of all sets that hold every block above some probability, the one
 * for which 2 Σ p·u / (Σ u + Σ all p·u) is largest, u being a block's length. The threshold comes out near half of the
 * F1 that can be had (Lipton et al. 2014), so that a page on which nothing looks certain still gives its best part.
 */
export function chooseBlocks(blocks: Pick<Block, "units">[], judged: Float64Array): Choice {
  const order = Array.from(judged, (_, at) => at)
    .filter((at) => judged[at]! >= LOWEST)
    .sort((a, b) => judged[b]! - judged[a]!);
  let expected = 0;
  for (let at = 0; at < blocks.length; at++) expected += judged[at]! * blocks[at]!.units;
  let right = 0;
  let taken = 0;
  let best = 0;
  let threshold = 1.1;
  for (const at of order) {
    right += judged[at]! * blocks[at]!.units;
    taken += blocks[at]!.units;
    const f1 = (2 * right) / Math.max(1, taken + expected);
    if (f1 < best) continue;
    best = f1;
    threshold = judged[at]!;
  }
  const chosen = Uint8Array.from(judged, (one) => (one >= threshold ? 1 : 0));
  return { chosen, threshold, expectedF1: best };
}
