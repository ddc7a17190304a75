import { QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { HostToken } from "../crawl/host-token.ts";
import { type Host, judgeArrival, tokenTime } from "../frontier/host.ts";
import { hostKey, WAKE_SHARDS, wakeKeys, wakePartition } from "../frontier/keys.ts";
import { holds } from "./conditional.ts";
import { asSeen, getHost, type HostTable, lostTokenAt, wakeValues } from "./host-items.ts";

/**
 * Tokens of hosts: raised when work arrives, let go of when there is none. A token that a function returns is the caller's
 * to send: the write that allows it has been made.
 */
export function tokenStore(hosts: HostTable) {
  const { tables, table, leaseMs, graceMs } = hosts;
  return {
    /**
     * Sees to it that work due at `dueAt` will be fetched: by the live token, by the lease that is going on, or by a new
     * token, which is returned. What the host sleeps for comes no later by it, unless the caller has looked at all that is
     * due since that was written (`seen`, the host as it was then).
     * With `lostBefore`, tokens are taken for lost, and so are leases of before that time.
     */
    async wake(
      paceKey: string,
      dueAt: number,
      now: number,
      { seen, lostBefore }: { seen?: Host; lostBefore?: number | undefined } = {},
    ): Promise<HostToken | undefined> {
      for (;;) {
        const host = await getHost(hosts, paceKey);
        const believing = believed(host, lostBefore);
        const nextAt = believing?.nextAt ?? 0;
        const sleepsUntil =
          host?.wakeAt === undefined || seen?.tokenGen === host.tokenGen ? dueAt : Number(host.wakeAt);
        const soonest = Math.min(dueAt, sleepsUntil);
        const verdict = judgeArrival(believing, soonest, now);
        if (verdict === "awake") return undefined;
        if (verdict === "tell_lease") {
          if (await tell(paceKey, host!)) return undefined;
          continue;
        }
        const at = tokenTime({ nextAt }, soonest, now);
        if (at === undefined) {
          if (await sleepUntil(paceKey, host, Math.max(soonest, nextAt), nextAt)) return undefined;
          continue;
        }
        const token = await raise(host, paceKey, at, nextAt);
        if (token) return token;
      }
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
            const host = await getHost(hosts, (item.pk as string).slice("HOST#".length));
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
              ...wakeValues(token.host, at),
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
    const tokenUntil = at + graceMs;
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
            ...wakeValues(paceKey, lostTokenAt(tokenUntil, hosts)),
          },
        }),
      ),
    );
    return raised ? { host: paceKey, generation, at } : undefined;
  }

  /**
   * The host without what was lost with the queues, or with those who held it. A dead holder may have asked up to the
   * end: the pause begins there.
   */
  function believed<Known extends Host | undefined>(host: Known, lostBefore: number | undefined): Known {
    if (!host || lostBefore === undefined) return host;
    const leasedAt = (host.leaseUntil ?? 0) - leaseMs;
    if (host.leaseUntil === undefined || host.leaseUntil < lostBefore) return withoutLease(withoutToken(host)) as Known;
    if (leasedAt >= lostBefore) return withoutToken(host) as Known;
    return { ...withoutLease(withoutToken(host)), nextAt: lostBefore + host.nextAt - host.leaseUntil } as Known;
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
            ...wakeValues(paceKey, at),
          },
        }),
      ),
    );
  }
}

function withoutToken(host: Host): Host {
  const { tokenAt, tokenUntil, ...rest } = host;
  return rest;
}

function withoutLease(host: Host): Host {
  const { leaseId, leaseUntil, ...rest } = host;
  return rest;
}
