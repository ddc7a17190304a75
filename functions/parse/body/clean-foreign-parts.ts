import { MARK } from "./element-kinds.ts";
import { foldText } from "./fold-text.ts";
import type { Box, Outline } from "./outline.ts";

type Chosen = { at: number };

/** In units: so much of the article must stand elsewhere before a whole part is called foreign. */
const ENOUGH = 150;
/** Blocks under a "next article" label within which the next headline must come. */
const NEAR = 3;

const CONSENT = /consent|cookie|gdpr|onetrust|(?:^|[\s_-])cmp(?:$|[\s_-])/i;
const COMMENTS =
  /(?:^|[\s_-])(?:comments?|disqus|kommentare?|commentaires?|comentarios?|commenti)(?:$|[\s_-]|[A-Z])|commentsSection/;
const CARD = /(?:^|[\s_-])(?:hover-?card|tool-?tip|pop-?over)(?:$|[\s_-])|hoverCard|tooltip$/i;
const NEWSLETTER =
  /(?:^|[\s_-])(?:newsletter|nl)-?(?:box|signup|sign-up|promo|form|cta|widget|module|block)?(?:$|[\s_-])/i;
const NEXT_LABEL = /^(?:次の記事|다음\s?기사|next (?:article|story)|下一篇)\s?[:：]?$/i;

/**
 * Whole parts of a page that are never the article however well they read: consent dialogs, forms, readers' comments,
 * and the articles that an endless page appends. They are told from an article in such a place (a page that is one
 * form, an opinion page whose section is "comment") by the text that stands outside of them.
 */
export function foreignParts(
  outline: Outline,
  chosen: readonly Chosen[],
  headlines: ReadonlySet<string>,
): Map<number, string> {
  const found = new Map<number, string>();
  if (outline.boxes.length === 0) return found; // a text that came without a page around it
  const unitsOf = ({ at }: Chosen): number => outline.blocks[at]!.units;
  const reasonOfBox = new Map<number, string>();
  const held = new Map<string, Chosen[]>();
  let rest = 0;
  for (const one of chosen) {
    const reason = reasonAbove(outline.boxes, outline.blocks[one.at]!.box, reasonOfBox);
    if (reason === "") rest += unitsOf(one);
    else held.set(reason, [...(held.get(reason) ?? []), one]);
  }
  if (rest >= ENOUGH) for (const [reason, part] of held) for (const { at } of part) found.set(at, reason);
  const end = Math.min(
    nextLabel(outline, chosen),
    appendedArticle(outline, chosen),
    secondHeadline(outline, chosen, headlines),
  );
  for (const { at } of chosen) if (at >= end && !found.has(at)) found.set(at, "next article");
  for (const at of underCommentsLabel(outline, chosen)) if (!found.has(at)) found.set(at, "comments");
  return found;
}

function reasonAbove(boxes: readonly Box[], start: number, known: Map<number, string>): string {
  const path: number[] = [];
  let reason = "";
  for (let at = start; at >= 0; at = boxes[at]!.parent) {
    const before = known.get(at);
    if (before !== undefined) {
      reason = before;
      break;
    }
    path.push(at);
    reason = reasonOf(boxes[at]!);
    if (reason !== "") break;
  }
  for (const at of path) known.set(at, reason);
  return reason;
}

function reasonOf({ tag, element, marks }: Box): string {
  if (tag === "body" || tag === "html" || tag === "main") return "";
  if (tag === "form") return "form";
  if (tag === "aside") return "aside";
  const name = `${element.attribs.class ?? ""} ${element.attribs.id ?? ""}`;
  if (name.length < 400) {
    if (COMMENTS.test(name)) return "comments";
    if (CONSENT.test(name)) return "consent";
    if (CARD.test(name)) return "card that opens over the text";
    if (NEWSLETTER.test(name)) return "newsletter";
  }
  return (marks & MARK.dialog) !== 0 && (tag === "dialog" || element.attribs.role?.includes("dialog")) ? "dialog" : "";
}

