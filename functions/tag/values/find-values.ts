import type { Bend, ValueSpan } from "../../article/mention.ts";
import { dayInZone, dayOf } from "./calendar.ts";
import type { Candidate } from "./candidate.ts";
import type { DateExpression } from "./date-expression.ts";
import type { Period } from "./date-periods.ts";
import { englishAmounts } from "./english-amounts.ts";
import { englishBend } from "./english-bends.ts";
import { englishDates } from "./english-dates.ts";
import { englishTimes } from "./english-times.ts";
import { japaneseAmounts } from "./japanese-amounts.ts";
import { japaneseBend } from "./japanese-bends.ts";
import { japaneseDates } from "./japanese-dates.ts";
import { japaneseTimes } from "./japanese-times.ts";
import { koreanAmounts } from "./korean-amounts.ts";
import { koreanBend } from "./korean-bends.ts";
import { koreanDates } from "./korean-dates.ts";
import { koreanDayCounts } from "./korean-day-counts.ts";
import { koreanTimes } from "./korean-times.ts";
import { dateValue, resolveDate } from "./resolve-date.ts";
import { universalValues } from "./universal-values.ts";

export type ValueContext = {
  /** BCP 47; only the primary tag counts. */
  language: string;
  publishedAt: Date;
  /** The publisher's, an IANA name: publication at 23:00 UTC is the next day in Seoul. */
  timeZone: string;
};

/**
 * Dates, times, durations, money, percent and quantities of a text, in text order, none overlapping another.
 * Offsets are UTF-16 units. Conventions of spans and values: docs/guidelines.md.
 * Korean, English, Japanese and Chinese have grammars; in other languages, signs and ISO forms are read.
 */
export function findValues(text: string, context: ValueContext): ValueSpan[] {
  const grammar = grammarOf(context.language.toLowerCase().split(/[-_]/)[0]!);
  const candidates = withoutOverlap(grammar.readers.flatMap((read) => read(text)));
  const today = dayInZone(context.publishedAt, context.timeZone);
  const values: ValueSpan[] = [];
  let mentioned: Period | undefined;
  let previous: (Candidate & { type: "DATE" }) | undefined;
  for (const candidate of candidates) {
    const { type } = candidate;
    const { start, end } = withoutBlanks(text, candidate);
    const bend = grammar.bend(text, start, end);
    const span = { start, end, type, text: text.slice(start, end), confidence: 1 };
    if (candidate.type !== "DATE") {
      values.push({ ...span, normalized: bent(candidate.normalized, bend) });
      continue;
    }
    const date = previous ? continued(previous, candidate, text) : candidate.date;
    const period = resolveDate(date, { today, ...(mentioned ? { mentioned } : {}) });
    if (!period || period.from < FIRST_DAY || period.to > LAST_DAY) continue;
    values.push({ ...span, normalized: bent(dateValue(period), bend, date.kind === "range") });
    mentioned = period;
    previous = { ...candidate, date };
  }
  return values;
}

/** What a date of four digits can say: the decade before the year 3 is none. */
const FIRST_DAY = dayOf(1, 1, 1);
const LAST_DAY = dayOf(9999, 12, 31);

/** Readers may take the blank beside a value with them, where it could have led on. */
function withoutBlanks(text: string, { start, end }: Candidate): { start: number; end: number } {
  let from = start;
  let to = end;
  while (to > from + 1 && text[to - 1]!.trim() === "") to--;
  while (from < to - 1 && text[from]!.trim() === "") from++;
  return { start: from, end: to };
}

type Grammar = { readers: ((text: string) => Candidate[])[]; bend: (text: string, start: number, end: number) => Bend };

const dates = (read: (text: string) => { start: number; end: number; date: DateExpression }[]) => (text: string) =>
  read(text).map((date): Candidate => ({ ...date, type: "DATE" }));
const KOREAN: Grammar = {
  readers: [dates(koreanDates), koreanTimes, koreanAmounts, koreanDayCounts, universalValues("ko")],
  bend: koreanBend,
};
const ENGLISH: Grammar = { readers: [dates(englishDates), englishTimes, englishAmounts], bend: englishBend };
const JAPANESE: Grammar = {
  readers: [dates(japaneseDates("ja")), japaneseTimes, japaneseAmounts("ja"), universalValues("ja")],
  bend: japaneseBend,
};
const CHINESE: Grammar = {
  readers: [dates(japaneseDates("zh")), japaneseTimes, japaneseAmounts("zh"), universalValues("zh")],
  bend: japaneseBend,
};
const GRAMMARS = new Map([
  ["ko", KOREAN],
  ["en", ENGLISH],
  ["ja", JAPANESE],
  ["zh", CHINESE],
]);

function grammarOf(language: string): Grammar {
  return GRAMMARS.get(language) ?? { readers: [universalValues(language)], bend: () => ({}) };
}

/** The longest first; of equal ones, the one whose reader comes first. */
function withoutOverlap(candidates: Candidate[]): Candidate[] {
  const order = candidates.map((candidate, index) => ({ candidate, index }));
  order.sort(
    (one, other) =>
      one.candidate.start - other.candidate.start || other.candidate.end - one.candidate.end || one.index - other.index,
  );
  const kept: Candidate[] = [];
  for (const { candidate } of order) {
    const last = kept.at(-1);
    if (!last || candidate.start >= last.end) kept.push(candidate);
    else if (candidate.end - candidate.start > last.end - last.start) {
      kept.pop();
      if (!kept.at(-1) || candidate.start >= kept.at(-1)!.end) kept.push(candidate);
      else kept.push(last);
    }
  }
  return kept;
}

/** In 3월 5일과 7일 the second day is in the month of the first. */
function continued(
  previous: Candidate & { type: "DATE" },
  { start, date }: Candidate & { type: "DATE" },
  text: string,
): DateExpression {
  const before = previous.date.kind === "range" ? previous.date.to : previous.date;
  if (date.kind !== "calendar" || before.kind !== "calendar" || start - previous.end > 8) return date;
  // 다음 주 월요일이나 화요일: the second weekday is of the same week.
  if (
    date.weekday !== undefined &&
    before.weekday !== undefined &&
    before.week &&
    !date.week &&
    !date.month &&
    !date.direction
  ) {
    return LIST.test(text.slice(previous.end, start)) ? { ...date, week: before.week } : date;
  }
  const bareDay = date.day && "absolute" in date.day && !date.month && !date.year && !date.week && !date.direction;
  if (!bareDay || !before.month || !LIST.test(text.slice(previous.end, start))) return date;
  return {
    ...date,
    month: before.month,
    ...(before.year ? { year: before.year } : {}),
    ...(before.direction ? { direction: before.direction } : {}),
  };
}

const LIST = /^(?:[\s,·∙、과와및,]|and|or|the|と|及び|또는|이나|나|에|か)+$/;

/** A range has both its ends: 24일부터 3일까지 is not bounded a second time. */
function bent<T extends ValueSpan["normalized"]>(value: T, bend: Bend, range = "from" in value): T {
  const { bound, ...rest } = bend;
  return range ? { ...value, ...rest } : { ...value, ...rest, ...(bound ? { bound } : {}) };
}
