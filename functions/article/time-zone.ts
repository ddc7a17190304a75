import { LANGUAGE_ZONES, REGION_ZONES, TLD_ZONES } from "./publisher-zones.ts";

export type ZoneEvidence = {
  /** The host or URL of the publisher. */
  host: string;
  /** BCP 47. */
  inLanguage: string;
  /** A date of the page, if it states one: its offset tells the zone, unless that is UTC, which many publishing systems write for all. */
  date?: string;
};

/**
 * The publisher's time zone by evidence: the offset that the page states, the country of its domain, the region of its
 * language, its language where that is spoken in one zone. An IANA name, or an offset (`+09:00`) where only that is
 * known; null where nothing tells.
 */
export function publisherTimeZone({ host, inLanguage, date }: ZoneEvidence): string | null {
  const candidates = zonesOf(host, inLanguage);
  const stated = date === undefined ? null : statedOffset(date);
  if (stated === null || stated === 0) return candidates[0] ?? null;
  const instant = Date.parse(date!);
  if (Number.isNaN(instant)) return candidates[0] ?? null;
  return candidates.find((zone) => offsetAt(zone, instant) === stated) ?? offsetName(stated);
}

function zonesOf(host: string, inLanguage: string): string[] {
  const zones: string[] = [];
  const tld = /\.([a-z]{2,})(?::\d+)?(?:\/.*)?$/i
    .exec(host.replace(/^https?:\/\/([^/]+).*$/i, "$1"))?.[1]
    ?.toLowerCase();
  if (tld !== undefined) zones.push(...(TLD_ZONES[tld] ?? []));
  const [language = "", ...rest] = inLanguage.split("-");
  const region = rest.find((part) => /^[A-Z]{2}$/.test(part));
  if (region !== undefined) zones.push(...(REGION_ZONES[region] ?? TLD_ZONES[region.toLowerCase()] ?? []));
  zones.push(...(LANGUAGE_ZONES[language.toLowerCase()] ?? []));
  return zones;
}

/** Minutes east of UTC that an ISO 8601 date states; null where it states none. */
export function statedOffset(date: string): number | null {
  const match = /T[^T]*(Z|([+-])(\d{2}):?(\d{2}))$/i.exec(date);
  if (match === null) return null;
  if (match[2] === undefined) return 0;
  const minutes = Number(match[3]) * 60 + Number(match[4]);
  return match[2] === "-" ? -minutes : minutes;
}

/** Minutes east of UTC in a zone at an instant (milliseconds since 1970). */
export function offsetAt(zone: string, instant: number): number {
  const fixed = /^([+-])(\d{2}):(\d{2})$/.exec(zone);
  if (fixed !== null) {
    const minutes = Number(fixed[2]) * 60 + Number(fixed[3]);
    return fixed[1] === "-" ? -minutes : minutes;
  }
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
    formats.set(zone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const local = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!);
  return Math.round((local - Math.floor(instant / 60_000) * 60_000) / 60_000);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The instant of an ISO 8601 date: by its own offset, or read as local time of a zone, or as UTC where neither is known.
 * Milliseconds since 1970; null where it is no date.
 */
export function instantOf(date: string, zone: string | null): number | null {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?)?(Z|[+-]\d{2}:?\d{2})?$/i.exec(date);
  if (match === null) return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0", fraction = "0"] = match;
  const local = Date.UTC(+year!, +month! - 1, +day!, +hour, +minute, +second, +fraction.padEnd(3, "0"));
  if (Number.isNaN(local)) return null;
  const offset = statedOffset(date);
  if (offset !== null) return local - offset * 60_000;
  if (zone === null) return local;
  // Twice, because the offset that holds is that of the instant, not of the local time taken as UTC.
  const guess = local - offsetAt(zone, local) * 60_000;
  return local - offsetAt(zone, guess) * 60_000;
}

/** The day (`2026-01-13`) of an ISO 8601 date at its publisher: as written where it was written with its local offset, in the zone where it was written in UTC. */
export function localDay(date: string, zone: string | null): string {
  const offset = statedOffset(date);
  const instant = instantOf(date, zone);
  if (instant === null || zone === null || offset !== 0) return date.slice(0, 10);
  return new Date(instant + offsetAt(zone, instant) * 60_000).toISOString().slice(0, 10);
}

function offsetName(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
