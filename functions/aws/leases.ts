import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { HostToken } from "../crawl/host-token.ts";
import { type Host, tokenTime } from "../frontier/host.ts";
import { hostKey } from "../frontier/keys.ts";
import { holds } from "./conditional.ts";
import { getHost, type HostTable, lostTokenAt, wakeValues } from "./host-items.ts";

export type Lease = { host: Host; leaseId: string };
export type Acquired =
  | { outcome: "acquired"; lease: Lease }
  /** The token is of another generation: it died. */
  | { outcome: "stale" }
  /** Another worker has the host; should that one die, the host is free again then. */
  | { outcome: "leased"; until: number }
  | { outcome: "early"; at: number };

/** What a host knows when a lease ends. */
export type LeaseEnd = {
  nextAt: number;
  nextDueAt: number | undefined;
  latencyMs?: number;
  /** The pause that the host was last given; absent where it was asked nothing, or told us to stay away for once. */
  pauseMs?: number;
  throttles: number;
};
export type Released = { outcome: "released"; token?: HostToken } | { outcome: "arrived" } | { outcome: "lost" };

/** Leases of hosts: whoever has one is alone with the host. */
export function leaseStore(hosts: HostTable) {
  const { tables, table, leaseMs, graceMs } = hosts;
  return {
    /**
     * Leases the host of a token. From here on the host may be asked until the lease is over, and a holder that dies tells
     * nobody when it last did: so the host's pause, or `delayMs` where none is known, begins at the end of the lease.
     */
    async acquire(token: HostToken, leaseId: string, now: number, delayMs: number): Promise<Acquired> {
      let host: Host | undefined;
      const written = await holds(
        tables
          .send(
            new UpdateCommand({
              TableName: table,
              Key: hostKey(token.host),
              UpdateExpression:
                "SET leaseId = :lease, leaseUntil = :until, nextAt = if_not_exists(pauseMs, :delay) + :until",
              ConditionExpression:
                "tokenGen = :gen AND nextAt <= :now AND (attribute_not_exists(leaseUntil) OR leaseUntil < :now)",
              ExpressionAttributeValues: {
                ":lease": leaseId,
                ":until": now + leaseMs,
                ":delay": delayMs,
                ":gen": token.generation,
                ":now": now,
              },
              ReturnValues: "ALL_NEW",
            }),
          )
          .then(({ Attributes }) => {
            host = Attributes as Host;
          }),
      );
      // An answer that was lost is asked for again, and then the condition fails: the item tells whose the host is.
      if (!written) host = await getHost(hosts, token.host);
      if (host?.leaseId === leaseId) return { outcome: "acquired", lease: { host, leaseId } };
      if (!host || host.tokenGen !== token.generation) return { outcome: "stale" };
      if (host.leaseUntil !== undefined && host.leaseUntil >= now) return { outcome: "leased", until: host.nextAt };
      return { outcome: "early", at: host.nextAt };
    },

    /**
     * Notes during a lease that the host wants a longer pause than was known when it began: should the holder die, that
     * pause is what follows the lease. False where the host is somebody else's by now.
     */
    async notePause({ key, leaseId, leaseUntil = 0 }: Host, pauseMs: number): Promise<boolean> {
      return holds(
        tables.send(
          new UpdateCommand({
            TableName: table,
            Key: hostKey(key),
            UpdateExpression: "SET pauseMs = :pause, nextAt = :nextAt",
            ConditionExpression: "leaseId = :lease",
            ExpressionAttributeValues: { ":pause": pauseMs, ":nextAt": leaseUntil + pauseMs, ":lease": leaseId },
          }),
        ),
      );
    },

    /**
     * Ends a lease. "arrived" means that more came while it went on: look again at what is due, then end it. The token
     * for what is next, if that is soon, is the caller's to send; what is further off is left to recover.
     */
    async release(lease: Lease, end: LeaseEnd, now: number): Promise<Released> {
      const { host, leaseId } = lease;
      const at = end.nextDueAt === undefined ? undefined : tokenTime(end, end.nextDueAt, now);
      const generation = host.tokenGen + 1;
      const wakeAt =
        at !== undefined ? lostTokenAt(at + graceMs, hosts) : end.nextDueAt && Math.max(end.nextDueAt, end.nextAt);
      const set = [
        "nextAt = :nextAt",
        "throttles = :throttles",
        "tokenGen = :gen",
        ...(end.latencyMs === undefined ? [] : ["latencyMs = :latency"]),
        ...(end.pauseMs === undefined ? [] : ["pauseMs = :pause"]),
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
              ...(end.pauseMs === undefined ? {} : { ":pause": end.pauseMs }),
              ...(at === undefined ? {} : { ":at": at, ":until": at + graceMs }),
              ...(wakeAt === undefined ? {} : wakeValues(host.key, wakeAt)),
            },
          }),
        ),
      );
      if (released && at === undefined) return { outcome: "released" };
      if (released) return { outcome: "released", token: { host: host.key, generation, at: at! } };
      const present = await getHost(hosts, host.key);
      if (present?.leaseId !== leaseId) return { outcome: "lost" };
      if (present.tokenGen !== host.tokenGen) {
        // A newer token stands for the host: the lease makes room for it.
        await giveBack(host.key, leaseId, end.nextAt);
        return { outcome: "lost" };
      }
      lease.host = present;
      return { outcome: "arrived" };
    },
  };

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
}
