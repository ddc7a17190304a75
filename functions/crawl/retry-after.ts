/** A server may ask for a day at most; more is the wish of a misconfigured one. */
export const LONGEST_RETRY_AFTER_MS = 24 * 60 * 60 * 1000;
const SHORTEST_RETRY_AFTER_MS = 1000;

/**
 * How long a Retry-After header (RFC 9110 section 10.2.3: seconds, or an HTTP date in any of its three forms) asks to
 * wait: milliseconds from `now`, clamped to between a second and 24 hours. Undefined where it says nothing usable.
 */
export function parseRetryAfter(value: string | undefined, now: Date): number | undefined {
  const text = value?.trim() ?? "";
  if (text.length > 64) return undefined;
  // Fractions are not in the grammar, but servers send them and mean what they say.
  if (/^\d+(\.\d+)?$/.test(text)) return clamp(Number(text) * 1000);
  const at = parseHttpDate(text, now);
  return at === undefined ? undefined : clamp(at - now.getTime());
}

function clamp(ms: number): number {
  return Math.ceil(Math.min(Math.max(ms, SHORTEST_RETRY_AFTER_MS), LONGEST_RETRY_AFTER_MS));
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
// IMF-fixdate (Sun, 06 Nov 1994 08:49:37 GMT) and RFC 850 (Sunday, 06-Nov-94 08:49:37 GMT).
const DAY_FIRST = /^[a-z]+, (\d{1,2})[ -]([a-z]{3})[ -](\d{4}|\d{2}) (\d{2}):(\d{2}):(\d{2}) (?:gmt|utc)$/i;
// asctime (Sun Nov  6 08:49:37 1994).
const MONTH_FIRST = /^[a-z]{3} ([a-z]{3}) {1,2}(\d{1,2}) (\d{2}):(\d{2}):(\d{2}) (\d{4})$/i;

/** An HTTP date in milliseconds since 1970. */
function parseHttpDate(text: string, now: Date): number | undefined {
  const first = DAY_FIRST.exec(text);
  if (first) return utc(yearOf(first[3]!, now), first[2]!, first[1]!, first.slice(4));
  const second = MONTH_FIRST.exec(text);
  if (second) return utc(Number(second[6]), second[1]!, second[2]!, second.slice(3, 6));
  return undefined;
}

/** RFC 9110 section 5.6.7: a year of two digits that seems more than 50 years ahead is in the past. */
function yearOf(digits: string, now: Date): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const century = Math.floor(now.getUTCFullYear() / 100) * 100;
  return century + year > now.getUTCFullYear() + 50 ? century + year - 100 : century + year;
}

function utc(year: number, monthName: string, day: string, clock: string[]): number | undefined {
  const month = MONTHS.indexOf(monthName.toLowerCase());
  const [hour, minute, second] = clock.map(Number) as [number, number, number];
  if (month < 0 || Number(day) < 1 || Number(day) > 31 || hour > 23 || minute > 59 || second > 60) return undefined;
  return Date.UTC(year, month, Number(day), hour, minute, second);
}
