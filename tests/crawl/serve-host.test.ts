import { describe, expect, it } from "vitest";
import type { ArticleId } from "../../functions/article/article.ts";
import type { Acquired, LeaseEnd } from "../../functions/aws/leases.ts";
import type { HostToken } from "../../functions/crawl/host-token.ts";
import { type HostPorts, type Service, serveHost, type Visit } from "../../functions/crawl/serve-host.ts";
import type { Priority } from "../../functions/frontier/claim.ts";
import { type DueEntry, dueKey } from "../../functions/frontier/due.ts";
import type { Host } from "../../functions/frontier/host.ts";

const NOW = 1_000_000;
const TOKEN: HostToken = { host: "news.example", generation: 7, at: NOW };
const HOST: Host = { key: "news.example", nextAt: 0, tokenGen: 7, arrivals: 0, throttles: 0 };
const USUAL: Service = { delayMs: 5_000, urlsPerLease: 5, waitInsideLeaseMs: 1_000, deadline: NOW + 57_000 };

function entry(name: string, priority: Priority = 2, dueAt = NOW - 1_000): DueEntry {
  const id = name as ArticleId;
  return { id, priority, dueAt, key: dueKey(priority, dueAt, id), first: true };
}

const leaseOf = (tokenGen: number): Acquired => ({
  outcome: "acquired",
  lease: { host: { ...HOST, tokenGen }, leaseId: "lease" },
});

/** A host with a queue, a clock that moves with sleeps and visits, and notes of what happened. */
function setUp(due: DueEntry[], more: Partial<HostPorts> & { answers?: Acquired[]; paceMs?: number } = {}) {
  const { answers = [], paceMs = 5_000, ...ports } = more;
  const state = { now: NOW, due: [...due], visited: [] as string[], visitedAt: [] as number[] };
  const sent: HostToken[] = [];
  const ends: LeaseEnd[] = [];
  const slept: number[] = [];
  const all: HostPorts = {
    acquire: async (_, leaseId) => answers.shift() ?? { outcome: "acquired", lease: { host: { ...HOST }, leaseId } },
    release: async (_, end) => {
      ends.push(end);
      const at = end.nextDueAt === undefined ? undefined : Math.max(end.nextDueAt, end.nextAt);
      return { outcome: "released", ...(at === undefined ? {} : { token: { ...TOKEN, generation: 8, at } }) };
    },
    upcoming: async (_, limit) =>
      ([0, 1, 2, 3] as const).flatMap((priority) =>
        state.due.filter((one) => one.priority === priority).slice(0, limit),
      ),
    visit: async (one): Promise<Visit> => {
      state.visited.push(one.id);
      state.visitedAt.push(state.now);
      state.due = state.due.filter(({ key }) => key !== one.key);
      state.now += 100;
      return { outcome: "requested", settled: true, nextAt: state.now + paceMs, latencyMs: 100, throttled: false };
    },
    sendToken: async (token) => {
      sent.push(token);
    },
    now: () => state.now,
    sleep: async (ms) => {
      slept.push(ms);
      state.now += ms;
    },
    newLeaseId: () => "lease",
    ...ports,
  };
  return {
    state,
    sent,
    ends,
    slept,
    serve: (service: Partial<Service> = {}) => serveHost(TOKEN, { ...USUAL, ...service }, all),
  };
}

describe("a token that cannot be served", () => {
  it("dies where its generation is past", async () => {
    const { sent, state, serve } = setUp([entry("a")], { answers: [{ outcome: "stale" }] });
    expect(await serve()).toEqual({ outcome: "stale" });
    expect([sent, state.visited]).toEqual([[], []]);
  });

  it("comes back when another worker's time is over", async () => {
    const { sent, state, serve } = setUp([entry("a")], { answers: [{ outcome: "leased", until: NOW + 40_000 }] });
    expect(await serve()).toEqual({ outcome: "leased" });
    expect(sent).toEqual([{ ...TOKEN, at: NOW + 41_000 }]);
    expect(state.visited).toEqual([]);
  });

  it("comes back as it is where it is far too early", async () => {
    const { sent, slept, serve } = setUp([entry("a")], { answers: [{ outcome: "early", at: NOW + 1_001 }] });
    expect(await serve()).toEqual({ outcome: "early" });
    expect(sent).toEqual([{ ...TOKEN, at: NOW + 1_001 }]);
    expect(slept).toEqual([]);
  });

  it("waits where it is a moment too early", async () => {
    const { slept, state, serve } = setUp([entry("a")], { answers: [{ outcome: "early", at: NOW + 700 }] });
    expect(await serve()).toMatchObject({ outcome: "served", requests: 1 });
    expect(slept).toEqual([700]);
    expect(state.visitedAt).toEqual([NOW + 700]);
  });
});

