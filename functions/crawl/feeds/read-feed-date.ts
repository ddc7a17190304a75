/**
 * The dates of feeds: RFC 822 and its many misspellings, W3C-DTF and ISO 8601, C's asctime, and the forms of Korean,
 * Greek and Hungarian blog software.
 *
 * @param language of the feed: a date without a zone is in the zone of a language that has but one (Korean, Japanese),
 * else in UTC.
 * @returns ISO 8601 to the second with its offset, or a day alone; undefined where it is no date.
 */
export function readFeedDate(text: string, language = ""): string | undefined {
  const trimmed = text.trim().slice(0, 100);
  if (trimmed === "") return undefined;
  for (const read of [readIso, readCompactIso, readRfc822, readAsctime, readKorean, readSlashed]) {
    const date = read(trimmed);
    if (date !== undefined)
      return isReal(date) ? write({ ...date, offset: date.offset ?? zoneOf(language) }) : undefined;
  }
  return undefined;
}

function zoneOf(language: string): number {
  return /^(?:ko|ja)\b/i.test(language) ? 540 : 0;
}

type Reading = {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** Minutes east of UTC, where the date says so. */
  offset?: number;
};

const ISO =
  /^(-?\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:(?:T|\s+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}:?\d{2}|[+-]\d{1,2})?)?$/i;

function readIso(text: string): Reading | undefined {
  const [, year, month = "1", day = "1", hour, minute, second, zone] = ISO.exec(text) ?? [];
  // Six and seven digits alone are a short year and a day of the year.
  if (year === undefined || /^\d{6,7}$/.test(text)) return undefined;
  return reading(year, Number(month), day, hour, minute, second, zone);
}

/** `03-12-31`, `031231`, `2003-335`: short years and days of the year. */
function readCompactIso(text: string): Reading | undefined {
  const [, short, month, day] = /^(\d{2})-?(\d{2})-?(\d{2})$/.exec(text) ?? [];
  if (short !== undefined) return reading(fullYear(short), Number(month), day);
  const [, year, ordinal] = /^(\d{4}|\d{2})-?(\d{3})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(fullYear(year)), 0, Number(ordinal)));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Day, month name, year, time, zone, with or without the day of the week; also `January 5, 2004 10:00`. */
const RFC822 =
  /^(?:[^\d\s,]{2,12}\.?,?\s*)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([^\d\s,.-]{3,12})\.?,?[\s-]+(\d{2,4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?\s*(?:(am|pm)\b)?\s*(.*))?$/i;
const MONTH_FIRST =
  /^(?:[^\d\s,]{3,12},?\s+)?([^\d\s,.]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:,?\s+(?:at\s+)?(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:(am|pm)\b)?\s*(.*))?$/i;

function readRfc822(text: string): Reading | undefined {
  const dayFirst = RFC822.exec(text);
  const monthFirst = dayFirst === null ? MONTH_FIRST.exec(text) : null;
  const match = dayFirst ?? monthFirst;
  if (match === null) return undefined;
  const [day, name, year] = dayFirst !== null ? [match[1], match[2], match[3]] : [match[2], match[1], match[3]];
  const month = monthNumber(name ?? "");
  if (month === undefined || year === undefined) return undefined;
  const [hour, minute, second, half, zone] = match.slice(4, 9);
  return reading(fullYear(year), month, day, halfDay(hour, half), minute, second, zone);
}

/** `Fri Jan 23 18:28:36 2004`, and with the zone before the year. */
function readAsctime(text: string): Reading | undefined {
  const match =
    /^(?:\S{3,9},?\s+)?(\S{3,9})\s+(\d{1,2})\s+(\d{1,2}):(\d{2}):(\d{2})\s+(?:([A-Za-z]{1,5}|[+-]\d{2}:?\d{2})\s+)?(\d{4})$/.exec(
      text,
    );
  const month = monthNumber(match?.[1] ?? "");
  if (match === null || month === undefined) return undefined;
  return reading(match[7] ?? "", month, match[2], match[3], match[4], match[5], match[6]);
}

const SEOUL = "+09:00";

/** `2004년 05월 28일  01:31:15` and `2004-05-28 오후 11:31:15`, in Korea's time where none is said. */
function readKorean(text: string): Reading | undefined {
  const match =
    /^(\d{4})(?:년|[-./])\s*(\d{1,2})(?:월|[-./])\s*(\d{1,2})(?:일|\.)?\s*(?:\([^)]{1,3}\)\s*)?(?:(오전|오후)?\s*(\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(
      text,
    );
  if (match === null) return undefined;
  const [, year = "", month, day, half, hour, minute, second] = match;
  const isKorean = /[년월일]|오[전후]/.test(text);
  return reading(
    year,
    Number(month),
    day,
    halfDay(hour, half === "오후" ? "pm" : half === "오전" ? "am" : undefined),
    minute,
    second,
    isKorean ? SEOUL : undefined,
  );
}

/** `2004/01/23 18:28:36`, and `Fri, 2006/09/15 08:19:53 EDT` of Perforce. */
function readSlashed(text: string): Reading | undefined {
  const match =
    /^(?:[A-Za-z]{3},?\s+)?(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(\S*))?$/.exec(
      text,
    );
  if (match !== null)
    return reading(match[1] ?? "", Number(match[2]), match[3], match[4], match[5], match[6], match[7]);
  // Hungarian: 2004-július-13T9:15-03:00.
  const named = /^(\d{4})-(\p{L}{3,12})-(\d{1,2})T(\d{1,2}):(\d{2})((?:[+-]\d{2}:\d{2})?)$/u.exec(text);
  const month = monthNumber(named?.[2] ?? "");
  if (named === null || month === undefined) return undefined;
  return reading(named[1] ?? "", month, named[3], named[4], named[5], undefined, named[6]);
}

/** Month names by their first letters: English, Greek, Hungarian, German, French, Spanish, Italian, Dutch, Portuguese. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "ιαν", "ene", "gen"],
  ["feb", "φεβ", "fév", "fev"],
  ["mar", "μαρ", "μάρ", "már", "mär", "mrz", "maa"],
  ["apr", "απρ", "ápr", "avr", "abr"],
  ["may", "μαϊ", "μάι", "μαι", "máj", "mai", "mag", "mei"],
  ["jun", "ιουν", "ιού", "jún", "juin", "giu"],
  ["jul", "ιουλ", "ιολ", "júl", "juil", "lug"],
  ["aug", "αυγ", "αύγ", "aoû", "ago"],
  ["sep", "σεπ", "sze", "set"],
  ["oct", "οκτ", "okt", "ott", "out"],
  ["nov", "νοε", "νοέ"],
  ["dec", "δεκ", "dez", "déc", "dic"],
];

function monthNumber(name: string): number | undefined {
  const lower = name.toLowerCase().normalize("NFC");
  if (/^(?:juil|ιούλ)/.test(lower)) return 7;
  const index = MONTHS.findIndex((starts) => starts.some((start) => lower.startsWith(start)));
  return index < 0 ? undefined : index + 1;
}

/** RFC 2822 section 4.3: two digits below 50 are of this century, three digits count from 1900. */
function fullYear(year: string): string {
  if (year.length >= 4) return year;
  const number = Number(year);
  return String(year.length === 3 ? 1900 + number : number < 90 ? 2000 + number : 1900 + number);
}

function halfDay(hour: string | undefined, half: string | undefined): string | undefined {
  if (hour === undefined || half === undefined) return hour;
  const twelve = Number(hour) % 12;
  return String(half.toLowerCase() === "pm" ? twelve + 12 : twelve);
}

function reading(
  year: string,
  month: number,
  day = "1",
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): Reading | undefined {
  const named = zone !== undefined && zone.trim() !== "";
  const offset = named ? offsetOf(zone.trim()) : undefined;
  if (named && offset === undefined) return { year: Number.NaN, month, day: Number(day) };
  return {
    year: Number(year),
    month,
    day: Number(day),
    ...(hour === undefined ? {} : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) }),
    ...(offset === undefined ? {} : { offset }),
  };
}

