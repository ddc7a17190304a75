import { CHINESE_CURRENCIES, CURRENCY_SIGNS, JAPANESE_CURRENCIES, YEN_SIGNS } from "./currencies.ts";
import { CHINESE_COUNTERS, JAPANESE_COUNTERS, NOT_JAPANESE_COUNTER } from "./japanese-counters.ts";
import { JAPANESE_MEASURES, UNIT_SYMBOLS } from "./measure-units.ts";
import type { NumberToken } from "./number-token.ts";
import { type UnitTable, unitTable } from "./unit-table.ts";

/** What a number counts; `factor` turns the value into base units. */
export type Meaning =
  | { type: "MONEY"; code: string; factor: number }
  | { type: "PERCENT"; points?: true; factor: number }
  | { type: "DURATION"; designator: string }
  | { type: "QUANTITY"; unit: string };
export type Unit = { end: number; word: string; means: Meaning };

/** The sign of a currency before a number. */
export function signBefore(
  text: string,
  number: NumberToken,
  language: string,
): { start: number; code: string } | undefined {
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

/** The unit that stands behind a number. */
export function readUnit(text: string, number: NumberToken, units: UnitTable<Meaning>): Unit | undefined {
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
export const JAPANESE = table(JAPANESE_CURRENCIES, JAPANESE_COUNTERS, DURATIONS);
export const CHINESE = table(CHINESE_CURRENCIES, CHINESE_COUNTERS, CHINESE_DURATIONS);
