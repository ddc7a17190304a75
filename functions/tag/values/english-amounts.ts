import type { ValueSpan } from "../../article/mention.ts";
import type { Candidate } from "./candidate.ts";
import { CURRENCY_SIGNS, ENGLISH_CURRENCIES, ISO_CODES, YEN_SIGNS } from "./currencies.ts";
import {
  COUNT_MODIFIERS,
  IRREGULAR_PLURALS,
  NOT_PLURALS,
  NOT_WHICH,
  SINGULAR_COUNTS,
} from "./english-counted-nouns.ts";
import { englishNumbers } from "./english-numbers.ts";
import { isoDuration, DURATION_ORDER as ORDER } from "./iso-duration.ts";
import { CLOSE_SYMBOLS, ENGLISH_MEASURES, UNIT_SYMBOLS } from "./measure-units.ts";
import { type NumberToken, tidy } from "./number-token.ts";
import { sticky } from "./sticky.ts";

/**
 * Money, percent, quantities and durations of an English text: a number with its sign before it or its unit after it
 * ($3.2bn, 12 percent, 1,200 employees, 18-month), and ranges of two (between 3 and 5 percent, $3-5 million).
 */
export function englishAmounts(text: string): Candidate[] {
  const numbers = englishNumbers(text);
  const found: Candidate[] = [];
  for (let index = 0; index < numbers.length; ) {
    const first = measured(text, numbers[index]!);
    const range = readRange(text, numbers, index, first);
    const compound = range ? undefined : readCompound(text, numbers, index, first);
    const read = range ?? compound ?? (first ? { candidate: plain(first), next: index + 1 } : undefined);
    if (read) found.push(read.candidate);
    index = read ? read.next : index + 1;
  }
  return found;
}

type Meaning =
  | { type: "MONEY"; code: string; factor: number }
  | { type: "PERCENT"; points: boolean }
  | { type: "DURATION"; designator: string; factor: number }
  | { type: "QUANTITY"; unit: string };
type Measured = { start: number; end: number; number: NumberToken; means: Meaning };

const DURATIONS: Record<string, [string, number]> = {
  year: ["Y", 1],
  month: ["M", 1],
  week: ["W", 1],
  day: ["D", 1],
  hour: ["TH", 1],
  minute: ["TM", 1],
  second: ["TS", 1],
  decade: ["Y", 10],
  century: ["Y", 100],
  quarter: ["M", 3],
  fortnight: ["W", 2],
  yr: ["Y", 1],
  hr: ["TH", 1],
  min: ["TM", 1],
  sec: ["TS", 1],
  mins: ["TM", 1],
  centurie: ["Y", 100],
  night: ["D", 1],
  weekend: ["W", 1],
};
const PERCENT = /\s?%|[\s-](?:percent|per cent|per-cent|pct)(?![a-z])/iy;
const POINTS = /[\s-](?:percentage|percent|per cent|%)[\s-]points?(?![a-z])|\s?(?:%\s?points?|pp|ppts?)(?![a-z])/iy;
const DURATION =
  /[\s-](business |working |calendar |full |straight |consecutive )?(years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|centur(?:y|ies)|fortnights?|quarters?|nights?|yrs?|hrs?|mins?|secs?)(?![A-Za-z])(-old|[\s-](?:years?|months?|weeks?|days?)?[\s-]?old)?/iy;
const WORDS = /[\s-]((?:[A-Za-z.]{1,24}[\s-]){0,3}[A-Za-z.]{1,24})/y;
const SYMBOL = /\s?([A-Za-z°µμ℃℉²³/]{1,6})(?![A-Za-z0-9])/y;

/** A number with its sign or unit. */
function measured(text: string, number: NumberToken): Measured | undefined {
  const { start, end } = number;
  const sign = number.form === "words" ? undefined : signBefore(text, start);
  if (sign) return { start: sign.start, end, number, means: { type: "MONEY", code: sign.code, factor: 1 } };
  if (/[$€£]$/.test(text.slice(Math.max(0, start - 1), start))) return undefined;
  const points = sticky(POINTS, text, end);
  if (points) return { start, end: end + points[0].length, number, means: { type: "PERCENT", points: true } };
  const percent = sticky(PERCENT, text, end);
  if (percent) return { start, end: end + percent[0].length, number, means: { type: "PERCENT", points: false } };
  const duration = sticky(DURATION, text, end);
  if (duration) {
    const [designator, factor] = DURATIONS[
      duration[2]!.toLowerCase().replace(/s$/, "").replace("centurie", "century")
    ] ?? ["D", 1];
    if (duration[3] !== undefined)
      return {
        start,
        end: end + duration[0].length,
        number,
        means: { type: "QUANTITY", unit: `${duration[2]!.toLowerCase().replace(/s$/, "")}-old` },
      };
    return { start, end: end + duration[0].length, number, means: { type: "DURATION", designator, factor } };
  }
  return namedUnit(text, number) ?? symbolUnit(text, number) ?? counted(text, number);
}

