import type { Author } from "../../article/article.ts";
import { foldTitle } from "../../article/title-agreement.ts";
import type { Candidate } from "./candidate.ts";
import { cleanAuthor, fold, isOrganisation } from "./clean-author.ts";
import { type Byline, FOREIGN, type PageFacts, ZONE } from "./page-facts.ts";
import { decodeEntities } from "./plain-text.ts";
import { type JsonObject, linkOf, textOf, typesOf } from "./structured-article.ts";

type Offer = { source: string; names: string[]; urls: Map<string, string>; score: number };

export type AuthorsInput = {
  facts: PageFacts;
  article: JsonObject | null;
  byId: ReadonlyMap<string, JsonObject>;
  siteNames: readonly string[];
  headlineOrder: number;
  url: string;
};

/** The people, or where no person signs the desk or agency, who wrote the article. */
export function readAuthors(input: AuthorsInput): { authors: Author[]; winner: Candidate | null; all: Candidate[] } {
  const offers = [...fromJsonLd(input), ...fromMeta(input), ...fromBylines(input), ...fromLines(input)];
  let winner: Offer | null = null;
  let best = 0;
  for (const one of offers) {
    let score = one.score;
    for (const other of offers) {
      if (other.source === one.source || other === one) continue;
      score += 1.5 * overlap(one.names, other.names);
    }
    if (one.names.every((name) => isOrganisation(name) || isSite(name, input.siteNames))) score -= 4;
    if (score > best) {
      best = score;
      winner = one;
    }
  }
  const all = offers.map((one) => ({ source: one.source, value: one.names.join(", ") }));
  if (winner === null) return { authors: [], winner: null, all };
  const authors = winner.names.map((name): Author => {
    const link = winner.urls.get(name) ?? offers.map((one) => one.urls.get(name)).find((url) => url !== undefined);
    const url = link === undefined ? null : absolute(link, input.url);
    return url === null ? { name } : { name, url };
  });
  return { authors, winner: { source: winner.source, value: winner.names.join(", ") }, all };
}

