import type { ValueSpan } from "../../article/mention.ts";
import type { Candidate } from "./candidate.ts";
import { englishNumbers } from "./english-numbers.ts";
import { type Meaning, type Measured, measured } from "./english-units.ts";
import { isoDuration, DURATION_ORDER as ORDER } from "./iso-duration.ts";
import { type NumberToken, tidy } from "./number-token.ts";

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
