/** A date as a page states it: a day, perhaps a clock time, perhaps the offset of that time from UTC in minutes. */
export type DateStamp = {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  offset?: number;
};

/** ISO 8601 with exactly as much as the page stated: `2026-01-13`, `2026-01-13T14:05:00`, `2026-01-13T14:05:00+09:00`. */
export function formatStamp(stamp: DateStamp): string {
  const day = `${pad(stamp.year, 4)}-${pad(stamp.month)}-${pad(stamp.day)}`;
  if (stamp.hour === undefined) return day;
  const time = `${day}T${pad(stamp.hour)}:${pad(stamp.minute ?? 0)}:${pad(stamp.second ?? 0)}`;
  if (stamp.offset === undefined) return time;
  if (stamp.offset === 0) return `${time}Z`;
  const minutes = Math.abs(stamp.offset);
  return `${time}${stamp.offset < 0 ? "-" : "+"}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Milliseconds since 1970 of a stamp, taking one without an offset as UTC. */
export function stampInstant(stamp: DateStamp): number {
  const { year, month, day, hour = 0, minute = 0, second = 0, offset = 0 } = stamp;
  return Date.UTC(year, month - 1, day, hour, minute - offset, second);
}

/** A stamp of these parts, or null where they are no date of the calendar, or none that a web page can carry. */
export function validStamp(stamp: DateStamp): DateStamp | null {
  const { year, month, day, hour, minute = 0, second = 0, offset = 0 } = stamp;
  if (year < 1990 || year > 2200 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  if (hour !== undefined && (hour > 24 || minute > 59 || second > 60)) return null;
  if (hour === 24) return validStamp({ ...stamp, hour: 0 });
  if (Math.abs(offset) > 15 * 60) return null;
  return stamp;
}

/** Drops clock time and offset. */
export function dayOnly({ year, month, day }: DateStamp): DateStamp {
  return { year, month, day };
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
