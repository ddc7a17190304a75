import { BatchGetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ArticleId } from "../article/article.ts";
import { bandsOf, hammingDistance, NO_FINGERPRINT } from "../article/fingerprint.ts";
import { articleKey, failedPartition, readyPartition } from "../article/keys.ts";
import { COPY_DISTANCE, type HasNeighbours, neighbourOf } from "../article/neighbour.ts";
import type { Revision } from "../article/revision.ts";
import { FAILURE_REASONS, type FailureReason } from "../article/status.ts";
import { mapLimit } from "../map-limit.ts";
import { listedArticle } from "./listed-article.ts";
import { queryNeighbours } from "./neighbours.ts";
import { readPacked } from "./packed-items.ts";
import { daysBack, type Effort, type Group, pageThrough } from "./page-through.ts";
import type { ArticlesStore, ListedArticle } from "./reader.ts";

/** How an article changed, the newest change first. */
export async function readRevisions(store: ArticlesStore, id: ArticleId): Promise<Revision[]> {
  const { Items = [] } = await store.tables.send(
    new QueryCommand({
      TableName: store.table,
      KeyConditionExpression: "pk = :pk AND begins_with(sk, :revision)",
      ExpressionAttributeValues: { ":pk": articleKey(id, "STATE").pk, ":revision": "REVISION#" },
      ScanIndexForward: false,
      Limit: 50,
    }),
  );
  return mapLimit(Items, 8, async (item) => {
    const { pk, sk, v, ...stored } = item;
    // Without the bucket there is still to say when it changed.
    if ("largeKey" in stored && !store.large) return stored as Revision;
    return { ...(await readPacked<Revision>(stored, store.large)), fetchedAt: stored.fetchedAt as string };
  });
}

/** Articles that carry the same text, by the bands of its fingerprint; the article itself is not among them. */
export async function readCopies(store: ArticlesStore, article: HasNeighbours) {
  if (article.fingerprint === NO_FINGERPRINT) return [];
  const { sortDate } = neighbourOf(article);
  const looks = await Promise.all(bandsOf(article.fingerprint).map((band) => queryNeighbours(store, band, sortDate)));
  const ids = new Set<ArticleId>();
  for (const { id, fingerprint } of looks.flatMap(({ found }) => found)) {
    if (id !== article.id && hammingDistance(fingerprint, article.fingerprint) <= COPY_DISTANCE) ids.add(id);
  }
  return readListed(store, [...ids].slice(0, 50));
}

export type Failure = { id: ArticleId; requestedUrl: string; reason: FailureReason; detail?: string; failedAt: string };
export type FailureFilter = { reason?: FailureReason; host?: string; from: string; to: string };

/** A page of failures, newest first, of one reason or of all; by host is a filter over them. */
export async function listFailures(
  store: ArticlesStore,
  { reason, host, from, to }: FailureFilter,
  effort: Effort,
  after?: string,
): Promise<{ failures: Failure[]; next?: string }> {
  const reasons = reason === undefined ? FAILURE_REASONS : [reason];
  function* groups(): Generator<Group> {
    for (const day of daysBack(from, to))
      yield { name: day, partitions: reasons.map((each) => failedPartition(each, day)) };
  }
  const { rows, next } = await pageThrough(
    store,
    { index: "failed", partitionName: "failedDay", sortName: "failedSort" },
    groups(),
    { from, to: `${to}~`, ...(after === undefined ? {} : { after }) },
    effort,
    (item) => host === undefined || hostOf(item.requestedUrl as string) === host,
  );
  const failures = rows.map(({ position, item }) => ({
    id: (item.pk as string).slice("ARTICLE#".length) as ArticleId,
    requestedUrl: item.requestedUrl as string,
    reason: item.reason as FailureReason,
    ...(item.detail ? { detail: item.detail as string } : {}),
    failedAt: position.slice(0, position.indexOf("#")),
  }));
  return { failures, ...(next === undefined ? {} : { next }) };
}

/** The articles that became ready last, the newest first. */
export async function readArrivals(store: ArticlesStore, to: string, most: number) {
  function* groups(): Generator<Group> {
    for (const day of daysBack(daysBefore(to, 30), to)) yield { name: day, partitions: [readyPartition(day)] };
  }
  const place = { index: "ready", partitionName: "readyDay", sortName: "readySort" };
  const effort = { rows: most, looked: most, groups: 31 };
  const { rows } = await pageThrough(store, place, groups(), { from: "", to: `${to}~` }, effort);
  const listed = await readListed(
    store,
    rows.map(({ item }) => (item.pk as string).slice("ARTICLE#".length) as ArticleId),
  );
  const byId = new Map(listed.map((article) => [article.id, article]));
  return rows.flatMap(({ position, item }) => {
    const article = byId.get((item.pk as string).slice("ARTICLE#".length) as ArticleId);
    return article ? [{ readyAt: position.slice(0, position.indexOf("#")), article }] : [];
  });
}

/** How many articles became ready in a stretch of time within one day (ISO 8601; `to` exclusive). */
export async function countReady({ tables, table }: ArticlesStore, from: string, to: string): Promise<number> {
  let count = 0;
  let start: Record<string, unknown> | undefined;
  do {
    const page = await tables.send(
      new QueryCommand({
        TableName: table,
        IndexName: "ready",
        Select: "COUNT",
        KeyConditionExpression: "readyDay = :day AND readySort BETWEEN :from AND :to",
        ExpressionAttributeValues: { ":day": readyPartition(from.slice(0, 10)), ":from": from, ":to": to },
        ExclusiveStartKey: start,
      }),
    );
    count += page.Count ?? 0;
    start = page.LastEvaluatedKey;
  } while (start);
  return count;
}

/** What lists show of these articles, in no order; ids without a record are left out. */
export async function readListed(
  { tables, table }: ArticlesStore,
  ids: readonly ArticleId[],
): Promise<ListedArticle[]> {
  const listed: ListedArticle[] = [];
  for (let from = 0; from < ids.length; from += 100) {
    let rest: Record<string, unknown>[] = ids.slice(from, from + 100).map((id) => articleKey(id, "ARTICLE"));
    while (rest.length > 0) {
      const { Responses, UnprocessedKeys } = await tables.send(
        new BatchGetCommand({ RequestItems: { [table]: { Keys: rest } } }),
      );
      for (const item of Responses?.[table] ?? []) listed.push(listedArticle(item));
      rest = (UnprocessedKeys?.[table]?.Keys as Record<string, unknown>[] | undefined) ?? [];
    }
  }
  return listed;
}

/** The day so many days before another. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? "";
}
