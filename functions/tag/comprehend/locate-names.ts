import type { NameSpan, NameType, Span } from "../../article/mention.ts";
import type { FoundEntity } from "./recognizer.ts";
import { trimName } from "./trim-name.ts";

/**
 * The names among the entities of one document, with UTF-16 offsets in the text that the document was cut from. An entity
 * whose offsets do not hold the text it reports is left out: no offset is better than a wrong one. Dates and quantities
 * are left to the value rules, which know what they mean.
 */
export function locateNames(text: string, document: Span, found: readonly FoundEntity[]): NameSpan[] {
  const sent = text.slice(document.start, document.end);
  const offsets = codePointOffsets(sent);
  const names: NameSpan[] = [];
  for (const entity of found) {
    const type = NAME_TYPES.get(entity.type);
    const start = offsets[entity.begin];
    const end = offsets[entity.end];
    if (type === undefined || start === undefined || end === undefined) continue;
    if (sent.slice(start, end).toWellFormed() !== entity.text) continue;
    const span = trimName(text, { start: document.start + start, end: document.start + end });
    if (span === null) continue;
    const confidence = Math.round(Math.min(1, Math.max(0, entity.score)) * 1000) / 1000;
    names.push({ ...span, type, text: text.slice(span.start, span.end), confidence });
  }
  return names;
}

const NAME_TYPES: ReadonlyMap<string, NameType> = new Map([
  ["PERSON", "PERSON"],
  ["LOCATION", "LOCATION"],
  ["ORGANIZATION", "ORG"],
  ["COMMERCIAL_ITEM", "PRODUCT"],
  ["EVENT", "EVENT"],
  ["TITLE", "WORK"],
]);

/** The UTF-16 offset of every code point, and of the end. A lone surrogate is one: it is sent as U+FFFD. */
function codePointOffsets(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  while (at < text.length) {
    offsets.push(at);
    at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
  }
  offsets.push(at);
  return offsets;
}
