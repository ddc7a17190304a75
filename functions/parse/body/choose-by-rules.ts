import { MARK } from "./element-kinds.ts";
import { ROLE } from "./element-roles.ts";
import type { Containers } from "./find-container.ts";
import { type Outline, readsLikeProse } from "./outline-page.ts";

const AGAINST =
  ROLE.comment | ROLE.related | ROLE.advert | ROLE.share | ROLE.signup | ROLE.overlay | ROLE.caption | ROLE.tags;

/**
 * A judgement for each block by rules alone: 1 for prose in the best container, less the more speaks against it. The
 * plain way to the text, and what the trained one is compared with.
 */
export function chooseByRules(outline: Outline, containers: Containers): Float64Array {
  const { boxes, blocks } = outline;
  const judgements = new Float64Array(blocks.length);
  const best = boxes[containers.best];
  if (!best) return judgements;
  for (let at = best.firstBlock; at < best.endBlock; at++) {
    const block = blocks[at]!;
    const box = boxes[block.box]!;
    if (
      (box.marks &
        ~best.marks &
        (MARK.nav | MARK.footer | MARK.aside | MARK.figure | MARK.form | MARK.hidden | MARK.caption)) !==
      0
    )
      continue;
    const linkDensity = block.linkUnits / Math.max(1, block.units);
    let judgement = readsLikeProse(block) ? 0.9 : block.heading > 1 || block.row ? 0.6 : block.units > 25 ? 0.55 : 0.35;
    if (linkDensity > 0.5) judgement -= 0.4;
    if (((box.roles | (box.rolesAbove & ~best.rolesAbove & ~best.roles)) & AGAINST) !== 0) judgement -= 0.35;
    judgements[at] = Math.max(0, judgement);
  }
  return judgements;
}
