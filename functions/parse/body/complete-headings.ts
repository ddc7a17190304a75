import { type Outline, readsLikeProse } from "./outline.ts";

/** Below this a heading is most often that of a box. */
const LOWEST = 0.15;
const LONGEST = 120;
/** Blocks before it within which text must stand: an advert may lie between. */
const NEAR = 3;

/**
 * Adds to the chosen blocks the sub-headings between two chosen ones that the judge held for less than likely: headings
 * and lines all in bold are short and look like labels, but over text that is taken they belong to it.
 */
export function completeHeadings({ blocks }: Outline, chosen: Uint8Array, judged: ArrayLike<number>): Uint8Array {
  const all = chosen.slice();
  for (let at = 1; at + 1 < blocks.length; at++) {
    if (chosen[at] || judged[at]! < LOWEST || !chosen[at + 1] || !anyChosen(chosen, at - NEAR, at)) continue;
    const block = blocks[at]!;
    const bold = block.strongUnits >= 0.9 * block.text.length;
    const heading = block.heading > 0 || bold;
    if (heading && block.units < LONGEST && block.linkUnits < 0.3 * block.units && readsLikeProse(blocks[at + 1]!))
      all[at] = 1;
  }
  return all;
}

function anyChosen(chosen: Uint8Array, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (chosen[at]) return true;
  return false;
}
