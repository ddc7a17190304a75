import type { DatePrecision } from "../../article/mention.ts";
import { addMonths, civilDate, type Day, dayOf, daysInMonth, weekdayOf } from "./calendar.ts";
import type { CalendarExpression, DateUnit, Part, Season } from "./date-expression.ts";

/** Days, both inclusive. */
export type Period = { from: Day; to: Day; precision: DatePrecision };

export function aDate(year: number, month: number, day: number): Period | undefined {
  const first = civilDate(dayOf(year, month, 1));
  if (day < 1 || day > daysInMonth(first.year, first.month)) return undefined;
  return aDay(dayOf(year, month, day));
}

export function aDay(day: Day): Period {
  return { from: day, to: day, precision: "day" };
}

/** A week is Monday to Sunday. */
export function inWeek(day: Day, { weekday, weekend, part }: CalendarExpression): Period {
  const monday = day - weekdayOf(day);
  if (weekday !== undefined) return aDay(monday + weekday);
  if (weekend) return { from: monday + 5, to: monday + 6, precision: "day" };
  if (part === "early") return { from: monday, to: monday + 1, precision: "day" };
  if (part === "middle") return { from: monday + 2, to: monday + 3, precision: "day" };
  if (part === "late") return { from: monday + 4, to: monday + 6, precision: "day" };
  return { from: monday, to: monday + 6, precision: "week" };
}

/** The nth week of a stretch is the one of its nth Thursday, as ISO 8601 counts; 5 and -1 are its last. */
export function weekOf(first: Day, last: Day, number: number): Period {
  const start =
    number === -1 ? last - ((weekdayOf(last) + 4) % 7) : first + ((10 - weekdayOf(first)) % 7) + 7 * (number - 1);
  return inWeek(start, { kind: "calendar" });
}

export function nthWeekday(first: Day, length: number, weekday: number, nth: number): Period | undefined {
  if (nth < 0) {
    const last = first + length - 1;
    return aDay(last - ((weekdayOf(last) - weekday + 7) % 7));
  }
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return day < first + length ? aDay(day) : undefined;
}

const SEASON_START: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** A winter belongs to the year it starts in. */
export function inSeason(year: number, season: Season, part: Part | undefined): Period {
  const start = SEASON_START[season];
  if (part) return monthSpan(year, start + { early: 0, middle: 1, late: 2 }[part], 1, "month");
  return monthSpan(year, start, 3, "season");
}

export function monthSpan(year: number, month: number, months: number, precision: DatePrecision, part?: Part): Period {
  if (part === "early") return monthSpan(year, month, 1, "month");
  if (part === "late") return monthSpan(year, month + months - 1, 1, "month");
  return { from: dayOf(year, month, 1), to: dayOf(year, month + months, 1) - 1, precision };
}

export function yearSpan(first: number, last: number, precision: DatePrecision): Period {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31), precision };
}

export function shift(day: Day, amount: number, unit: DateUnit): Day {
  const months = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12, decade: 120 }[unit];
  if (months > 0) return addMonths(day, Math.round(amount * months));
  return day + Math.round(amount * (unit === "week" ? 7 : 1));
}

/** The day, week, month, … that a day lies in. */
export function around(day: Day, unit: DateUnit): Period {
  const { year, month } = civilDate(day);
  switch (unit) {
    case "day":
      return aDay(day);
    case "week":
      return inWeek(day, { kind: "calendar" });
    case "month":
      return monthSpan(year, month, 1, "month");
    case "quarter":
      return monthSpan(year, month - ((month - 1) % 3), 3, "quarter");
    case "half":
      return monthSpan(year, month <= 6 ? 1 : 7, 6, "half");
    case "year":
      return monthSpan(year, 1, 12, "year");
    case "decade":
      return yearSpan(year - (year % 10), year - (year % 10) + 9, "decade");
  }
}
