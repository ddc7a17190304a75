import { PHRASE_GROUPS, PHRASES } from "./boilerplate-phrases.ts";
import { MARKS } from "./element-kinds.ts";
import { ROLES } from "./element-roles.ts";
import type { Containers } from "./find-container.ts";
import type { Block, Outline } from "./outline.ts";
import { readsLikeProse } from "./outline.ts";
import type { PageTitles } from "./page-titles.ts";
import { PLACE_FEATURES, placeFeatures } from "./place-features.ts";
import { coverage, wordSet } from "./text-overlap.ts";

/** What is known of the page beside its blocks. */
export type PageContext = PageTitles & { structuredBody: string };

const TEXT_FEATURES = [
  "units",
  "words",
  "linkDensity",
  "links",
  "strong",
  "emphasis",
  "digits",
  "upper",
  "commas",
  "stops",
  "ending",
  "beginning",
  "quotes",
  "cjk",
  "wordLength",
  "address",
  "clock",
  "title",
  "description",
  "repeats",
  "structured",
  "tag",
  "heading",
  "join",
  "row",
  "pictures",
  "inlineRoles",
  ...PHRASE_GROUPS.map((group) => `phrase:${group}`),
];
const NEIGHBOUR_FEATURES = [-3, -2, -1, 1, 2, 3].flatMap((at) => [
  `units${at}`,
  `links${at}`,
  `kind${at}`,
  `same${at}`,
]);

/** Names of the features, in the order of a row. */
export const FEATURES: readonly string[] = [
  ...TEXT_FEATURES,
  ...PLACE_FEATURES,
  ...MARKS.map((mark) => `mark:${mark}`),
  ...ROLES.map((role) => `role:${role}`),
  ...NEIGHBOUR_FEATURES,
  "windowProse",
];
const WIDTH = FEATURES.length;

/**
 * A row of numbers for each block: its text, its place in the page and in the boxes, what tags and class names say, and
 * its neighbours; hopeless blocks keep empty rows. Nothing in it depends on the language but for phrases that mean the same in several.
 */
export function blockFeatures(
  outline: Outline,
  containers: Containers,
  context: PageContext,
  hopeless: Uint8Array,
): Float32Array {
  const { blocks, boxes } = outline;
  const rows = new Float32Array(blocks.length * WIDTH);
  const text = textFeatures(outline, context, hopeless);
  const places = placeFeatures(outline, containers, text.titleBlock, hopeless);
  const roleLevels = levelsOfRoles(outline);
  for (let at = 0; at < blocks.length; at++) {
    if (hopeless[at]) continue;
    const block = blocks[at]!;
    let to = at * WIDTH;
    to = copy(text.rows, at * TEXT_FEATURES.length, TEXT_FEATURES.length, rows, to);
    to = copy(places, at * PLACE_FEATURES.length, PLACE_FEATURES.length, rows, to);
    const marks = boxes[block.box]?.marks ?? 0;
    for (let bit = 0; bit < MARKS.length; bit++) rows[to++] = (marks >> bit) & 1;
    const levels = roleLevels[block.box];
    for (let bit = 0; bit < ROLES.length; bit++) rows[to++] = levels ? levels[bit]! : 0;
    to = addNeighbours(outline, at, rows, to);
  }
  return rows;
}

export function featureWidth(): number {
  return WIDTH;
}

function copy(from: Float32Array, start: number, length: number, to: Float32Array, at: number): number {
  for (let offset = 0; offset < length; offset++) to[at + offset] = from[start + offset]!;
  return at + length;
}

/** For each box and role: 3 its own, 2 one or two boxes up, 1 further up, 0 nowhere. */
function levelsOfRoles(outline: Outline): (Uint8Array | undefined)[] {
  const { boxes, blocks } = outline;
  const levels: (Uint8Array | undefined)[] = new Array(boxes.length);
  for (const { box: index } of blocks) {
    const box = boxes[index];
    if (!box || levels[index]) continue;
    const parent = boxes[box.parent];
    const near = (parent?.roles ?? 0) | (boxes[parent?.parent ?? -1]?.roles ?? 0);
    const row = new Uint8Array(ROLES.length);
    for (let bit = 0; bit < ROLES.length; bit++) {
      const mask = 1 << bit;
      row[bit] = box.roles & mask ? 3 : near & mask ? 2 : box.rolesAbove & mask ? 1 : 0;
    }
    levels[index] = row;
  }
  return levels;
}

function addNeighbours(outline: Outline, at: number, rows: Float32Array, start: number): number {
  const { blocks, boxes } = outline;
  let to = start;
  const signature = boxes[blocks[at]!.box]?.signature;
  let prose = 0;
  for (let offset = -3; offset <= 3; offset++) {
    const other = blocks[at + offset];
    if (other && readsLikeProse(other)) prose += Math.min(other.units, 600);
    if (offset === 0) continue;
    rows[to++] = other ? Math.log1p(other.units) : -1;
    rows[to++] = other ? other.linkUnits / Math.max(1, other.units) : -1;
    rows[to++] = other ? kindOf(other) : -1;
    rows[to++] = other && boxes[other.box]?.signature === signature ? 1 : 0;
  }
  rows[to++] = prose;
  return to;
}

function kindOf(block: Block): number {
  if (block.heading > 0) return 3;
  if (readsLikeProse(block)) return 4;
  return block.tag === "p" ? 2 : block.tag === "li" ? 1 : 0;
}

