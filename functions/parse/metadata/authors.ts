import type { Author } from "../../article/article.ts";
import { foldTitle } from "../../article/title-agreement.ts";
import { AUTHOR_META } from "./author-meta.ts";
import { bylineOffers } from "./bylines.ts";
import type { Candidate } from "./candidate.ts";
import { cleanAuthor, fold, isOrganisation, isPersonShaped } from "./clean-author.ts";
import type { PageFacts } from "./page-facts.ts";
import { decodeEntities } from "./plain-text.ts";
import { type JsonObject, linkOf, textOf, typesOf } from "./structured-article.ts";

/** Names that one part of the page offers, with the addresses of their pages. */
export type AuthorOffer = {
  source: string;
  names: string[];
  urls: Map<string, string>;
  score: number;
  /** Whether the names stand behind a "By" that lists all who sign. */
  listed?: boolean;
};

export type AuthorsInput = {
  facts: PageFacts;
  article: JsonObject | null;
  byId: ReadonlyMap<string, JsonObject>;
  siteNames: readonly string[];
  headline: string;
  headlineOrder: number;
  /** Zone bits in which names belong to something else. */
  foreign: number;
  url: string;
  /** Who wrote the article by the page's embedded data; asked for only where the page shows nobody. */
  embedded?: () => readonly string[];
};

/** The people, or where no person signs the desk or agency, who wrote the article. */
export function readAuthors(input: AuthorsInput): { authors: Author[]; winner: Candidate | null; all: Candidate[] } {
  const offers = [...fromJsonLd(input), ...fromMeta(input), ...bylineOffers(input)];
  if (offers.length === 0) {
    const names = unique((input.embedded?.() ?? []).flatMap((name) => cleanAuthor(name)));
    if (names.length > 0) offers.push({ source: "embedded", names, urls: new Map(), score: 5 });
  }
  const all = offers.map((one) => ({ source: one.source, value: one.names.join(", ") }));
  const winner = choose(offers, input.siteNames);
  if (winner === null) return { authors: [], winner: null, all };
  const authors = winner.names.map((name): Author => {
    const link = offers.map((one) => one.urls.get(name)).find((url) => url !== undefined);
    const url = link === undefined ? null : absolute(link, input.url);
    return url === null ? { name } : { name, url };
  });
  return { authors, winner: { source: winner.source, value: winner.names.join(", ") }, all };
}

function choose(offers: readonly AuthorOffer[], siteNames: readonly string[]): AuthorOffer | null {
  let winner: AuthorOffer | null = null;
  let best = 0;
  const folded = new Map(offers.map((one) => [one, new Set(one.names.map(fold))]));
  for (const one of offers) {
    const own = folded.get(one)!;
    const support = new Map<string, number>();
    for (const other of offers) {
      if (other.source === one.source) continue;
      support.set(other.source, Math.max(support.get(other.source) ?? 0, overlap(own, folded.get(other)!)));
    }
    let score = one.score;
    for (const share of support.values()) score += 1.5 * share;
    if (one.names.every((name) => isOrganisation(name) || isSite(name, siteNames)))
      score = score >= 5 ? Math.max(score - ORGANISATION_LOSS, 0.1) : score - ORGANISATION_LOSS;
    if (score > best) {
      best = score;
      winner = one;
    }
  }
  if (winner === null) return null;
  // A byline right at the headline that names the same people and one or two more knows better than a field for one.
  const wider = offers.find(
    (one) =>
      one.score >= 5.5 &&
      (SPELT_OUT.test(one.source) || one.listed === true) &&
      one.names.length > winner.names.length &&
      one.names.length <= 4 &&
      one.names.every(isPersonShaped) &&
      winner.names.every((name) => one.names.some((other) => fold(other) === fold(name))),
  );
  return wider ?? winner;
}

/** What desks, agencies and the site itself lose: they sign only where no person does at the headline. */
const ORGANISATION_LOSS = 4.6;

/** Sources that list all who sign: a visible "By A and B", or neighbouring links to their pages. */
const SPELT_OUT = /^(?:text|bylines (?:rel|link|itemprop))$/;

function fromJsonLd({ article, byId }: AuthorsInput): AuthorOffer[] {
  if (article === null) return [];
  const urls = new Map<string, string>();
  const people: string[] = [];
  const organisations: string[] = [];
  for (const key of ["author", "creator"]) {
    if (people.length > 0 || organisations.length > 0) break;
    const value = article[key];
    for (const one of Array.isArray(value) ? value.slice(0, 30) : [value]) {
      const node = typeof one === "object" && one !== null ? resolve(one as JsonObject, byId) : null;
      const raw = node === null ? textOf(one) : textOf(node.name);
      if (raw === "") continue;
      const isOrg = node !== null && typesOf(node).some((type) => /Organization|NewsMedia/.test(type));
      for (const name of isOrg && raw.length < 80 ? [decodeEntities(raw)] : cleanAuthor(raw)) {
        (isOrg || isOrganisation(name) ? organisations : people).push(name);
        const url = node === null ? "" : linkOf(node.url);
        if (/^https?:|^\//.test(url)) urls.set(name, url);
      }
    }
  }
  const names = unique(people.length > 0 ? people : organisations);
  return names.length > 0 ? [{ source: "json-ld", names, urls, score: 10 }] : [];
}

function resolve(node: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  const id = node["@id"];
  return node.name === undefined && typeof id === "string" ? (byId.get(id) ?? node) : node;
}

function fromMeta({ facts, siteNames }: AuthorsInput): AuthorOffer[] {
  const offers: AuthorOffer[] = [];
  for (const [key, score] of AUTHOR_META) {
    const values = facts.metas.get(key);
    if (values === undefined) continue;
    const label = facts.metas.get("twitter:label1")?.[0] ?? "";
    if (
      key === "twitter:data1" &&
      !/written|author|von|par|por|verfasst|geschrieben|écrit|escrito|skrevet|작성자/i.test(label)
    )
      continue;
    const texts = values.slice(0, 20).filter((value) => !/^\s*(?:https?:|\/|@|\d+$)/.test(value));
    const names = unique(texts.flatMap((value) => (isSite(value, siteNames) ? [value] : cleanAuthor(value))));
    if (names.length > 0) offers.push({ source: `meta ${key}`, names, urls: new Map(), score });
  }
  return offers;
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const name of a) if (b.has(name)) common++;
  return common === 0 ? 0 : common / Math.max(a.size, b.size);
}

/** Each name once, however it is spelt. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(fold(name)) && seen.add(fold(name)) !== undefined);
}

function isSite(name: string, siteNames: readonly string[]): boolean {
  return siteNames.some((site) => foldTitle(site) === foldTitle(name));
}

function absolute(link: string, base: string): string | null {
  try {
    const url = new URL(decodeEntities(link), base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
