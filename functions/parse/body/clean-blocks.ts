import type { PageContext } from "./block-features.ts";
import { LEADING_CREDITS, LINE_RULES, TRAILING_CREDITS } from "./boilerplate-lines.ts";
import { captionReason } from "./captions.ts";
import { foreignParts } from "./clean-foreign-parts.ts";
import { MARK } from "./element-kinds.ts";
import { ROLE } from "./element-roles.ts";
import { foldText } from "./fold-text.ts";
import { entryLines } from "./live-entries.ts";
import { namesOfTitle } from "./names-of-title.ts";
import { type Block, type Outline, readsLikeProse } from "./outline.ts";
import { linkParagraphs, promotionReason } from "./promotions.ts";
import { standfirsts } from "./standfirsts.ts";

/** A block that is to be text, with its text as cleaned. */
export type Kept = { at: number; block: Block; text: string };
/** Told of everything that is taken out. */
export type Removal = (kept: Kept, reason: string) => void;

/**
 * Takes out of the chosen blocks what the conventions leave out: headline, captions, credits, reporter and e-mail
 * lines, copyright, promotions, contents lists, repeats; and the credits that open or close a paragraph.
 */
export function cleanBlocks(
  outline: Outline,
  chosen: Uint8Array,
  { titles, descriptions }: Pick<PageContext, "titles" | "descriptions">,
  removed: Removal,
): Kept[] {
  let kept: Kept[] = [];
  outline.blocks.forEach((block, at) => {
    if (chosen[at]) kept.push({ at, block, text: block.text });
  });
  const drop = (reasonOf: (one: Kept, index: number, all: Kept[]) => string | undefined): void => {
    kept = kept.filter((one, index, all) => {
      const reason = reasonOf(one, index, all);
      if (reason !== undefined) removed(one, reason);
      return reason === undefined;
    });
  };
  const headlines = new Set(titles.flatMap(namesOfTitle).map(foldText));
  const foreign = foreignParts(outline, kept, headlines);
  drop((one) => foreign.get(one.at));
  const summaries = standfirsts(outline, kept, headlines, descriptions);
  const entries = entryLines(outline, kept);
  const contents = contentsLists(outline, kept);
  const seen = new Set<string>();
  drop((one, index) => (index < 6 && headlines.has(foldText(one.text)) ? "headline" : captionReason(outline, one)));
  drop((one) => (summaries.has(one.at) ? "standfirst" : entries.has(one.at) ? "time and name of an entry" : undefined));
  drop((one, index) => (contents.has(one.at) ? "contents list" : lineReason(one, index < OPENING)));
  drop((one, index, all) => numberReason(one, all[index + 1]) ?? boxReason(outline, one, all[index + 1]));
  const links = linkParagraphs(kept);
  drop((one) => (links.has(one.at) ? "link to another page" : repeatReason(one, seen)));
  dropLinksAround(kept, removed);
  const quotes = pullQuotes(outline, kept);
  drop((one) => (quotes.has(one.at) ? "pull-quote" : undefined));
  trimCredits(kept, removed);
  dropHeadingsAtEnd(kept, removed);
  return kept.filter((one) => one.text !== "");
}

/** The same for blocks of a text that came without a page around it. */
export function cleanParts(blocks: Block[], context: Pick<PageContext, "titles" | "descriptions">): Block[] {
  const outline: Outline = { boxes: [], blocks, signatures: 0, truncated: false };
  const all = new Uint8Array(blocks.length).fill(1);
  return cleanBlocks(outline, all, context, () => {}).map(({ block, text }) => ({ ...block, text }));
}

/** So many blocks are looked at for what pages print between headline and text. */
const OPENING = 4;

function lineReason({ block, text }: Kept, opening: boolean): string | undefined {
  if (block.row) return undefined;
  for (const rule of LINE_RULES) {
    if (rule.opening && !opening) continue;
    if (text.length <= rule.longest && rule.pattern.test(text)) return rule.reason;
  }
  return promotionReason(block, text);
}

/** The number above the headline of a list's item. */
function numberReason({ block, text }: Kept, next: Kept | undefined): string | undefined {
  return !block.row && /^#?\d{1,3}[.)]?$/.test(text) && (next?.block.heading ?? 0) > 0
    ? "number of an item"
    : undefined;
}

