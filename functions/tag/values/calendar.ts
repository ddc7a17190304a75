/** Days since 1970-01-01 in the proleptic Gregorian calendar: arithmetic on them needs no clock and no time zone. */
export type Day = number;

export type CivilDate = { year: number; month: number; day: number };

/** The day of a civil date (month 1 to 12). A month or day past its end runs on into the next. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_A_DAY);
}

export function civilDate(day: Day): CivilDate {
  const date = new Date(day * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  const { year, month, day: ofMonth } = civilDate(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(ofMonth).padStart(2, "0")}`;
}

/** 0 is Monday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** The same day of the month `months` later (or earlier); the last day where that month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const date = civilDate(day);
  const first = civilDate(dayOf(date.year, date.month + months, 1));
  return dayOf(first.year, first.month, Math.min(date.day, daysInMonth(first.year, first.month)));
}

/** The day it was in a time zone (IANA name) at an instant. An unknown zone counts as UTC. */
export function dayInZone(instant: Date, timeZone: string): Day {
  const format = dayFormat(timeZone);
  if (format === undefined || Number.isNaN(instant.getTime())) return Math.floor((instant.getTime() || 0) / MS_A_DAY);
  const [year, month, day] = format.format(instant).split("-").map(Number);
  return dayOf(year!, month!, day!);
}

const MS_A_DAY = 86_400_000;
/** Building a formatter costs more than tagging a paragraph, so they are kept; there are some 600 zones. */
const formats = new Map<string, Intl.DateTimeFormat | undefined>();
const MOST_FORMATS = 1000;

function dayFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  if (formats.has(timeZone)) return formats.get(timeZone);
  let format: Intl.DateTimeFormat | undefined;
  try {
    // Swedish writes dates the ISO way.
    format = new Intl.DateTimeFormat("sv-SE", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  } catch {
    format = undefined;
  }
  if (formats.size < MOST_FORMATS) formats.set(timeZone, format);
  return format;
}
