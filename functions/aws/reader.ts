import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { Article, ArticleId, ArticleState, Tags } from "../article/article.ts";
import { articleId, isArticleId } from "../article/article-id.ts";
import { canonicalUrl } from "../article/canonical-url.ts";
import { expandTags } from "../article/compact-tags.ts";
import {
  aliasKey,
  articleKey,
  hostPartition,
  type Key,
  mentionPartition,
  sameAsKey,
  sectionPartition,
} from "../article/keys.ts";
import type { EntityId } from "../article/mention.ts";
import type { MentionEdge, StoredTags } from "../article/stored-tags.ts";
import { articleOf, type ListedArticle, listedArticle } from "./listed-article.ts";
import { type LargeStore, readPacked } from "./packed-items.ts";

/**
 * For other services: reading the articles table with nothing but the AWS SDK. Every find is a Query, newest first.
 *
 * @example
 * const store = { tables: DynamoDBDocumentClient.from(new DynamoDBClient()), table: "newsprint-articles" };
 * for await (const mention of findByEntity(store, "org:deepseek", { from: "2026-06-01" })) …
 */
export type ArticlesStore = {
  tables: DynamoDBDocumentClient;
  table: string;
  /** Needed only for what is larger than 100 KB even when packed, and lies in S3: texts of some 250 KB. */
  large?: LargeStore;
};

/** A whole record: the attributes of ARTICLE, its text, and what was found in it. */
export type WholeArticle = Article &
  Tags & { status: ArticleState["status"]; articleBody: string } & Partial<
    Pick<ArticleState, "reason" | "detail" | "goneAt" | "lastError">
  >;
/** A URL that has no record (yet): where it is on its way, or why it ended. */
export type Unready = { id: ArticleId; status: ArticleState["status"]; state: ArticleState };
export type GetResult =
  | { found: "article"; article: WholeArticle }
  | { found: "state"; state: Unready }
  | { found: "nothing"; id: ArticleId };

export type { ListedArticle };

/** Days (`2026-06-01`), both inclusive. Without `to`: today; without `from`: ten years before `to`. */
export type Period = { from?: string; to?: string };

/** One whole record, by its id or by any URL that led to it. Throws a `TypeError` for what is neither. */
export async function getArticle(store: ArticlesStore, idOrUrl: string): Promise<GetResult> {
  let id = idOf(idOrUrl);
  for (let hop = 0; hop < MAX_HOPS; hop++) {
    const items = await batchGet(store, [
      articleKey(id, "STATE"),
      articleKey(id, "ARTICLE"),
      articleKey(id, "BODY"),
      articleKey(id, "ENTITIES"),
      aliasKey(id),
    ]);
    const state = items.get("STATE") as ArticleState | undefined;
    const next = (state?.articleId ?? items.get("ALIAS")?.articleId) as ArticleId | undefined;
    if (next && next !== id) {
      id = next;
      continue;
    }
    const article = items.get("ARTICLE");
    if (!article)
      return state ? { found: "state", state: { id, status: state.status, state } } : { found: "nothing", id };
    return { found: "article", article: await assemble(store, state, items) };
  }
  return { found: "nothing", id };
}

/** Mentions of an entity, newest first: one Query a month. Ids of merged entities lead to their present ones. */
export async function* findByEntity(
  store: ArticlesStore,
  entityId: EntityId | (string & {}),
  period: Period = {},
): AsyncGenerator<MentionEdge> {
  const entity = entityId as EntityId;
  const { Item: merged } = await store.tables.send(new GetCommand({ TableName: store.table, Key: sameAsKey(entity) }));
  const id = (merged?.entityId as EntityId | undefined) ?? entity;
  yield* byMonth<MentionEdge>(store, period, (month) => ({ partition: mentionPartition(id, month) }));
}

/** Articles of a publisher's host, newest first. */
export function findByHost(store: ArticlesStore, host: string, period: Period = {}): AsyncGenerator<ListedArticle> {
  return byMonth(store, period, (month) => ({ index: "byHost", partition: hostPartition(host, month) }));
}

/** Articles of a section (its first level, as the publisher names it) of a host, newest first. */
export function findBySection(
  store: ArticlesStore,
  host: string,
  section: string,
  period: Period = {},
): AsyncGenerator<ListedArticle> {
  return byMonth(store, period, (month) => ({ index: "bySection", partition: sectionPartition(host, section, month) }));
}

/** Articles that were published on a day (UTC), newest first. */
export async function* findByDay(store: ArticlesStore, day: string): AsyncGenerator<ListedArticle> {
  yield* query<ListedArticle>(store, { index: "byDay", partition: day }, { from: day, to: day });
}

/** A record that points on more often than this is a loop. */
const MAX_HOPS = 4;

