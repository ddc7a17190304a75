import type { Acquired, Lease, LeaseEnd, Released } from "../aws/leases.ts";
import { type DueEntry, pickDue } from "../frontier/due.ts";
import type { HostToken } from "./host-token.ts";

/** What a visit to one URL did to its host. */
export type Visit =
  /** Nothing was asked of the host: the entry was an orphan, or its end was known without a request. */
  | { outcome: "no_request" }
  /** A request went out; the next may follow at `nextAt`. With `settled` false the entry is still due. */
  | {
      outcome: "requested";
      settled: boolean;
      nextAt: number;
      /** From the answer to `nextAt`: longer than what is left of it when the visit is written down. */
      pauseMs?: number;
      latencyMs?: number;
      throttled: boolean;
    }
  /** The time of the invocation ran out before the end of it; the host may have been asked all the same. */
  | { outcome: "interrupted"; nextAt: number };

export type HostPorts = {
  acquire(token: HostToken, leaseId: string, now: number, delayMs: number): Promise<Acquired>;
  release(lease: Lease, end: LeaseEnd, now: number): Promise<Released>;
  upcoming(paceKey: string, limit: number): Promise<DueEntry[]>;
  visit(entry: DueEntry, host: Lease["host"], deadline: number): Promise<Visit>;
  sendToken(token: HostToken): Promise<void>;
  now(): number;
  sleep(ms: number): Promise<void>;
  newLeaseId(): string;
};

export type Service = {
  delayMs: number;
  urlsPerLease: number;
  waitInsideLeaseMs: number;
  /** Milliseconds since 1970: no request begins after it. */
  deadline: number;
};

export type Served = { outcome: "served"; requests: number } | { outcome: "stale" | "leased" | "early" | "lost" };

/**
 * Serves a host with the one token that stands for it: leases it, visits what is due at its pace, and ends the lease
 * with the next token, if there is more to come soon. A token of an older generation dies; one that finds another worker at
 * work comes back when that one's time is over.
 */
export async function serveHost(token: HostToken, service: Service, ports: HostPorts): Promise<Served> {
  const acquire = () => ports.acquire(token, ports.newLeaseId(), ports.now(), service.delayMs);
  let acquired = await acquire();
  // SQS delays by whole seconds: what is left of one is waited out here.
  if (acquired.outcome === "early" && acquired.at - ports.now() <= service.waitInsideLeaseMs) {
    await ports.sleep(acquired.at - ports.now());
    acquired = await acquire();
  }
  if (acquired.outcome === "early") {
    await ports.sendToken({ ...token, at: acquired.at });
    return { outcome: "early" };
  }
  if (acquired.outcome === "leased") {
    // Who holds the host sends the next token, and this one dies of its age; or is dead, and this one takes over.
    await ports.sendToken({ ...token, at: acquired.until + 1_000 });
    return { outcome: "leased" };
  }
  if (acquired.outcome !== "acquired") return { outcome: acquired.outcome };

  const { lease } = acquired;
  const { throttles, latencyMs, pauseMs } = lease.host;
  const state: LeaseState = { nextAt: 0, requests: 0, throttles, latencyMs, pauseMs, waiting: [] };
  await visitDue(lease, state, service, ports);
  for (;;) {
    const nextAt = Math.max(state.nextAt, ports.now());
    // What is known to wait already makes the next token due at `nextAt`: nothing else could make it sooner.
    const waits = state.waiting.some(({ dueAt }) => dueAt <= nextAt);
    const upcoming = waits ? state.waiting : await ports.upcoming(token.host, 1);
    const released = await ports.release(
      lease,
      {
        nextAt,
        nextDueAt: upcoming.length === 0 ? undefined : Math.min(...upcoming.map((entry) => entry.dueAt)),
        throttles: state.throttles,
        ...(state.latencyMs === undefined ? {} : { latencyMs: state.latencyMs }),
        ...(state.pauseMs === undefined ? {} : { pauseMs: state.pauseMs }),
      },
      ports.now(),
    );
    if (released.outcome === "arrived") continue;
    if (released.outcome === "lost") return { outcome: "lost" };
    if (released.token) await ports.sendToken(released.token);
    return { outcome: "served", requests: state.requests };
  }
}

type LeaseState = {
  nextAt: number;
  requests: number;
  throttles: number;
  latencyMs: number | undefined;
  pauseMs: number | undefined;
  /** Entries that were seen and not visited: they are there still, for only who has the lease takes any away. */
  waiting: DueEntry[];
};

async function visitDue(lease: Lease, state: LeaseState, service: Service, ports: HostPorts): Promise<void> {
  const { host } = lease;
  while (state.requests < service.urlsPerLease) {
    const upcoming = await ports.upcoming(host.key, service.urlsPerLease);
    const due = pickDue(
      upcoming.filter((entry) => entry.dueAt <= ports.now()),
      service.urlsPerLease - state.requests,
      // A token's generation rises with every lease: it counts them without a write of its own.
      host.tokenGen + state.requests,
    );
    state.waiting = upcoming;
    if (due.length === 0) return;
    for (const entry of due) {
      if (!(await waitForTurn(state, service, ports))) return;
      state.waiting = state.waiting.filter((other) => other !== entry);
      const visit = await ports.visit(entry, host, service.deadline);
      if (visit.outcome === "interrupted") {
        state.nextAt = visit.nextAt;
        return;
      }
      if (visit.outcome === "no_request") continue;
      state.requests++;
      state.nextAt = visit.nextAt;
      if (visit.latencyMs !== undefined) state.latencyMs = smooth(state.latencyMs, visit.latencyMs);
      state.throttles = visit.throttled ? state.throttles + 1 : 0;
      if (!visit.throttled) state.pauseMs = visit.pauseMs ?? Math.max(0, visit.nextAt - ports.now());
      if (visit.throttled || state.requests >= service.urlsPerLease) return;
      // What is next in line may have changed: the same entry again (its robots.txt came first), or a fresher one.
      if (!visit.settled) break;
    }
  }
}

/** Waits out a short pause; false where it is too long for a lease, or time is up. */
async function waitForTurn(state: LeaseState, service: Service, ports: HostPorts): Promise<boolean> {
  const pause = state.nextAt - ports.now();
  if (ports.now() + Math.max(0, pause) >= service.deadline) return false;
  if (pause <= 0) return true;
  if (pause > service.waitInsideLeaseMs) return false;
  await ports.sleep(pause);
  return true;
}

/** An exponential mean: the last answers count most. */
function smooth(mean: number | undefined, latencyMs: number): number {
  return Math.round(mean === undefined ? latencyMs : 0.7 * mean + 0.3 * latencyMs);
}
