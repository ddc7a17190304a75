import { foldTitle, titleUnits, unitAgreement } from "../../article/title-agreement.ts";
import type { Candidate } from "./candidate.ts";
import { FOREIGN, type Heading, type PageFacts, ZONE } from "./page-facts.ts";
import { decodeEntities } from "./plain-text.ts";
import { SEPARATOR, withoutSiteName } from "./site-suffix.ts";
import { type JsonObject, textOf } from "./structured-article.ts";
import { cutsOf, titleParts } from "./title-parts.ts";

type Scored = Candidate & { score: number };

/**
 * The headline: the visible h1 where it agrees with what the page says about itself, otherwise what most sources agree
 * on. Every candidate is stripped of the site's name and scored by its source, its place and its agreement with others.
 * @param embedded finds one of these titles in the page's embedded data; asked where `<title>` alone tells.
 */
export function readHeadline(
  facts: PageFacts,
  article: JsonObject | null,
  names: readonly string[],
  hint: string | undefined,
  embedded: (titles: ReadonlySet<string>) => string | undefined = () => undefined,
): { winner: Candidate | null; all: Candidate[] } {
  const parts = titleParts(facts, names);
  const siteNames = parts === null ? names : [...names, ...parts.beside.split(SEPARATOR)];
  const stated: Scored[] = [];
  const offer = (source: string, raw: string | undefined, score: number) => {
    if (raw === undefined) return;
    const value = withoutSiteName(decodeEntities(raw), siteNames);
    if (value !== "" && value.length <= 500) stated.push({ source, value, score });
  };
  offer("json-ld", textOf(article?.headline) || textOf(article?.name), 1);
  const metas = (name: string) => facts.metas.get(name)?.[0];
  offer("og:title", metas("og:title"), 1);
  offer("twitter:title", metas("twitter:title"), 0.5);
  for (const name of [
    "parsely-title",
    "sailthru.title",
    "dc.title",
    "dcterms.title",
    "title",
    "headline",
    "cxenseparse:title",
    "hdl",
  ]) {
    offer(name, metas(name), 0.4);
  }
  offer("title", parts?.headline ?? facts.title, 0.8);
  offer("hint", hint, 0.4);
  const shown: Scored[] = [];
  for (const item of facts.items) {
    if (/^(?:headline)$/.test(item.name) && (item.zone & FOREIGN) === 0 && item.text !== "") {
      shown.push({ source: "itemprop", value: item.text, score: 0.6 });
    }
  }
  const lone = loneHeading(facts, stated, siteNames);
  for (const heading of facts.headings) {
    if (heading.level > 2 || shown.length >= MOST_HEADINGS) continue;
    let score = heading.level === 1 ? 1.6 : 0.2;
    if ((heading.zone & (ZONE.NAV | ZONE.FOOTER | ZONE.OTHERS | ZONE.COMMENTS | ZONE.ASIDE)) !== 0) score -= 0.8;
    if ((heading.zone & ZONE.LINK) !== 0) score -= 0.2;
    if ((heading.zone & ZONE.HIDDEN) !== 0) score -= 0.5;
    if ((heading.zone & ZONE.ARTICLE) !== 0) score += 0.2;
    if (isOneOf(siteNames, heading.text)) score -= 2;
    else if (heading === lone) score += LONE_HEADING;
    const value = withoutSiteName(heading.text.replace(LEADING_DATE, ""), siteNames);
    if (value.length <= 400) shown.push({ source: heading.level === 1 ? "h1" : "h2", value, score });
  }
  const firstOf = new Set<string>();
  const all = [...shown, ...stated].filter((one) => {
    const key = `${one.source} ${one.value}`;
    return !firstOf.has(key) && firstOf.add(key) !== undefined;
  });
  let winner: Scored | null = null;
  let best = 0;
  const isSiteName = (text: string) => text.length <= LONGEST_SITE_NAME && isOneOf(siteNames, text);
  // Where all that states a title states the site's name, the first heading below the first level is the headline.
  const nameless = all.every((one) => one.source === "h2" || isSiteName(one.value));
  const units = new Map(stated.map((one) => [one, titleUnits(one.value)]));
  for (const one of all) {
    const own = units.get(one) ?? titleUnits(one.value);
    let agreement = 0;
    for (const [other, others] of units) {
      if (other !== one) agreement = Math.max(agreement, unitAgreement(own, others) * (other.score >= 0.8 ? 1 : 0.8));
    }
    // A second-level heading is no headline unless the page calls it so elsewhere.
    if (one.source === "h2" && agreement < 0.75 && !nameless) continue;
    const score = one.score + agreement * 1.5 + (nameless && one.source === "h2" ? NAMELESS : 0);
    if (score > best) {
      best = score;
      winner = one;
    }
  }
  if (winner?.source === "title" && parts === null) {
    // A page whose article is in its data alone shows no headline that would tell where the site's name begins.
    const value = embedded(new Set(cutsOf(facts.title).flatMap(({ head, tail }) => [head, tail])));
    if (value !== undefined) return { winner: { source: "embedded", value }, all };
  }
  return { winner: winner === null ? null : plainest(winner, stated, shown), all };
}

