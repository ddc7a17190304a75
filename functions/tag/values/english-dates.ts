import type { DateSpan } from "./candidate.ts";
import type { CalendarExpression } from "./date-expression.ts";
import { dayNumber, type Found } from "./english-date-fields.ts";
import { RULES, START } from "./english-date-rules.ts";

/**
 * The dates of an English text: given ones (Jan. 13, 2026; 13 January; Q3 2025; FY2025; the 1990s), relative ones
 * (last Tuesday, two weeks ago, the end of this month), and ranges of two (May 3 to 7, between 2014 and 2018).
 */
export function englishDates(text: string): DateSpan[] {
  const found: DateSpan[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const first = readDate(text, match.index);
    if (!first) {
      START.lastIndex = match.index + 1;
      continue;
    }
    const span = readRangeEnd(text, first) ?? first;
    found.push(span);
    START.lastIndex = span.end;
  }
  return found;
}

/** The longest reading at a place. */
function readDate(text: string, at: number): DateSpan | undefined {
  let best: DateSpan | undefined;
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text) as Found | null;
    if (!match) continue;
    let end = at + match[0].length;
    if (best && end <= best.end) continue;
    if (/[A-Za-z]/.test(text[end] ?? "") && /[A-Za-z]$/.test(match[0])) continue;
    const date = read(match, text);
    if (!date) continue;
    if (match[0].endsWith(".") && !ABBREVIATED.test(match[0])) end--;
    if (/(?:'|’)s$/.test(match[0])) end -= 2;
    const start =
      at +
      (/^(?:(?:for|over|in|during|within)\s(?=the\s|last|past|next|previous|coming|following))?(?:the\s(?=last|past|next|previous|coming|following|same|current|upcoming|week|month|year|\d|weekend))?/i.exec(
        match[0],
      )?.[0].length ?? 0);
    best = {
      start: /^(?:in|within)\s/i.test(match[0]) && start === at ? at + match[0].indexOf(" ") + 1 : start,
      end,
      date,
    };
    if (/^the (?=beginning|start|end|middle|close|first|second|turn|spring|summer|autumn|fall|winter)/i.test(match[0]))
      best.start = at + 4;
  }
  return best;
}

const ABBREVIATED = /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.$/i;
const CONNECTOR = /(\s?(?:-|–|—|~)\s?|\s(?:to|through|till|until|thru)\s|\sand\s)/iy;

function readRangeEnd(text: string, first: DateSpan): DateSpan | undefined {
  CONNECTOR.lastIndex = first.end;
  const connector = CONNECTOR.exec(text);
  if (!connector) return undefined;
  const at = first.end + connector[0].length;
  if (
    /and/i.test(connector[0]) &&
    !/\bbetween\s(?:the\s)?$/i.test(text.slice(Math.max(0, first.start - 12), first.start))
  )
    return undefined;
  if (first.date.kind !== "calendar") return undefined;
  const day =
    /(\d{1,2}(?!\d)|(?:twenty-|thirty-)?[a-z]{2,9}(?:th|rd|st|nd)\b)(?:st|nd|rd|th)?(?:,\s([12]\d{3}))?(?![\d:/%]|\s?(?:am|pm|a\.m|p\.m)|\s[A-Z]?[a-z]{0,8}(?:uary|ember|ober|ust|ril|rch|ly\b|ne\b))/iy;
  day.lastIndex = at;
  const bare = first.date.day && first.date.month ? day.exec(text) : null;
  const present = /^(?:now|date|the present|present)(?![a-z])/i.exec(text.slice(at, at + 14));
  if (present)
    return {
      start: first.start,
      end: at + present[0].length,
      date: {
        kind: "range",
        from: first.date.year ? first.date : { ...first.date, direction: "past" },
        to: { kind: "calendar", day: { relative: 0 } },
      },
    };
  const end = readDate(text, at);
  const ofMonth = bare ? dayNumber(bare[1]!) : 0;
  if (bare && ofMonth >= 1 && ofMonth <= 31 && (!end || end.end <= at + bare[0].length)) {
    const to: CalendarExpression = {
      kind: "calendar",
      day: { absolute: ofMonth },
      month: first.date.month!,
      ...(bare[2] ? { year: { absolute: +bare[2] } } : {}),
    };
    return { start: first.start, end: at + bare[0].length, date: { kind: "range", from: first.date, to } };
  }
  const short =
    first.date.year && "absolute" in first.date.year && !first.date.month && /[-–—]/.test(connector[0])
      ? /^(\d{2})(?!\d)/.exec(text.slice(at, at + 3))
      : null;
  if (short) {
    const year = Math.floor((first.date.year as { absolute: number }).absolute / 100) * 100 + +short[1]!;
    return {
      start: first.start,
      end: at + 2,
      date: { kind: "range", from: first.date, to: { kind: "calendar", year: { absolute: year } } },
    };
  }
  if (!end || end.date.kind === "range") return undefined;
  return { start: first.start, end: end.end, date: { kind: "range", from: first.date, to: end.date } };
}
