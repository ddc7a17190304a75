import { digitValue, insideName, type NumberToken, readDigits, tidy } from "./number-token.ts";

/**
 * The numbers of a Korean text, in order: digits (1,234.5), digits with 만/억/조/경 (2억 4천 4백만, 30만9천381),
 * Sino-Korean words (이천칠백삼십오만) and native ones (일곱, 스물다섯).
 * Words are reported wherever they could stand; whoever looks for a unit after them decides.
 */
export function koreanNumbers(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (let at = 0; at < text.length; ) {
    const token = numberAt(text, at);
    if (token) tokens.push(token);
    at = token ? token.end : at + 1;
  }
  return tokens;
}

/** A number in digits or Sino-Korean words that starts at `at`, whatever stands before it. */
export function koreanNumberAt(text: string, at: number): NumberToken | undefined {
  const character = text[at] ?? "";
  if (!SINO.has(character) && !SMALL.has(character) && digitValue(text.charCodeAt(at)) < 0) return undefined;
  return readSino(text, at, { sign: 1, start: at });
}

function numberAt(text: string, at: number): NumberToken | undefined {
  const code = text.charCodeAt(at);
  if (digitValue(code) >= 0) return insideName(text, at) ? undefined : readSino(text, at, minus(text, at));
  if (code < 0xac00 || code > 0xd7a3) return undefined;
  // 76세 남성: what stands right behind a digit is its unit.
  if (digitValue(text.charCodeAt(at - 1)) >= 0) return undefined;
  if (isHangul(text.charCodeAt(at - 1)) && !SIGN_WORD.test(text.slice(Math.max(0, at - 5), at))) return undefined;
  const native = readNative(text, at);
  const begins = (SINO.get(text[at]!) ?? 0) > 0 || SMALL.has(text[at]!) || BIG.has(text[at]!);
  const sino = begins ? readSino(text, at, minus(text, at)) : undefined;
  return sino && !(native && native.end > sino.end) ? sino : native;
}

const SINO = new Map([..."영일이삼사오육칠팔구"].map((word, value) => [word, value]));
SINO.set("공", 0).set("륙", 6);
const SMALL = new Map([
  ["십", 10],
  ["백", 100],
  ["천", 1000],
]);
const BIG = new Map([
  ["만", 1e4],
  ["억", 1e8],
  ["조", 1e12],
  ["경", 1e16],
]);
/** 마이너스 오: the sign is a word of its own right before the number. */
const SIGN_WORD = /마이(?:너|나)스 ?$/;

function minus(text: string, at: number): { sign: number; start: number } {
  const before = text[at - 1];
  if ((before === "-" || before === "−" || before === "–") && !/[0-9A-Za-z가-힣%)]/.test(text[at - 2] ?? "")) {
    return { sign: -1, start: at - 1 };
  }
  if (before === "+" && !/[0-9A-Za-z가-힣]/.test(text[at - 2] ?? "")) return { sign: 1, start: at - 1 };
  const word = SIGN_WORD.exec(text.slice(Math.max(0, at - 5), at));
  return word ? { sign: -1, start: at - word[0].length } : { sign: 1, start: at };
}

/** Numbers longer than this are not numbers. */
const MOST_UNITS = 40;

