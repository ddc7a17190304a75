import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import { QueryCommand, type QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import { failedPartition, OPEN_SHARDS, openPartition, readyPartition } from "../article/keys.ts";
import { FAILURE_REASONS, type FailureReason } from "../article/status.ts";
import { readDueKey } from "../frontier/due.ts";
import type { Host } from "../frontier/host.ts";
import { hostPartition } from "../frontier/keys.ts";
import { mapLimit } from "../map-limit.ts";
import type { Clients } from "./clients.ts";
import type { HostStore } from "./hosts.ts";

export type QueueDepth = { waiting: number; inFlight: number; delayed: number };
export type Overview = {
  /** Counts over the days asked for; `open` is what is on its way now. */
  articles: { ready: number; open: number; failed: Partial<Record<FailureReason, number>> };
  queues: Record<string, QueueDepth>;
  hosts: {
    /** Hosts that have something to fetch, now or later. */
    withWork: number;
    leased: number;
    /** Hosts that answered 429 or 503 and are left alone for a while. */
    backingOff: number;
    /** URLs that wait for their first fetch; and those of them that are due within a minute. */
    firstFetches: number;
    soonFirstFetches: number;
  };
};

/** Counts by index Queries, strongly bounded: `days` days of ends, at most `maxHosts` hosts looked into. */
export async function readArticleCounts(
  { tables }: Clients,
  table: string,
  days: readonly string[],
): Promise<Overview["articles"]> {
  const count = (index: string, key: string, value: string) =>
    countAll(tables, {
      TableName: table,
      IndexName: index,
      KeyConditionExpression: `${key} = :value`,
      ExpressionAttributeValues: { ":value": value },
    });
  const shards = Array.from({ length: OPEN_SHARDS }, (_, shard) => shard);
  const open = await mapLimit(shards, 16, (shard) => count("open", "openShard", openPartition(shard)));
  const ready = await mapLimit(days, 16, (day) => count("ready", "readyDay", readyPartition(day)));
  const ends = days.flatMap((day) => FAILURE_REASONS.map((reason) => ({ day, reason })));
  const failed: Partial<Record<FailureReason, number>> = {};
  await mapLimit(ends, 16, async ({ day, reason }) => {
    const n = await count("failed", "failedDay", failedPartition(reason, day));
    if (n > 0) failed[reason] = (failed[reason] ?? 0) + n;
  });
  return { ready: sum(ready), open: sum(open), failed };
}

export async function readHostCounts(
  { tables }: Clients,
  table: string,
  hosts: Pick<HostStore, "sleepers">,
  now: number,
  maxHosts: number,
): Promise<Overview["hosts"]> {
  const seen: Host[] = [];
  for await (const host of hosts.sleepers(now, true)) {
    seen.push(host);
    if (seen.length >= maxHosts) break;
  }
  const firsts = (await mapLimit(seen, 16, (host) => firstDueTimes(tables, table, host))).flat();
  return {
    withWork: seen.length,
    leased: seen.filter((host) => (host.leaseUntil ?? 0) > now).length,
    backingOff: seen.filter((host) => host.throttles > 0 && host.nextAt > now).length,
    firstFetches: firsts.length,
    soonFirstFetches: firsts.filter((dueAt) => dueAt <= now + 60_000).length,
  };
}

export async function readQueueDepth({ queues }: Clients, queueUrl: string): Promise<QueueDepth> {
  const { Attributes = {} } = await queues.send(
    new GetQueueAttributesCommand({
      QueueUrl: queueUrl,
      AttributeNames: [
        "ApproximateNumberOfMessages",
        "ApproximateNumberOfMessagesNotVisible",
        "ApproximateNumberOfMessagesDelayed",
      ],
    }),
  );
  return {
    waiting: Number(Attributes.ApproximateNumberOfMessages ?? 0),
    inFlight: Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0),
    delayed: Number(Attributes.ApproximateNumberOfMessagesDelayed ?? 0),
  };
}

/** The last `count` days (UTC), today first. */
export function lastDays(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, back) =>
    new Date(now.getTime() - back * 86_400_000).toISOString().slice(0, 10),
  );
}

async function firstDueTimes(tables: Clients["tables"], table: string, host: Host): Promise<number[]> {
  const times: number[] = [];
  let from: QueryCommandInput["ExclusiveStartKey"];
  do {
    const page = await tables.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk AND begins_with(sk, :due)",
        FilterExpression: "#first = :true",
        ProjectionExpression: "sk",
        ExpressionAttributeNames: { "#first": "first" },
        ExpressionAttributeValues: { ":pk": hostPartition(host.key), ":due": "DUE#", ":true": true },
        ExclusiveStartKey: from,
      }),
    );
    times.push(...(page.Items ?? []).map((item) => readDueKey(item.sk as string).dueAt));
    from = page.LastEvaluatedKey;
  } while (from);
  return times;
}

async function countAll(tables: Clients["tables"], input: QueryCommandInput): Promise<number> {
  let total = 0;
  let from: QueryCommandInput["ExclusiveStartKey"];
  do {
    const page = await tables.send(new QueryCommand({ ...input, Select: "COUNT", ExclusiveStartKey: from }));
    total += page.Count ?? 0;
    from = page.LastEvaluatedKey;
  } while (from);
  return total;
}

const sum = (numbers: number[]): number => numbers.reduce((total, n) => total + n, 0);
