import { MARK } from "./element-kinds.ts";
import { type Outline, readsLikeProse } from "./outline.ts";

/** How many blocks away from any prose a line of links is never part of a text. */
const FAR = 3;

/**
 * Blocks that no text needs: bare links with no prose within three blocks, and what is not prose in navigation and
 * footers. That is more than half of a news page's blocks and holds 0.2% of the words of articles; leaving them out
 * halves the cost of judging.
 */
export function hopelessBlocks(outline: Outline): Uint8Array {
  const { blocks, boxes } = outline;
  const hopeless = new Uint8Array(blocks.length);
  const near = nearProse(outline);
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const marks = boxes[block.box]?.marks ?? 0;
    const bareLink = block.linkUnits > 0.9 * block.units && near[at] === 0;
    if (bareLink || ((marks & (MARK.nav | MARK.footer)) !== 0 && !readsLikeProse(block))) hopeless[at] = 1;
  }
  return hopeless;
}

function nearProse(outline: Outline): Uint8Array {
  const { blocks } = outline;
  const near = new Uint8Array(blocks.length);
  for (let at = 0; at < blocks.length; at++) {
    if (readsLikeProse(blocks[at]!)) near.fill(1, Math.max(0, at - FAR), at + FAR + 1);
  }
  return near;
}