/** Where the label of the next article stands, with its headline under it, behind enough text. */
function nextLabel({ blocks }: Outline, chosen: readonly Chosen[]): number {
  let before = 0;
  let from = 0;
  for (const { at } of chosen) {
    if (before >= ENOUGH) {
      for (let label = from; label < at; label++) {
        if (blocks[label]!.text.length > 20 || !NEXT_LABEL.test(blocks[label]!.text)) continue;
        if (blocks.slice(label + 1, label + 1 + NEAR).some((block) => block.heading > 0)) return label;
      }
    }
    before += blocks[at]!.units;
    from = at;
  }
  return Number.POSITIVE_INFINITY;
}

/** Where a second `<article>` with a first-level headline of its own begins, behind a first one with enough text. */
function appendedArticle({ blocks, boxes }: Outline, chosen: readonly Chosen[]): number {
  const articleOf = (at: number): number => {
    let box = blocks[at]!.box;
    while (box >= 0 && boxes[box]!.tag !== "article") box = boxes[box]!.parent;
    return box;
  };
  let first = -1;
  let units = 0;
  for (const { at } of chosen) {
    const own = articleOf(at);
    if (first < 0) first = own;
    if (first < 0) continue;
    const { endBlock } = boxes[first]!;
    if (at < endBlock) units += blocks[at]!.units;
    else if (own >= 0 && units >= ENOUGH) {
      const { firstBlock } = boxes[own]!;
      if (firstBlock >= endBlock && blocks.slice(firstBlock, firstBlock + NEAR).some((block) => block.heading === 1))
        return firstBlock;
    }
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Where a headline stands that the template of the page's own headline made again, in a place of its own and behind
 * enough text: pages that append the next article need no `<article>` for it.
 */
function secondHeadline({ blocks, boxes }: Outline, chosen: readonly Chosen[], headlines: ReadonlySet<string>): number {
  const opening = chosen[Math.min(chosen.length, 3) - 1]?.at ?? -1;
  const own = new Map<number, number>();
  for (let at = 0; at <= opening; at++) {
    const { box, heading, text, units } = blocks[at]!;
    const place = boxes[box];
    if (heading !== 1 || units > 500 || !place || !headlines.has(foldText(text))) continue;
    if (!own.has(place.signature)) own.set(place.signature, place.parent);
  }
  if (own.size === 0) return Number.POSITIVE_INFINITY;
  let before = 0;
  let next = 0;
  for (let at = opening; at < blocks.length; at++) {
    while (next < chosen.length && chosen[next]!.at < at) before += blocks[chosen[next++]!.at]!.units;
    if (before < ENOUGH || blocks[at]!.heading !== 1) continue;
    const place = boxes[blocks[at]!.box]!;
    const first = own.get(place.signature);
    if (first !== undefined && first !== place.parent) return at;
  }
  return Number.POSITIVE_INFINITY;
}

const COMMENTS_LABEL =
  /^[[(]?(?:전체\s?댓글|독자\s?의견|댓글|의견|comments?|readers?['’]? comments?|kommentare?|commentaires?|comentarios?|commenti|コメント|读者评论|评论|網友評論)\s?[[(]?\s?\d{1,6}\s?[\])개건件]?\s?[\])]?$/i;

/** What stands in the same box below a label that counts comments, behind enough text. */
function underCommentsLabel({ blocks, boxes }: Outline, chosen: readonly Chosen[]): number[] {
  let before = 0;
  let end = -1;
  const found: number[] = [];
  for (const { at } of chosen) {
    const { text, units, box } = blocks[at]!;
    if (end < 0 && before >= ENOUGH && units < 80 && COMMENTS_LABEL.test(text)) {
      const place = boxes[box];
      const around = place && place.endBlock - place.firstBlock === 1 ? boxes[place.parent] : place;
      end = around?.endBlock ?? at + 1;
    }
    if (end >= 0 && at < end) found.push(at);
    before += units;
  }
  return found;
}
