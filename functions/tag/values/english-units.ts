import { CURRENCY_SIGNS, ENGLISH_CURRENCIES, ISO_CODES, YEN_SIGNS } from "./currencies.ts";
import { counted } from "./english-counts.ts";
import { CLOSE_SYMBOLS, ENGLISH_MEASURES, UNIT_SYMBOLS } from "./measure-units.ts";
import type { NumberToken } from "./number-token.ts";
import { sticky } from "./sticky.ts";

/** What a number counts; `factor` turns the value into base units. */
export type Meaning =
  | { type: "MONEY"; code: string; factor: number }
  | { type: "PERCENT"; points: boolean }
  | { type: "DURATION"; designator: string; factor: number }
  | { type: "QUANTITY"; unit: string };
/** A number with what it counts, from its sign to the end of its unit. */
export type Measured = { start: number; end: number; number: NumberToken; means: Meaning };

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

/** A number with its sign before it or its unit after it ($3.2bn, 12 percent, 18-month, 1,200 employees). */
export function measured(text: string, number: NumberToken): Measured | undefined {
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
