import type { ValueSpan } from "../../article/mention.ts";
import type { Candidate } from "./candidate.ts";
import { CURRENCY_SIGNS } from "./currencies.ts";
import { isoDuration, DURATION_ORDER as ORDER } from "./iso-duration.ts";
import { koreanNumberAt, koreanNumbers } from "./korean-numbers.ts";
import { type Meaning, readUnit, type Unit } from "./korean-units.ts";
import { type NumberToken, tidy } from "./number-token.ts";

/**
 * Money, percent, quantities and durations of a Korean text: a number, then its unit, at most a space apart;
 * ranges of two (300만~600만원, 3~5%) and compounds of one kind (1달러 20센트, 1년 6개월).
 */
export function koreanAmounts(text: string): Candidate[] {
  const numbers = koreanNumbers(text);
  const found: Candidate[] = [];
  for (let index = 0; index < numbers.length; ) {
    const read = readAmount(text, numbers, index);
    if (read) found.push(read.candidate);
    index = read ? read.next : index + 1;
  }
  return found;
}

function readAmount(
  text: string,
  numbers: NumberToken[],
  index: number,
): { candidate: Candidate; next: number } | undefined {
  const number = numbers[index]!;
  const fraction = readFraction(text, numbers, index);
  if (fraction) return fraction;
  const unit = readUnit(text, number);
  const range = readRange(text, numbers, index, unit);
  if (range) return range;
  const signed = readSigned(text, numbers, index);
  if (signed) return signed;
  if (!unit) return undefined;
  const led = unit.means.type === "QUANTITY" ? readLed(text, number, unit) : undefined;
  if (led) return { candidate: led, next: index + 1 };
  if (unit.means.type === "DURATION") return readDuration(text, numbers, index, unit);
  if (unit.means.type === "MONEY") {
    const cents = numberHere(text, numbers[index + 1], unit.end);
    const minor =
      cents && cents.start - unit.end <= 1 && text.slice(unit.end, cents.start).trim() === ""
        ? readUnit(text, cents)
        : undefined;
    if (
      minor?.means.type === "MONEY" &&
      minor.means.code === unit.means.code &&
      minor.means.factor < unit.means.factor
    ) {
      const amount = tidy(number.value * unit.means.factor + cents!.value * minor.means.factor);
      return {
        candidate: span(number.start, minor.end, "MONEY", { amount, currency: unit.means.code, ...about(number) }),
        next: numbers[index + 1] === cents ? index + 2 : index + 1,
      };
    }
  }
  return { candidate: plain(number, unit), next: index + 1 };
}

/** The next number, or one that is written on without a space: 이달러이십삼센트. */
function numberHere(text: string, next: NumberToken | undefined, at: number): NumberToken | undefined {
  return next && next.start <= at + 1 ? next : koreanNumberAt(text, at);
}

/** 영하 5도, 섭씨 20도, 시속 100km: the word before belongs to the value. */
function readLed(text: string, number: NumberToken, { end, means }: Unit): Candidate | undefined {
  if (means.type !== "QUANTITY") return undefined;
  const window = text.slice(Math.max(0, number.start - 6), number.start);
  const word = /(섭씨|화씨|영하|영상|시속|초속)\s?$/.exec(window);
  if (!word) return undefined;
  const start = number.start - word[0].length;
  const degrees = means.unit === "도" || means.unit.endsWith("C") || means.unit === "℃";
  if (degrees && word[1] !== "시속" && word[1] !== "초속") {
    const value = word[1] === "영하" ? -number.value : number.value;
    return span(start, end, "QUANTITY", { value, unit: word[1] === "화씨" ? "°F" : "°C" });
  }
  if (word[1] === "시속" || word[1] === "초속")
    return span(start, end, "QUANTITY", {
      value: number.value,
      unit: `${means.unit}/${word[1] === "시속" ? "h" : "s"}`,
    });
  return undefined;
}

function plain(number: NumberToken, { end, means }: Unit): Candidate {
  const { start } = number;
  if (means.type === "MONEY")
    return span(start, end, "MONEY", {
      amount: tidy(number.value * means.factor),
      currency: means.code,
      ...about(number),
    });
  if (means.type === "PERCENT")
    return span(start, end, "PERCENT", { value: number.value, ...points(means), ...about(number) });
  if (means.type === "QUANTITY")
    return span(start, end, "QUANTITY", { value: number.value, unit: means.unit, ...about(number) });
  return span(start, end, "DURATION", {
    duration: isoDuration([[number.value * means.factor, means.designator]]),
    ...about(number),
  });
}

/** 간, 만에 and 동안 close a stretch of time and belong to it but 동안. */
function closeDuration(text: string, end: number): number {
  const close = /^(?:여)?(?:간(?![접호부])|\s?만에|\s?만(?=[이으인 ]))/.exec(text.slice(end, end + 5));
  return close ? end + close[0].length : end;
}

function readDuration(
  text: string,
  numbers: NumberToken[],
  index: number,
  unit: Unit,
): { candidate: Candidate; next: number } | undefined {
  const first = numbers[index]!;
  const parts: [number, string][] = [];
  let current: Unit | undefined = unit;
  let end = first.start;
  let at = index;
  let approximate = false;
  while (current?.means.type === "DURATION" && parts.length < 6) {
    const designator: string = current.means.designator;
    if (parts.length > 0 && ORDER.indexOf(designator) <= ORDER.indexOf(parts.at(-1)![1])) break;
    parts.push([tidy(numbers[at]!.value * current.means.factor), designator]);
    approximate ||= numbers[at]!.approximate === true || text[numbers[at]!.end] === "여";
    end = current.end;
    at++;
    const half = /^\s?반(?=[이 가을동만]|$)/.exec(text.slice(end, end + 3));
    if (half) {
      parts[parts.length - 1]![0] += 0.5;
      end += half[0].length;
      break;
    }
    const next = numbers[at];
    current =
      next && next.start - end <= 1 && text.slice(end, next.start).trim() === "" ? readUnit(text, next) : undefined;
  }
  const about = approximate ? { approximate: true as const } : {};
  return {
    candidate: span(first.start, closeDuration(text, end), "DURATION", { duration: isoDuration(parts), ...about }),
    next: at,
  };
}

