import { foldTitle, titleUnits, unitAgreement } from "../../article/title-agreement.ts";
import type { Candidate } from "./candidate.ts";
import type { PageFacts } from "./page-facts.ts";
import { FOREIGN, ZONE } from "./page-facts.ts";
import { decodeEntities } from "./plain-text.ts";
import { withoutSiteName } from "./site-suffix.ts";
import { type JsonObject, textOf } from "./structured-article.ts";

type Scored = Candidate & { score: number };

/**
 * The headline: the visible h1 where it agrees with what the page says about itself, otherwise what most sources agree
 * on. Every candidate is stripped of the site's name and scored by its source, its place and its agreement with others.
 */
export function readHeadline(
  facts: PageFacts,
  article: JsonObject | null,
  siteNames: readonly string[],
  hint: string | undefined,
): { winner: Candidate | null; all: Candidate[] } {
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
  offer("title", facts.title, 0.8);
  offer("hint", hint, 0.4);
  const shown: Scored[] = [];
  for (const item of facts.items) {
    if (/^(?:headline)$/.test(item.name) && (item.zone & FOREIGN) === 0 && item.text !== "") {
      shown.push({ source: "itemprop", value: item.text, score: 0.6 });
    }
  }
  const alone = facts.headings.filter((heading) => heading.level === 1 && (heading.zone & FOREIGN) === 0).length === 1;
  for (const heading of facts.headings) {
    if (heading.level > 2 || shown.length >= MOST_HEADINGS) continue;
    let score = heading.level === 1 ? 1.6 : 0.2;
    if ((heading.zone & (ZONE.NAV | ZONE.FOOTER | ZONE.OTHERS | ZONE.COMMENTS | ZONE.ASIDE)) !== 0) score -= 0.8;
    if ((heading.zone & ZONE.LINK) !== 0) score -= 0.2;
    if ((heading.zone & ZONE.HIDDEN) !== 0) score -= 0.5;
    if ((heading.zone & ZONE.ARTICLE) !== 0) score += 0.2;
    if (siteNames.some((name) => foldTitle(name) === foldTitle(heading.text))) score -= 2;
    else if (heading.level === 1 && alone && isTelling(heading.text)) score += LONE_HEADING;
    const value = withoutSiteName(heading.text, siteNames);
    if (value.length <= 400) shown.push({ source: heading.level === 1 ? "h1" : "h2", value, score });
  }
  const firstOf = new Set<string>();
  const all = [...shown, ...stated].filter((one) => {
    const key = `${one.source} ${one.value}`;
    return !firstOf.has(key) && firstOf.add(key) !== undefined;
  });
  let winner: Scored | null = null;
  let best = 0;
  const units = new Map(stated.map((one) => [one, titleUnits(one.value)]));
  for (const one of all) {
    const own = units.get(one) ?? titleUnits(one.value);
    let agreement = 0;
    for (const [other, others] of units) {
      if (other !== one) agreement = Math.max(agreement, unitAgreement(own, others) * (other.score >= 0.8 ? 1 : 0.8));
    }
    // A second-level heading is no headline unless the page calls it so elsewhere.
    if (one.source === "h2" && agreement < 0.75) continue;
    const score = one.score + agreement * 1.5;
    if (score > best) {
      best = score;
      winner = one;
    }
  }
  return { winner: winner === null ? null : plainest(winner, stated), all };
}

/** The headline is among the first headings of a page; the rest are those of its text and of other articles. */
const MOST_HEADINGS = 30;

/** What a page's only h1 is worth beyond its agreement with others: editors' headlines differ from titles made for search. */
const LONE_HEADING = 0.8;

/** Three words, or eight characters where there are no spaces: more than a section's or a site's name. */
function isTelling(text: string): boolean {
  return text.split(/\s+/).length >= 3 || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{6}/u.test(text);
}

/**
 * The headline without what stands around it on the page: where the page states the same headline without a kicker in
 * front ("Opinion …", "SNYDE | …"), without a section behind, or with the mark that style alone puts between the two.
 */
function plainest(winner: Scored, stated: readonly Scored[]): Candidate {
  const shown = foldTitle(winner.value);
  const letters = lettersOf(shown);
  for (const one of stated) {
    if (one.score < 0.8 || one.value.length < 8) continue;
    const other = foldTitle(one.value);
    if (other === shown) continue;
    const shorter = other.length < shown.length && other.length > shown.length / 3;
    if (shorter && shown.endsWith(other) && shown.length - other.length <= 60) return one;
    if (shorter && shown.startsWith(other) && /^\s?[-–—|ㅣ:·<>»]/.test(shown.slice(other.length))) return one;
    if (lettersOf(other) === letters && marksIn(other) > marksIn(shown)) return one;
  }
  return winner;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function marksIn(text: string): number {
  return text.match(/[:|/,–—-]/g)?.length ?? 0;
}