function readSino(text: string, at: number, { sign, start }: { sign: number; start: number }): NumberToken | undefined {
  let total = 0;
  let section = 0;
  let current: number | undefined;
  let small = Number.POSITIVE_INFINITY;
  let big = Number.POSITIVE_INFINITY;
  let scale = 1;
  let end = at;
  let words = false;
  let digits = false;
  let approximate = false;
  let position = at;
  for (let step = 0; step < MOST_UNITS; step++) {
    const character = text[position] ?? "";
    const run = current === undefined ? readDigits(text, position) : undefined;
    if (run) {
      // 1조 2025년: what follows a unit must be smaller than it.
      if (digits && run.value >= Math.min(small, big)) break;
      current = run.value;
      position = run.end;
      digits = true;
      scale = 1;
    } else if (SINO.has(character) && current === undefined) {
      current = SINO.get(character)!;
      words = true;
      scale = 1;
      position++;
    } else if (SINO.has(character) && words && !digits && section === 0 && total === 0) {
      // 이천십오 is read above; 이공일오 digit by digit.
      current = current! * 10 + SINO.get(character)!;
      position++;
    } else if (SMALL.has(character)) {
      const unit = SMALL.get(character)!;
      if (unit >= small) break;
      section += (current ?? 1) * unit;
      current = undefined;
      small = unit;
      scale = unit;
      words = true;
      position++;
    } else if (BIG.has(character)) {
      const unit = BIG.get(character)!;
      if (unit >= big) break;
      const multiplier = section + (current ?? 0);
      // A lone 억 or 조 is a noun or a name; 만 and what 천, 백 begin are numbers.
      if (multiplier === 0 && unit > 1e4) break;
      total += (multiplier || 1) * unit;
      section = 0;
      current = undefined;
      small = Number.POSITIVE_INFINITY;
      big = unit;
      scale *= unit;
      words = true;
      position++;
    } else if (character === "점" && current !== undefined && words && !digits && SINO.has(text[position + 1] ?? "")) {
      const decimals = readDecimals(text, position + 1);
      current += decimals.value;
      end = decimals.end;
      break;
    } else if (character === "여" && (digits || words) && BIG.has(text[position + 1] ?? "") && !approximate) {
      approximate = true;
      position++;
      continue;
    } else if (
      character === " " &&
      current === undefined &&
      end === position &&
      continues(text, position + 1, digits)
    ) {
      position++;
      continue;
    } else break;
    end = position;
  }
  if (end === at) return undefined;
  const value = tidy(sign * (total + section + (current ?? 0)));
  if (text[end] === "여") approximate = true;
  const form = digits ? (words ? "mixed" : "digits") : "words";
  return { start, end, value, form, scale, ...(approximate ? { approximate } : {}) };
}

/** After a space a number goes on only in the way it began: 2억 4천, 일억 이천. */
function continues(text: string, at: number, digits: boolean): boolean {
  const character = text[at] ?? "";
  if (digits) return digitValue(character.charCodeAt(0)) >= 0 || (SMALL.has(character) && BIG.has(text[at + 1] ?? ""));
  return (
    ((SINO.has(character) || SMALL.has(character)) && (SMALL.has(text[at + 1] ?? "") || BIG.has(text[at + 1] ?? ""))) ||
    digitValue(character.charCodeAt(0)) >= 0
  );
}

function readDecimals(text: string, at: number): { end: number; value: number } {
  let end = at;
  let decimals = "";
  while (SINO.has(text[end] ?? "") && decimals.length < 10) decimals += SINO.get(text[end++]!)!;
  return { end, value: Number(`0.${decimals || 0}`) };
}

const NATIVE_TENS: [string, number][] = [
  ["열", 10],
  ["스물", 20],
  ["스무", 20],
  ["서른", 30],
  ["마흔", 40],
  ["쉰", 50],
  ["예순", 60],
  ["일흔", 70],
  ["여든", 80],
  ["아흔", 90],
];
const NATIVE_ONES: [string, number][] = [
  ["하나", 1],
  ["다섯", 5],
  ["여섯", 6],
  ["일곱", 7],
  ["여덟", 8],
  ["아홉", 9],
  ["한", 1],
  ["둘", 2],
  ["두", 2],
  ["셋", 3],
  ["세", 3],
  ["석", 3],
  ["넷", 4],
  ["네", 4],
  ["넉", 4],
];

function readNative(text: string, at: number): NumberToken | undefined {
  const ten = NATIVE_TENS.find(([word]) => text.startsWith(word, at));
  const after = at + (ten?.[0].length ?? 0);
  const one = NATIVE_ONES.find(([word]) => text.startsWith(word, after));
  if (!ten && !one) return undefined;
  return {
    start: at,
    end: after + (one?.[0].length ?? 0),
    value: (ten?.[1] ?? 0) + (one?.[1] ?? 0),
    form: "native",
    scale: 1,
  };
}

export function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