function signBefore(text: string, at: number): { start: number; code: string } | undefined {
  const window = text.slice(Math.max(0, at - 6), at);
  const trimmed = window.trimEnd();
  const gap = window.length - trimmed.length;
  if (gap > 1) return undefined;
  for (const [sign, code] of CURRENCY_SIGNS) if (trimmed.endsWith(sign)) return { start: at - gap - sign.length, code };
  if (YEN_SIGNS.has(trimmed.at(-1) ?? "")) return { start: at - gap - 1, code: "JPY" };
  const code = /(?<![A-Za-z])([A-Z]{3})$/.exec(trimmed)?.[1];
  if (code && ISO_CODES.has(code)) return { start: at - gap - 3, code: code === "RMB" ? "CNY" : code };
  const word = gap === 1 || gap === 0 ? /(?<![A-Za-z])(Rs\.?|Rp|RM|Fr\.?)$/.exec(trimmed) : null;
  if (word)
    return {
      start: at - gap - word[0].length,
      code: word[1]!.startsWith("Rs") ? "INR" : word[1] === "RM" ? "MYR" : word[1] === "Rp" ? "IDR" : "CHF",
    };
  return undefined;
}

/** Up to four words: 3 US dollars, 20 miles per hour, 5 square feet. */
function namedUnit(text: string, number: NumberToken): Measured | undefined {
  const tight = /[A-Za-z]/.test(text[number.end] ?? "");
  if (tight) {
    // 412p, 50c.
    const pence = /^(?:p|c)(?![A-Za-z0-9])/.exec(text.slice(number.end, number.end + 2))?.[0];
    if (pence && number.form === "digits")
      return {
        start: number.start,
        end: number.end + 1,
        number,
        means: { type: "MONEY", code: pence === "p" ? "GBP" : "USD", factor: 0.01 },
      };
    const code = /^([A-Z]{3})(?![A-Za-z0-9])/.exec(text.slice(number.end, number.end + 4))?.[1];
    if (code && ISO_CODES.has(code))
      return { start: number.start, end: number.end + 3, number, means: { type: "MONEY", code, factor: 1 } };
    return undefined;
  }
  const trailing = /^\s?([$€£¥])(?!\s?\d)/.exec(text.slice(number.end, number.end + 4));
  if (trailing && number.form !== "words")
    return {
      start: number.start,
      end: number.end + trailing[0].length,
      number,
      means: { type: "MONEY", code: trailing[1] === "¥" ? "JPY" : CURRENCY_SIGNS.get(trailing[1]!)!, factor: 1 },
    };
  const match = sticky(WORDS, text, number.end);
  if (!match) return undefined;
  const words = match[1]!.replace(/\.+$/, "");
  const base = number.end + 1;
  for (let length = words.length; length > 0; ) {
    const name = words.slice(0, length).toLowerCase();
    const end = base + length;
    const money = ENGLISH_CURRENCIES.get(name);
    if (
      money &&
      name.length > 1 &&
      !(name === "won" && !/million|billion|trillion|thousand|,\d{3}/.test(text.slice(number.start, number.end)))
    )
      return { start: number.start, end, number, means: { type: "MONEY", ...money } };
    if (
      (name === "pound" || name === "pounds") &&
      /\b(?:cost|pay|paid|price|fine|worth|spend|spent|fund|million|billion|sterling)/.test(
        text.slice(Math.max(0, number.start - 40), end + 20),
      )
    )
      return { start: number.start, end, number, means: { type: "MONEY", code: "GBP", factor: 1 } };
    const measure = ENGLISH_MEASURES.get(name);
    if (measure && !(name === "in"))
      return { start: number.start, end, number, means: { type: "QUANTITY", unit: measure } };
    const space = Math.max(words.lastIndexOf(" ", length - 1), words.lastIndexOf("-", length - 1));
    length = space;
  }
  const code = /^\s([A-Z]{3})(?![A-Za-z])/.exec(text.slice(number.end, number.end + 5))?.[1];
  if (code && ISO_CODES.has(code))
    return { start: number.start, end: number.end + 4, number, means: { type: "MONEY", code, factor: 1 } };
  return undefined;
}

function symbolUnit(text: string, number: NumberToken): Measured | undefined {
  if (number.form === "words") return undefined;
  const match = sticky(SYMBOL, text, number.end);
  if (!match || !UNIT_SYMBOLS.has(match[1]!)) return undefined;
  if (CLOSE_SYMBOLS.has(match[1]!) && match[0].startsWith(" ")) return undefined;
  if (/^(?:in|hp|ps|B|K|N|J|T)$/.test(match[1]!)) return undefined;
  return {
    start: number.start,
    end: number.end + match[0].length,
    number,
    means: { type: "QUANTITY", unit: match[1]! },
  };
}

