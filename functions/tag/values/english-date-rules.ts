import type { DateExpression } from "./date-expression.ts";
import { capitalised, count, type Found, fullYear, lead, part, unit, yearOf } from "./english-date-fields.ts";
import {
  bareMonth,
  bareYear,
  decade,
  holiday,
  monthDay,
  monthOf,
  nthOf,
  numeric,
  quarter,
  season,
  slashDay,
  spelledDecade,
  spelledYearAlone,
  ymd,
} from "./english-date-readings.ts";
import {
  ENGLISH_COUNTS,
  ENGLISH_HOLIDAYS,
  ENGLISH_MONTHS,
  ENGLISH_ORDINALS,
  ENGLISH_WEEKDAYS,
} from "./english-date-words.ts";
import {
  ago,
  dayWord,
  fortnight,
  ledDay,
  ledMonth,
  ledUnit,
  ledWeekday,
  mentionWord,
  partOfUnit,
  stretch,
  weekday,
  weekOfDay,
} from "./english-relative-dates.ts";
import { SPELLED_YEAR } from "./spelled-years.ts";

type Rule = { pattern: RegExp; read: (match: Found, text: string) => DateExpression | undefined };

function listed(words: Iterable<string>): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/\./g, "\\.").replace(/'/g, "['’]"))
    .join("|");
}

const MONTH = `(?<month>${listed(Object.keys(ENGLISH_MONTHS))})\\.?`;
const WEEKDAY = `(?:${listed(Object.keys(ENGLISH_WEEKDAYS))})`;
const YEAR = "(?<year>[12]\\d{3})(?!,?\\d|%|s\\b)";
const NTH = listed(Object.keys(ENGLISH_ORDINALS).filter((word) => word !== "last")).replaceAll(" ", "[ -]");
const DAY = `(?:the\\s)?(?<day>(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d|\\s?(?:am|pm|a\\.m|p\\.m)\\b)|${NTH})(?![a-z])`;
const UNIT = "(?<unit>day|week|month|quarter|year|decade)";
const COUNT = `(?<count>\\d{1,4}|${listed(Object.keys(ENGLISH_COUNTS))})`;
const LED =
  "(?<lead>last|next|this past|this coming|this|past|previous|coming|following|current|upcoming|the same|same)";
const SEASON = "(?<season>spring|summer|autumn|fall|winter)";
const PART =
  "(?<part>early|mid|late|the (?:beginning|start|end|middle|close|turn) of|(?:beginning|start|end|middle|close) of|earlier|later)";
const LEADING_WEEKDAY = `(?:${WEEKDAY},?\\s(?:the\\s|on\\s)?)?`;

