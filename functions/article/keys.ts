/** Keys of the articles table and of its indexes, in one place for all who write and all who read. */
import type { Article, ArticleId } from "./article.ts";
import type { EntityId } from "./mention.ts";
import type { FailureReason } from "./status.ts";

export type Key = { pk: string; sk: string };
/** The items of one article; a revision's sort key is `REVISION#<fetchedAt of the version that it replaced>`. */
export type ArticleItemName = "STATE" | "ARTICLE" | "BODY" | "ENTITIES" | "EDGES" | `REVISION#${string}`;

export const articleKey = (id: ArticleId, item: ArticleItemName): Key => ({ pk: `ARTICLE#${id}`, sk: item });
/** The alias of a URL, by the id that the URL would have by itself. */
export const aliasKey = (urlId: ArticleId): Key => ({ pk: `URL#${urlId}`, sk: "ALIAS" });
export const mentionKey = (entity: EntityId, sortDate: string, id: ArticleId): Key => ({
  pk: mentionPartition(entity, monthOf(sortDate)),
  sk: `${sortDate}#${id}`,
});
export const ENTITY_PREFIX = "ENTITY#";
export const mentionPartition = (entity: EntityId, month: string): string => `${ENTITY_PREFIX}${entity}#${month}`;
export const sameAsKey = (entity: EntityId): Key => ({ pk: `ENTITY#${entity}`, sk: "SAME_AS" });
export type Band = { band: number; bits: string };
export const nearKey = (band: Band, sortDate: string, id: ArticleId): Key => ({
  pk: nearPartition(band),
  sk: `${sortDate}#${id}`,
});
export const nearPartition = ({ band, bits }: Band): string => `NEAR#${band}#${bits}`;

/** Index keys of an ARTICLE item: its lists, and its place in each. `sortDate` is `datePublished` in UTC, fixed width. */
export function listingKeys(article: Pick<Article, "id" | "publisher" | "articleSection">, sortDate: string) {
  const { host } = article.publisher;
  const section = article.articleSection[0];
  return {
    hostMonth: hostPartition(host, monthOf(sortDate)),
    ...(section ? { sectionMonth: sectionPartition(host, section, monthOf(sortDate)) } : {}),
    day: sortDate.slice(0, 10),
    sort: `${sortDate}#${article.id}`,
  };
}

export const hostPartition = (host: string, month: string): string => `${host}#${month}`;
export const sectionPartition = (host: string, section: string, month: string): string => `${host}#${section}#${month}`;

/** `open` holds what is on its way, spread over 16 partitions by the first bits of the id. */
export const OPEN_SHARDS = 16;
export const openPartition = (shard: number): string => `OPEN#${shard}`;
export const openKeys = (id: ArticleId, since: string) => ({ openShard: openPartition(shardOf(id)), openSince: since });
export const failedPartition = (reason: FailureReason, day: string): string => `FAILED#${reason}#${day}`;
export const failedKeys = (id: ArticleId, reason: FailureReason, at: string) => ({
  failedDay: failedPartition(reason, at.slice(0, 10)),
  failedSort: `${at}#${id}`,
});
export const readyPartition = (day: string): string => `READY#${day}`;
export const readyKeys = (id: ArticleId, at: string) => ({
  readyDay: readyPartition(at.slice(0, 10)),
  readySort: `${at}#${id}`,
});

/** One of 16, from a text that is itself evenly spread or long enough to be. */
export function shardOf(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) >>> 0;
  return hash % OPEN_SHARDS;
}

const monthOf = (sortDate: string): string => sortDate.slice(0, 7);
