import type { DateSource } from "../../article/article.ts";
import { offsetAt, publisherTimeZone } from "../../article/time-zone.ts";
import { dateFromUrl } from "./date-from-url.ts";
import { MODIFIED_META, PUBLISHED_META } from "./date-meta.ts";
import { type DateStamp, stampInstant } from "./date-stamp.ts";
import { readMachineDate, sameDay } from "./machine-date.ts";
import type { PageFacts } from "./page-facts.ts";
import { type JsonObject, textOf } from "./structured-article.ts";
import { visibleDates } from "./visible-dates.ts";

export type DateCandidate = { source: DateSource; detail: string; stamp: DateStamp; score: number };
export type Dates = {
  published: DateCandidate | null;
  modified: DateCandidate | null;
  allPublished: DateCandidate[];
  allModified: DateCandidate[];
};

const DAY = 86_400_000;

export type DateInput = {
  facts: PageFacts;
  article: JsonObject | null;
  page: JsonObject | null;
  url: string;
  fetchedAt: Date;
  hint: string | undefined;
  inLanguage: string;
  headlineOrder: number;
  /** Zone bits in which dates belong to something else. */
  foreign: number;
  dayFirst: boolean;
  /** The date in the page's embedded data; asked for only where nothing else tells. */
  embedded?: () => string | undefined;
};

/**
 * The dates of publication and of the last change. Candidates come from JSON-LD, meta elements, microdata, `<time>`,
 * visible text and the URL, each with a rank; those that agree on a day support each other.
 */
export function readDates(input: DateInput): Dates {
  const { facts, article, page, fetchedAt, dayFirst, foreign: foreignZones } = input;
  const published: DateCandidate[] = [];
  const modified: DateCandidate[] = [];
  const latest = fetchedAt.getTime() + DAY;
  const offer = (list: DateCandidate[], source: DateSource, detail: string, raw: unknown, score: number) => {
    const stamp = typeof raw === "object" && raw !== null ? (raw as DateStamp) : readMachineDate(raw, dayFirst);
    if (stamp === null) return;
    if (stampInstant(stamp) <= latest) list.push({ source, detail, stamp, score });
    else list.push({ source, detail: `${detail}, in the future`, stamp, score: FUTURE });
  };
  if (article !== null) {
    offer(published, "json-ld", "datePublished", textOf(article.datePublished), 10);
    offer(published, "json-ld", "dateCreated", textOf(article.dateCreated), 6);
    offer(published, "json-ld", "uploadDate", textOf(article.uploadDate), 7);
    offer(modified, "json-ld", "dateModified", textOf(article.dateModified), 10);
  }
  if (page !== null) {
    offer(published, "json-ld", "WebPage.datePublished", textOf(page.datePublished), 7.5);
    offer(modified, "json-ld", "WebPage.dateModified", textOf(page.dateModified), 7);
  }
  for (const [name, score] of PUBLISHED_META) offer(published, "meta", name, facts.metas.get(name)?.[0], score);
  for (const [name, score] of MODIFIED_META) offer(modified, "meta", name, facts.metas.get(name)?.[0], score);
  for (const item of facts.items) {
    const foreign = (item.zone & foreignZones) !== 0 ? 5 : 0;
    if (item.name === "datePublished") offer(published, "time", "itemprop", item.value, 8.5 - foreign);
    else if (item.name === "dateCreated") offer(published, "time", "itemprop", item.value, 6 - foreign);
    else if (item.name === "dateModified") offer(modified, "time", "itemprop", item.value, 8 - foreign);
  }
  for (const found of visibleDates(input)) {
    (found.modified ? modified : published).push({ ...found, detail: found.detail });
  }
  const fromUrl = dateFromUrl(input.url);
  if (fromUrl !== null) offer(published, "url", "path", fromUrl, 3.5);
  offer(published, "feed", "hint", input.hint, 6.5);
  if (choose(published) === null) offer(published, "embedded", "data", input.embedded?.(), 4);
  // A page that tells only of its last change came out by then; that is nearer than the first fetch.
  const chosen = choose(published) ?? choose(modified);
  const changed = choose(
    modified.filter((one) => chosen === null || stampInstant(one.stamp) >= stampInstant(chosen.stamp) - DAY),
  );
  return {
    published: chosen === null ? null : withLocalOffset(sharpen(chosen, published), published, input),
    modified: changed === null ? null : withLocalOffset(sharpen(changed, modified), modified, input),
    allPublished: chosen !== null && !published.includes(chosen) ? [...published, ...modified] : published,
    allModified: modified,
  };
}

function choose(candidates: readonly DateCandidate[]): DateCandidate | null {
  let winner: DateCandidate | null = null;
  let best = 0;
  for (const one of candidates) {
    const sources = new Set<string>();
    for (const other of candidates) {
      if (other !== one && other.source !== one.source && sameDay(other.stamp, one.stamp) && other.score > 0)
        sources.add(other.source);
    }
    const score = one.score + sources.size * 1.5;
    if (one.score > 0 && score > best) {
      best = score;
      winner = one;
    }
  }
  return winner;
}

/** The rank of a date that cannot be: told, never taken. */
const FUTURE = -100;

/** A day alone takes the clock time of a candidate that names the same day with one. */
function sharpen(chosen: DateCandidate, all: readonly DateCandidate[]): DateCandidate {
  if (chosen.stamp.hour !== undefined && !isMidnight(chosen.stamp)) return chosen;
  let best = chosen;
  for (const one of all) {
    if (one.stamp.hour === undefined || isMidnight(one.stamp) || one.score < 2) continue;
    if (
      one.stamp.year !== chosen.stamp.year ||
      one.stamp.month !== chosen.stamp.month ||
      one.stamp.day !== chosen.stamp.day
    )
      continue;
    if (best === chosen || one.score > best.score) best = one;
  }
  return best;
}

/**
 * A time in UTC as the publisher's own clock shows it, where the page states that too: another element with the same
 * moment and its offset, or a visible local time that is apart from it by just the offset of the publisher's zone.
 */
function withLocalOffset(chosen: DateCandidate, all: readonly DateCandidate[], input: DateInput): DateCandidate {
  if (chosen.stamp.offset !== 0 || chosen.stamp.hour === undefined) return chosen;
  const instant = stampInstant(chosen.stamp);
  const zone = publisherTimeZone({ host: input.url, inLanguage: input.inLanguage });
  // The zone's rules are asked for only where a local time stands beside the one in UTC.
  let offsets: readonly number[] | undefined;
  for (const one of all) {
    const { stamp } = one;
    if (stamp.hour === undefined || one.score < 2) continue;
    const apart = (stampInstant({ ...stamp, offset: 0 }) - instant) / 60_000;
    if (stamp.offset === undefined) offsets ??= zone === null ? AMERICAN_OFFSETS : [offsetAt(zone, instant)];
    const offset = stamp.offset ?? offsets?.find((minutes) => Math.abs(apart - minutes) < 1);
    if (offset === undefined || offset === 0 || Math.abs(apart - offset) >= 1) continue;
    return { ...chosen, detail: `${chosen.detail}, local by ${one.source}`, stamp: { ...stamp, offset } };
  }
  return chosen;
}

/** Where nothing tells the zone, the offsets of the American press: it writes for a readership that needs no country domain. */
const AMERICAN_OFFSETS = [-240, -300, -360, -420, -480];

function isMidnight(stamp: DateStamp): boolean {
  return stamp.hour === 0 && (stamp.minute ?? 0) === 0 && (stamp.second ?? 0) === 0;
}
