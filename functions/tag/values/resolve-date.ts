import type { DatePrecision, DateValue } from "../../article/mention.ts";
import { addMonths, civilDate, type Day, dayOf, daysInMonth, isoDay, weekdayOf } from "./calendar.ts";
import type { CalendarExpression, DateExpression, DateUnit, Part, Point } from "./date-expression.ts";
import {
  aDate,
  aDay,
  around,
  inSeason,
  inWeek,
  monthSpan,
  nthWeekday,
  type Period,
  shift,
  weekOf,
  yearSpan,
} from "./date-periods.ts";

/** The day of publication, and the last date that the text named before. */
export type Standpoint = { today: Day; mentioned?: Period };

/**
 * The days that a date expression means, seen from the day of publication; undefined for days that do not exist (31 June).
 * Conventions: docs/guidelines.md. What is not fixed by the words is the nearest, the past before the future.
 */
export function resolveDate(expression: DateExpression, standpoint: Standpoint): Period | undefined {
  const { today, mentioned } = standpoint;
  switch (expression.kind) {
    case "calendar": {
      const period = resolveCalendar(expression, standpoint);
      return period && expression.wholeWeek ? inWeek(period.from, { kind: "calendar" }) : period;
    }
    case "shifted":
      return around(
        shift(expression.from ? (mentioned?.from ?? today) : today, expression.amount, expression.unit),
        expression.unit,
      );
    case "stretch": {
      const past = expression.direction === "past";
      const other = shift(today, past ? -expression.amount : expression.amount, expression.unit);
      return { from: past ? other : today, to: past ? today : other, precision: expression.unit };
    }
    case "decade": {
      const start = expression.start >= 100 ? expression.start : nearestCentury(expression.start, today);
      const years = { early: [0, 3], middle: [4, 6], late: [7, 9] }[expression.part ?? "early"] as [number, number];
      return yearSpan(start + (expression.part ? years[0] : 0), start + (expression.part ? years[1] : 9), "decade");
    }
    case "century": {
      const first = (expression.number - 1) * 100 + 1;
      const years = { early: [0, 32], middle: [33, 66], late: [67, 99] }[expression.part ?? "early"] as [
        number,
        number,
      ];
      return yearSpan(first + (expression.part ? years[0] : 0), first + (expression.part ? years[1] : 99), "century");
    }
    case "same":
      return resolveSame(expression.unit, expression.yearsBefore ?? 0, standpoint);
    case "range":
      return resolveRange(expression.from, expression.to, standpoint);
  }
}

export function dateValue(period: Period): DateValue {
  return { from: isoDay(period.from), to: isoDay(period.to), precision: period.precision };
}

function resolveCalendar(expression: CalendarExpression, { today, mentioned }: Standpoint): Period | undefined {
  const now = civilDate(expression.fromMention ? (mentioned?.from ?? today) : today);
  const { year, month, day, week, weekday, direction } = expression;

  if (expression.within) {
    const base = civilDate(mentioned?.from ?? today);
    const inMonth = expression.within === "month" ? { month: { absolute: base.month } } : {};
    return inYear(base.year, { ...expression, ...inMonth });
  }
  if (week && "relative" in week) return inWeek(today + 7 * week.relative, expression);
  if (day && "relative" in day) return aDay(today + day.relative);
  if (year === undefined && month === undefined && hasNoSpan(expression)) {
    if (day && weekday !== undefined) {
      // Friday the 13th: the nearest month where that day is a Friday; a wrong weekday is overlooked.
      for (const step of OUTWARD) {
        const period = aDate(now.year, now.month + step, day.absolute);
        if (period && weekdayOf(period.from) === weekday) return period;
      }
    }
    if (day) return nearest(today, direction, (step) => aDate(now.year, now.month + step, day.absolute));
    if (expression.weekend) return nearest(today, direction, (step) => inWeek(today + 7 * step, expression));
    if (weekday !== undefined) return nearestWeekday(today, weekday, direction);
  }
  if (month && "relative" in month) {
    const first = civilDate(dayOf(now.year, now.month + month.relative, 1));
    return inYear(year ? at(year, now.year) : first.year, { ...expression, month: { absolute: first.month } });
  }
  if (expression.quarter && "relative" in expression.quarter) {
    const quarters = now.year * 4 + Math.floor((now.month - 1) / 3) + expression.quarter.relative;
    return inYear(Math.floor(quarters / 4), { ...expression, quarter: { absolute: (((quarters % 4) + 4) % 4) + 1 } });
  }
  if (year)
    return inYear(at(year, expression.fiscalStart ? fiscalYear(now, expression.fiscalStart) : now.year), expression);
  return nearest(today, direction, (step) => inYear(now.year + step, expression));
}

