import type { ValueSpan } from "../../article/mention.ts";
import type { Candidate } from "./candidate.ts";
import { DURATION_ORDER, isoDuration } from "./iso-duration.ts";
import { japaneseNumbers } from "./japanese-numbers.ts";
import { CHINESE, JAPANESE, type Meaning, readUnit, signBefore, type Unit } from "./japanese-units.ts";
import { type NumberToken, tidy } from "./number-token.ts";
import type { UnitTable } from "./unit-table.ts";

/** Money, percent, quantities and durations of a Japanese (`ja`) or Chinese (`zh`) text; 3割 and 五成 are percent. */
export function japaneseAmounts(language: "ja" | "zh"): (text: string) => Candidate[] {
  const units = language === "ja" ? JAPANESE : CHINESE;
  return (text) => {
    const numbers = japaneseNumbers(text);
    const found: Candidate[] = [];
    for (let index = 0; index < numbers.length; ) {
      const read = readAmount(text, numbers, index, units, language);
      if (read) found.push(read.candidate);
      index = read ? read.next : index + 1;
    }
    return found;
  };
}

type Read = { candidate: Candidate; next: number };

function readAmount(
  text: string,
  numbers: NumberToken[],
  index: number,
  units: UnitTable<Meaning>,
  language: string,
): Read | undefined {
  const number = numbers[index]!;
  const sign = signBefore(text, number, language);
  if (sign)
    return {
      candidate: span(sign.start, number.end, "MONEY", { amount: number.value, currency: sign.code }),
      next: index + 1,
    };
  const fraction = readFraction(text, numbers, index);
  if (fraction) return fraction;
  const unit = readUnit(text, number, units);
  const range = readRange(text, numbers, index, unit, units);
  if (range) return range;
  if (!unit) return undefined;
  const { means } = unit;
  if (means.type === "DURATION") return readDuration(text, numbers, index, unit, units);
  const next = numbers[index + 1];
  const minor = next && next.start === unit.end ? readUnit(text, next, units) : undefined;
  if (
    means.type === "MONEY" &&
    minor?.means.type === "MONEY" &&
    minor.means.code === means.code &&
    minor.means.factor < means.factor
  ) {
    const amount = tidy(number.value * means.factor + next!.value * minor.means.factor);
    return { candidate: span(number.start, minor.end, "MONEY", { amount, currency: means.code }), next: index + 2 };
  }
  // 3割5分 is 35%.
  if (means.type === "PERCENT" && means.factor === 10 && next?.start === unit.end && text[next.end] === "分") {
    return {
      candidate: span(number.start, next.end + 1, "PERCENT", { value: tidy(number.value * 10 + next.value) }),
      next: index + 2,
    };
  }
  return { candidate: plain(number, unit), next: index + 1 };
}

function plain({ start, value }: NumberToken, { end, means }: Unit): Candidate {
  if (means.type === "MONEY")
    return span(start, end, "MONEY", { amount: tidy(value * means.factor), currency: means.code });
  if (means.type === "PERCENT")
    return span(start, end, "PERCENT", {
      value: tidy(value * means.factor),
      ...(means.points ? { unit: "pp" as const } : {}),
    });
  if (means.type === "QUANTITY") return span(start, end, "QUANTITY", { value, unit: means.unit });
  return span(start, end, "DURATION", { duration: isoDuration([[value, means.designator]]) });
}

function readDuration(
  text: string,
  numbers: NumberToken[],
  index: number,
  unit: Unit,
  units: UnitTable<Meaning>,
): Read {
  const parts: [number, string][] = [];
  let current: Unit | undefined = unit;
  let end = unit.end;
  let at = index;
  while (current?.means.type === "DURATION" && parts.length < 6) {
    const { designator }: { designator: string } = current.means;
    if (parts.length > 0 && DURATION_ORDER.indexOf(designator) <= DURATION_ORDER.indexOf(parts.at(-1)![1])) break;
    parts.push([numbers[at]!.value + (current.word.endsWith("半") ? 0.5 : 0), designator]);
    end = current.end;
    at++;
    if (text[end] === "半") {
      parts.at(-1)![0] += 0.5;
      end++;
      break;
    }
    const next = numbers[at];
    const and = text[end] === "と" || text[end] === "零" ? 1 : 0;
    current = next && next.start === end + and ? readUnit(text, next, units) : undefined;
  }
  const close = /^(?:間ぶり|ぶり|間)/.exec(text.slice(end, end + 3));
  if (close) end += close[0].length;
  return { candidate: span(numbers[index]!.start, end, "DURATION", { duration: isoDuration(parts) }), next: at };
}

const RANGE = /^(?:\s?[~∼〜～–—-]\s?|から|到|至|[―ー])$/;

function readRange(
  text: string,
  numbers: NumberToken[],
  index: number,
  unit: Unit | undefined,
  units: UnitTable<Meaning>,
): Read | undefined {
  const first = numbers[index]!;
  const second = numbers[index + 1];
  if (!second || second.value < 0) return undefined;
  const from = unit?.end ?? first.end;
  if (second.start < from || !RANGE.test(text.slice(from, second.start))) return undefined;
  const last = readUnit(text, second, units);
  if (!last || (unit && !sameKind(unit.means, last.means))) return undefined;
  const scaled =
    !unit && first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale
      ? tidy(first.value * second.scale)
      : first.value;
  if (scaled > second.value) return undefined;
  const { end, means } = last;
  const start = first.start;
  if (means.type === "MONEY")
    return {
      candidate: span(start, end, "MONEY", {
        from: tidy(scaled * means.factor),
        to: tidy(second.value * means.factor),
        currency: means.code,
      }),
      next: index + 2,
    };
  if (means.type === "PERCENT")
    return {
      candidate: span(start, end, "PERCENT", {
        from: tidy(scaled * means.factor),
        to: tidy(second.value * means.factor),
        ...(means.points ? { unit: "pp" as const } : {}),
      }),
      next: index + 2,
    };
  if (means.type === "QUANTITY")
    return {
      candidate: span(start, end, "QUANTITY", { from: scaled, to: second.value, unit: means.unit }),
      next: index + 2,
    };
  return {
    candidate: span(start, end, "DURATION", {
      from: isoDuration([[scaled, means.designator]]),
      to: isoDuration([[second.value, means.designator]]),
    }),
    next: index + 2,
  };
}

function sameKind(one: Meaning, other: Meaning): boolean {
  if (one.type !== other.type) return false;
  if (one.type === "MONEY" && other.type === "MONEY") return one.code === other.code;
  if (one.type === "QUANTITY" && other.type === "QUANTITY") return one.unit === other.unit;
  return true;
}

/** 3分の1, 百分之五, 五成. */
function readFraction(text: string, numbers: NumberToken[], index: number): Read | undefined {
  const whole = numbers[index]!;
  if (/^成(?![立功長员员为果分熟本])/.test(text.slice(whole.end, whole.end + 2)) && whole.value <= 10) {
    return {
      candidate: span(whole.start, whole.end + 1, "PERCENT", { value: tidy(whole.value * 10) }),
      next: index + 1,
    };
  }
  const part = numbers[index + 1];
  if (!part || whole.value <= 0 || !/^分[の之]$/.test(text.slice(whole.end, part.start))) return undefined;
  return {
    candidate: span(whole.start, part.end, "PERCENT", {
      value: Number(((100 * part.value) / whole.value).toPrecision(6)),
    }),
    next: index + 2,
  };
}

function span(start: number, end: number, type: Meaning["type"], normalized: ValueSpan["normalized"]): Candidate {
  return { start, end, type, normalized };
}