const RANGE = /^\s?(?:[~∼〜～–—-]|에서|부터)\s?$/;

/** 3~5%, 300만~600만원, 25만원에서 30만원. What the first leaves out is as at the second. */
function readRange(
  text: string,
  numbers: NumberToken[],
  index: number,
  unit: Unit | undefined,
): { candidate: Candidate; next: number } | undefined {
  const first = numbers[index]!;
  let second = numbers[index + 1];
  if (!second) return undefined;
  const from = unit?.end ?? first.end;
  // 10-20: the second number seems negative.
  const start = second.start < from ? second.end : second.start;
  const between = text.slice(from, Math.max(from, start));
  const connected =
    RANGE.test(between) || (between === "" && /^[-–−]/.test(text.slice(second.start, second.start + 1)));
  const bareSign = !connected && RANGE.test(text.slice(from, second.start + 1)) && /^[-–−]/.test(text[second.start]!);
  if (!connected && !bareSign) return undefined;
  const change = between.includes("에서");
  if (second.value < 0 && bareSign) second = { ...second, value: -second.value };
  const last = readUnit(text, second);
  if (!last || (unit && !sameKind(unit.means, last.means))) return undefined;
  if (!unit && (last.means.type === "DURATION" ? !/^(?:개월|시간|년|분|주|주일|일|초)$/.test(last.word) : false))
    return undefined;
  // 3~5억: the scale of the second is that of both.
  const scaled =
    !unit && first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale
      ? tidy(first.value * second.scale)
      : first.value;
  // 3천만원에서 5천만원으로 is a change; 3천만원에서 5천만원까지 a range.
  if (change && !/^\s?(?:까지|사이|정도|선(?!으로))/.test(text.slice(last.end, last.end + 4))) return undefined;
  if (scaled > second.value && last.means.type !== "PERCENT") return undefined;
  const ends = { from: scaled, to: second.value, ...about(first), ...about(second) };
  return { candidate: ranged(first.start, last, ends), next: index + 2 };
}

function ranged(
  start: number,
  { end, means }: Unit,
  ends: { from: number; to: number; approximate?: true },
): Candidate {
  if (means.type === "MONEY")
    return span(start, end, "MONEY", {
      ...ends,
      from: tidy(ends.from * means.factor),
      to: tidy(ends.to * means.factor),
      currency: means.code,
    });
  if (means.type === "PERCENT") return span(start, end, "PERCENT", { ...ends, ...points(means) });
  if (means.type === "QUANTITY") return span(start, end, "QUANTITY", { ...ends, unit: means.unit });
  const iso = (value: number) => isoDuration([[value * means.factor, means.designator]]);
  return span(start, end, "DURATION", { from: iso(ends.from), to: iso(ends.to) });
}

function sameKind(one: Meaning, other: Meaning): boolean {
  if (one.type !== other.type) return false;
  if (one.type === "MONEY" && other.type === "MONEY") return one.code === other.code;
  if (one.type === "QUANTITY" && other.type === "QUANTITY") return one.unit === other.unit;
  if (one.type === "DURATION" && other.type === "DURATION") return one.designator === other.designator;
  return true;
}

/** 10분의 1 is 10%. */
function readFraction(
  text: string,
  numbers: NumberToken[],
  index: number,
): { candidate: Candidate; next: number } | undefined {
  const whole = numbers[index]!;
  const part = numbers[index + 1];
  if (!part || whole.value <= 0 || part.value > whole.value) return undefined;
  if (!/^분의\s?$/.test(text.slice(whole.end, part.start))) return undefined;
  return {
    candidate: span(whole.start, part.end, "PERCENT", {
      value: Number(((100 * part.value) / whole.value).toPrecision(6)),
    }),
    next: index + 2,
  };
}

/** $100만, ￦5천, 1000 USD. */
function readSigned(
  text: string,
  numbers: NumberToken[],
  index: number,
): { candidate: Candidate; next: number } | undefined {
  const number = numbers[index]!;
  if (number.form === "native" || number.form === "words") return undefined;
  const before = text.slice(Math.max(0, number.start - 4), number.start).trimEnd();
  for (const [sign, currency] of CURRENCY_SIGNS) {
    if (!before.endsWith(sign)) continue;
    const start =
      number.start - (text.slice(Math.max(0, number.start - 4), number.start).length - before.length) - sign.length;
    return { candidate: span(start, number.end, "MONEY", { amount: number.value, currency }), next: index + 1 };
  }
  return undefined;
}

function about(number: NumberToken): { approximate?: true } {
  return number.approximate ? { approximate: true } : {};
}

function points(means: { points: boolean }): { unit?: "pp" } {
  return means.points ? { unit: "pp" } : {};
}

function span<T extends Candidate["type"] & Exclude<ValueSpan["type"], "DATE">>(
  start: number,
  end: number,
  type: T,
  normalized: ValueSpan["normalized"],
): Candidate {
  return { start, end, type, normalized };
}