/** 1,200 employees, two people, 3 new plants. */
function counted(text: string, number: NumberToken): Measured | undefined {
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

function plain({ start, end, number: { value }, means }: Measured): Candidate {
  if (means.type === "MONEY")
    return span(start, end, "MONEY", { amount: tidy(value * means.factor), currency: means.code });
  if (means.type === "PERCENT") return span(start, end, "PERCENT", { value, ...points(means) });
  if (means.type === "QUANTITY") return span(start, end, "QUANTITY", { value, unit: means.unit });
  return span(start, end, "DURATION", { duration: isoDuration([[value * means.factor, means.designator]]) });
}

function ranged(start: number, { end, means }: Measured, from: number, to: number): Candidate {
  if (means.type === "MONEY")
    return span(start, end, "MONEY", {
      from: tidy(from * means.factor),
      to: tidy(to * means.factor),
      currency: means.code,
    });
  if (means.type === "PERCENT") return span(start, end, "PERCENT", { from, to, ...points(means) });
  if (means.type === "QUANTITY") return span(start, end, "QUANTITY", { from, to, unit: means.unit });
  const iso = (value: number) => isoDuration([[value * means.factor, means.designator]]);
  return span(start, end, "DURATION", { from: iso(from), to: iso(to) });
}

function points(means: { points: boolean }): { unit?: "pp" } {
  return means.points ? { unit: "pp" } : {};
}

function span(start: number, end: number, type: Meaning["type"], normalized: ValueSpan["normalized"]): Candidate {
  return { start, end, type, normalized };
}

/** One dollar and 20 cents; an hour and a half is two years and three months long. */
function readCompound(
  text: string,
  numbers: NumberToken[],
  index: number,
  first: Measured | undefined,
): { candidate: Candidate; next: number } | undefined {
  if (!first) return undefined;
  const { means } = first;
  if (means.type === "DURATION") {
    const half = /^\s(?:and\s)a\s(half|quarter)(?![a-z])/i.exec(text.slice(first.end, first.end + 16));
    if (half) {
      const value = first.number.value + (half[1]!.toLowerCase() === "half" ? 0.5 : 0.25);
      return {
        candidate: span(first.start, first.end + half[0].length, "DURATION", {
          duration: isoDuration([[value * means.factor, means.designator]]),
        }),
        next: index + 1,
      };
    }
  }
  const next = numbers[index + 1];
  const second =
    next && next.start - first.end <= 6 && /^(?:,?\s|,?\sand\s)$/.test(text.slice(first.end, next.start))
      ? measured(text, next)
      : undefined;
  if (!second) return undefined;
  if (
    means.type === "DURATION" &&
    second.means.type === "DURATION" &&
    ORDER.indexOf(second.means.designator) > ORDER.indexOf(means.designator)
  ) {
    const duration = isoDuration([
      [first.number.value * means.factor, means.designator],
      [second.number.value * second.means.factor, second.means.designator],
    ]);
    return { candidate: span(first.start, second.end, "DURATION", { duration }), next: index + 2 };
  }
  if (
    means.type === "MONEY" &&
    second.means.type === "MONEY" &&
    second.means.code === means.code &&
    second.means.factor < means.factor
  ) {
    const amount = tidy(first.number.value * means.factor + second.number.value * second.means.factor);
    return { candidate: span(first.start, second.end, "MONEY", { amount, currency: means.code }), next: index + 2 };
  }
  return undefined;
}

function readRange(
  text: string,
  numbers: NumberToken[],
  index: number,
  first: Measured | undefined,
): { candidate: Candidate; next: number } | undefined {
  const from = numbers[index]!;
  const to = numbers[index + 1];
  if (!to) return undefined;
  // $3-5 million: the sign of the first is that of both.
  const signed = first?.means.type === "MONEY" && first.start < from.start ? first.means : undefined;
  const last = measured(text, to) ?? (signed && { start: to.start, end: to.end, number: to, means: signed });
  if (!last) return undefined;
  const start = first?.start ?? from.start;
  const gap = text.slice(first?.end ?? from.end, last.start);
  if (gap.length > 5 || !RANGE.test(gap)) return undefined;
  const between = /^\s?(?:and)\s$/.test(gap);
  if (between && !/\bbetween\s$/i.test(text.slice(Math.max(0, start - 8), start))) return undefined;
  const to1 = /^\sto\s$/.test(gap);
  // "rose 3 percent to 5 percent" is no range; "from 3 to 5 percent" and "3 to 5 percent" are.
  if (to1 && first && first.means.type !== "MONEY" && !/\bfrom\s$/i.test(text.slice(Math.max(0, start - 5), start)))
    return undefined;
  if (first?.means.type === "MONEY" && last.means.type !== "MONEY") return undefined;
  if (first && first.means.type !== "MONEY" && !sameKind(first.means, last.means)) return undefined;
  const scaled =
    from.scale === 1 && to.scale > 1 && from.value < to.value / to.scale ? tidy(from.value * to.scale) : from.value;
  if (scaled > Math.abs(to.value)) return undefined;
  return { candidate: ranged(start, last, scaled, Math.abs(to.value)), next: index + 2 };
}

const RANGE = /^(?:\s?[-–—~]\s?|\sto\s|\sand\s|\sor\s|)$/;

function sameKind(one: Meaning, other: Meaning): boolean {
  if (one.type !== other.type) return false;
  if (one.type === "QUANTITY" && other.type === "QUANTITY") return one.unit === other.unit;
  if (one.type === "DURATION" && other.type === "DURATION") return one.designator === other.designator;
  return true;
}
