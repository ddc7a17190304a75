import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { failedPartition, readyPartition } from "../../functions/article/keys.ts";
import { FAILURE_REASONS, type FailureReason } from "../../functions/article/status.ts";
import type { ArticlesStore } from "../../functions/aws/reader.ts";
import { mapLimit } from "../../functions/map-limit.ts";

/** How many ended in each minute, by minutes since 1970. */
export type Minutes = ReadonlyMap<number, number>;
export type Failed = { reason: FailureReason; minutes: Minutes };

const MINUTE_MS = 60_000;
/** A minute that ended so long ago is counted: by then, its articles have reached the index. */
const SETTLED_MS = 2 * MINUTE_MS;
/** An article that is fetched again leaves the minute where it stood: everything is counted anew after this time. */
const KEEP_MS = 60_000;
const FRESH_MS = 500;
const RENEWED_AT_ONCE = 4;
const READ_AT_ONCE = 16;
const MOST_PARTITIONS = 2_000;

/**
 * When articles became ready, and when URLs failed and why. Counting a week of them takes hundreds of Queries: each
 * partition is read whole once a minute at most, while whoever asks gets what was counted before, and what is new in
 * it is read each time.
 */
export function endTimes(store: ArticlesStore, now: () => Date) {
  const known = new Map<string, PartitionTimes>();
  const find = (index: Index, partition: string, day: string): PartitionTimes => {
    const times = known.get(partition) ?? partitionTimes(store, index, partition, day);
    known.set(partition, times);
    if (known.size > MOST_PARTITIONS) known.delete(known.keys().next().value!);
    return times;
  };
  const read = async (partitions: readonly PartitionTimes[]): Promise<Minutes[]> => {
    const at = now().getTime();
    const minutes = await mapLimit(partitions, READ_AT_ONCE, (times) => times.look(at));
    renew(partitions.filter((times) => times.isOld(at)));
    return minutes;
  };
  /** Nobody waits for it, and it leaves room for who asks: a few at once. What fails is tried at the next look. */
  let renewing = false;
  const renew = (old: readonly PartitionTimes[]) => {
    if (renewing || old.length === 0) return;
    renewing = true;
    mapLimit(old, RENEWED_AT_ONCE, (times) => times.readWhole(now().getTime()))
      .catch(() => {})
      .finally(() => {
        renewing = false;
      });
  };
  return {
    ready(days: readonly string[]): Promise<Minutes[]> {
      return read(days.map((day) => find("ready", readyPartition(day), day)));
    },
    async failed(days: readonly string[]): Promise<Failed[]> {
      const each = days.flatMap((day) => FAILURE_REASONS.map((reason) => ({ day, reason })));
      const minutes = await read(each.map(({ day, reason }) => find("failed", failedPartition(reason, day), day)));
      return each.map(({ reason }, at) => ({ reason, minutes: minutes[at]! }));
    },
  };
}
export type EndTimes = ReturnType<typeof endTimes>;

type Index = "ready" | "failed";
const KEYS = { ready: ["readyDay", "readySort"], failed: ["failedDay", "failedSort"] } as const;

type PartitionTimes = {
  look(at: number): Promise<Minutes>;
  isOld(at: number): boolean;
  readWhole(at: number): Promise<void>;
};

function partitionTimes(store: ArticlesStore, index: Index, partition: string, day: string): PartitionTimes {
  const end = Date.parse(day) + 86_400_000;
  let minutes = new Map<number, number>();
  let readTo = 0;
  let wholeAt = 0;
  let whole: Promise<void> | undefined;

  const readWhole = (at: number) => {
    whole ??= (async () => {
      minutes = await readMinutes(store, index, partition, day);
      readTo = at;
      wholeAt = at;
    })().finally(() => {
      whole = undefined;
    });
    return whole;
  };
  const readNew = async (at: number) => {
    const from = Math.floor((readTo - SETTLED_MS) / MINUTE_MS);
    const fresh = await readMinutes(store, index, partition, new Date(from * MINUTE_MS).toISOString());
    for (const minute of minutes.keys()) if (minute >= from) minutes.delete(minute);
    for (const [minute, count] of fresh) minutes.set(minute, count);
    readTo = Math.max(readTo, at);
  };
  return {
    async look(at) {
      if (readTo === 0) await readWhole(at);
      else if (readTo < end + SETTLED_MS && at - readTo >= FRESH_MS) await readNew(at);
      return minutes;
    },
    isOld: (at) => readTo > 0 && at - wholeAt > KEEP_MS,
    readWhole,
  };
}

async function readMinutes(
  { tables, table }: ArticlesStore,
  index: Index,
  partition: string,
  from: string,
): Promise<Map<number, number>> {
  const [partitionName, sortName] = KEYS[index];
  const minutes = new Map<number, number>();
  let start: Record<string, unknown> | undefined;
  do {
    const page = await tables.send(
      new QueryCommand({
        TableName: table,
        IndexName: index,
        KeyConditionExpression: "#partition = :partition AND #sort >= :from",
        ProjectionExpression: "#sort",
        ExpressionAttributeNames: { "#partition": partitionName, "#sort": sortName },
        ExpressionAttributeValues: { ":partition": partition, ":from": from },
        ExclusiveStartKey: start,
      }),
    );
    for (const item of page.Items ?? []) {
      const at = item[sortName] as string;
      const minute = Math.floor(Date.parse(at.slice(0, at.indexOf("#"))) / MINUTE_MS);
      minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
    }
    start = page.LastEvaluatedKey;
  } while (start);
  return minutes;
}
