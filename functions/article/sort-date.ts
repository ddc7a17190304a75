import { instantOf } from "./time-zone.ts";

/**
 * A date of publication as a sort key: UTC, milliseconds, fixed width (`2026-01-13T05:05:00.000Z`). A day alone sorts at
 * the start of that day in UTC, so that it stays in its day; a local time without an offset is taken in the zone given.
 * @param datePublished ISO 8601, as the record has it.
 * @throws where the text is no date: a record never carries one.
 */
export function sortDateOf(datePublished: string, timeZone: string | null = null): string {
  const instant = instantOf(datePublished, datePublished.length <= 10 ? null : timeZone);
  if (instant === null) throw new RangeError(`No ISO 8601 date: ${datePublished.slice(0, 40)}`);
  return new Date(instant).toISOString();
}
