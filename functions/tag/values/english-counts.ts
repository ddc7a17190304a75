import {
  COUNT_MODIFIERS,
  IRREGULAR_PLURALS,
  NOT_PLURALS,
  NOT_WHICH,
  SINGULAR_COUNTS,
} from "./english-counted-nouns.ts";
import type { Measured } from "./english-units.ts";
import type { NumberToken } from "./number-token.ts";

/** 1,200 employees, two people, 3 new plants. */
export function counted(text: string, number: NumberToken): Measured | undefined {
  if (!/[ \u00a0]/.test(text[number.end] ?? "") || ordinal(text, number)) return undefined;
  const one = /[ \u00a0]([A-Za-z][A-Za-z-]{0,30})(?![A-Za-z'’-])/y;
  one.lastIndex = number.end;
  const first = one.exec(text);
  if (!first) return undefined;
  if (countable(first[1]!, number))
    return {
      start: number.start,
      end: number.end + first[0].length,
      number,
      means: { type: "QUANTITY", unit: first[1]!.toLowerCase() },
    };
  if (!COUNT_MODIFIERS.has(first[1]!)) return countedCompound(text, number, first);
  const rest = /^ ([A-Za-z][A-Za-z-]*)(?: ([A-Za-z][A-Za-z-]*))?/.exec(
    text.slice(number.end + first[0].length, number.end + first[0].length + 40),
  );
  if (!rest) return undefined;
  const base = number.end + first[0].length;
  if (countable(rest[1]!, number))
    return {
      start: number.start,
      end: base + 1 + rest[1]!.length,
      number,
      means: { type: "QUANTITY", unit: rest[1]!.toLowerCase() },
    };
  if (rest[2] && COUNT_MODIFIERS.has(rest[1]!) && countable(rest[2], number))
    return {
      start: number.start,
      end: base + rest[0].length,
      number,
      means: { type: "QUANTITY", unit: rest[2].toLowerCase() },
    };
  return undefined;
}

/** 204 heat deaths, 40 bus drivers: a noun that says which, before the plural that is counted. */
function countedCompound(text: string, number: NumberToken, first: RegExpExecArray): Measured | undefined {
  const which = first[1]!;
  if (!/^[a-z]{3,}$/.test(which) || NOT_WHICH.has(which) || /(?:ed|ing|ly|en)$/.test(which)) return undefined;
  const base = number.end + first[0].length;
  const noun = /^ ([a-z][a-z-]{3,30})(?![A-Za-z'’-])/.exec(text.slice(base, base + 34))?.[1];
  if (noun === undefined || !countable(noun, number)) return undefined;
  return {
    start: number.start,
    end: base + 1 + noun.length,
    number,
    means: { type: "QUANTITY", unit: noun },
  };
}

function countable(word: string, number: NumberToken): boolean {
  if (!/^[a-z]/.test(word)) return false;
  if (number.value === 1) return SINGULAR_COUNTS.has(word) && number.form !== "words";
  if (IRREGULAR_PLURALS.has(word)) return true;
  return (
    word.length > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !NOT_PLURALS.has(word)
  );
}

/** No. 2, Chapter 3, July 4 fans, 2026 elections. */
function ordinal(text: string, number: NumberToken): boolean {
  if (number.form === "digits" && number.value >= 1900 && number.value <= 2100 && number.end - number.start === 4)
    return true;
  return /(?:\bNo\.?|\bNumber|\bBill|\bProposition|\bMeasure|\bResolution|\bAmendment|\bFlight|\bHighway|\bGame|\bWeek|\bDay|\bSeason|\bEpisode|\bGrade|\bChapter|\bSection|\bArticle|\bPhase|\bLevel|\bTier|\bGroup|\bRoute|\bInterstate|#|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?)\s?$/.test(
    text.slice(Math.max(0, number.start - 13), number.start),
  );
}