function fromJsonLd({ article, byId }: AuthorsInput): Offer[] {
  if (article === null) return [];
  const offer: Offer = { source: "json-ld", names: [], urls: new Map(), score: 10 };
  const organisations: string[] = [];
  for (const key of ["author", "creator"]) {
    if (offer.names.length > 0 || organisations.length > 0) break;
    const value = article[key];
    for (const one of Array.isArray(value) ? value.slice(0, 30) : [value]) {
      const node = typeof one === "object" && one !== null ? resolve(one as JsonObject, byId) : null;
      const raw = node === null ? textOf(one) : textOf(node.name);
      if (raw === "") continue;
      const isOrg = node !== null && typesOf(node).some((type) => /Organization|NewsMedia/.test(type));
      for (const name of cleanAuthor(raw)) {
        if (isOrg) organisations.push(name);
        else if (!offer.names.some((known) => fold(known) === fold(name))) offer.names.push(name);
        const url = node === null ? "" : linkOf(node.url);
        if (/^https?:|^\//.test(url)) offer.urls.set(name, url);
      }
    }
  }
  const people = offer.names.filter((name) => !isOrganisation(name));
  if (people.length > 0) offer.names = people;
  else if (offer.names.length === 0) offer.names = [...new Set(organisations)];
  return offer.names.length > 0 ? [offer] : [];
}

function resolve(node: JsonObject, byId: ReadonlyMap<string, JsonObject>): JsonObject {
  const id = node["@id"];
  return node.name === undefined && typeof id === "string" ? (byId.get(id) ?? node) : node;
}

const AUTHOR_META: readonly (readonly [string, number])[] = [
  ["author", 8],
  ["article:author_name", 8],
  ["article:author", 7],
  ["og:article:author", 7],
  ["og:author", 7],
  ["parsely-author", 8.5],
  ["sailthru.author", 8.5],
  ["byl", 8.5],
  ["byline", 8],
  ["dc.creator", 7.5],
  ["dcterms.creator", 7.5],
  ["dc.contributor", 5],
  ["dcsext.author", 7.5],
  ["cxenseparse:author", 8],
  ["cxenseparse:recs:author", 8],
  ["vr:author", 7],
  ["dable:author", 7],
  ["rbauthors", 8],
  ["authors", 8],
  ["creator", 6],
  ["twitter:data1", 4],
  ["citation_author", 8],
  ["shareaholic:article_author_name", 8],
  ["bt:author", 8],
];

function fromMeta({ facts }: AuthorsInput): Offer[] {
  const offers: Offer[] = [];
  for (const [key, score] of AUTHOR_META) {
    const values = facts.metas.get(key);
    if (values === undefined) continue;
    if (
      key === "twitter:data1" &&
      !/written|author|von|par|por|verfasst/i.test(facts.metas.get("twitter:label1")?.[0] ?? "")
    )
      continue;
    const names = unique(
      values.slice(0, 20).flatMap((value) => (/^\s*(?:https?:|\/|@|\d+$)/.test(value) ? [] : cleanAuthor(value))),
    );
    if (names.length > 0) offers.push({ source: `meta ${key}`, names, urls: new Map(), score });
  }
  return offers;
}

function fromBylines({ facts, headlineOrder }: AuthorsInput): Offer[] {
  const offers: Offer[] = [];
  const byKind: Record<Byline["kind"], number> = { rel: 7, itemprop: 7.5, class: 6.5, address: 4.5 };
  for (const byline of facts.bylines) {
    if (byline.text.length > 250) continue;
    let score = byKind[byline.kind];
    const distance = byline.order - headlineOrder;
    if ((byline.zone & FOREIGN) !== 0) score -= 4;
    if (distance < -10 || distance > 60) score -= 2;
    else if (distance >= -3 && distance <= 12) score += 1;
    if ((byline.zone & ZONE.ARTICLE) !== 0) score += 0.3;
    if (byline.text.length > 100) score -= 1;
    const urls = new Map<string, string>();
    const linked = byline.parts.filter(
      (part) => !/^(?:mailto:|#|javascript:)|twitter\.|facebook\.|x\.com\//i.test(part.href),
    );
    let names = unique(
      linked.flatMap((part) => {
        const cleaned = cleanAuthor(part.text);
        if (cleaned.length === 1 && part.href !== "") urls.set(cleaned[0]!, part.href);
        return cleaned;
      }),
    );
    const whole = cleanAuthor(byline.text);
    if (
      names.length === 0 ||
      (/\b(?:by|von|par|por|di)\b/i.test(byline.text) && whole.length > names.length && whole.length <= 4)
    )
      names = whole;
    if (names.length > 0 && names.length <= 12) {
      if (whole.length > names.length + 3) score -= 1;
      offers.push({ source: `byline ${byline.kind}`, names, urls, score });
    }
  }
  return offers.slice(0, 60);
}

const VISIBLE =
  /^(?:(?:written |words |story |text |reported |posted |published |article )?by\b|by:|von\s|text:|par\s|por\s|di\s|door\s|av\s|af\s|autor(?:a|in)?:|auteur\s?:|author:|автор:?|tekst:|teksti:|szerző:|文[/／＝=:：]|取材[・:：]|作者[:：]|記者[:：/]|글\s?[=:|]|oleh)/iu;
const KOREAN_BYLINE = /[가-힣]{2,4}\s?(?:[가-힣]{0,6}\s?)?(?:기자|특파원|논설위원)(?:\s|$|[=([\w.+-])/;

function fromLines({ facts, headlineOrder }: AuthorsInput): Offer[] {
  const offers: Offer[] = [];
  for (const line of facts.lines) {
    const distance = line.order - headlineOrder;
    if (line.text.length > 140 || (line.zone & FOREIGN) !== 0) continue;
    const korean = KOREAN_BYLINE.test(line.text) && line.text.length < 70;
    if (!korean && (distance < -6 || distance > 25)) continue;
    if (!korean && !VISIBLE.test(line.text)) continue;
    const names = cleanAuthor(line.text.replace(/\b(?:updated|published|posted)\b.*$/i, ""));
    if (names.length === 0 || names.length > 6) continue;
    offers.push({ source: "text", names, urls: new Map(), score: distance >= -3 && distance < 12 ? 5.5 : 4 });
    if (offers.length >= 12) break;
  }
  return offers;
}

function overlap(a: readonly string[], b: readonly string[]): number {
  const right = new Set(b.map(fold));
  const common = a.filter((name) => right.has(fold(name))).length;
  return common === 0 ? 0 : common / Math.max(a.length, b.length);
}

function unique(names: string[]): string[] {
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
