import { digitValue, insideName, type NumberToken, readDigits, tidy } from "./number-token.ts";

/** The numbers of a Japanese or Chinese text, in order: 1,234.5, ２０, 2億4千万, 百六十一, 二〇二六, 3.5万. */
export function japaneseNumbers(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const token = readNumber(text, match.index);
    if (token) tokens.push(token);
    START.lastIndex = token ? token.end : match.index + 1;
  }
  return tokens;
}

const DIGITS = new Map([..."〇一二三四五六七八九"].map((word, value) => [word, value]));
DIGITS.set("零", 0).set("两", 2).set("兩", 2).set("壱", 1).set("弐", 2).set("参", 3);
const SMALL = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
  ["拾", 10],
]);
const BIG = new Map([
  ["万", 1e4],
  ["萬", 1e4],
  ["億", 1e8],
  ["亿", 1e8],
  ["兆", 1e12],
  ["京", 1e16],
]);
const START = new RegExp(`[0-9０-９]|[${[...DIGITS.keys(), ...SMALL.keys()].join("")}]`, "g");
const MOST_UNITS = 40;

function readNumber(text: string, at: number): NumberToken | undefined {
  const figure = digitValue(text.charCodeAt(at)) >= 0;
  if (figure && insideName(text, at)) return undefined;
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let small = Number.POSITIVE_INFINITY;
  let big = Number.POSITIVE_INFINITY;
  let scale = 1;
  let end = at;
  let digits = false;
  let words = false;
  for (let step = 0; step < MOST_UNITS; step++) {
    const character = text[end] ?? "";
    const run = current === undefined ? readDigits(text, end) : undefined;
    if (run) {
      current = run.value;
      end = run.end;
      digits = true;
      scale = 1;
      continue;
    }
    if (DIGITS.has(character)) {
      if (digits && current !== undefined) break;
      // 二〇二六 is read digit by digit.
      current = current === undefined ? DIGITS.get(character)! : current * 10 + DIGITS.get(character)!;
      words = true;
      scale = 1;
    } else if (SMALL.has(character)) {
      const unit = SMALL.get(character)!;
      if (unit >= small) break;
      section += (current ?? 1) * unit;
      current = undefined;
      small = unit;
      scale = unit;
      words = true;
    } else if (BIG.has(character)) {
      const unit = BIG.get(character)!;
      const multiplier = section + (current ?? 0);
      if (unit >= big || multiplier === 0) break;
      total += multiplier * unit;
      section = 0;
      current = undefined;
      small = Number.POSITIVE_INFINITY;
      big = unit;
      scale *= unit;
      words = true;
    } else if (
      (character === "点" || character === "・") &&
      current !== undefined &&
      words &&
      !digits &&
      DIGITS.has(text[end + 1] ?? "")
    ) {
      let decimals = "";
      end++;
      while (DIGITS.has(text[end] ?? "") && decimals.length < 10) decimals += DIGITS.get(text[end++]!)!;
      current += Number(`0.${decimals}`);
      if (!BIG.has(text[end] ?? "")) break;
      continue;
    } else if (character === " " && digits && current !== undefined && BIG.has(text[end + 1] ?? "")) {
      // 48.2 万
    } else break;
    end++;
  }
  if (end === at) return undefined;
  const before = text[at - 1];
  const negative =
    (before === "-" || before === "−" || before === "－") &&
    !/[0-9A-Za-z０-９)\p{Script=Han}]/u.test(text[at - 2] ?? "");
  const value = tidy((negative ? -1 : 1) * (total + section + (current ?? 0)));
  return { start: negative ? at - 1 : at, end, value, form: digits ? (words ? "mixed" : "digits") : "words", scale };
}
