import { ROLE } from "./element-roles.ts";
import { type Block, type Outline, readsLikeProse } from "./outline.ts";

/** Entries of one template, each with a time at its head, as ranges of blocks in page order. */
export type LiveEntries = { first: number; end: number }[];

/** A live blog has at least this many entries. */
const LEAST = 3;
/** Boxes up from a time that may be its entry, and blocks within which an entry shows its time. */
const LEVELS = 5;
const HEAD = 3;

/** A line that shows a clock time or an age and says no sentence. */
const TIMED =
  /(?:^|\s)(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:\s?[ap]\.?m)?(?:$|[\s,.)])|\d{1,2}시\s?(?:\d{1,2}분)?(?:$|\s)|\b\d{1,2}\s?(?:m|h|min|mins|minutes|hours?|hrs?|d|days?)\s+ago\b|\d{1,2}\s?(?:分|時間|분|시간)\s?[前전]/i;
const LONGEST = 90;

/**
 * The entries of a live blog: boxes of one template, each of which shows a time within its first blocks, and which
 * together hold most of what was chosen. Empty where the page has none.
 */
export function liveEntries(outline: Outline, chosen: ArrayLike<number>): LiveEntries {
  const { blocks, boxes } = outline;
  if (boxes.length === 0) return []; // a text that came without a page around it
  const bySignature = new Map<number, Set<number>>();
  for (const [at, block] of blocks.entries()) {
    if (!isTimeLine(block)) continue;
    let box = block.box;
    for (let level = 0; level < LEVELS && box >= 0; level++, box = boxes[box]!.parent) {
      const { firstBlock, signature, roles, rolesAbove } = boxes[box]!;
      if (at - firstBlock >= HEAD) break;
      if (((roles | rolesAbove) & ROLE.comment) !== 0) break;
      const same = bySignature.get(signature);
      if (same) same.add(box);
      else bySignature.set(signature, new Set([box]));
    }
  }
  const total = unitsIn(outline, chosen, 0, blocks.length);
  let best: LiveEntries = [];
  let most = 0.6 * total;
  for (const same of bySignature.values()) {
    if (same.size < LEAST) continue;
    const entries = [...same].map((box) => ({ first: boxes[box]!.firstBlock, end: boxes[box]!.endBlock }));
    const held = entries.reduce((sum, { first, end }) => sum + unitsIn(outline, chosen, first, end), 0);
    if (held <= most) continue;
    most = held;
    best = entries;
  }
  return best.sort((a, b) => a.first - b.first);
}

/** Adds what was not chosen of a live blog's entries: their prose, and the headings over it. */
export function completeEntries(outline: Outline, chosen: Uint8Array): Uint8Array {
  const entries = liveEntries(outline, chosen);
  if (entries.length === 0) return chosen;
  const all = chosen.slice();
  for (const { first, end } of entries) {
    for (let at = first; at < end; at++) {
      const block = outline.blocks[at]!;
      const prose = readsLikeProse(block) && isOrdinary(outline, block);
      const heading = block.heading > 0 && block.linkUnits < 0.5 * block.units && block.units > 10;
      if (prose || heading) all[at] = 1;
    }
  }
  return all;
}

/** The lines at the head of entries that show when and by whom, not what. */
export function entryLines(outline: Outline, kept: readonly { at: number }[]): Set<number> {
  const found = new Set<number>();
  const chosen = new Uint8Array(outline.blocks.length);
  for (const { at } of kept) chosen[at] = 1;
  const heads = new Set(
    liveEntries(outline, chosen).flatMap(({ first }) => Array.from({ length: HEAD }, (_, at) => first + at)),
  );
  for (const { at } of kept) {
    const block = outline.blocks[at]!;
    if (heads.has(at) && block.heading === 0 && isTimeLine(block)) found.add(at);
  }
  return found;
}

function isTimeLine({ units, text, row, digits }: Block): boolean {
  return (
    digits > 0 &&
    !row &&
    units <= LONGEST &&
    TIMED.test(text) &&
    !/[.!?。！？다요]["”’]?$/.test(text.replace(/[ap]\.m\.$/i, ""))
  );
}

const ASIDE = ROLE.comment | ROLE.related | ROLE.share | ROLE.advert | ROLE.signup | ROLE.caption | ROLE.byline;

function isOrdinary(outline: Outline, { box }: Block): boolean {
  return ((outline.boxes[box]?.roles ?? 0) & ASIDE) === 0;
}

function unitsIn({ blocks }: Outline, chosen: ArrayLike<number>, first: number, end: number): number {
  let sum = 0;
  for (let at = first; at < end; at++) if (chosen[at]) sum += blocks[at]!.units;
  return sum;
}
