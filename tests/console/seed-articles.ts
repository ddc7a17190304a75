import type { Article, ArticleId } from "../../functions/article/article.ts";
import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import { compactTags } from "../../functions/article/compact-tags.ts";
import { contentHash } from "../../functions/article/content-hash.ts";
import { excerpt } from "../../functions/article/excerpt.ts";
import type { Entity, EntityId, Mention, Quote } from "../../functions/article/mention.ts";
import { recordSortDate } from "../../functions/article/record-sort-date.ts";
import { articleStore } from "../../functions/aws/article-store.ts";
import { mapLimit } from "../../functions/map-limit.ts";
import type { Connection } from "../../lib/cli/connect.ts";

export type Seed = {
  url: string;
  headline: string;
  articleBody: string;
  datePublished: string;
  inLanguage?: string;
  articleSection?: string[];
  entities?: Entity[];
  mentions?: Mention[];
  quotes?: Quote[];
  rawKey?: string;
  /** When it became ready; now, if not said. */
  readyAt?: string;
  more?: Partial<Article>;
};

/** Writes articles as parse and tag leave them: record, text, tags, edges and state. Returns their ids. */
export async function seedArticles({ clients, names }: Connection, seeds: readonly Seed[]): Promise<ArticleId[]> {
  const store = articleStore(clients, names);
  return mapLimit(seeds, 16, async (seed) => {
    const canonical = canonicalUrl(seed.url);
    if (canonical.outcome === "rejected") throw new Error(canonical.detail);
    const id = articleId(canonical.url);
    const fetchedAt = "2026-03-01T00:00:00.000Z";
    const hash = contentHash(seed.headline, seed.articleBody);
    const host = new URL(seed.url).host;
    const article: Article = {
      id,
      url: canonical.url,
      requestedUrl: seed.url,
      kind: "article",
      headline: seed.headline,
      author: [{ name: "Ida Example" }],
      publisher: { name: "The Example", host },
      articleSection: seed.articleSection ?? ["Economy"],
      keywords: [],
      datePublished: seed.datePublished,
      datePublishedSource: "json-ld",
      inLanguage: seed.inLanguage ?? "en",
      image: [],
      isAccessibleForFree: true,
      wordCount: seed.articleBody.split(/\s+/).length,
      signals: {},
      extractor: { version: "1", confidence: 0.9, method: "blocks" },
      excerpt: excerpt(seed.articleBody),
      contentHash: hash,
      fingerprint: "0000000000000000",
      fetchedAt,
      ...(seed.rawKey ? { rawKey: seed.rawKey } : {}),
      ...seed.more,
    };
    const sortDate = recordSortDate(article);
    const tags = { entities: seed.entities ?? [], mentions: seed.mentions ?? [], quotes: seed.quotes ?? [] };
    const version = `${fetchedAt} 1 1`;
    await store.putArticle(article, sortDate);
    await store.putBody(id, { articleBody: seed.articleBody, contentHash: hash }, fetchedAt);
    await store.putTags(id, {
      ...compactTags(tags),
      url: article.url,
      headline: article.headline,
      contentHash: hash,
      tagger: { version: "1" },
      version,
    });
    await store.putEdges(
      tags.entities.map(({ id: entityId, name, type, salience, count }) => ({
        entityId,
        sortDate,
        id,
        name,
        type,
        headline: article.headline,
        url: article.url,
        publisher: article.publisher,
        datePublished: article.datePublished,
        inLanguage: article.inLanguage,
        salience,
        count,
        version,
      })),
    );
    await store.states.advance(
      { id, requestedUrl: seed.url, source: "test" },
      { status: "ready", version: { fetchedAt, extractor: "1", tagger: "1" } },
      seed.readyAt ?? new Date().toISOString(),
    );
    return id;
  });
}

export function entity(id: string, name: string, type: Entity["type"]): Entity {
  return { id: id as EntityId, name, type, sameAs: [], count: 1, salience: 0.5 };
}

/** A mention of the first place where `text` stands in the body. */
export function mentionIn(
  body: string,
  text: string,
  more: Omit<Mention, "text" | "start" | "end" | "field" | "confidence">,
): Mention {
  const start = body.indexOf(text);
  if (start < 0) throw new Error(`${text} is not in the text`);
  return { field: "articleBody", text, start, end: start + text.length, confidence: 0.9, ...more };
}
