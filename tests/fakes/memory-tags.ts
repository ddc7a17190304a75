import type { Article, ArticleId, Tags } from "../../functions/article/article.ts";
import type { Key } from "../../functions/article/keys.ts";
import { mentionKey } from "../../functions/article/keys.ts";
import type { EntityId } from "../../functions/article/mention.ts";
import type { EdgeLedger, MentionEdge, StoredTags } from "../../functions/article/stored-tags.ts";
import type { TagPorts } from "../../functions/tag/tag.ts";

/** One article's place in the articles table, in memory, with the conditions of the real one. */
export function memoryTags(names: (articleBody: string) => string[]) {
  const edges = new Map<string, MentionEdge>();
  const ready: string[] = [];
  const stored: {
    article?: Article;
    body?: { articleBody: string; contentHash: string };
    ledger?: EdgeLedger;
    tags?: StoredTags;
  } = {};
  const name = ({ pk, sk }: Key) => `${pk} ${sk}`;
  const ports: TagPorts = {
    getArticle: async () => stored.article,
    getBody: async () => stored.body,
    tagArticle: async (_, articleBody): Promise<{ tags: Tags; tagger: string }> => ({
      tagger: "0001b",
      tags: {
        entities: names(articleBody).map((id, i) => ({
          id: id as EntityId,
          type: "ORG",
          name: id,
          sameAs: [],
          count: 1,
          salience: 1 / (i + 1),
        })),
        mentions: [],
        quotes: [],
      },
    }),
    getLedger: async () => stored.ledger,
    putLedger: async (_, ledger) => {
      if ((stored.ledger?.revision ?? 0) !== ledger.revision - 1) return false;
      stored.ledger = ledger;
      return true;
    },
    putEdges: async (all) => {
      for (const edge of all) edges.set(name(mentionKey(edge.entityId, edge.sortDate, edge.id)), edge);
    },
    deleteEdges: async (keys) => {
      for (const key of keys) edges.delete(name(key));
    },
    putTags: async (_, tags) => {
      if (stored.tags && stored.tags.version > tags.version) return false;
      stored.tags = tags;
      return true;
    },
    ready: async (article) => {
      ready.push(article.contentHash);
      return {};
    },
  };
  return {
    ports,
    ready,
    stored,
    /** What parse does: a text, fetched at a minute of an hour. */
    publish(minute: number, articleBody: string) {
      const fetchedAt = `2026-01-13T05:${String(minute).padStart(2, "0")}:00.000Z`;
      const contentHash = `hash of ${articleBody}`;
      stored.body = { articleBody, contentHash };
      stored.article = {
        id: "a".repeat(26) as ArticleId,
        url: "https://news.example/a",
        headline: "A",
        publisher: { name: "News", host: "news.example" },
        datePublished: "2026-01-13",
        inLanguage: "en",
        contentHash,
        fetchedAt,
        extractor: { version: "0001", confidence: 1, method: "test" },
      } as unknown as Article;
      return { id: stored.article.id, contentHash };
    },
    entities: () => [...edges.values()].map(({ entityId }) => entityId as string).sort(),
  };
}
