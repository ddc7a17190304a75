import type { Tags } from "../article/article.ts";
import type { Field, Mention, NameSpan, NameType, Quote } from "../article/mention.ts";
import { linkMentions } from "./links/link-mentions.ts";
import type { TaggedField } from "./names/candidate.ts";
import { findNames } from "./names/find-names.ts";
import { resolveOverlaps } from "./names/resolve-overlaps.ts";
import { findQuotes } from "./quotes/find-quotes.ts";
import { findValues } from "./values/find-values.ts";

/** What the tagger reads of an article. Dates in its text are resolved against `datePublished` in `timeZone` (IANA). */
export type TaggableArticle = {
  headline: string;
  articleBody: string;
  caption?: string;
  inLanguage: string;
  datePublished: string;
  timeZone?: string;
  keywords?: string[];
};

/**
 * Finds and links what an article names, and reads its values and quotes, in headline, body and lead caption. Offsets are
 * UTF-16 units of the field; mentions never overlap. Any text gives a result; the work is linear in its length. Who
 * proposes names, into the fields' `candidates`, is the builtin tagger unless told otherwise.
 */
export function tagArticle(
  article: TaggableArticle,
  propose: (fields: readonly TaggedField[], article: TaggableArticle) => void = findNames,
): Tags {
  const fields = readFields(article);
  propose(fields, article);
  const kept = [];
  const mentions: Mention[] = [];
  for (const field of fields) {
    const { names, values } = resolveOverlaps(field.candidates, field.values);
    for (const name of names) kept.push({ field, name });
    for (const value of values) mentions.push({ field: field.field, ...value });
  }
  const linked = linkMentions(kept, undefined, article.inLanguage);
  for (const mention of linked.mentions) mentions.push(mention);
  mentions.sort((a, b) => FIELDS.indexOf(a.field) - FIELDS.indexOf(b.field) || a.start - b.start);
  return { entities: linked.entities, mentions, quotes: quotesOf(article, linked.mentions) };
}

/** Quotes of the body, with the entity of a speaker whom the article names. */
function quotesOf(article: TaggableArticle, names: readonly Mention[]): Quote[] {
  const inBody = names.filter((name) => name.field === "articleBody");
  const spans = inBody.map((name): NameSpan => ({ ...name, type: name.type as NameType }));
  const ids = new Map(names.map((name) => [name.text, name.entityId]));
  return findQuotes(article.articleBody, { language: article.inLanguage, names: spans }).map((quote) => {
    const entityId = ids.get(quote.speaker);
    return entityId === undefined ? quote : { ...quote, entityId };
  });
}

const FIELDS: readonly Field[] = ["headline", "articleBody", "image.0.caption"];

function readFields(article: TaggableArticle): TaggedField[] {
  const texts = [article.headline, article.articleBody, article.caption ?? ""];
  const context = {
    language: article.inLanguage,
    publishedAt: new Date(article.datePublished),
    timeZone: article.timeZone ?? zoneOf(article.inLanguage),
  };
  return FIELDS.map((field, index) => {
    const text = texts[index] as string;
    return { field, text, values: findValues(text, context), candidates: [] };
  });
}

/** Where a publisher most likely is when nobody said: a Korean page's "today" is Seoul's. */
function zoneOf(language: string): string {
  const primary = language.toLowerCase().split(/[-_]/)[0];
  return primary === "ko" ? "Asia/Seoul" : primary === "ja" ? "Asia/Tokyo" : "UTC";
}
