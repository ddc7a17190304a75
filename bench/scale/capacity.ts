import type { Clock } from "./clock.ts";
import type { Design } from "./design.ts";

export type Capacity = {
  name: string;
  /** Uses so many units; the milliseconds until they are granted (0 below the limit). */
  use(units: number): number;
  /** Units asked for a second, as a share of the limit, over the time since `restart`. */
  share(): number;
  restart(): void;
};

/**
 * What may be used at most a second: of a DynamoDB partition, a table, a prefix. Unused capacity of the last `burstMs` is still
 * there; beyond it, requests are refused and come again, which is here a wait in the order of coming.
 */
export function capacity(name: string, perSecond: number, clock: Clock, burstMs = 1_000): Capacity {
  let freeAt = Number.NEGATIVE_INFINITY;
  let used = 0;
  let since = clock.now();
  return {
    name,
    use(units) {
      used += units;
      freeAt = Math.max(freeAt, clock.now() - burstMs) + (units / perSecond) * 1_000;
      return Math.max(0, freeAt - clock.now());
    },
    share: () => (clock.now() > since ? (used * 1_000) / (clock.now() - since) / perSecond : 0),
    restart() {
      used = 0;
      since = clock.now();
    },
  };
}

/** All that the design shares of DynamoDB and S3, by a short name. */
export function openCapacities({ quotas, wakeShards }: Design, clock: Clock) {
  const of = (name: string, perSecond: number) => capacity(name, perSecond, clock);
  return {
    ready: of("index of ready articles, one day", quotas.partitionWrites),
    day: of("index of articles by day, one day", quotas.partitionWrites),
    // Shards are used alike: one of them stands for all.
    open: of("index of open articles, a shard", quotas.partitionWrites * wakeShards),
    wake: of("index of hosts to wake, a shard", quotas.partitionWrites),
    articles: of("writes of the articles table", quotas.tableWrites),
    frontier: of("writes of the frontier table", quotas.tableWrites),
    s3: of("PUTs of raw pages", quotas.puts),
  };
}
