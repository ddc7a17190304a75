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
  /** Another worker has the host, at the longest until then. */
  | { outcome: "leased"; until: number }
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
   * Raises the generation from the one seen, so that exactly one writer may send the next token. A lease that was seen
   * has ended or is of the dead, and goes; one that was taken in the meantime stands, and nothing is raised.
   */
  async function raise(
    seen: Host | undefined,
    paceKey: string,
    at: number,
    nextAt: number,
  ): Promise<HostToken | undefined> {
    const generation = (seen?.tokenGen ?? 0) + 1;
    const tokenUntil = at + times.graceMs;
    const still = asSeen(seen);
    const raised = await holds(
      tables.send(
        new UpdateCommand({
          TableName: table,
          Key: hostKey(paceKey),
          UpdateExpression:
            "SET #key = :key, tokenGen = :gen, tokenAt = :at, tokenUntil = :until, wakeShard = :shard, wakeAt = :wakeAt, " +
            "nextAt = :nextAt, arrivals = if_not_exists(arrivals, :zero), throttles = if_not_exists(throttles, :zero) " +
            "REMOVE leaseId, leaseUntil",
          ConditionExpression: still.condition,
          ExpressionAttributeNames: { "#key": "key" },
          ExpressionAttributeValues: {
            ":key": paceKey,
            ":gen": generation,
            ":at": at,
            ":until": tokenUntil,
            ":nextAt": nextAt,
            ":zero": 0,
            ...still.values,
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
     * token, which is returned. With `lostBefore`, tokens are taken for lost, and so are leases of before that time.
     */
    async wake(paceKey: string, dueAt: number, now: number, lostBefore?: number): Promise<HostToken | undefined> {
      for (;;) {
        const host = await get(paceKey);
        const believing = believed(host, lostBefore);
        const nextAt = believing?.nextAt ?? 0;
        const verdict = judgeArrival(believing, dueAt, now);
        if (verdict === "awake") return undefined;
        if (verdict === "tell_lease") {
          if (await tell(paceKey, host!)) return undefined;
          continue;
        }
        const at = tokenTime({ nextAt }, dueAt, now);
        if (at === undefined) {
          if (await sleepUntil(paceKey, host, Math.max(dueAt, nextAt), nextAt)) return undefined;
          continue;
        }
        const token = await raise(host, paceKey, at, nextAt);
        if (token) return token;
      }
    },

    /** Leases the host of a token; sets `nextAt` at once, so that a crash cannot break the pace. */
    async acquire(token: HostToken, leaseId: string, now: number, delayMs: number): Promise<Acquired> {
      await holds(
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
      // The item tells, not the answer: one that was lost is asked for again, and then the condition fails.
      const host = await get(token.host);
      if (host?.leaseId === leaseId) return { outcome: "acquired", lease: { host, leaseId } };
      if (!host || host.tokenGen !== token.generation) return { outcome: "stale" };
      if (host.leaseUntil !== undefined && host.leaseUntil >= now) return { outcome: "leased", until: host.leaseUntil };
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
      const wakeAt = at !== undefined ? at + times.graceMs : end.nextDueAt && Math.max(end.nextDueAt, end.nextAt);
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
      if (present?.leaseId !== leaseId) return { outcome: "lost" };
      if (present.tokenGen !== host.tokenGen) {
        // A newer token stands for the host: the lease makes room for it.
        await giveBack(host.key, leaseId, end.nextAt);
        return { outcome: "lost" };
      }
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

    /**
     * Lets the token of a host die that seems to have no work, if nobody holds the host: whoever arrives from now on
     * raises another. What arrived before is among what is due; only one who has looked there again may put the host to
     * rest. Returns the host as it is then.
     */
    async dropToken(host: Host, now: number, lostBefore?: number): Promise<Host | undefined> {
      const { leaseUntil = 0, nextAt } = believed(host, lostBefore);
      if (leaseUntil > now) return undefined;
      const still = asSeen(host);
      const dropped = await holds(
        tables.send(
          new UpdateCommand({
            TableName: table,
            Key: hostKey(host.key),
            UpdateExpression: "SET tokenGen = :next, nextAt = :nextAt REMOVE tokenAt, tokenUntil, leaseId, leaseUntil",
            ConditionExpression: still.condition,
            ExpressionAttributeValues: { ":next": host.tokenGen + 1, ":nextAt": nextAt, ...still.values },
          }),
        ),
      );
      return dropped ? withoutLease({ ...withoutToken(host), tokenGen: host.tokenGen + 1 }) : undefined;
    },

    /** Takes a host without work and token out of the wake index. */
    async putToRest(host: Host): Promise<boolean> {
      return holds(
        tables.send(
          new UpdateCommand({
            TableName: table,
            Key: hostKey(host.key),
            UpdateExpression: "REMOVE wakeShard, wakeAt",
            ConditionExpression: "tokenGen = :gen",
            ExpressionAttributeValues: { ":gen": host.tokenGen },
          }),
        ),
      );
    },
  };

  /**
   * The host without what was lost with the queues, or with those who held it. A dead holder may have asked up to the
   * end: the pause, which the lease began with, begins anew.
   */
  function believed<Known extends Host | undefined>(host: Known, lostBefore: number | undefined): Known {
    if (!host || lostBefore === undefined) return host;
    const leasedAt = (host.leaseUntil ?? 0) - times.leaseMs;
    if (host.leaseUntil === undefined || host.leaseUntil < lostBefore) return withoutLease(withoutToken(host)) as Known;
    if (leasedAt >= lostBefore) return withoutToken(host) as Known;
    return { ...withoutLease(withoutToken(host)), nextAt: lostBefore + host.nextAt - leasedAt } as Known;
  }

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

  /** Ends a lease whose token was replaced in the meantime; the pace is kept. */
  async function giveBack(paceKey: string, leaseId: string, nextAt: number): Promise<boolean> {
    return holds(
      tables.send(
        new UpdateCommand({
          TableName: table,
          Key: hostKey(paceKey),
          UpdateExpression: "SET nextAt = :nextAt REMOVE leaseId, leaseUntil",
          ConditionExpression: "leaseId = :lease",
          ExpressionAttributeValues: { ":nextAt": nextAt, ":lease": leaseId },
        }),
      ),
    );
  }

  /** Notes when recover is to wake a host that no token waits for. */
  async function sleepUntil(paceKey: string, seen: Host | undefined, at: number, nextAt: number): Promise<boolean> {
    const still = asSeen(seen);
    return holds(
      tables.send(
        new UpdateCommand({
          TableName: table,
          Key: hostKey(paceKey),
          UpdateExpression:
            "SET #key = :key, wakeShard = :shard, wakeAt = :wakeAt, tokenGen = :gen, nextAt = :nextAt, " +
            "arrivals = if_not_exists(arrivals, :zero), throttles = if_not_exists(throttles, :zero) " +
            "REMOVE tokenAt, tokenUntil, leaseId, leaseUntil",
          ConditionExpression: still.condition,
          ExpressionAttributeNames: { "#key": "key" },
          ExpressionAttributeValues: {
            ":key": paceKey,
            ":gen": (seen?.tokenGen ?? 0) + 1,
            ":nextAt": nextAt,
            ":zero": 0,
            ...still.values,
            ...prefixed(wakeKeys(paceKey, at)),
          },
        }),
      ),
    );
  }
}
export type HostStore = ReturnType<typeof hostStore>;

/** That nobody raised the token or took the lease since the host was seen. */
function asSeen(host: Host | undefined): { condition: string; values: Record<string, unknown> } {
  if (!host) return { condition: "attribute_not_exists(pk)", values: {} };
  const values = { ":seen": host.tokenGen };
  if (host.leaseId === undefined) return { condition: "tokenGen = :seen AND attribute_not_exists(leaseId)", values };
  return { condition: "tokenGen = :seen AND leaseId = :held", values: { ...values, ":held": host.leaseId } };
}

function withoutToken(host: Host): Host {
  const { tokenAt, tokenUntil, ...rest } = host;
  return rest;
}

function withoutLease(host: Host): Host {
  const { leaseId, leaseUntil, ...rest } = host;
  return rest;
}

const prefixed = ({ wakeShard, wakeAt }: { wakeShard: string; wakeAt: string }) => ({
  ":shard": wakeShard,
  ":wakeAt": wakeAt,
});
