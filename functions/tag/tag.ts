import { versionKey } from "../article/advance.ts";
import type { Article, ArticleId, Tags } from "../article/article.ts";
import { type CompactTags, compactTags } from "../article/compact-tags.ts";
import type { Key } from "../article/keys.ts";
import { mentionKey } from "../article/keys.ts";
import type { Entity } from "../article/mention.ts";
import { recordSortDate } from "../article/record-sort-date.ts";
import type { EdgeLedger, MentionEdge, StoredTags } from "../article/stored-tags.ts";
import { capTags, type TagCaps } from "./cap-tags.ts";
import type { TagMessage } from "./tag-message.ts";

export type TagPorts = {
  getArticle(id: ArticleId): Promise<Article | undefined>;
  /** The text; that of the hash, where it is there. */
  getBody(id: ArticleId, contentHash: string): Promise<{ articleBody: string; contentHash: string } | undefined>;
  /** With the version of the tagger that was used: it may be another one for another article. */
  tagArticle(article: Article, articleBody: string): Promise<{ tags: Tags; tagger: string }>;
  getLedger(id: ArticleId): Promise<EdgeLedger | undefined>;
  putLedger(id: ArticleId, ledger: EdgeLedger): Promise<boolean>;
  putEdges(edges: MentionEdge[]): Promise<void>;
  deleteEdges(keys: Key[]): Promise<void>;
  putTags(id: ArticleId, tags: StoredTags): Promise<boolean>;
  /** `first`: no version of the article was tagged before. Undefined where it was ready already. */
  ready(article: Article, tagger: string, first: boolean): Promise<Ready | undefined>;
};
/** A version became ready: for the first one of an article, milliseconds since its URL was dropped. */
export type Ready = { sinceQueuedMs?: number };

export type TagOptions = TagCaps & { edgesPerArticle: number };

export type TagOutcome = { outcome: "tagged"; tags: Tags; ready: Ready | undefined } | { outcome: "superseded" };

/**
 * Tags one article and makes it findable by its names. The ledger of edges is written before the edges, the tags after
 * them, and edges that are no longer true go in between: whatever crashes when, whoever comes next knows every edge that
 * may stand, and two taggers at once end as the newer one alone would.
 */
export async function tag(message: TagMessage, options: TagOptions, ports: TagPorts): Promise<TagOutcome> {
  const article = await ports.getArticle(message.id);
  if (!article) throw new Error(`No ARTICLE ${message.id}: its parse is not done`);
  if (article.contentHash !== message.contentHash) return { outcome: "superseded" };
  const body = await ports.getBody(message.id, article.contentHash);
  if (body?.contentHash !== article.contentHash) throw new Error(`BODY of ${message.id} is of another version`);

  const { tags: found, tagger } = await ports.tagArticle(article, body.articleBody);
  const tags = capTags(found, options);
  const version = versionKey({ fetchedAt: article.fetchedAt, extractor: article.extractor.version, tagger });
  const edges = edgesOf(article, tags.entities.slice(0, options.edgesPerArticle), version);
  const keys = edges.map((edge) => mentionKey(edge.entityId, edge.sortDate, edge.id));

  const ledger = await enterLedger(article.id, version, keys, ports);
  if (ledger.outcome === "superseded") return ledger;
  await ports.putEdges(edges);
  const present = await ports.getLedger(article.id);
  if (present && present.version > version) {
    await ports.deleteEdges(without(keys, present.edges));
    return { outcome: "superseded" };
  }
  await ports.deleteEdges(ledger.retired);
  const compact: CompactTags = compactTags(tags);
  const { url, headline, contentHash } = article;
  await ports.putTags(article.id, {
    ...compact,
    url,
    headline,
    contentHash,
    tagger: { version: tagger },
    version,
  });
  return { outcome: "tagged", tags, ready: await ports.ready(article, tagger, ledger.first) };
}

/** Writes down which edges are to stand, and retires those that stood before; a newer version has the last word. */
async function enterLedger(
  id: ArticleId,
  version: string,
  keys: Key[],
  ports: TagPorts,
): Promise<{ outcome: "entered"; first: boolean; retired: Key[] } | { outcome: "superseded" }> {
  // Most articles have none yet, and the first write says so by itself.
  for (let seen: EdgeLedger | undefined; ; seen = await ports.getLedger(id)) {
    if (seen && seen.version > version) {
      await ports.deleteEdges(seen.retired);
      return { outcome: "superseded" };
    }
    const retired = without([...(seen?.edges ?? []), ...(seen?.retired ?? [])], keys).slice(0, MAX_RETIRED);
    if (await ports.putLedger(id, { version, edges: keys, retired, revision: (seen?.revision ?? 0) + 1 })) {
      return { outcome: "entered", first: seen === undefined, retired };
    }
  }
}

/** Retired edges that are remembered: those of the latest twenty or so versions. */
const MAX_RETIRED = 200;

function edgesOf(article: Article, entities: Entity[], version: string): MentionEdge[] {
  const sortDate = recordSortDate(article);
  return entities.map((entity) => ({
    entityId: entity.id,
    sortDate,
    id: article.id,
    name: entity.name,
    type: entity.type,
    headline: article.headline,
    url: article.url,
    publisher: article.publisher,
    datePublished: article.datePublished,
    inLanguage: article.inLanguage,
    salience: entity.salience,
    count: entity.count,
    version,
  }));
}

function without(keys: Key[], remove: Key[]): Key[] {
  const gone = new Set(remove.map(({ pk, sk }) => `${pk}\n${sk}`));
  const seen = new Set<string>();
  return keys.filter(({ pk, sk }) => {
    const key = `${pk}\n${sk}`;
    if (gone.has(key) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
