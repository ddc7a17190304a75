import type { ArticleState } from "../article/article.ts";
import type { HostToken } from "../crawl/host-token.ts";
import type { DueEntry } from "../frontier/due.ts";
import type { Host } from "../frontier/host.ts";

export type RecoverPorts = {
  sleepers(now: number, all: boolean): AsyncIterable<Host>;
  upcoming(paceKey: string, limit: number): Promise<DueEntry[]>;
  /** `seen` is the host as it was before the look at what is due. */
  wake(
    paceKey: string,
    dueAt: number,
    now: number,
    view: { seen: Host; lostBefore: number | undefined },
  ): Promise<HostToken | undefined>;
  /** Lets the token of an idle host die; undefined where somebody holds the host, or was faster. */
  dropToken(host: Host, now: number, lostBefore?: number): Promise<Host | undefined>;
  putToRest(host: Host): Promise<boolean>;
  sendToken(token: HostToken): Promise<void>;
  /** States that are open since before the time (ISO 8601). */
  openSince(before: string): AsyncIterable<ArticleState>;
  /** Sends the work of this state to its stage again. */
  resend(state: ArticleState): Promise<boolean>;
  now(): number;
  outOfTime(): boolean;
};

const SIDE_BY_SIDE = 16;

export type Recovered = { woken: number; rested: number; resent: number; complete: boolean };

/**
 * Wakes hosts whose time has come or whose token was lost, and sends work that has been on its way for too long to its
 * stage again. With `lostBefore` (milliseconds since 1970), no queue is believed to hold anything, and nobody from before
 * that time to be at work: for a start over what a dead run left.
 */
export async function recover(
  options: { lostBefore?: number | undefined; stuckAfterMs: number },
  ports: RecoverPorts,
): Promise<Recovered> {
  const now = ports.now();
  const done: Recovered = { woken: 0, rested: 0, resent: 0, complete: true };
  const { lostBefore } = options;
  for await (const hosts of inGroups(ports.sleepers(now, lostBefore !== undefined), SIDE_BY_SIDE)) {
    if (ports.outOfTime()) return { ...done, complete: false };
    const ends = await Promise.all(hosts.map((host) => rouse(host, now, lostBefore, ports)));
    for (const end of ends) if (end) done[end]++;
  }
  const before = lostBefore === undefined ? now - options.stuckAfterMs : now;
  for await (const state of ports.openSince(new Date(before).toISOString())) {
    if (ports.outOfTime()) return { ...done, complete: false };
    if (await ports.resend(state)) done.resent++;
  }
  return done;
}

/** Sends a host on its way that has work, and puts one to rest that has none. */
async function rouse(
  host: Host,
  now: number,
  lostBefore: number | undefined,
  ports: RecoverPorts,
): Promise<"woken" | "rested" | undefined> {
  let seen = host;
  let next = earliest(await ports.upcoming(host.key, 1));
  if (next === undefined) {
    const idle = await ports.dropToken(host, now, lostBefore);
    if (!idle) return undefined;
    seen = idle;
    // Who arrived a moment ago took the token for alive: what they put is seen now.
    next = earliest(await ports.upcoming(host.key, 1));
    if (next === undefined) return (await ports.putToRest(idle)) ? "rested" : undefined;
  }
  const token = await ports.wake(host.key, next, now, { seen, lostBefore });
  if (!token) return undefined;
  await ports.sendToken(token);
  return "woken";
}

async function* inGroups<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let group: T[] = [];
  for await (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

function earliest(entries: DueEntry[]): number | undefined {
  return entries.length === 0 ? undefined : Math.min(...entries.map((entry) => entry.dueAt));
}