/** The headline is among the first headings of a page; the rest are those of its text and of other articles. */
const MOST_HEADINGS = 30;

/** What a page's only h1 is worth beyond its agreement with others: editors' headlines differ from titles made for search. */
const LONE_HEADING = 0.8;

/**
 * The one h1 that can be the headline: the only one of the page, or the only one in its article. None where the page
 * calls a second-level heading its title; such h1s are sections of the text.
 */
function loneHeading(facts: PageFacts, stated: readonly Scored[], siteNames: readonly string[]): Heading | null {
  const own = facts.headings.filter((heading) => (heading.zone & FOREIGN) === 0 && heading.level <= 2);
  const first = own.filter((heading) => heading.level === 1 && !isOneOf(siteNames, heading.text));
  const inArticle = first.filter((heading) => (heading.zone & ZONE.ARTICLE) !== 0);
  const lone = first.length === 1 ? first[0]! : inArticle.length === 1 ? inArticle[0]! : null;
  if (lone === null || !isTelling(lone.text)) return null;
  const titles = stated.filter((one) => one.score >= 0.8).map((one) => one.value);
  const calledSo = (heading: Heading) => isOneOf(titles, heading.text);
  return !calledSo(lone) && own.some((heading) => heading.level === 2 && calledSo(heading)) ? null : lone;
}

function isOneOf(texts: readonly string[], text: string): boolean {
  const folded = foldTitle(text);
  return texts.some((one) => foldTitle(one) === folded);
}

/** A day in figures that stands in the heading's own element before the headline. */
const LEADING_DATE = /^(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}[.-]\d{1,2}[.-]\d{1,2}\.?)[\s:|,–-]*(?=\p{L}.{8})/u;

const LONGEST_SITE_NAME = 30;
/** Enough to lift a heading over titles that only agree with each other on the site's name. */
const NAMELESS = 3;

/** Three words, or eight characters where there are no spaces: more than a section's or a site's name. */
function isTelling(text: string): boolean {
  return text.split(/\s+/).length >= 3 || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{6}/u.test(text);
}

/**
 * The headline without what stands around it on the page: where the page states the same headline without a kicker in
 * front ("Opinion …", "SNYDE | …"), without a section behind, or with the mark that style alone puts between the two.
 */
function plainest(winner: Scored, stated: readonly Scored[], shown: readonly Scored[]): Candidate {
  const whole = foldTitle(winner.value);
  const letters = lettersOf(whole);
  const saying = (text: string) =>
    new Set([...stated, ...shown].filter((one) => foldTitle(one.value) === text).map((one) => one.source)).size;
  for (const one of stated) {
    if (one.score < 0.8 || one.value.length < 8) continue;
    const other = foldTitle(one.value);
    if (other === whole) continue;
    const shorter = other.length < whole.length && other.length > whole.length / 3;
    const before = whole.length - other.length;
    if (shorter && whole.endsWith(other) && before > SHORTEST_KICKER && before <= LONGEST_KICKER) {
      // A kicker that as many sources state is the headline's own.
      if (saying(other) >= saying(whole)) return one;
    } else if (shorter && whole.startsWith(other) && BEHIND.test(whole.slice(other.length))) return one;
    if (lettersOf(other) === letters && marksIn(other) > marksIn(whole)) return one;
  }
  return winner;
}

/** "The" or "A" in front is the headline's own word. */
const SHORTEST_KICKER = 4;
const LONGEST_KICKER = 60;
/** What follows the headline in its own element: a section behind a mark, or a date. */
const BEHIND = /^\s?(?:[-–—|ㅣ:·<>»]|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})/;

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function marksIn(text: string): number {
  return text.match(/[:|/,–—-]/g)?.length ?? 0;
}