/** Items that are links, before the first and after the last block that is none: menus and lists of other articles. */
function dropLinksAround(kept: Kept[], removed: Removal): void {
  const leads = (one: Kept | undefined): boolean =>
    one !== undefined &&
    ITEMS.has(one.block.tag) &&
    one.block.linkUnits > 0.7 * one.block.units &&
    !/[.!?。！？]["”’』」)]?$/.test(one.text);
  while (leads(kept[0])) removed(kept.shift()!, "links around the text");
  while (leads(kept.at(-1))) removed(kept.pop()!, "links around the text");
}

const ITEMS = new Set(["li", "td", "dd", "dt", "span", "font", "center"]);

/** The heading of a box of links, or the label of a contents list, of which nothing was taken. */
function boxReason(outline: Outline, { at, block }: Kept, next: Kept | undefined): string | undefined {
  const below = outline.blocks[at + 1];
  if (!below || next?.at === at + 1) return undefined;
  const label = block.units < 40 && block.stops === 0 && below.fragmentLinks > 0;
  if (block.heading === 0 && !label) return undefined;
  return below.heading === 0 && below.linkUnits > 0.9 * below.units ? "heading of a box of links" : undefined;
}

/** The same words again: a second rendering of the page, or a line that a template repeats. */
function repeatReason({ block, text }: Kept, seen: Set<string>): string | undefined {
  if (block.row || block.units < (block.heading > 0 || block.tag === "li" ? 80 : 40)) return undefined;
  const lower = text.toLowerCase();
  if (seen.has(lower)) return "repeat";
  seen.add(lower);
  return undefined;
}

const MOST_QUOTES = 20;

/** Blocks dressed as quotes whose words stand in a paragraph of the text anyway. */
function pullQuotes(outline: Outline, kept: Kept[]): Set<number> {
  const found = new Set<number>();
  const suspects = kept.filter(({ block }) => {
    const box = outline.boxes[block.box];
    if (!box || block.units < 30 || block.units > 400 || block.row || block.tag === "li") return false;
    return (
      (box.marks & (MARK.aside | MARK.quote | MARK.figure)) !== 0 || ((box.roles | box.rolesAbove) & ROLE.quote) !== 0
    );
  });
  if (suspects.length === 0) return found;
  const prose = kept
    .filter(({ block }) => readsLikeProse(block))
    .map(({ at, text }) => ({ at, words: foldText(text) }));
  for (const suspect of suspects.slice(0, MOST_QUOTES)) {
    const words = foldText(suspect.text);
    const again = prose.some(
      (other) => other.at !== suspect.at && other.words.length > words.length && other.words.includes(words),
    );
    if (again) found.add(suspect.at);
  }
  return found;
}

/** Three and more list items in a row that only lead to places on the page. */
function contentsLists(outline: Outline, kept: Kept[]): Set<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = () => {
    if (run.length >= 3) for (const at of run) found.add(at);
    run = [];
  };
  for (const { at, block } of kept) {
    const leads =
      block.fragmentLinks > 0 &&
      block.linkUnits > 0.8 * block.units &&
      (outline.boxes[block.box]?.marks ?? 0) & MARK.list;
    if (leads) run.push(at);
    else close();
  }
  close();
  return found;
}

function trimCredits(kept: Kept[], removed: Removal): void {
  kept.forEach((one, index) => {
    if (one.block.row) return;
    const before = one.text;
    if (index < 3) one.text = without(one.text, LEADING_CREDITS);
    if (one.block.cjk > 0) one.text = without(one.text, TRAILING_CREDITS);
    if (one.text !== before) removed({ ...one, text: before.replace(one.text, " … ").trim() }, "credit in a paragraph");
  });
}

function without(text: string, patterns: readonly RegExp[]): string {
  let rest = text;
  for (const pattern of patterns) rest = rest.replace(pattern, "");
  return rest.trim();
}

function dropHeadingsAtEnd(kept: Kept[], removed: Removal): void {
  while (kept.length > 1) {
    const last = kept.at(-1)!;
    if (last.block.heading === 0) return;
    removed(last, "heading without text");
    kept.pop();
  }
}
