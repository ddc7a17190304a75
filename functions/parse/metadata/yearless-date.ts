import { type DateStamp, stampInstant, validStamp } from "./date-stamp.ts";

const MONTH_AND_DAY =
  /(?<![\d年년])(?<![年년]\s)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]\s?(?:\([\p{L}]\))?\s{0,2}(?:(오전|오후|午前|午後)\s?)?(?:(\d{1,2})\s?(?::|時|시)\s?(\d{2})?)?/u;

/**
 * A date without a year, as Korean and Japanese pages print it beside fresh articles (`1月13日 14時05分`, `1월 13일 14:05`):
 * the last such day before `latest`.
 * @param latest milliseconds since 1970
 * @returns null where the text holds none; `timed` tells whether a clock time stands beside it.
 */
export function findYearlessDate(raw: string, latest: number): { stamp: DateStamp; timed: boolean } | null {
  const match = MONTH_AND_DAY.exec(raw.normalize("NFKC"));
  if (match === null) return null;
  const [, month, day, half, hour, minute] = match;
  const stamp: DateStamp = { year: new Date(latest).getUTCFullYear(), month: Number(month), day: Number(day) };
  if (hour !== undefined) {
    stamp.hour = half === undefined ? Number(hour) : (Number(hour) % 12) + (/오후|午後/.test(half) ? 12 : 0);
    stamp.minute = Number(minute ?? 0);
  }
  if (stampInstant(stamp) > latest) stamp.year--;
  const valid = validStamp(stamp);
  return valid === null ? null : { stamp: valid, timed: hour !== undefined };
}
