import { ListObjectsV2Command } from "@aws-sdk/client-s3";
import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import { type LargeStore, readPacked } from "../../functions/aws/packed-items.ts";
import { uninterrupted } from "../in-process/intercept-clients.ts";
import type { OpenPipeline } from "../in-process/open-pipeline.ts";
import { messagesIn } from "./drive-pipeline.ts";

export type StoredItem = Record<string, unknown> & { pk: string; sk: string };
export type Outcome = {
  /** All items of both tables, by their keys. */
  articles: Map<string, StoredItem>;
  frontier: Map<string, StoredItem>;
  rawKeys: string[];
  messages: Record<string, number>;
};

/** All that a run left behind. */
export async function readOutcome({ clients, stack }: Pick<OpenPipeline, "clients" | "stack">): Promise<Outcome> {
  const messages: Record<string, number> = {};
  for (const [kind, queues] of Object.entries({ queue: stack.queues, "dead letters": stack.deadLetters })) {
    for (const [stage, { url }] of Object.entries(queues)) {
      messages[`${stage} ${kind}`] = await messagesIn(clients.queues, url);
    }
  }
  const rawKeys: string[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await clients.buckets.send(
      uninterrupted(new ListObjectsV2Command({ Bucket: stack.rawBucket, ContinuationToken })),
    );
    rawKeys.push(...(page.Contents ?? []).map(({ Key }) => Key!));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  return {
    articles: await comparable(await scan(clients, stack.articlesTable), {
      buckets: clients.buckets,
      bucket: stack.rawBucket,
    }),
    frontier: await scan(clients, stack.frontierTable),
    rawKeys,
    messages,
  };
}

async function scan({ tables }: OpenPipeline["clients"], TableName: string): Promise<Map<string, StoredItem>> {
  const items = new Map<string, StoredItem>();
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await tables.send(uninterrupted(new ScanCommand({ TableName, ExclusiveStartKey })));
    for (const item of page.Items ?? []) items.set(`${item.pk} ${item.sk}`, item as StoredItem);
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}

/** Items as they can be compared: what is packed is unpacked, and revisions are numbered instead of dated. */
async function comparable(items: Map<string, StoredItem>, large: LargeStore): Promise<Map<string, StoredItem>> {
  const all = new Map<string, StoredItem>();
  const revisions = new Map<string, number>();
  for (const key of [...items.keys()].sort()) {
    const { packed, largeKey, ...rest } = items.get(key)!;
    const item: StoredItem =
      packed || largeKey
        ? ({ ...(await readPacked<object>(items.get(key)!, large)), ...rest } as StoredItem)
        : (rest as StoredItem);
    if (!item.sk.startsWith("REVISION#")) {
      all.set(key, item);
      continue;
    }
    const number = (revisions.get(item.pk) ?? 0) + 1;
    revisions.set(item.pk, number);
    all.set(`${item.pk} REVISION#${number}`, { ...item, sk: `REVISION#${number}` });
  }
  return all;
}

/** An outcome as text, and back: that of the run without faults is handed to those with them. */
export function writeOutcome({ articles, frontier, rawKeys, messages }: Outcome): string {
  return JSON.stringify({ articles: [...articles], frontier: [...frontier], rawKeys, messages });
}

export function readWrittenOutcome(text: string): Outcome {
  const { articles, frontier, rawKeys, messages } = JSON.parse(text) as Record<
    "articles" | "frontier",
    [string, StoredItem][]
  > &
    Pick<Outcome, "rawKeys" | "messages">;
  return { articles: new Map(articles), frontier: new Map(frontier), rawKeys, messages };
}

/**
 * What differs between two runs over the same pages for no other reason than time and tries: everything else is the same in
 * a run without faults and in one with them.
 */
export const VOLATILE = [
  // When things were done, and what carries that.
  "fetchedAt",
  "replaced",
  "goneAt",
  "queuedAt",
  "parsedAt",
  "readyAt",
  "firstReadyAt",
  "failedAt",
  "readySort",
  "readyDay",
  "failedSort",
  "failedDay",
  "rawKey",
  "version",
  // How often it was tried.
  "revision",
  "attempts",
  "lastError",
  "retired",
] as const;

/** Each promise that an outcome breaks, as a sentence; `expected` is the outcome of the run without faults. */
export function brokenPromises(urls: readonly string[], outcome: Outcome, expected: Outcome): string[] {
  const broken = unsettled(urls, outcome);
  for (const [key, item] of expected.articles) {
    const found = outcome.articles.get(key);
    if (!found) broken.push(`${key} is missing`);
    else {
      for (const name of differences(found, item)) {
        // Of two URLs of one record, that which was fetched last gives its name to it.
        if (name === "requestedUrl" && isNameOf(item.pk, found.requestedUrl, outcome)) continue;
        broken.push(`${key}: ${name} is ${show(found[name])}, and ${show(item[name])} without faults`);
      }
    }
  }
  for (const [key, item] of outcome.articles) {
    if (!expected.articles.has(key)) broken.push(`${key} should not be there: ${show(item)}`);
  }
  for (const rawKey of outcome.rawKeys) {
    const id = rawKey.split("/")[1];
    if (!outcome.frontier.has(`URL#${id} CLAIM`)) broken.push(`${rawKey} belongs to nobody`);
  }
  for (const { rawKey, pk } of outcome.articles.values()) {
    if (typeof rawKey === "string" && !outcome.rawKeys.includes(rawKey)) broken.push(`the raw page of ${pk} is gone`);
  }
  return broken;
}

/** What is still to come, or was lost: a URL without an end, an entry that is due, a message. */
export function unsettled(urls: readonly string[], outcome: Outcome): string[] {
  const open: string[] = [];
  for (const url of urls) {
    const canonical = canonicalUrl(url);
    if (canonical.outcome === "rejected") continue;
    const state = outcome.articles.get(`ARTICLE#${articleId(canonical.url)} STATE`);
    if (!state) open.push(`${url} has no state`);
    else if (state.status !== "ready" && state.status !== "failed") open.push(`${url} is still ${state.status}`);
  }
  for (const [key, { sk }] of outcome.frontier) if (sk.startsWith("DUE#")) open.push(`${key} is still due`);
  for (const [queue, count] of Object.entries(outcome.messages))
    if (count > 0) open.push(`${count} messages in ${queue}`);
  return open;
}

function isNameOf(pk: string, url: unknown, outcome: Outcome): boolean {
  const canonical = canonicalUrl(String(url));
  if (canonical.outcome === "rejected") return false;
  const alias = outcome.articles.get(`URL#${articleId(canonical.url)} ALIAS`);
  return pk === `ARTICLE#${articleId(canonical.url)}` || pk === `ARTICLE#${alias?.articleId}`;
}

function differences(found: StoredItem, expected: StoredItem): string[] {
  const names = new Set([...Object.keys(found), ...Object.keys(expected)]);
  for (const name of VOLATILE) names.delete(name);
  return [...names].filter((name) => canonicalJson(found[name]) !== canonicalJson(expected[name]));
}

/** JSON with sorted keys: an order of attributes is no difference. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

const show = (value: unknown): string => (JSON.stringify(value) ?? "not there").slice(0, 200);