const OUTWARD = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6];

/** Only a day or weekday: nothing that says in which part of a year. */
function hasNoSpan(expression: CalendarExpression): boolean {
  return !(expression.half || expression.quarter || expression.season || expression.week);
}

function inYear(year: number, expression: CalendarExpression): Period | undefined {
  const { month, day, quarter, half, season, week, weekday, nth, part } = expression;
  if (year < 1 || year > 9999) return undefined;
  if (month && "absolute" in month) {
    if (day && "absolute" in day) return aDate(year, month.absolute, day.absolute);
    if (month.absolute < 1 || month.absolute > 12) return undefined;
    const last = daysInMonth(year, month.absolute);
    const first = dayOf(year, month.absolute, 1);
    if (weekday !== undefined && nth) return nthWeekday(first, last, weekday, nth);
    if (week && "absolute" in week) return weekOf(first, first + last - 1, week.absolute);
    if (!part) return { from: first, to: first + last - 1, precision: "month" };
    const [from, to] = ({ early: [1, 10], middle: [11, 20], late: [21, last] } satisfies Record<Part, number[]>)[
      part
    ] as [number, number];
    return { from: first + from - 1, to: first + to - 1, precision: "month" };
  }
  if (season) return inSeason(year, season, part);
  if (quarter && "absolute" in quarter) return monthSpan(year, quarter.absolute * 3 - 2, 3, "quarter", part);
  if (half) return monthSpan(year, half === 1 ? 1 : 7, 6, "half", part);
  if (week && "absolute" in week) return weekOf(dayOf(year, 1, 1), dayOf(year, 12, 31), week.absolute);
  const start = expression.fiscalStart ?? 1;
  if (part === "early") return monthSpan(year, start, 1, "month");
  if (part === "late") return monthSpan(year, start + 11, 1, "month");
  if (part === "middle") return monthSpan(year, start + 4, 4, "year");
  return monthSpan(year, start, 12, "year");
}

function nearestWeekday(today: Day, weekday: number, direction: CalendarExpression["direction"]): Period {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (direction === "future") return aDay(today + ((7 - back) % 7));
  return aDay(today - (direction === "past" && back === 0 ? 7 : back));
}

/** Candidates one step before, at and after now: the nearest, the past first; with a direction, the first that way. */
function nearest(
  today: Day,
  direction: CalendarExpression["direction"],
  candidate: (step: number) => Period | undefined,
): Period | undefined {
  let best: Period | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const step of [-2, -1, 0, 1, 2]) {
    const period = candidate(step);
    if (!period) continue;
    if (direction === "past" && period.to >= today) continue;
    if (direction === "future" && period.to < today) continue;
    const distance = period.to < today ? today - period.to : Math.max(0, period.from - today);
    if (distance < least) {
      best = period;
      least = distance;
    }
  }
  return best;
}

function resolveSame(unit: DateUnit, yearsBefore: number, { today, mentioned }: Standpoint): Period {
  if (yearsBefore > 0) {
    const base = mentioned ?? around(today, "year");
    if (base.precision === "year") return around(addMonths(today, -12 * yearsBefore), "year");
    return {
      ...base,
      from: addMonths(base.from, -12 * yearsBefore),
      to: lastOf(addMonths(base.to, -12 * yearsBefore), base),
    };
  }
  if (!mentioned) return around(today, unit);
  if (unit === "day" && mentioned.precision !== "day") return around(today, unit);
  return around(mentioned.from, unit);
}

