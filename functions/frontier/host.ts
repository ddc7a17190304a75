/**
 * A HOST and its token. There is one token a host in the crawl queue; whoever receives it may lease the host. A token
 * carries a generation, and only the write that raises the generation may send one, so duplicates die out.
 * Times are milliseconds since 1970.
 */
export type Host = {
  key: string;
  /** No request before this. */
  nextAt: number;
  leaseId?: string;
  leaseUntil?: number;
  tokenGen: number;
  /** When the present token is to be delivered, and until when it is believed to be alive. */
  tokenAt?: number;
  tokenUntil?: number;
  /** When recover looks at the host, as the index has it; absent where there is nothing to come. */
  wakeAt?: string;
  /** Rises with each arrival during a lease, so that a lease never ends on an old view of what is due. */
  arrivals: number;
  latencyMs?: number;
  /** The pause that the host was last given, throttles apart. */
  pauseMs?: number;
  /** Throttled answers in a row. */
  throttles: number;
};

/** SQS delays a message by 15 minutes at most. */
export const MAX_TOKEN_DELAY_MS = 900_000;

/** What an arrival (a new due entry) means for its host. */
export function judgeArrival(
  host: Host | undefined,
  dueAt: number,
  now: number,
): "send_token" | "tell_lease" | "awake" {
  if (!host) return "send_token";
  if (host.leaseUntil !== undefined && host.leaseUntil > now) return "tell_lease";
  const alive = host.tokenUntil !== undefined && host.tokenUntil > now;
  // Nothing is sooner than now, however long the work has been due.
  const soonEnough = alive && (host.tokenAt ?? 0) <= Math.max(dueAt, host.nextAt, now) + 1_000;
  return soonEnough ? "awake" : "send_token";
}

/** When a token for work that is due at `dueAt` should arrive, or undefined where it is too far off for a token. */
export function tokenTime(host: Pick<Host, "nextAt">, dueAt: number, now: number): number | undefined {
  const at = Math.max(dueAt, host.nextAt, now);
  return at - now <= MAX_TOKEN_DELAY_MS ? at : undefined;
}
