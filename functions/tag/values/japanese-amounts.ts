import type { ValueSpan } from "../../article/mention.ts";
import type { Candidate } from "./candidate.ts";
import { CHINESE_CURRENCIES, CURRENCY_SIGNS, JAPANESE_CURRENCIES, YEN_SIGNS } from "./currencies.ts";
import { DURATION_ORDER, isoDuration } from "./iso-duration.ts";
import { CHINESE_COUNTERS, JAPANESE_COUNTERS, NOT_JAPANESE_COUNTER } from "./japanese-counters.ts";
import { japaneseNumbers } from "./japanese-numbers.ts";
import { JAPANESE_MEASURES, UNIT_SYMBOLS } from "./measure-units.ts";
import { type NumberToken, tidy } from "./number-token.ts";
import { type UnitTable, unitTable } from "./unit-table.ts";

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

type Meaning =
  | { type: "MONEY"; code: string; factor: number }
  | { type: "PERCENT"; points?: true; factor: number }
  | { type: "DURATION"; designator: string }
  | { type: "QUANTITY"; unit: string };
type Unit = { end: number; word: string; means: Meaning };
type Read = { candidate: Candidate; next: number };

const PERCENTS: [string, Meaning][] = [
  ...["%", "％", "パーセント", "プロセント", "百分"].map((word): [string, Meaning] => [
    word,
    { type: "PERCENT", factor: 1 },
  ]),
  ...["ポイント", "%ポイント", "％ポイント", "パーセントポイント", "百分点", "个百分点", "個百分點"].map(
    (word): [string, Meaning] => [word, { type: "PERCENT", factor: 1, points: true }],
  ),
  ["割", { type: "PERCENT", factor: 10 }],
  ["折", { type: "PERCENT", factor: 10 }],
];
const DURATIONS: [string, string][] = [
  ["年間", "Y"],
  ["年ぶり", "Y"],
  ["年半", "Y"],
  ["年", "Y"],
  ["か月", "M"],
  ["カ月", "M"],
  ["ヶ月", "M"],
  ["ヵ月", "M"],
  ["ケ月", "M"],
  ["箇月", "M"],
  ["か月間", "M"],
  ["カ月間", "M"],
  ["カ月ぶり", "M"],
  ["か月ぶり", "M"],
  ["ヶ月間", "M"],
  ["ヶ月ぶり", "M"],
  ["週間", "W"],
  ["週間ぶり", "W"],
  ["日間", "D"],
  ["日ぶり", "D"],
  ["時間", "TH"],
  ["時間ぶり", "TH"],
  ["分間", "TM"],
  ["分", "TM"],
  ["秒間", "TS"],
  ["秒", "TS"],
];
const CHINESE_DURATIONS: [string, string][] = [
  ["年", "Y"],
  ["个月", "M"],
  ["個月", "M"],
  ["周", "W"],
  ["星期", "W"],
  ["个星期", "W"],
  ["天", "D"],
  ["小时", "TH"],
  ["个小时", "TH"],
  ["小時", "TH"],
  ["分钟", "TM"],
  ["分鐘", "TM"],
  ["秒", "TS"],
  ["秒钟", "TS"],
];

function table(
  currencies: ReadonlyMap<string, { code: string; factor: number }>,
  counters: Iterable<string>,
  durations: [string, string][],
): UnitTable<Meaning> {
  return unitTable<Meaning>([
    ...[...currencies].map(([word, means]): [string, Meaning] => [word, { type: "MONEY", ...means }]),
    ...PERCENTS,
    ...durations.map(([word, designator]): [string, Meaning] => [word, { type: "DURATION", designator }]),
    ...[...JAPANESE_MEASURES].map(([word, unit]): [string, Meaning] => [word, { type: "QUANTITY", unit }]),
    ...[...counters].map((word): [string, Meaning] => [word, { type: "QUANTITY", unit: word }]),
    ...[...UNIT_SYMBOLS].map((word): [string, Meaning] => [word, { type: "QUANTITY", unit: word }]),
  ]);
}
const JAPANESE = table(JAPANESE_CURRENCIES, JAPANESE_COUNTERS, DURATIONS);
const CHINESE = table(CHINESE_CURRENCIES, CHINESE_COUNTERS, CHINESE_DURATIONS);

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

function signBefore(text: string, number: NumberToken, language: string): { start: number; code: string } | undefined {
  if (number.form === "words") return undefined;
  const before = text.slice(Math.max(0, number.start - 5), number.start);
  const trimmed = before.trimEnd();
  const gap = before.length - trimmed.length;
  for (const [sign, code] of CURRENCY_SIGNS)
    if (trimmed.endsWith(sign)) return { start: number.start - gap - sign.length, code };
  if (YEN_SIGNS.has(trimmed.at(-1) ?? "") || (language === "ja" && trimmed.endsWith("\\")))
    return { start: number.start - gap - 1, code: language === "ja" ? "JPY" : "CNY" };
  return undefined;
}

function readUnit(text: string, number: NumberToken, units: UnitTable<Meaning>): Unit | undefined {
  let at = number.end;
  if (text[at] === "余" || text[at] === "多") at++;
  if (text[at] === " " || text[at] === "\u00a0") at++;
  for (const [word, means] of units.at(text, at)) {
    const end = at + word.length;
    if (fits(text, number, word, means, end)) return { end, word, means };
  }
  return undefined;
}

function fits(text: string, number: NumberToken, word: string, means: Meaning, end: number): boolean {
  const after = text.slice(end, end + 4);
  if (/^[A-Za-z]/.test(word) && /^[A-Za-z0-9]/.test(after)) return false;
  if (NOT_JAPANESE_COUNTER.get(word)?.test(after) && means.type === "QUANTITY") return false;
  if (/^(?:目|番目)/.test(after) || text[number.start - 1] === "第") return false;
  if (means.type === "DURATION") {
    if (word === "年")
      return (
        number.value < 1000 &&
        !/^(?:度|代|生|前|後|末|以)/.test(after) &&
        !(number.form !== "words" && number.value < 100 && /^(?:\d|[０-９])/.test(after))
      );
    if (word === "分") return !/^(?:の|析|野|類|割|散|別|裂|布|配)/.test(after);
    return true;
  }
  if (number.form === "words" && number.end - number.start === 1 && means.type === "QUANTITY") {
    // 一部, 一般, 一本化, 二度と: words of their own.
    return number.value > 1
      ? !(word === "度" && after.startsWith("と"))
      : /^(?:人|件|台|匹|個|枚|冊|歳|才|票|人前)$/.test(word) && !/^(?:ひとり|一)/.test(after);
  }
  if (word === "元" && /^(?:首|年|気|日|々|に|素|旦)/.test(after)) return false;
  if (word === "割" && /^(?:引|合|り|れ)/.test(after)) return /^引/.test(after);
  return true;
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
