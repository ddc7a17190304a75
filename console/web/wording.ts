/** Dates, numbers and values in words. */

const NUMBER = new Intl.NumberFormat("en");
export const number = (n: number): string => NUMBER.format(n);

/** A date as the record has it: a day alone stays a day; a time keeps the publisher's clock. */
export function date(iso: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(iso);
  if (!found) return iso;
  const [, year, month, day, time] = found;
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}${time ? `, ${time}` : ""}`;
}
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** How long ago, or how soon, in one unit. */
export function ago(iso: string, now = Date.now()): string {
  const seconds = Math.round((now - Date.parse(iso)) / 1_000);
  const size = Math.abs(seconds);
  const [n, unit] =
    size < 60
      ? [size, "s"]
      : size < 3_600
        ? [size / 60, "min"]
        : size < 86_400
          ? [size / 3_600, "h"]
          : [size / 86_400, "d"];
  return seconds >= 0 ? `${Math.floor(n)} ${unit} ago` : `in ${Math.ceil(n)} ${unit}`;
}

/** A normalised value on one line: `2026-01-13`, `420,000,000,000 KRW`, `3 to 5 %`. */
export function value(type: string, normalized: Record<string, unknown>): string {
  const { from, to, amount, value, time, duration, currency, unit, precision, approximate, bound } = normalized;
  const single = amount ?? value ?? time ?? duration;
  const plain = (part: unknown) => (typeof part === "number" ? NUMBER.format(part) : String(part));
  const core = single !== undefined ? plain(single) : from === to ? plain(from) : `${plain(from)} to ${plain(to)}`;
  const suffix = currency ?? (type === "PERCENT" ? (unit === "pp" ? "percentage points" : "%") : unit);
  const bend = [approximate ? "about" : "", bound === "min" ? "at least" : bound === "max" ? "at most" : ""];
  return [...bend, core, suffix, precision && precision !== "day" ? `(${precision})` : ""].filter(Boolean).join(" ");
}

export const typeName = (type: string): string =>
  type === "ORG" ? "Organisation" : type.charAt(0) + type.slice(1).toLowerCase();
export const words = (code: string): string => code.replaceAll("_", " ");
export const plural = (n: number, one: string): string => `${number(n)} ${one}${n === 1 ? "" : "s"}`;
