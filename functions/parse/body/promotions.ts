import type { Kept } from "./clean-blocks.ts";
import type { Block } from "./outline.ts";

/** In units: a longer line says more than where another article is. */
const LONGEST = 300;

/**
 * Whether a paragraph only leads elsewhere: a mark of promotions with a link, a link with a label in brackets behind
 * it, a row of links parted by bars.
 */
export function promotionReason(block: Block, text: string): string | undefined {
  if (block.units >= LONGEST || block.linkUnits === 0 || block.heading > 0) return undefined;
  const linked = block.linkUnits / block.units;
  if (/^[▶►▷☞※]/.test(text) && linked > 0.4) return "promotion";
  if (/^[・◇◆■□]/.test(text) && linked > 0.8) return "promotion";
  if (linked > 0.4 && /[[(]\p{Lu}{3,14}(?:\s\p{Lu}{1,14})?[\])]\|?$/u.test(text)) return "promotion";
  if (linked > 0.5 && text.split(/\s[|｜]\s/).length >= 3) return "links of the site";
  return undefined;
}

/** So many paragraphs that are links, and such a share of all, are how an article is built: a list of what it names. */
const MANY = 4;
const LARGE_SHARE = 0.2;

/** Which paragraphs are nothing but a link that says no sentence: headlines of other articles between those of this. */
export function linkParagraphs(kept: readonly Kept[]): Set<number> {
  const found = kept.filter(
    ({ block, text }) => block.linkUnits > 0.9 * block.units && isLine(block) && !NO_HEADLINE.test(text),
  );
  const many = found.length >= MANY && found.length >= LARGE_SHARE * kept.length;
  return new Set(many ? [] : found.map(({ at }) => at));
}

/** A paragraph of its own: list items and cells may well be links. */
function isLine(block: Block): boolean {
  const { tag, join, units, heading, row } = block;
  return (
    (tag === "p" || tag === "div") && join === "paragraph" && units > 16 && units < LONGEST && heading === 0 && !row
  );
}

/** An address written out, or a sentence. */
const NO_HEADLINE = /^https?:|[.!?。！？…]["”’'」』)）]?$/;
