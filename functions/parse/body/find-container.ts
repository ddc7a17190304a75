import { MARK } from "./element-kinds.ts";
import { ROLE } from "./element-roles.ts";
import { type Outline, readsLikeProse } from "./outline.ts";

/** Where prose is densest: the box that best holds the article, and how every box scored. */
export type Containers = { best: number; scores: Float64Array };

const AGAINST =
  ROLE.comment | ROLE.related | ROLE.advert | ROLE.navigation | ROLE.footer | ROLE.side | ROLE.overlay | ROLE.hidden;

/**
 * Scores boxes by the prose that stands directly in them or a few levels below, as Arc90's Readability introduced it
 * (a paragraph counts for its parent whole, for its grandparent half, above that by the distance), with characters in
 * place of words so that scripts without spaces count alike. Linear in blocks: each looks four boxes up.
 */
export function findContainer(outline: Outline): Containers {
  const { boxes, blocks } = outline;
  const scores = new Float64Array(boxes.length);
  for (const block of blocks) {
    if (!readsLikeProse(block)) continue;
    const place = boxes[block.box];
    if (!place || (place.marks & (MARK.nav | MARK.footer | MARK.hidden | MARK.dialog | MARK.caption)) !== 0) continue;
    const score = 1 + Math.min(block.commas, 6) * 0.5 + Math.min(block.units / 100, 4);
    let at = isParagraphLike(place.tag) ? place.parent : block.box;
    for (let level = 0; level < 4 && at >= 0; level++) {
      scores[at]! += level === 0 ? score : score / (level === 1 ? 2 : level * 3);
      at = boxes[at]!.parent;
    }
  }
  let best = -1;
  for (let at = 0; at < boxes.length; at++) {
    const box = boxes[at]!;
    if (scores[at] === 0) continue;
    scores[at]! *= 1 - box.linkUnits / Math.max(1, box.units);
    const roles = box.roles | box.rolesAbove;
    if ((box.marks & MARK.bodyProperty) !== 0 || (box.roles & ROLE.body) !== 0) scores[at]! *= 1.25;
    if ((roles & AGAINST) !== 0 && (roles & ROLE.body) === 0) scores[at]! *= 0.6;
    if (best < 0 || scores[at]! > scores[best]!) best = at;
  }
  return { best, scores };
}

function isParagraphLike(tag: string): boolean {
  return tag === "p" || tag === "li" || tag === "blockquote" || tag === "pre" || tag === "span";
}
