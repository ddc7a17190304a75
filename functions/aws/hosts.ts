import { GetCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { HostToken } from "../crawl/host-token.ts";
import { type Host, judgeArrival, tokenTime } from "../frontier/host.ts";
import { hostKey, WAKE_SHARDS, wakeKeys, wakePartition } from "../frontier/keys.ts";
import type { Clients } from "./clients.ts";
import { holds } from "./conditional.ts";

export type Lease = { host: Host; leaseId: string };
export type Acquired =
  | { outcome: "acquired"; lease: Lease }
  /** The token is of another generation: it died. */
  | { outcome: "stale" }
  | { outcome: "leased" }
  | { outcome: "early"; at: number };

/** What a host knows when a lease ends. */
export type LeaseEnd = { nextAt: number; nextDueAt: number | undefined; latencyMs?: number; throttles: number };

/**
 * The HOST items of the frontier table: leases and tokens. `graceMs` is how long past its time of delivery a token is
 * believed to be alive, `leaseMs` how long a lease lasts. A token that a function returns is the caller's to send: the
 * write that allows it has been made.
 */
export function hostStore({ tables }: Clients, table: string, times: { leaseMs: number; graceMs: number }) {
  async function get(paceKey: string): Promise<Host | undefined> {
    const { Item } = await tables.send(
      new GetCommand({ TableName: table, Key: hostKey(paceKey), ConsistentRead: true }),
    );
    return Item as Host | undefined;
  }

  /**
   * Raises the generation from the one seen, so that exactly one writer may send the next token. With `breakLease`, who
   * holds the host is dead.
   */
  async function raise(
    seen: Host | undefined,
    paceKey: string,
    at: number,
    breakLease: boolean,
  ): Promise<HostToken | undefined> {
    const generation = (seen?.tokenGen ?? 0) + 1;
    const tokenUntil = at + times.graceMs;
    const raised = await holds(
      tables.send(
        new UpdateCommand({
          TableName: table,
          Key: hostKey(paceKey),
          UpdateExpression:
            "SET #key = :key, tokenGen = :gen, tokenAt = :at, tokenUntil = :until, wakeShard = :shard, wakeAt = :wakeAt, " +
            "nextAt = if_not_exists(nextAt, :zero), arrivals = if_not_exists(arrivals, :zero), throttles = if_not_exists(throttles, :zero)" +
            (breakLease ? " REMOVE leaseId, leaseUntil" : ""),
          ConditionExpression: seen ? "tokenGen = :seen" : "attribute_not_exists(pk)",
          ExpressionAttributeNames: { "#key": "key" },
          ExpressionAttributeValues: {
            ":key": paceKey,
            ":gen": generation,
            ":at": at,
            ":until": tokenUntil,
            ":zero": 0,
            ...(seen ? { ":seen": seen.tokenGen } : {}),
            ...prefixed(wakeKeys(paceKey, tokenUntil)),
          },
        }),
      ),
    );
    return raised ? { host: paceKey, generation, at } : undefined;
  }

  return {
    get,

    /**
     * Sees to it that work due at `dueAt` will be fetched: by the live token, by the lease that is going on, or by a new
     * token, which is returned. With `distrust`, a live token and a live lease are taken for lost.
     */
    async wake(paceKey: string, dueAt: number, now: number, distrust = false): Promise<HostToken | undefined> {
      for (;;) {
        const host = await get(paceKey);
        const seen = host && distrust ? withoutToken(host) : host;
        const verdict = judgeArrival(seen, dueAt, now);
        if (verdict === "awake") return undefined;
        if (verdict === "tell_lease") {
          if (await tell(paceKey, host!)) return undefined;
          continue;
        }
        const at = tokenTime(host ?? { nextAt: 0 }, dueAt, now);
        if (at === undefined) {
          if (await sleepUntil(paceKey, host, Math.max(dueAt, host?.nextAt ?? 0), now)) return undefined;
          continue;
        }
        const token = await raise(host, paceKey, at, distrust);
        if (token) return token;
      }
    },

    /** Leases the host of a token; sets `nextAt` at once, so that a crash cannot break the pace. */
    async acquire(token: HostToken, leaseId: string, now: number, delayMs: number): Promise<Acquired> {
      const acquired = await holds(
        tables.send(
          new UpdateCommand({
            TableName: table,
            Key: hostKey(token.host),
            UpdateExpression: "SET leaseId = :lease, leaseUntil = :until, nextAt = :nextAt",
            ConditionExpression:
              "tokenGen = :gen AND nextAt <= :now AND (attribute_not_exists(leaseUntil) OR leaseUntil < :now)",
            ExpressionAttributeValues: {
              ":lease": leaseId,
              ":until": now + times.leaseMs,
              ":nextAt": now + delayMs,
              ":gen": token.generation,
              ":now": now,
            },
          }),
        ),
      );
      const host = await get(token.host);
      if (acquired && host?.leaseId === leaseId) return { outcome: "acquired", lease: { host, leaseId } };
      if (!host || host.tokenGen !== token.generation) return { outcome: "stale" };
      if (host.leaseUntil !== undefined && host.leaseUntil >= now) return { outcome: "leased" };
      return { outcome: "early", at: host.nextAt };
    },

    /**
     * Ends a lease. "arrived" means that more came while it went on: look again at what is due, then end it. The token
     * for what is next, if that is soon, is the caller's to send; what is further off is left to recover.
     */
    async release(
      lease: Lease,
      end: LeaseEnd,
      now: number,
    ): Promise<{ outcome: "released"; token?: HostToken } | { outcome: "arrived" } | { outcome: "lost" }> {
      const { host, leaseId } = lease;
      const at = end.nextDueAt === undefined ? undefined : tokenTime(end, end.nextDueAt, now);
      const generation = host.tokenGen + 1;
      const wakeAt = at !== undefined ? at + times.graceMs : end.nextDueAt;
      const set = [
        "nextAt = :nextAt",
        "throttles = :throttles",
        "tokenGen = :gen",
        ...(end.latencyMs === undefined ? [] : ["latencyMs = :latency"]),
        ...(at === undefined ? [] : ["tokenAt = :at", "tokenUntil = :until"]),
        ...(wakeAt === undefined ? [] : ["wakeShard = :shard", "wakeAt = :wakeAt"]),
      ];
      const remove = [
        "leaseId",
        "leaseUntil",
        ...(at === undefined ? ["tokenAt", "tokenUntil"] : []),
        ...(wakeAt === undefined ? ["wakeShard", "wakeAt"] : []),
      ];
      const released = await holds(
        tables.send(
          new UpdateCommand({
            TableName: table,
            Key: hostKey(host.key),
            UpdateExpression: `SET ${set.join(", ")} REMOVE ${remove.join(", ")}`,
            ConditionExpression: "leaseId = :lease AND arrivals = :arrivals AND tokenGen = :seen",
            ExpressionAttributeValues: {
              ":lease": leaseId,
              ":seen": host.tokenGen,
              ":arrivals": host.arrivals,
              ":nextAt": end.nextAt,
              ":throttles": end.throttles,
              ":gen": generation,
              ...(end.latencyMs === undefined ? {} : { ":latency": end.latencyMs }),
              ...(at === undefined ? {} : { ":at": at, ":until": at + times.graceMs }),
              ...(wakeAt === undefined ? {} : prefixed(wakeKeys(host.key, wakeAt))),
            },
          }),
        ),
      );
      if (released)
        return at === undefined
          ? { outcome: "released" }
          : { outcome: "released", token: { host: host.key, generation, at } };
      const present = await get(host.key);
      if (present?.leaseId !== leaseId || present.tokenGen !== host.tokenGen) return { outcome: "lost" };
      lease.host = present;
      return { outcome: "arrived" };
    },

    /** Hosts to be woken: those whose `wakeAt` has come, or, with `all`, every host that has work. */
    async *sleepers(now: number, all: boolean): AsyncGenerator<Host> {
      for (let shard = 0; shard < WAKE_SHARDS; shard++) {
        let from: Record<string, unknown> | undefined;
        do {
          const page = await tables.send(
            new QueryCommand({
              TableName: table,
              IndexName: "wake",
              KeyConditionExpression: all ? "wakeShard = :shard" : "wakeShard = :shard AND wakeAt <= :now",
              ExpressionAttributeValues: {
                ":shard": wakePartition(shard),
                ...(all ? {} : { ":now": wakeKeys("", now).wakeAt }),
              },
              ExclusiveStartKey: from,
            }),
          );
          for (const item of page.Items ?? []) {
            const host = await get((item.pk as string).slice("HOST#".length));
            if (host) yield host;
          }
          from = page.LastEvaluatedKey;
        } while (from);
      }
    },

    /** Lets go of a token that could not be served, if it is still the present one: recover wakes the host at `at`. */
    async clearToken(token: HostToken, at: number): Promise<boolean> {
      return holds(
        tables.send(
          new UpdateCommand({
            TableName: table,
            Key: hostKey(token.host),
            UpdateExpression: "SET tokenGen = :next, wakeShard = :shard, wakeAt = :wakeAt REMOVE tokenAt, tokenUntil",
            ConditionExpression: "tokenGen = :gen",
            ExpressionAttributeValues: {
              ":gen": token.generation,
              ":next": token.generation + 1,
              ...prefixed(wakeKeys(token.host, at)),
            },
          }),
        ),
      );
    },

    /** Takes a host that has no work out of the wake index. */
    async putToRest(host: Host): Promise<boolean> {
      return holds(
        tables.send(
          new UpdateCommand({
            TableName: table,
            Key: hostKey(host.key),
            UpdateExpression: "SET tokenGen = :next REMOVE wakeShard, wakeAt, tokenAt, tokenUntil, leaseId, leaseUntil",
            ConditionExpression: "tokenGen = :gen AND arrivals = :arrivals",
            ExpressionAttributeValues: {
              ":gen": host.tokenGen,
              ":next": host.tokenGen + 1,
              ":arrivals": host.arrivals,
            },
          }),
        ),
      );
    },

    sleepUntil,
  };

  async function tell(paceKey: string, host: Host): Promise<boolean> {
    return holds(
      tables.send(
        new UpdateCommand({
          TableName: table,
          Key: hostKey(paceKey),
          UpdateExpression: "SET arrivals = arrivals + :one",
          ConditionExpression: "leaseId = :lease",
          ExpressionAttributeValues: { ":one": 1, ":lease": host.leaseId },
        }),
      ),
    );
  }

  /** Notes when recover is to wake a host that no token waits for. */
  async function sleepUntil(paceKey: string, seen: Host | undefined, at: number, now: number): Promise<boolean> {
    return holds(
      tables.send(
        new UpdateCommand({
          TableName: table,
          Key: hostKey(paceKey),
          UpdateExpression:
            "SET #key = :key, wakeShard = :shard, wakeAt = :wakeAt, tokenGen = :gen, nextAt = if_not_exists(nextAt, :zero), " +
            "arrivals = if_not_exists(arrivals, :zero), throttles = if_not_exists(throttles, :zero) REMOVE tokenAt, tokenUntil",
          ConditionExpression: seen
            ? "tokenGen = :seen AND (attribute_not_exists(leaseUntil) OR leaseUntil < :now)"
            : "attribute_not_exists(pk)",
          ExpressionAttributeNames: { "#key": "key" },
          ExpressionAttributeValues: {
            ":key": paceKey,
            ":gen": (seen?.tokenGen ?? 0) + 1,
            ":zero": 0,
            ...(seen ? { ":seen": seen.tokenGen, ":now": now } : {}),
            ...prefixed(wakeKeys(paceKey, at)),
          },
        }),
      ),
    );
  }
}
export type HostStore = ReturnType<typeof hostStore>;

function withoutToken(host: Host): Host {
  const { tokenAt, tokenUntil, leaseId, leaseUntil, ...rest } = host;
  return rest;
}

const prefixed = ({ wakeShard, wakeAt }: { wakeShard: string; wakeAt: string }) => ({
  ":shard": wakeShard,
  ":wakeAt": wakeAt,
});
