import { type DateStamp, stampInstant, validStamp } from "./date-stamp.ts";
import { readOffset } from "./named-offset.ts";
import { findDates } from "./visible-date.ts";

const ISO =
  /^\D{0,3}(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|t|\s+|\s*[T,]\s*)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(.*))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T\s]?(\d{2})(\d{2})(\d{2})?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const SHORT_YEAR_RFC = /^(?:\w{3},?\s+)?(\d{1,2})\s+(\w{3})\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(.*)$/;

/**
 * Reads a date that was written for machines: ISO 8601 and its sloppy cousins, RFC 2822, JavaScript's own string,
 * seconds or milliseconds since 1970; and as a last resort a date written for people. Null where it is none.
 */
export function readMachineDate(raw: unknown, dayFirst = true): DateStamp | null {
  if (typeof raw === "number") return fromEpoch(raw);
  if (typeof raw !== "string") return null;
  const text = raw.trim().slice(0, 120);
  if (text === "") return null;
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, rest] = iso;
    const stamp: DateStamp = { year: Number(year), month: Number(month), day: Number(day) };
    if (hour !== undefined) {
      stamp.hour = Number(hour);
      stamp.minute = Number(minute);
      if (second !== undefined) stamp.second = Number(second);
      const afternoon = /^(?:([ap])\.?m\b\.?)?\s*(.*)$/i.exec(rest ?? "");
      if (afternoon?.[1] !== undefined) stamp.hour = (stamp.hour % 12) + (afternoon[1].toLowerCase() === "p" ? 12 : 0);
      const offset = readOffset(afternoon?.[2] ?? "", stamp);
      if (offset !== undefined) stamp.offset = offset;
    }
    return validStamp(stamp);
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(Number(text));
  const rfc = SHORT_YEAR_RFC.exec(text);
  if (rfc !== null) {
    const month = ENGLISH.indexOf(rfc[2]!.toLowerCase()) + 1;
    if (month > 0) {
      const stamp: DateStamp = {
        year: Number(rfc[3]),
        month,
        day: Number(rfc[1]),
        hour: Number(rfc[4]),
        minute: Number(rfc[5]),
      };
      if (rfc[6] !== undefined) stamp.second = Number(rfc[6]);
      const offset = readOffset(rfc[7]!, stamp);
      if (offset !== undefined) stamp.offset = offset;
      return validStamp(stamp);
    }
  }
  return findDates(text, dayFirst)[0]?.stamp ?? null;
}

const ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function fromEpoch(value: number): DateStamp | null {
  const millis = value > 1e11 ? value : value * 1000;
  if (!Number.isFinite(millis) || millis < 6e11 || millis > 7e12) return null;
  const date = new Date(millis);
  return validStamp({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    offset: 0,
  });
}

/** Whether two stamps name the same day, or the same moment give or take a day's turn. */
export function sameDay(a: DateStamp, b: DateStamp): boolean {
  if (a.year === b.year && a.month === b.month && a.day === b.day) return true;
  return a.offset !== undefined && b.offset !== undefined && Math.abs(stampInstant(a) - stampInstant(b)) < 3_600_000;
}