/** How dates are written. More than one may read at a place: the longest reading counts. */
export const RULES: Rule[] = [
  rule(
    `${LEADING_WEEKDAY}(?:${PART}[\\s-](?:in\\s)?)?${MONTH}(?:\\s|/|-)?${DAY}(?:\\s?[,/-]?\\s?(?:of\\s)?${YEAR}|,?\\s${SPELLED_YEAR}|\\sof\\s['’]?(?<yy>\\d\\d)(?!\\d))?(?:\\s?\\(?${WEEKDAY}\\)?(?![a-z]))?`,
    (m) => monthDay(m),
  ),
  rule(
    `${LEADING_WEEKDAY}${DAY}(?:\\sday)?(?:\\sof)?[\\s-]${MONTH}(?:[\\s,-]{1,4}(?:of\\s|in\\s)?${YEAR}|,?\\s${SPELLED_YEAR}|\\sof\\s['’]?(?<yy>\\d\\d)(?!\\d))?`,
    (m) => monthDay(m),
  ),
  rule(
    `${PART}[\\s-](?:in\\s)?${MONTH}(?:,?\\s(?:of\\s)?${YEAR})?`,
    (m) => capitalised(m) && { ...monthOf(m), part: part(m.groups.part!) },
  ),
  rule(`${MONTH}(?:(?:\\s?[,/-]?\\s?)(?:of\\s)?${YEAR}|\\s${SPELLED_YEAR}|\\sof\\s['’]?(?<yy>\\d\\d)(?!\\d))`, (m) =>
    monthOf(m),
  ),
  rule(
    `(?:the\\s)?(?<nth>first|second|third|fourth|last|1st|2nd|3rd|4th)\\s(?<what>week|weekend|${WEEKDAY})\\s(?:of|in)\\s(?:${MONTH}(?:,?\\s${YEAR})?|(?:the\\syear\\s)?${YEAR})`,
    nthOf,
  ),
  rule(`(?:the\\s)?month\\sof\\s${MONTH}(?:\\s${YEAR})?`, (m) => monthOf(m)),
  rule(`(?<year>\\d{4})(?<sep>[-/.])(?<m>\\d{1,2})\\k<sep>(?<d>\\d{1,2})(?!\\d)`, (m) =>
    ymd(+m.groups.year!, +m.groups.m!, +m.groups.d!),
  ),
  rule(`(?<m>\\d{1,2})(?<sep>[-/.])(?<d>\\d{1,2})\\k<sep>(?<year>\\d{4}|\\d{2})(?!\\d|[/.]\\d)`, (m) => numeric(m)),
  rule(`(?<m>0?[1-9]|1[0-2])/(?<year>[12]\\d{3})(?!\\d)|(?<m2>0[1-9]|1[0-2])-(?<year2>[12]\\d{3})(?![\\d-])`, (m) => ({
    kind: "calendar",
    month: { absolute: +(m.groups.m ?? m.groups.m2)! },
    year: { absolute: +(m.groups.year ?? m.groups.year2)! },
  })),
  rule(
    `(?:Q(?<q>[1-4])|(?<qw>first|second|third|fourth|1st|2nd|3rd|4th|last|next|this)[\\s-](?:fiscal\\s)?quarter)(?:[\\s-](?:of\\s)?(?:fiscal\\s|the\\syear\\s)?(?:FY)?\\s?${YEAR}|\\s(?:of\\s)?(?<rel>last|this|next)\\s(?:fiscal\\s)?year)?`,
    quarter,
  ),
  rule(`${YEAR}[\\s-]?H(?<h>[12])(?!\\d)`, (m) => ({
    kind: "calendar",
    half: +m.groups.h!,
    year: { absolute: +m.groups.year! },
  })),
  rule(`(?<year>\\d{4})-${MONTH}-(?<day>\\d{1,2})(?!\\d)`, (m) => monthDay(m)),
  rule(SPELLED_YEAR, spelledYearAlone),
  rule(
    `(?:the\\s)?${LED}\\s(?:${DAY}(?:\\sof)?\\s${MONTH}|(?<m>0?[1-9]|1[0-2])/(?<d>0?[1-9]|[12]\\d|3[01])(?![\\d/]))`,
    ledDay,
  ),
  rule("(?:(?:over|in|during)\\s)?(?:the\\s)?(?<lead>last|past|previous|next|coming)\\sfortnight(?![a-z])", fortnight),
  rule("(?:in\\sa\\sfortnight(?:['’]s\\stime)?|a\\sfortnight\\s(?<turn>ago))(?![a-z])", fortnight),
  rule(`${COUNT}\\s(?<lead>last|past|previous|next|coming|upcoming|following)\\s${UNIT}s(?![a-z])`, stretch),
  rule(`${YEAR}[\\s-]?Q(?<q>[1-4])(?!\\d)|Q(?<q2>[1-4])\\s?['’](?<yy>\\d\\d)(?!\\d)`, (m) => ({
    kind: "calendar",
    quarter: { absolute: +(m.groups.q ?? m.groups.q2)! },
    year: { absolute: m.groups.year ? +m.groups.year : 2000 + +m.groups.yy! },
  })),
  rule(`(?:the\\s)?(?<hw>first|second)\\shalf(?:\\sof\\s(?:${YEAR}|(?<rel>last|this|next|the)\\syear))`, (m) => ({
    kind: "calendar",
    half: m.groups.hw!.toLowerCase() === "first" ? 1 : 2,
    ...yearOf(m),
  })),
  rule(
    `FY\\s?['’]?(?<fy>\\d{4}|\\d{2})(?:[/-]\\d{2,4})?(?!\\d)|fiscal\\s(?:year\\s)?(?<year>[12]\\d{3})(?!\\d)`,
    (m) => ({ kind: "calendar", year: { absolute: fullYear(+(m.groups.fy ?? m.groups.year)!) } }),
  ),
  rule(`(?:${PART}[\\s-](?:in\\s)?|the\\s)?(?<decade>(?:1[0-9]|20)\\d0|['’]?[1-9]0)['’]?s(?![a-z])`, decade),
  rule(`(?:${PART}[\\s-]?)?(?:the\\s)?(?<c>\\d{1,2})(?:st|nd|rd|th)[\\s-]{1,4}century`, (m) => ({
    kind: "century",
    number: +m.groups.c!,
    ...(m.groups.part ? { part: part(m.groups.part) } : {}),
  })),
  rule(`(?:${PART}[\\s-](?:in\\s)?)?(?:${LED}\\s|the\\s)?${SEASON}(?:\\s(?:of\\s)?${YEAR})?`, season),
  rule(`(?:${PART}[\\s-](?:in\\s)?)(?:the\\s|${LED}\\s)?(?:calendar\\s)?${UNIT}(?![a-z])`, partOfUnit),
  rule(`${PART}[\\s-](?:in\\s)?(?:the\\syear\\s(?:of\\s)?)?${YEAR}`, (m) => ({
    kind: "calendar",
    year: { absolute: +m.groups.year! },
    part: part(m.groups.part!),
  })),
  rule(
    `(?:the\\s)?(?:${LED})\\s(?:calendar\\s|fiscal\\s|whole\\s|entire\\s)?${UNIT}(?:['’]s(?=\\s))?(?:,?\\s(?:on\\s)?(?<wd>${WEEKDAY})(?![a-z]))?(?![a-z])`,
    ledUnit,
  ),
  rule(`(?:the\\s)?${LED}\\s(?<wd>${WEEKDAY})(?![a-z])(?:,?\\s${MONTH}\\s${DAY})?`, ledWeekday),
  rule(`(?:the\\s)?${LED}\\s${MONTH}(?![a-z.])`, ledMonth),
  rule(`(?:the\\s)?${LED}\\sweekend`, (m) => ({
    kind: "calendar",
    week: { relative: lead(m.groups.lead!) },
    weekend: true,
  })),
  rule("(?:the\\s)?weekend(?![a-z])", (m) => (/^the/i.test(m[0]) ? { kind: "calendar", weekend: true } : undefined)),
  rule("(?:the\\s)?week\\safter\\snext", () => ({ kind: "calendar", week: { relative: 2 } })),
  rule(
    "(?:the\\s)?(?<ties>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?![a-z])",
    spelledDecade,
  ),
  rule(
    `(?:(?:for|over|in|during|within)\\s)?(?:the\\s)?(?<lead>last|past|previous|next|coming|following)\\s${COUNT}\\s(?:(?:business|working|calendar|full|whole)\\s)?${UNIT}s?(?![a-z])`,
    stretch,
  ),
  rule(
    `(?:${COUNT})(?:\\s(?:full\\s)?|-)${UNIT}s?\\s(?<turn>ago|earlier|from\\snow|from\\stoday|from\\s(?:tomorrow|tmrw|tmr)|before\\syesterday|later|hence|after\\stomorrow|before\\stoday|after\\stoday)(?![a-z])`,
    ago,
  ),
  rule(`(?:in|within)\\s${COUNT}\\s(?:more\\s)?${UNIT}s?(?:['’]\\s?time)?(?![a-z])(?!\\s(?:of|since|as))`, (m, text) =>
    m.groups.count === "few" || /^(?:the)$/.test(m.groups.count!) || isSuperlative(text, m.index)
      ? undefined
      : { kind: "shifted", amount: count(m), unit: unit(m) },
  ),
  rule(
    `(?<word>the day before yesterday|the day after tomorrow|day before yesterday|day after tomorrow|yesterday|today|tonight|tomorrow|tmrw|tmr|last night)(?![a-z])(?!['’]s\\s(?:world|society|youth))`,
    dayWord,
  ),
  rule(
    `(?<word>that day|the same day|same day|that month|the same month|same month|that weekend|that year|the same year|same year|the same week|same week|the following day|the next day|the previous day|the day before|the day after|a year earlier|a year ago|the same period (?:last year|a year earlier|of last year)|the year-earlier period|year to date)(?![a-z])`,
    mentionWord,
  ),
  rule(
    `(?:the\\s)?(?:week\\s(?:of|beginning|starting|commencing)|w/c)\\s(?:${MONTH}\\s${DAY}|the\\s(?<wday>\\d{1,2})(?:st|nd|rd|th)?)`,
    weekOfDay,
  ),
  rule(
    `(?<wd>${listed(Object.keys(ENGLISH_WEEKDAYS).filter((word) => word.length > 5))}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)(?=[.,\\s]))\\.?(?:\\s(?:of\\s)?(?<rel>this|last|next|the following|previous)\\sweek)?(?![a-z])(?:\\s(?:the\\s)?(?<day>\\d{1,2}(?:st|nd|rd|th)|1[3-9]|2\\d|3[01]|${NTH})(?![\\d:%]|\\s?[ap]\\.?m))?`,
    weekday,
  ),
  rule(
    `(?:the\\s)(?<nday>[12]?\\d(?:st|nd|rd|th)|3[01](?:st|th)|30th)(?:\\s(?:of\\s)?(?<rel>this|last|next)\\smonth)?(?!\\s?[a-z-])(?!\\s[A-Z][a-z])`,
    (m) => ({
      kind: "calendar",
      day: { absolute: Number.parseInt(m.groups.nday!, 10) },
      ...(m.groups.rel ? { month: { relative: lead(m.groups.rel) } } : {}),
    }),
  ),
  rule(`(?<holiday>${listed(Object.keys(ENGLISH_HOLIDAYS))})(?:,?\\s${YEAR})?(?![a-z])`, holiday),
  rule(`${MONTH}`, (m, text) => bareMonth(m, text)),
  rule(`(?:(?:the\\s)?year\\s(?:of\\s)?)?${YEAR}(?:(?<yend>[-–/]\\d{2})(?!\\d))?`, (m, text) => bareYear(m, text)),
  rule(`(?<m>0?[1-9]|1[0-2])/(?<d>0?[1-9]|[12]\\d|3[01])(?![\\d/%])`, (m, text) => slashDay(m, text)),
];