/** Zones that feeds name, in minutes east of UTC (RFC 822, and the names of East Asia and Europe). */
const ZONES: Record<string, number> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  ist: 330,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  jst: 540,
  kst: 540,
  at: -240,
  ast: -240,
  adt: -180,
  et: -300,
  est: -300,
  edt: -240,
  ct: -360,
  cst: -360,
  cdt: -300,
  mt: -420,
  mst: -420,
  mdt: -360,
  pt: -480,
  pst: -480,
  pdt: -420,
  akst: -540,
  hst: -600,
};

/** Minutes east of UTC of `+0900`, `-08:00`, `GMT+9`, `PDT (…)`; undefined where a sign promises digits that are none. */
function offsetOf(zone: string): number | undefined {
  const text = zone.toLowerCase().replace(/\(.*$/, "").trim();
  const [, name = "", sign, hours, minutes = "0"] = /^([a-z]*)\s*(?:([+-])(\d{1,2}):?(\d{2})?)?$/.exec(text) ?? [];
  if (sign !== undefined) {
    const size = Number(hours) * 60 + Number(minutes);
    if (name !== "" && name !== "gmt" && name !== "utc" && name !== "ut") return undefined;
    return sign === "-" ? -size : size;
  }
  if (/[+-]/.test(text)) return undefined;
  return Object.hasOwn(ZONES, name) ? ZONES[name] : text === "" || /^[a-z/_]+$/.test(text) ? 0 : undefined;
}

function isReal({ year, month, day, hour = 0, minute = 0, second = 0, offset = 0 }: Reading): boolean {
  if (!(year >= 1 && year <= 9999) || hour > 24 || minute > 59 || second > 60 || Math.abs(offset) > 16 * 60)
    return false;
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function write({ year, month, day, hour, minute = 0, second = 0, offset = 0 }: Reading): string {
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  if (hour === undefined) return date;
  // Midnight is sometimes the day's 24th hour, a leap second its 60th.
  if (hour === 24 || second === 60) {
    const moved = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
    return `${moved.toISOString().slice(0, 19)}${zoneText(offset)}`;
  }
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${zoneText(offset)}`;
}

function zoneText(offset: number): string {
  if (offset === 0) return "Z";
  const size = Math.abs(offset);
  return `${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
