import { type DateStamp, validStamp } from "./date-stamp.ts";
import { MONTH_BY_NAME } from "./month-names.ts";
import { readOffset } from "./named-offset.ts";

export type FoundDate = { stamp: DateStamp; start: number; end: number };

/** Year first with any separators: 2026.01.13, 2026-1-13, 2026/01/13, 2026年1月13日, 2026년 1월 13일. */
const YEAR_FIRST =
  /(?<!\d)((?:19|20)\d\d)\s?(?:[./-]|年|년)\s?(\d{1,2})\s?(?:[./-]|月|월)\s?(\d{1,2})(?!\d)\s?(?:日|일|\.)?/g;
/** Day and month before the year: 13.01.2026, 01/13/2026. */
const YEAR_LAST = /(?<![\d.:/-])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d)(?!\d)/g;
/** 13 January 2026, 13. Januar 2026, 13 de enero de 2026, 13 tháng 1, 2026. Whether the word is a month is looked up. */
const DAY_MONTH_NAME =
  /(?<![\d.:/])(\d{1,2})(?:st|nd|rd|th|\.|er|º|ª|-an|-án|-én)?[\s-]{0,3}(?:(?:de|of|ta')\s|tháng\s?)?(\p{L}[\p{L}\p{M}.]{1,13}|\d{1,2})[.,]?[\s,-]{0,3}(?:(?:de|del|do|năm|г\.?|พ\.ศ\.)\s?)?((?:19|20|25)\d\d)(?!\d)/gu;
/** January 13, 2026. */
const MONTH_NAME_DAY =
  /(?<![\p{L}])(\p{L}[\p{L}\p{M}.]{1,13})\.?[\s-]{1,3}(\d{1,2})(?:st|nd|rd|th)?[\s,.]{1,3}(?:of\s)?((?:19|20)\d\d)(?!\d)/gu;
/** Hungarian and Lithuanian: 2026. január 13., 2026 m. sausio 13 d. */
const YEAR_MONTH_NAME =
  /(?<!\d)((?:19|20)\d\d)(?:\.|\sm\.|,)?[\s-]{0,2}(\p{L}[\p{L}\p{M}.]{1,13})[\s-]{0,2}(\d{1,2})(?!\d)/gu;

/** Two digits for the year, with points alone: 26.01.13 where the year leads, 13.01.26 elsewhere. */
const SHORT_YEAR = /(?<![\d.:/-])(\d{2})\.\s?(\d{1,2})\.\s?(\d{2})(?![\d.:])/g;
/** Japanese years: 令和8年1月13日. */
const ERA = /(令和|平成)\s?(\d{1,2}|元)年\s?(\d{1,2})月\s?(\d{1,2})日/g;
const ERA_BEGINS: Readonly<Record<string, number>> = { 令和: 2019, 平成: 1989 };
/** What every date has that is found here. */
const ANY_DATE = /(?:19|20|25)\d\d|\d\.\s?\d{1,2}\.\s?\d\d|令和|平成/;

const TIME_AFTER =
  /^[\s,.|·•∙/(–—-]{0,4}(?:\(?\p{L}{1,9}(?:\)\.?[\s,|·/–—-]{0,3}|\.?[\s,|·/–—-]{1,3})){0,2}?(?:(오전|오후|午前|午後|上午|下午)\s?)?(\d{1,2})\s?(?::|\.|h|時|시|点|點|Uhr)\s?(\d{2})?(?:\s?(?::|分|분)\s?(\d{2}))?\s?(?:分|분|초|秒|h|Uhr)?\s*(?:([ap])\.?\s?m\b\.?)?/iu;
const TIME_BEFORE =
  /(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:([ap])\.?\s?m\b\.?)?\s*(?:\(?([A-Z]{2,4})\)?)?[\s,|·–—-]{1,4}(?:on\s)?(?:\p{L}{2,9}\.?,?\s)?$/iu;

/**
 * Finds the dates that are written for people in a short text, in text order.
 * @param dayFirst how to read 02/03/2026 where both readings are dates: true for the 2nd of March.
 * @param yearLeads how to read 26.01.13: true for the year 2026, as in Korea, Japan and China.
 */
export function findDates(raw: string, dayFirst: boolean, yearLeads = false): FoundDate[] {
  const text = westernDigits(raw.normalize("NFKC")).toLowerCase();
  if (!ANY_DATE.test(text)) return [];
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray | RegExpMatchArray, year: string, month: number, day: string) => {
    const start = match.index!;
    const end = start + match[0].length;
    if (found.some((other) => start < other.end && other.start < end)) return;
    const civil = Number(year) > 2400 ? Number(year) - 543 : Number(year);
    const stamp = validStamp({ year: civil, month, day: Number(day) });
    if (stamp !== null) found.push({ stamp: withTime(stamp, text, start, end), start, end });
  };
  for (const match of text.matchAll(YEAR_FIRST)) add(match, match[1]!, Number(match[2]), match[3]!);
  for (const match of text.matchAll(YEAR_LAST)) {
    const [first, second] = [Number(match[1]), Number(match[3])];
    const dayLeads = first > 12 || (second <= 12 && (dayFirst || match[2] === "."));
    add(match, match[4]!, dayLeads ? second : first, dayLeads ? match[1]! : match[3]!);
  }
  for (const match of text.matchAll(ERA)) {
    const year = ERA_BEGINS[match[1]!]! + (match[2] === "元" ? 1 : Number(match[2])) - 1;
    add(match, String(year), Number(match[3]), match[4]!);
  }
  if (text.length <= LONGEST_SHORT_DATE && found.length === 0) {
    for (const match of text.matchAll(SHORT_YEAR)) {
      const [year, day] = yearLeads ? [match[1]!, match[3]!] : [match[3]!, match[1]!];
      add(match, `20${year}`, Number(match[2]), day);
    }
  }
  if (/\p{L}{3}|\p{L}\.\p{L}/u.test(text)) {
    for (const match of text.matchAll(DAY_MONTH_NAME)) {
      const numeric = /^\d/.test(match[2]!);
      if (numeric && !match[0].includes("tháng")) continue;
      add(match, match[3]!, numeric ? Number(match[2]) : monthOf(match[2]!), match[1]!);
    }
    for (const match of text.matchAll(MONTH_NAME_DAY)) add(match, match[3]!, monthOf(match[1]!), match[2]!);
    for (const match of text.matchAll(YEAR_MONTH_NAME)) add(match, match[1]!, monthOf(match[2]!), match[3]!);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** In longer texts 26.01.13 is as likely the number of a chapter or a version. */
const LONGEST_SHORT_DATE = 60;

/** Number of a month's name, with or without its closing point; 0, which is no month, for other words. */
function monthOf(name: string): number {
  return MONTH_BY_NAME.get(name) ?? MONTH_BY_NAME.get(name.replace(/\.$/, "")) ?? 0;
}

function withTime(stamp: DateStamp, text: string, start: number, end: number): DateStamp {
  const tail = text.slice(end, end + 60);
  const after = TIME_AFTER.exec(tail);
  if (after !== null && (after[3] !== undefined || after[5] !== undefined || /[時시]/.test(after[0]))) {
    const half = after[1] ?? after[5];
    const hour = Number(after[2]);
    const timed: DateStamp = {
      ...stamp,
      hour: half === undefined ? hour : (hour % 12) + (/^(?:오후|午後|下午|p)/.test(half) ? 12 : 0),
      minute: Number(after[3] ?? 0),
    };
    if (after[4] !== undefined) timed.second = Number(after[4]);
    return zoned(timed, tail.slice(after[0].length)) ?? stamp;
  }
  const before = TIME_BEFORE.exec(text.slice(Math.max(0, start - 40), start));
  if (before !== null) {
    const hour = Number(before[1]);
    const timed: DateStamp = {
      ...stamp,
      hour: before[4] === undefined ? hour : (hour % 12) + (before[4] === "p" ? 12 : 0),
      minute: Number(before[2]),
    };
    return zoned(timed, before[5] ?? "") ?? stamp;
  }
  return stamp;
}

function zoned(stamp: DateStamp, tail: string): DateStamp | null {
  const offset = readOffset(tail.replace(/^[\s,]+/, ""), stamp);
  return validStamp(offset === undefined ? stamp : { ...stamp, offset });
}

/** Arabic-Indic, Persian, Devanagari, Bengali and Thai digits as 0 to 9; offsets stay. */
function westernDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙]/g, (digit) => String(digitValue(digit)));
}

function digitValue(digit: string): number {
  const code = digit.charCodeAt(0);
  for (const zero of [0x660, 0x6f0, 0x966, 0x9e6, 0xe50]) if (code >= zero && code <= zero + 9) return code - zero;
  return 0;
}