/** Tags in the order of how often they hold what an article says. */
const TAG_ORDER = [
  "a",
  "button",
  "span",
  "time",
  "label",
  "figcaption",
  "address",
  "div",
  "section",
  "article",
  "td",
  "tr",
  "dt",
  "dd",
  "li",
  "summary",
  "h1",
  "h6",
  "h5",
  "h4",
  "h2",
  "h3",
  "pre",
  "blockquote",
  "p",
];
const RANK_OF_TAG = new Map(TAG_ORDER.map((tag, rank) => [tag, rank + 1]));

function textFeatures(
  outline: Outline,
  context: PageContext,
  hopeless: Uint8Array,
): { rows: Float32Array; titleBlock: number } {
  const { blocks } = outline;
  const width = TEXT_FEATURES.length;
  const rows = new Float32Array(blocks.length * width);
  const titles = context.titles.map(wordSet);
  const descriptions = context.descriptions.map(wordSet);
  const structured = context.structuredBody === "" ? undefined : wordSet(context.structuredBody);
  const seen = new Map<string, number>();
  let titleBlock = -1;
  let titleScore = 0.7;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]!;
    const { text, units } = block;
    const repeats = seen.get(text) ?? 0;
    seen.set(text, repeats + 1);
    if (hopeless[at]) continue;
    const short = text.length <= 600;
    const words = short || structured ? wordSet(text) : EMPTY;
    const title = units < 400 ? best(words, titles) : 0;
    const score = title + (block.tag === "h1" ? 0.4 : block.heading > 0 ? 0.2 : 0);
    if (score > titleScore) {
      titleScore = score;
      titleBlock = at;
    }
    let to = at * width;
    rows[to++] = Math.log1p(units);
    rows[to++] = Math.min(block.words, 400);
    rows[to++] = block.linkUnits / Math.max(1, units);
    rows[to++] = Math.min(block.links, 50);
    rows[to++] = Math.min(1, block.strongUnits / Math.max(1, text.length));
    rows[to++] = Math.min(1, block.emphasisUnits / Math.max(1, text.length));
    rows[to++] = block.digits / Math.max(1, text.length);
    rows[to++] = block.upper / Math.max(1, block.letters);
    rows[to++] = (100 * block.commas) / Math.max(20, units);
    rows[to++] = (100 * block.stops) / Math.max(20, units);
    rows[to++] = endingOf(text);
    rows[to++] = beginningOf(text);
    rows[to++] = Math.min(block.quotes, 10);
    rows[to++] = block.cjk / Math.max(1, text.length);
    rows[to++] = block.cjk > 0.3 * text.length ? 0 : block.letters / Math.max(1, block.words);
    rows[to++] = short ? addressIn(text) : 0;
    rows[to++] = short && /\d{1,2}:\d{2}|\b(?:19|20)\d{2}\b/.test(text) ? 1 : 0;
    rows[to++] = title;
    rows[to++] = short ? best(words, descriptions) : 0;
    rows[to++] = repeats;
    rows[to++] = structured ? coverage(words, structured) : -1;
    rows[to++] = RANK_OF_TAG.get(block.tag) ?? 0;
    rows[to++] = block.heading;
    rows[to++] = block.join === "paragraph" ? 0 : block.join === "line" ? 1 : 2;
    rows[to++] = block.row ? 1 : 0;
    rows[to++] = Math.min(block.pictures, 5);
    rows[to++] = block.inlineRoles === 0 ? 0 : 1;
    if (text.length <= LONGEST_PHRASED)
      for (const group of PHRASE_GROUPS) rows[to++] = PHRASES[group].test(text) ? 1 : 0;
  }
  return { rows, titleBlock };
}
/** In longer texts a telling phrase tells nothing. */
const LONGEST_PHRASED = 300;
const EMPTY = new Set<string>();

function best(words: Set<string>, others: Set<string>[]): number {
  let most = 0;
  for (const other of others) {
    if (other.size === 0 || words.size === 0) continue;
    const shared = coverage(words, other);
    most = Math.max(most, (shared * words.size) / Math.max(words.size, other.size));
  }
  return most;
}

/** 3 a full stop or its like, 2 a closing quote or bracket after which a sentence can end, 1 a colon, 0 none. */
function endingOf(text: string): number {
  const last = text.charAt(text.length - 1);
  if (".!?。！？…।".includes(last)) return 3;
  if ("”\"’'」』)）]】»".includes(last)) return 2;
  return last === ":" || last === "：" ? 1 : 0;
}

/** 1 a capital or a syllable, 2 small letter, 3 digit, 4 quotation mark, 5 bracket, 6 anything else (bullets, arrows). */
function beginningOf(text: string): number {
  const first = text.charAt(0);
  if ("\"“‘'「『«".includes(first)) return 4;
  if ("([<（【〈［{".includes(first)) return 5;
  if (first >= "0" && first <= "9") return 3;
  if (first.toLowerCase() !== first) return 1;
  if (first.toUpperCase() !== first) return 2;
  return /\p{L}/u.test(first) ? 1 : 6;
}

/** 1 a link written out, 2 a name with @, 3 an e-mail address. */
function addressIn(text: string): number {
  const at = text.indexOf("@");
  if (at > 0 && /[\w.-]@[\w-]+\.\w/.test(text)) return 3;
  if (at >= 0) return 2;
  return /https?:\/\/|www\.|\.com\b/.test(text) ? 1 : 0;
}
