import type { NameSpan, Quote } from "../../article/mention.ts";
import { englishSpeaker } from "./english-speakers.ts";
import { japaneseSpeaker } from "./japanese-speakers.ts";
import { knownNames, type Named } from "./known-names.ts";
import { koreanSpeaker } from "./korean-speakers.ts";
import { type Quoted, quotedStretches } from "./quote-marks.ts";

export type QuoteContext = {
  /** BCP 47; only the primary tag counts. */
  language: string;
  /** The names of the same text, in text order, with offsets in it. */
  names: readonly NameSpan[];
};

/** Who a stretch is said to be by: a name of the text, a role in its words, or one that only points back (he, 그는). */
export type Speaker = { name: Named } | { role: string } | "carried";

/** What a language makes of one quoted stretch: its speaker, or none where nothing says that it is speech. */
export type ReadSpeaker = (text: string, quoted: Quoted, names: readonly Named[]) => Speaker | undefined;

/**
 * The direct quotes of a text with their speakers, in text order; `start` and `end` are those of the words without their marks.
 * A stretch is a quote where a verb of saying or an attribution stands beside it; scare quotes and titles have neither.
 * Its speaker is the full name as the text gave it, the role where there is no name, or, for he, she, 그는 and 이 관계자는
 * and for a stretch that only carries on, the last speaker before. Without a speaker it is no quote of the record.
 */
export function findQuotes(text: string, { language, names }: QuoteContext): Quote[] {
  const read = READERS.get(language.toLowerCase().split(/[-_]/)[0]!) ?? englishSpeaker;
  const known = knownNames(text, names);
  const quotes: Quote[] = [];
  let last: { speaker: string; end: number } | undefined;
  let open = false;
  for (const quoted of quotedStretches(text)) {
    const { start, end } = trimmed(text, quoted);
    if (end <= start) continue;
    const found = open && last ? "carried" : read(text, quoted, known);
    open = false;
    if (!found) continue;
    const speaker = found === "carried" ? carriedSpeaker(last, start) : "role" in found ? found.role : found.name.full;
    if (speaker === undefined) continue;
    quotes.push({ start, end, text: text.slice(start, end), speaker });
    last = { speaker, end };
    open = quoted.open === true;
  }
  return quotes;
}

const READERS = new Map<string, ReadSpeaker>([
  ["ko", koreanSpeaker],
  ["en", englishSpeaker],
  ["ja", japaneseSpeaker],
]);

/** A pronoun this far behind the last quote means somebody else. */
const MOST_CARRIED = 3000;

function carriedSpeaker(last: { speaker: string; end: number } | undefined, start: number): string | undefined {
  return last && start - last.end <= MOST_CARRIED ? last.speaker : undefined;
}

/** Without the spaces at both ends and the comma before a closing mark. */
function trimmed(text: string, { start, end }: Quoted): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from]!)) from++;
  while (to > from && /[\s,，]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
