import type { Kept } from "./clean-blocks.ts";
import { MARK } from "./element-kinds.ts";
import { ROLE } from "./element-roles.ts";
import { foldText } from "./fold-text.ts";
import type { Block, Outline } from "./outline.ts";

/** Among so many first blocks a standfirst stands, and so many blocks lie between it and the byline below it. */
const FIRST = 3;
const NEAR = 6;
/** In units: longer is the article's own beginning. */
const LONGEST = 600;

/** Class names that editors' systems give to nothing else. */
const NAMED =
  /(?:^|[\s_-]|[a-z](?=[A-Z]))(?:standfirst|de[ck]k?|chap[oô]|vorspann|sub-?(?:title|headline|heading|hed)|sub_?tit(?:le)?|article[-_]*summary|end_summary|strapline)(?:$|[\s_-]|[A-Z])/i;

/**
 * Which blocks are the sub-headline or standfirst: what stands between the headline and the byline or date below it,
 * what a class name says is one, and what repeats the page's description outside of the text's own place.
 */
export function standfirsts(
  outline: Outline,
  kept: readonly Kept[],
  headlines: ReadonlySet<string>,
  descriptions: readonly string[],
): Set<number> {
  const found = new Set<number>();
  if (outline.boxes.length === 0 || kept.length === 0) return found;
  const rest = kept.slice(FIRST).reduce((sum, { block }) => sum + block.units, 0);
  const described = new Set(descriptions.map(foldText));
  const above = untilByline(outline, kept, headlines);
  for (const { at, block } of kept.slice(0, FIRST + 1)) {
    if (block.units >= LONGEST || block.row || rest < block.units) continue;
    if (
      above.has(at) ||
      isNamed(outline, block) ||
      (described.has(foldText(block.text)) && standsApart(outline, block))
    )
      found.add(at);
  }
  return found;
}

/** The block below the headline that has a byline or a date line right below it. */
function untilByline(outline: Outline, kept: readonly Kept[], headlines: ReadonlySet<string>): Set<number> {
  const { blocks } = outline;
  const first = kept[0]?.at ?? 0;
  let headline = -1;
  const last = Math.min(blocks.length - 1, first + FIRST);
  for (let at = Math.max(0, first - NEAR); at <= last && headline < 0; at++) {
    if (blocks[at]!.units < 400 && headlines.has(foldText(blocks[at]!.text))) headline = at;
  }
  if (headline < 0) return new Set();
  for (let at = headline + 1; at < Math.min(blocks.length, headline + NEAR); at++) {
    if (!isByline(outline, blocks[at]!)) continue;
    const between = kept.filter((one) => one.at > headline && one.at < at);
    return new Set(between.length <= 1 ? between.map((one) => one.at) : []);
  }
  return new Set();
}

function isByline(outline: Outline, { box, text, units }: Block): boolean {
  if (units > 160) return false;
  const place = outline.boxes[box];
  const named = place !== undefined && (place.roles & ROLE.byline) !== 0 && /\d{4}|\p{Lu}\p{Ll}+ \p{Lu}/u.test(text);
  return named || BYLINE.test(text);
}

const BYLINE =
  /^(?:by|von|par|por|di|door)\s+\p{Lu}[\p{L}'’.-]+\s|^(?:입력|승인|등록|기사입력|公開|更新|配信|published|updated)\b|^\d{4}\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}|[가-힣]{2,4}\s?기자(?:$|\s)/iu;

function isNamed(outline: Outline, { box }: Block): boolean {
  let at = box;
  for (let level = 0; level < 2 && at >= 0; level++) {
    const { element, parent, tag } = outline.boxes[at]!;
    const name = element.attribs.class ?? "";
    if (tag !== "li" && name.length < 200 && NAMED.test(name)) return true;
    if (element.attribs.itemprop === "description") return true;
    at = parent;
    if (at < 0 || outline.boxes[at]!.endBlock - outline.boxes[at]!.firstBlock > 2) return false;
  }
  return false;
}

/** A heading, or in the article's header, or in a box that its class calls a summary. */
function standsApart(outline: Outline, { box, heading }: Block): boolean {
  const place = outline.boxes[box];
  if (!place) return false;
  return heading > 0 || (place.marks & MARK.header) !== 0 || (place.roles & (ROLE.summary | ROLE.header)) !== 0;
}