function idOf(idOrUrl: string): ArticleId {
  if (isArticleId(idOrUrl)) return idOrUrl;
  const canonical = canonicalUrl(idOrUrl);
  if (canonical.outcome === "rejected")
    throw new TypeError(`${idOrUrl} is neither an article id nor a URL: ${canonical.detail}`);
  return articleId(canonical.url);
}

async function batchGet(store: ArticlesStore, keys: Key[]): Promise<Map<string, Record<string, unknown>>> {
  const items = new Map<string, Record<string, unknown>>();
  let rest: Record<string, unknown>[] = keys;
  while (rest.length > 0) {
    const { Responses, UnprocessedKeys } = await store.tables.send(
      new BatchGetCommand({ RequestItems: { [store.table]: { Keys: rest, ConsistentRead: true } } }),
    );
    for (const item of Responses?.[store.table] ?? []) items.set(item.sk as string, item);
    rest = (UnprocessedKeys?.[store.table]?.Keys as Record<string, unknown>[] | undefined) ?? [];
  }
  return items;
}

async function assemble(
  store: ArticlesStore,
  state: ArticleState | undefined,
  items: Map<string, Record<string, unknown>>,
): Promise<WholeArticle> {
  const article = articleOf(items.get("ARTICLE")!);
  const { articleBody = "" } = (await whole<{ articleBody: string }>(store, items.get("BODY"))) ?? {};
  const stored = await whole<StoredTags>(store, items.get("ENTITIES"));
  const current = stored?.contentHash === article.contentHash ? stored : undefined;
  const tags = current ? expandTags(current, article, articleBody) : { entities: [], mentions: [], quotes: [] };
  const { status, reason, detail, goneAt, lastError } = state ?? ({ status: "parsed" } as Partial<ArticleState>);
  return {
    ...article,
    // The first record of a URL is there before its state says so.
    status: status === undefined || status === "queued" || status === "fetched" ? "parsed" : status,
    ...(reason ? { reason } : {}),
    ...(detail ? { detail } : {}),
    ...(goneAt ? { goneAt } : {}),
    ...(lastError ? { lastError } : {}),
    articleBody,
    ...tags,
  };
}

async function whole<T extends object>(
  store: ArticlesStore,
  item: Record<string, unknown> | undefined,
): Promise<T | undefined> {
  return item && readPacked<T>(item, store.large);
}

type Partition = { index?: string; partition: string };

/** Months are asked for a year at once, so that a long look back costs few round trips. */
const MONTHS_AT_ONCE = 12;

async function* byMonth<T>(
  store: ArticlesStore,
  period: Period,
  partition: (month: string) => Partition,
): AsyncGenerator<T> {
  const to = period.to ?? new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const from = period.from ?? `${Number(to.slice(0, 4)) - 10}${to.slice(4)}`;
  const months = monthsBack(to.slice(0, 7), from.slice(0, 7));
  for (let at = 0; at < months.length; at += MONTHS_AT_ONCE) {
    const pages = months.slice(at, at + MONTHS_AT_ONCE).map((month) => query<T>(store, partition(month), { from, to }));
    const firsts = await Promise.all(pages.map((page) => page.next()));
    for (const [index, first] of firsts.entries()) {
      if (first.done) continue;
      yield first.value;
      yield* pages[index]!;
    }
  }
}

async function* query<T>(store: ArticlesStore, at: Partition, period: { from: string; to: string }): AsyncGenerator<T> {
  const [partitionName, sortName] =
    at.index === undefined ? ["pk", "sk"] : INDEX_KEYS[at.index as keyof typeof INDEX_KEYS];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await store.tables.send(
      new QueryCommand({
        TableName: store.table,
        ...(at.index === undefined ? {} : { IndexName: at.index }),
        KeyConditionExpression: "#partition = :partition AND #sort BETWEEN :from AND :to",
        ExpressionAttributeNames: { "#partition": partitionName, "#sort": sortName },
        // "T" sorts before "~", so that the whole of the last day is in.
        ExpressionAttributeValues: { ":partition": at.partition, ":from": period.from, ":to": `${period.to}~` },
        ScanIndexForward: false,
        ExclusiveStartKey: from,
      }),
    );
    for (const item of page.Items ?? []) yield (at.index === undefined ? edgeOf(item) : listedArticle(item)) as T;
    from = page.LastEvaluatedKey;
  } while (from);
}

function edgeOf({ pk, sk, v, ...edge }: Record<string, unknown>): MentionEdge {
  return edge as MentionEdge;
}

const INDEX_KEYS = {
  byHost: ["hostMonth", "sort"],
  bySection: ["sectionMonth", "sort"],
  byDay: ["day", "sort"],
} as const;

function monthsBack(to: string, from: string): string[] {
  const months: string[] = [];
  let [year, month] = to.split("-").map(Number) as [number, number];
  while (months.length < 12 * 200) {
    const name = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
    if (name < from) break;
    months.push(name);
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
  }
  return months;
}