describe("a lease", () => {
  it("makes one request where the pause is long, and hands the rest back with the pause", async () => {
    const { state, sent, ends, serve } = setUp([entry("a"), entry("b")]);
    expect(await serve()).toEqual({ outcome: "served", requests: 1 });
    expect(state.visited).toEqual(["a"]);
    expect(ends[0]).toMatchObject({ nextAt: NOW + 5_100, nextDueAt: NOW - 1_000, throttles: 0, latencyMs: 100 });
    expect(sent).toEqual([{ ...TOKEN, generation: 8, at: NOW + 5_100 }]);
  });

  it("waits out short pauses, up to its number of URLs", async () => {
    const due = Array.from({ length: 8 }, (_, i) => entry(`u${i}`));
    const { state, slept, serve } = setUp(due, { paceMs: 400 });
    expect(await serve()).toEqual({ outcome: "served", requests: 5 });
    expect(slept).toEqual([400, 400, 400, 400]);
    expect(state.visitedAt.map((at) => at - NOW)).toEqual([0, 500, 1_000, 1_500, 2_000]);
  });

  it("takes what is urgent first, and gives every fourth place to what has waited longest", async () => {
    const due = [
      ...Array.from({ length: 6 }, (_, i) => entry(`fresh${i}`, 1, NOW - 100 + i)),
      entry("backlog", 2, NOW - 900_000),
      entry("now", 0),
    ];
    const { state, serve } = setUp(due, { paceMs: 0, answers: [leaseOf(5)] });
    await serve();
    expect(state.visited).toEqual(["now", "fresh0", "fresh1", "backlog", "fresh2"]);
  });

  it("gives every fourth lease of one URL to what has waited longest", async () => {
    const due = [
      ...Array.from({ length: 12 }, (_, i) => entry(`fresh${i}`, 1, NOW - 100 + i)),
      ...Array.from({ length: 3 }, (_, i) => entry(`backlog${i}`, 2, NOW - 900_000 + i)),
    ];
    const { state, serve } = setUp(due, { answers: Array.from({ length: 8 }, (_, i) => leaseOf(7 + i)) });
    for (let lease = 0; lease < 8; lease++) await serve({ deadline: Number.POSITIVE_INFINITY });
    expect(state.visited.map((name) => name.replace(/\d/, ""))).toEqual([
      ...["fresh", "backlog", "fresh", "fresh"],
      ...["fresh", "backlog", "fresh", "fresh"],
    ]);
  });

  it("leaves alone what is not due yet, and sends the token for then", async () => {
    const { state, sent, serve } = setUp([entry("later", 2, NOW + 60_000)]);
    expect(await serve()).toEqual({ outcome: "served", requests: 0 });
    expect(state.visited).toEqual([]);
    expect(sent).toEqual([{ ...TOKEN, generation: 8, at: NOW + 60_000 }]);
  });

  it("ends without a token where nothing is left", async () => {
    const { sent, ends, serve } = setUp([entry("a")]);
    await serve();
    expect(ends).toMatchObject([{ nextDueAt: undefined }]);
    expect(sent).toEqual([]);
  });

  it("goes through any number of entries that need no request", async () => {
    const due = Array.from({ length: 100 }, (_, i) => entry(`orphan${String(i).padStart(3, "0")}`));
    const set = setUp(due, {
      visit: async (one) => {
        set.state.due = set.state.due.filter(({ key }) => key !== one.key);
        return { outcome: "no_request" };
      },
    });
    expect(await set.serve()).toEqual({ outcome: "served", requests: 0 });
    expect(set.state.due).toEqual([]);
  });

  it("visits a page again after its robots.txt took the turn", async () => {
    let asked = 0;
    const set = setUp([entry("a")], {
      visit: async (one) => {
        asked++;
        if (asked === 2) set.state.due = set.state.due.filter(({ key }) => key !== one.key);
        return { outcome: "requested", settled: asked === 2, nextAt: set.state.now, throttled: false };
      },
    });
    expect(await set.serve()).toEqual({ outcome: "served", requests: 2 });
  });

  it("stops at a throttled answer, counts those in a row, and forgets them after a good one", async () => {
    const throttled = setUp([entry("a"), entry("b")], {
      visit: async () => ({ outcome: "requested", settled: true, nextAt: NOW + 60_000, throttled: true }),
    });
    await throttled.serve();
    expect(throttled.ends).toMatchObject([{ throttles: 1, nextAt: NOW + 60_000 }]);
    const good = setUp([entry("a")], {
      answers: [
        { outcome: "acquired", lease: { host: { ...HOST, throttles: 3, latencyMs: 1_100 }, leaseId: "lease" } },
      ],
    });
    await good.serve();
    expect(good.ends).toMatchObject([{ throttles: 0, latencyMs: 800 }]);
  });

  it("hands everything back where the deadline is near", async () => {
    const { state, sent, serve } = setUp([entry("a")]);
    expect(await serve({ deadline: NOW })).toEqual({ outcome: "served", requests: 0 });
    expect(state.visited).toEqual([]);
    expect(sent).toEqual([{ ...TOKEN, generation: 8, at: NOW }]);
  });

  it("does not wait beyond its deadline", async () => {
    const { state, slept, serve } = setUp([entry("a"), entry("b")], { paceMs: 900 });
    await serve({ deadline: NOW + 500 });
    expect(state.visited).toEqual(["a"]);
    expect(slept).toEqual([]);
  });

  it("keeps the pause after a request that its deadline cut", async () => {
    const { ends, serve } = setUp([entry("a")], {
      visit: async () => ({ outcome: "interrupted", nextAt: NOW + 62_000 }),
    });
    expect(await serve()).toEqual({ outcome: "served", requests: 0 });
    expect(ends).toMatchObject([{ nextAt: NOW + 62_000, nextDueAt: NOW - 1_000 }]);
  });

  it("looks again at what is due where more arrived meanwhile", async () => {
    let releases = 0;
    const set = setUp([], {
      release: async (_, end) => {
        if (++releases > 1) return { outcome: "released", token: { ...TOKEN, generation: 8, at: end.nextDueAt! } };
        set.state.due.push(entry("arrived"));
        return { outcome: "arrived" };
      },
    });
    expect(await set.serve()).toEqual({ outcome: "served", requests: 0 });
    expect(set.sent).toEqual([{ ...TOKEN, generation: 8, at: NOW - 1_000 }]);
  });

  it("sends nothing where the lease was lost", async () => {
    const { sent, serve } = setUp([entry("a"), entry("b")], { release: async () => ({ outcome: "lost" }) });
    expect(await serve()).toEqual({ outcome: "lost" });
    expect(sent).toEqual([]);
  });
});
