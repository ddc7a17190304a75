/** Keys of the frontier table. */
import type { ArticleId } from "../article/article.ts";
import type { Key } from "../article/keys.ts";
import { shardOf } from "../article/keys.ts";

export const hostKey = (paceKey: string): Key => ({ pk: hostPartition(paceKey), sk: "HOST" });
export const hostPartition = (paceKey: string): string => `HOST#${paceKey}`;
export const dueItemKey = (paceKey: string, dueKey: string): Key => ({ pk: hostPartition(paceKey), sk: dueKey });
export const robotsKey = (origin: string): Key => ({ pk: `ROBOTS#${origin}`, sk: "ROBOTS" });
export const claimKey = (id: ArticleId): Key => ({ pk: `URL#${id}`, sk: "CLAIM" });
export const feedCursorKey = (id: ArticleId): Key => ({ pk: `URL#${id}`, sk: "FEED" });
export const rejectKey = (day: string, sha256: string): Key => ({ pk: `REJECT#${day}`, sk: sha256 });
export const deadLetterPartition = (stage: string): string => `DEAD#${stage}`;
export const deadLetterKey = (stage: string, messageId: string): Key => ({
  pk: deadLetterPartition(stage),
  sk: messageId,
});

export const SWEEP_KEY: Key = { pk: "SWEEP", sk: "RAW" };

export const WAKE_SHARDS = 16;
export const wakePartition = (shard: number): string => `WAKE#${shard}`;
export const wakeKeys = (paceKey: string, at: number) => ({
  wakeShard: wakePartition(shardOf(paceKey)),
  wakeAt: String(Math.round(at)).padStart(15, "0"),
});