function rule(source: string, read: (match: Found, text: string) => DateExpression | false | undefined): Rule {
  return { pattern: new RegExp(source, "iy"), read: (match, text) => read(match, text) || undefined };
}

/** Where a rule can begin. */
export const START = new RegExp(
  `(?<![A-Za-z0-9/.-])(?=\\d|${listed(Object.keys(ENGLISH_MONTHS))}|${WEEKDAY}|last|next|this|past|previous|coming|following|current|upcoming|the|same|that|w/c|fifteen|early|earlier|later|mid|late|beginning|start|end|middle|close|first|second|third|fourth|Q[1-4]|FY|fiscal|['’]\\d0s|spring|summer|autumn|fall|winter|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|week|month|year|for|over|in|during|within|yesterday|today|tonight|tomorrow|tmrw|tmr|day|a |an |one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|couple|few|${listed(Object.keys(ENGLISH_HOLIDAYS))})|(?<=\\d[-–])(?=\\d{4}(?!\\d))`,
  "gi",
);

/** `the third win in four games`, `its worst loss in two years`: the stretch looked back on, not a day ahead. */
function isSuperlative(text: string, at: number): boolean {
  return /\b(?:first|second|third|fourth|fifth|sixth|only|most|least|worst|best|biggest|largest|smallest|highest|lowest|steepest|sharpest|fastest|slowest|deadliest|longest|shortest|twice|times)\b[^.!?\n]{0,50}$/i.test(
    text.slice(Math.max(0, at - 64), at),
  );
}