/** A month's end stays a month's end: 29 February. */
function lastOf(day: Day, period: Period): Day {
  if (period.precision === "day" || civilDate(period.to + 1).day !== 1) return day;
  const date = civilDate(day);
  return dayOf(date.year, date.month + 1, 1) - 1;
}

function resolveRange(from: DateExpression, to: DateExpression, standpoint: Standpoint): Period | undefined {
  let first = from;
  if (from.kind === "calendar" && to.kind === "calendar") first = borrow(from, to);
  const start = resolveDate(first, standpoint);
  if (!start) return undefined;
  const end = resolveDate(carry(first, to, start), standpoint);
  if (!end) return undefined;
  if (end.to >= start.from) return { from: start.from, to: end.to, precision: finer(start.precision, end.precision) };
  // November to March: the end is in the next year, a day alone in the next month.
  const later = carry(first, to, { ...start, from: start.to + 1 });
  for (const months of later.kind === "calendar" && !later.month ? [1, 12] : [12]) {
    const moved = { ...end, from: addMonths(end.from, months), to: lastOf(addMonths(end.to, months), end) };
    if (moved.to >= start.from)
      return { from: start.from, to: moved.to, precision: finer(start.precision, end.precision) };
  }
  return undefined;
}

/** What the start of a range leaves unsaid and its end says: `Nov 18-19, 2020`. */
function borrow(from: CalendarExpression, to: CalendarExpression): CalendarExpression {
  if (from.year || !to.year || "relative" in to.year || from.direction) return from;
  if (from.month && "relative" in from.month) return from;
  const month = from.month ?? (from.day && "absolute" in from.day ? to.month : undefined);
  const later =
    from.month &&
    to.month &&
    "absolute" in from.month &&
    "absolute" in to.month &&
    from.month.absolute > to.month.absolute;
  const year = { absolute: to.year.absolute - (later ? 1 : 0) };
  return month ? { ...from, year, month } : { ...from, year };
}

/** What the end of a range leaves unsaid is as at its start: 3월 5일부터 7일. */
function carry(from: DateExpression, to: DateExpression, start: Period): DateExpression {
  if (to.kind !== "calendar" || from.kind !== "calendar" || to.year) return to;
  const date = civilDate(start.from);
  if (to.day && "absolute" in to.day && !to.month && !to.week)
    return { ...to, year: { absolute: date.year }, month: { absolute: date.month } };
  if (to.month && "absolute" in to.month) return { ...to, year: { absolute: date.year } };
  if ((to.quarter && "absolute" in to.quarter) || to.half) return { ...to, year: { absolute: date.year } };
  if (to.weekday !== undefined && !to.week)
    return { kind: "calendar", day: { relative: 0 }, ...weekdayAfter(start.from, to.weekday) };
  return to;
}

function weekdayAfter(day: Day, weekday: number): Partial<CalendarExpression> {
  const date = civilDate(day + ((weekday - weekdayOf(day) + 7) % 7));
  return { year: { absolute: date.year }, month: { absolute: date.month }, day: { absolute: date.day } };
}

const ORDER: readonly DatePrecision[] = [
  "day",
  "week",
  "month",
  "quarter",
  "half",
  "season",
  "year",
  "decade",
  "century",
];

function finer(one: DatePrecision, other: DatePrecision): DatePrecision {
  return ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
}

function at(point: Point, now: number): number {
  return "absolute" in point ? point.absolute : now + point.relative;
}

function fiscalYear(now: { year: number; month: number }, start: number): number {
  return now.month >= start ? now.year : now.year - 1;
}

/** 90년대 is the 1990s, 20년대 the 2020s: the latest that has begun by today or begins within ten years. */
function nearestCentury(decade: number, today: Day): number {
  const { year } = civilDate(today);
  const century = year - (year % 100);
  return century + decade <= year + 10 ? century + decade : century - 100 + decade;
}
