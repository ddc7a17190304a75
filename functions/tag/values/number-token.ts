import type { Span } from "../../article/mention.ts";

/** A number as it stands in the text, whatever its language. */
export type NumberToken = Span & {
  value: number;
  form: "digits" | "mixed" | "words" | "native";
  /** What the last scale word multiplied by (억 → 1e8), 1 without: `3~5억` means 3억 to 5억. */
  scale: number;
  /** 200여: a little more than it says. */
  approximate?: true;
};

/** Digits may be full width in Japanese text. */
export function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** Longer runs of digits are serial numbers. */
const MOST_DIGITS = 15;

/**
 * Digits from `at`: `1,234.5`. The commas must group thousands, the point must stand between digits.
 * Undefined where there is no digit, or too many of them.
 */
export function readDigits(text: string, at: number): { end: number; value: number; grouped: boolean } | undefined {
  let position = at;
  let value = 0;
  let digits = 0;
  let grouped = false;
  for (; digits <= MOST_DIGITS; position++, digits++) {
    const digit = digitValue(text.charCodeAt(position));
    if (digit < 0) {
      const comma = text[position] === "," || text[position] === "，";
      if (!(comma && digits > 0 && (grouped || digits <= 3) && threeDigits(text, position + 1))) break;
      grouped = true;
      position++;
      value = value * 10 + digitValue(text.charCodeAt(position));
      continue;
    }
    value = value * 10 + digit;
  }
  if (digits === 0 || digits > MOST_DIGITS) return undefined;
  const point = text[position];
  if ((point === "." || point === "．") && digitValue(text.charCodeAt(position + 1)) >= 0) {
    let decimals = "";
    let next = position + 1;
    for (; decimals.length < MOST_DIGITS; next++) {
      const digit = digitValue(text.charCodeAt(next));
      if (digit < 0) break;
      decimals += digit;
    }
    // 1.2.3 is a version or a date.
    if (!(text[next] === "." && digitValue(text.charCodeAt(next + 1)) >= 0)) {
      return { end: next, value: Number(`${value}.${decimals}`), grouped };
    }
  }
  return { end: position, value, grouped };
}

function threeDigits(text: string, at: number): boolean {
  for (let offset = 0; offset < 3; offset++) if (digitValue(text.charCodeAt(at + offset)) < 0) return false;
  return digitValue(text.charCodeAt(at + 3)) < 0;
}

/** Whether a letter, digit or hyphened letter right before `at` makes what follows part of a name: R1, GPT-5, 1.2. */
export function insideName(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined) return false;
  if (/[A-Za-z\u00c0-\u024f_]/.test(before) || digitValue(before.charCodeAt(0)) >= 0) return true;
  if (before === "." || before === "," || before === "/" || before === ":") {
    const further = text.charCodeAt(at - 2);
    return digitValue(further) >= 0;
  }
  return before === "-" && /[A-Za-z0-9]/.test(text[at - 2] ?? "");
}

/** Rounds what binary fractions spoil: 5.6 x 1e8 is 560000000. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}
