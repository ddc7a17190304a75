import { readEmbeddedValues } from "../embedded/embedded-values.ts";
import { findEmbeddedBody } from "../embedded/find-embedded-body.ts";
import type { JsonLdNode } from "../embedded/json-ld.ts";
import type { Document, Element } from "../page-tree.ts";
import { blockFeatures, type PageContext } from "./block-features.ts";
import { type Choice, chooseBlocks } from "./choose-blocks.ts";
import { cleanBlocks, cleanParts, type Kept } from "./clean-blocks.ts";
import { completeHeadings } from "./complete-headings.ts";
import { completeTables } from "./complete-tables.ts";
import { calibrate } from "./confidence.ts";
import { explainRejections, type RemovalNote } from "./explain-rejections.ts";
import { findContainer } from "./find-container.ts";
import { hopelessBlocks } from "./hopeless-blocks.ts";
import { type BlockModel, judgeBlocks } from "./judge-blocks.ts";
import { completeEntries, liveEntries } from "./live-entries.ts";
import type { Block, Outline } from "./outline.ts";
import { outlinePage } from "./outline-page.ts";
import { pageContext } from "./page-context.ts";
import { textOfBlocks } from "./text-of-blocks.ts";
import { blocksOfParts } from "./text-of-html.ts";

/** Where the text came from. */
export type BodyMethod = "blocks" | "json-ld" | "embedded" | "none";
export type BodyCandidate = { method: string; score: number; length: number };

export type Body = {
  text: string;
  /** The element that holds the text, where one does. */
  node: Element | null;
  method: BodyMethod;
  /** The F1 that this text may be expected to have, 0 to 1. */
  confidence: number;
  /** The ways to the body that were compared, best first. */
  candidates: BodyCandidate[];
  /** What was taken out; empty unless asked for. */
  removed: RemovalNote[];
  outline: Outline;
  titles: string[];
  /** As og:type says; see `PageTitles`. */
  pageType: string;
  /** How much of the text is links, 0 to 1. */
  linked: number;
  /** How many entries with a time each the text is made of, as a live blog is; else 0. */
  entries: number;
};

export type BodyOptions = {
  /** Whether to note what was taken out. */
  explain?: boolean | undefined;
  /** In place of the model that ships, to measure another. */
  model?: BlockModel | undefined;
};

/** Below this the page's own blocks are too little to be the article, and its data is searched for more. */
const LITTLE = 1_500;
const DOUBTFUL = 0.75;

/**
 * The article's text, by named steps: prune (what is never text), candidates (boxes and blocks are scored), choose (the
 * set of blocks with the best expected F1), clean (what the conventions leave out), compare (with the body in JSON-LD
 * and in embedded data), text.
 */
export function readBody(document: Document, jsonLd: JsonLdNode[], { explain = false, model }: BodyOptions = {}): Body {
  const outline = outlinePage(document);
  const context = pageContext(document, jsonLd);
  const containers = findContainer(outline);
  const hopeless = hopelessBlocks(outline);
  const judged = judgeBlocks(outline, blockFeatures(outline, containers, context, hopeless), hopeless, model);
  const choice = chooseBlocks(outline.blocks, judged);
  const chosen = completeChoice(outline, choice.chosen, judged);
  const removed: RemovalNote[] = explain ? explainRejections(outline, judged, chosen) : [];
  const kept = cleanBlocks(outline, chosen, context, (one, reason) => {
    if (explain) removed.push({ step: "clean", reason, element: one.block.tag, text: one.text.slice(0, 120) });
  });
  const own: Way = {
    method: "blocks",
    text: textOfBlocks(kept.map(({ block, text }) => ({ text, join: block.join }))),
    units: 0,
    score: choice.expectedF1,
  };
  own.units = kept.reduce((sum, { block }) => sum + block.units, 0);
  const ways = compareWays(own, context, document, choice);
  const best = ways[0] ?? own;
  return {
    text: best.text,
    node:
      best === own && kept.length > 0
        ? holderOf(
            outline,
            kept.map(({ block }) => block),
          )
        : null,
    method: best.text === "" ? "none" : best.method,
    confidence: best.text === "" ? 0 : calibrate(best.score, best.units),
    candidates: ways.map(({ method, score, units }) => ({
      method,
      score: Math.round(score * 1000) / 1000,
      length: Math.round(units),
    })),
    removed,
    outline,
    titles: context.titles,
    pageType: context.pageType,
    linked: best === own ? shareOfLinks(kept) : 0,
    entries: best === own ? liveEntries(outline, chosen).length : 0,
  };
}

function shareOfLinks(kept: Kept[]): number {
  let units = 1;
  let links = 0;
  for (const { block } of kept) {
    units += block.units;
    links += block.linkUnits;
  }
  return links / units;
}

/** What belongs to what was chosen: rows to their table, sub-headings to their text, entries to their live blog. */
function completeChoice(outline: Outline, chosen: Uint8Array, judged: Float64Array): Uint8Array {
  return completeEntries(outline, completeHeadings(outline, completeTables(outline, chosen), judged));
}

type Way = { method: BodyMethod; text: string; units: number; score: number };

/**
 * The page's blocks win unless they are little or doubtful and another way has far more: a page that a browser fills
 * from its data, or whose text stands in JSON-LD alone.
 */
function compareWays(own: Way, context: PageContext, document: Document, choice: Choice): Way[] {
  const ways = [own];
  if (own.units > LITTLE && choice.expectedF1 > DOUBTFUL) return ways;
  const structuredWay = wayOf("json-ld", [context.structuredBody], context, 0.85);
  if (structuredWay) ways.push(structuredWay);
  const embedded = findEmbeddedBody(readEmbeddedValues(document), context.titles);
  const embeddedWay = embedded && wayOf("embedded", embedded.parts, context, embedded.titled ? 0.85 : 0.6);
  if (embeddedWay) ways.push(embeddedWay);
  for (const way of ways)
    if (way !== own && way.units < 2 * own.units) way.score = Math.min(way.score, own.score - 0.01);
  if (own.units < 250) own.score = Math.min(own.score, 0.55);
  else if (ways.some((way) => way !== own && way.units > 3 * own.units)) own.score = Math.min(own.score, 0.7);
  return ways.sort((a, b) => b.score - a.score);
}

const SHORTEST = 200;

function wayOf(method: BodyMethod, parts: string[], context: PageContext, score: number): Way | undefined {
  const blocks = parts.length === 0 || parts[0] === "" ? [] : cleanParts(blocksOfParts(parts), context);
  const units = blocks.reduce((sum, block) => sum + block.units, 0);
  if (units < SHORTEST) return undefined;
  return { method, text: textOfBlocks(blocks), units, score };
}

/** The smallest element that holds nearly all of the text. */
function holderOf(outline: Outline, blocks: Block[]): Element | null {
  const held = new Float64Array(outline.boxes.length);
  let total = 0;
  for (const block of blocks) {
    if (block.box >= 0) held[block.box]! += block.units;
    total += block.units;
  }
  let holder = -1;
  for (let at = outline.boxes.length - 1; at >= 0; at--) {
    if (held[at]! >= 0.9 * total && holder < 0) holder = at;
    const parent = outline.boxes[at]!.parent;
    if (parent >= 0) held[parent]! += held[at]!;
  }
  return outline.boxes[holder]?.element ?? null;
}
