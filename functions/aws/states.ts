import { GetCommand, PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { judgeStep, type Step } from "../article/advance.ts";
import type { ArticleId, ArticleState, Version } from "../article/article.ts";
import { articleKey, failedKeys, OPEN_SHARDS, openKeys, openPartition, readyKeys } from "../article/keys.ts";
import type { Clients } from "./clients.ts";
import { holds } from "./conditional.ts";

/** What every state starts from. */
export type Opening = { id: ArticleId; requestedUrl: string; source: string };
type Stored = ArticleState & { revision: number };

/**
 * The STATE items of the articles table, the one item that all stages touch. Every change reads the item, decides by
 * the pure rules of `article/advance.ts`, and writes on condition that nobody wrote in between.
 */
export function stateStore({ tables }: Clients, table: string) {
  async function get(id: ArticleId): Promise<Stored | undefined> {
    const { Item } = await tables.send(
      new GetCommand({ TableName: table, Key: articleKey(id, "STATE"), ConsistentRead: true }),
    );
    if (!Item) return undefined;
    const { pk, sk, openShard, openSince, failedDay, failedSort, readyDay, readySort, v, ...state } = Item;
    return state as Stored;
  }

  /** Writes what `next` makes of the state, and returns it; undefined where it makes nothing of it. */
  async function change(
    id: ArticleId,
    next: (state: Stored | undefined) => ArticleState | undefined,
  ): Promise<ArticleState | undefined> {
    for (;;) {
      const seen = await get(id);
      const state = next(seen);
      if (!state) return undefined;
      if (await put(state, seen)) return state;
    }
  }

  async function put(state: ArticleState, seen: Stored | undefined): Promise<boolean> {
    const Item = {
      ...articleKey(state.id, "STATE"),
      v: 1,
      ...state,
      revision: (seen?.revision ?? 0) + 1,
      ...indexKeys(state),
    };
    const condition = seen
      ? { ConditionExpression: "revision = :seen", ExpressionAttributeValues: { ":seen": seen.revision } }
      : { ConditionExpression: "attribute_not_exists(pk)" };
    return holds(tables.send(new PutCommand({ TableName: table, Item, ...condition })));
  }

  /** A record is ready for the first time: one write, without a look, where its state is as intake left it. */
  async function readyAtOnce(id: ArticleId, version: Version, at: string): Promise<ArticleState | undefined> {
    const { readyDay, readySort } = readyKeys(id, at);
    let state: ArticleState | undefined;
    await holds(
      tables
        .send(
          new UpdateCommand({
            TableName: table,
            Key: articleKey(id, "STATE"),
            UpdateExpression:
              "SET #status = :ready, #version = :version, fetchedAt = :fetchedAt, readyAt = :at, firstReadyAt = :at, " +
              "readyDay = :day, readySort = :sort, revision = revision + :one REMOVE openShard, openSince",
            ConditionExpression:
              "#status = :queued AND attribute_not_exists(readyAt) AND attribute_not_exists(articleId) " +
              "AND #version.fetchedAt <= :fetchedAt",
            ExpressionAttributeNames: { "#status": "status", "#version": "version" },
            ExpressionAttributeValues: {
              ":ready": "ready",
              ":queued": "queued",
              ":version": version,
              ":fetchedAt": version.fetchedAt,
              ":at": at,
              ":day": readyDay,
              ":sort": readySort,
              ":one": 1,
            },
            ReturnValues: "ALL_NEW",
          }),
        )
        .then(({ Attributes }) => {
          state = Attributes as ArticleState;
        }),
    );
    return state;
  }

  return {
    /** States that are open since before a time, oldest first in each of the index's partitions. */
    async *openSince(before: string): AsyncGenerator<ArticleState> {
      for (let shard = 0; shard < OPEN_SHARDS; shard++) {
        let from: Record<string, unknown> | undefined;
        do {
          const page = await tables.send(
            new QueryCommand({
              TableName: table,
              IndexName: "open",
              KeyConditionExpression: "openShard = :shard AND openSince <= :before",
              ExpressionAttributeValues: { ":shard": openPartition(shard), ":before": before },
              ExclusiveStartKey: from,
            }),
          );
          for (const item of page.Items ?? []) {
            const state = await get((item.pk as string).slice("ARTICLE#".length) as ArticleId);
            if (state) yield state;
          }
          from = page.LastEvaluatedKey;
        } while (from);
      }
    },

    get: get as (id: ArticleId) => Promise<ArticleState | undefined>,

    /**
     * A URL is on its way: a new state, or a failed one that is tried again. Anything else stays as it is. Of a URL that
     * was never seen (`unseen`), no state is looked for.
     */
    async open(opening: Opening, at: string, unseen = false): Promise<ArticleState | undefined> {
      const first = queued(opening, at);
      if (unseen && (await put(first, undefined))) return first;
      return change(opening.id, (state) => {
        if (state && state.status !== "failed") return undefined;
        return { ...queued(opening, at), ...(state ? { version: state.version } : {}) };
      });
    },

    /**
     * Takes a step at a time (ISO 8601) and returns the new state; undefined where the state is already past it. A step
     * that is the `first` one since intake is taken without a look at the state, if it is to ready.
     */
    async advance(opening: Opening, step: Step, at: string, first = false): Promise<ArticleState | undefined> {
      const ready = first && step.status === "ready" ? await readyAtOnce(opening.id, step.version, at) : undefined;
      if (ready) return ready;
      return change(opening.id, (state) => {
        const verdict = judgeStep(state, step);
        if (verdict === "ignore") return undefined;
        const base: ArticleState = state ?? queued(opening, at);
        if (verdict === "note_trouble") {
          const trouble = step.reason === "gone" || step.reason === "not_found" ? { goneAt: base.goneAt ?? at } : {};
          return { ...base, ...trouble, status: "ready", lastError: step.reason ?? "poison" };
        }
        const { reason, detail, failedAt, fetchedAt = "", ...kept } = base;
        return {
          ...kept,
          // The first fetch of a URL is not written down by itself.
          ...(step.status === "failed" || fetchedAt > step.version.fetchedAt
            ? { ...(fetchedAt ? { fetchedAt } : {}) }
            : { fetchedAt: step.version.fetchedAt }),
          status: step.status,
          version: step.version,
          ...(step.reason ? { reason: step.reason } : {}),
          ...(step.detail ? { detail: step.detail.slice(0, 500).toWellFormed() } : {}),
          [`${step.status}At`]: at,
          ...(step.status === "ready" ? { firstReadyAt: base.firstReadyAt ?? at } : {}),
        };
      });
    },

    /** Notes a failed attempt that will be followed by another. */
    async noteAttempt(id: ArticleId, attempts: number, lastError: string): Promise<ArticleState | undefined> {
      return change(id, (state) =>
        state && state.attempts < attempts ? { ...state, attempts, lastError } : undefined,
      );
    },

    /** Says that this URL is another name of the article `target`, whose own state tells how it fares. */
    async alias(opening: Opening, target: ArticleId, at: string): Promise<ArticleState | undefined> {
      return change(opening.id, (state) => {
        if (state?.articleId === target) return undefined;
        const { reason, detail, failedAt, readyAt, ...kept } = state ?? queued(opening, at);
        return { ...kept, status: "ready", articleId: target };
      });
    },
  };
}
export type StateStore = ReturnType<typeof stateStore>;

function queued(opening: Opening, at: string): ArticleState {
  return {
    ...opening,
    status: "queued",
    attempts: 0,
    version: { fetchedAt: "", extractor: "", tagger: "" },
    queuedAt: at,
  };
}

/** A state stands in one sparse index: `open` while on its way, then `ready` or `failed`; an alias stands in none. */
function indexKeys(state: ArticleState) {
  if (state.articleId) return {};
  if (state.status === "ready") return state.readyAt ? readyKeys(state.id, state.readyAt) : {};
  if (state.status === "failed")
    return failedKeys(state.id, state.reason ?? "poison", state.failedAt ?? state.queuedAt);
  return openKeys(state.id, state.queuedAt);
}
