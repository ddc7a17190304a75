import { describe, expect, it } from "vitest";
import type { ArticleId, ArticleState } from "../../functions/article/article.ts";
import { claimStore } from "../../functions/aws/claims.ts";
import type { Clients } from "../../functions/aws/clients.ts";
import { hostStore } from "../../functions/aws/hosts.ts";
import type { HostToken } from "../../functions/crawl/host-token.ts";
import { dueKey } from "../../functions/frontier/due.ts";
import { type RecoverPorts, recover } from "../../functions/recover/recover.ts";
import { Crash, crashing } from "../fakes/crashing.ts";
import { memoryTables } from "../fakes/memory-tables.ts";

const NOW = 1_800_000_000_000;
const STUCK = 96 * 3_600_000;
const HOST = "news.example";

/** The frontier's own stores over a table in memory. */
function setUp(open: ArticleState[] = []) {
  const table = memoryTables();
  const clients = { tables: table.tables } as Clients;
  const hosts = hostStore(clients, "frontier", { leaseMs: 90_000, graceMs: 780_000 });
  const claims = claimStore(clients, "frontier");
  const sent: HostToken[] = [];
  const resent: string[] = [];
  const ports: RecoverPorts = {
    ...hosts,
    upcoming: claims.upcoming,
    sendToken: async (token) => {
      sent.push(token);
    },
    openSince: async function* (before) {
      for (const state of open) if (state.queuedAt <= before) yield state;
    },
    resend: async ({ id }) => resent.push(id) > 0,
    now: () => NOW,
    outOfTime: () => false,
  };
  const put = (name: string, dueAt: number) => claims.putDue(HOST, dueKey(2, dueAt, name as ArticleId), true);
  const run = (lostBefore?: number) => recover({ lostBefore, stuckAfterMs: STUCK }, ports);
  return { table, hosts, claims, sent, resent, ports, put, run };
}

const state = (id: string, queuedAt: number) => ({ id, queuedAt: new Date(queuedAt).toISOString() }) as ArticleState;

describe("recover", () => {
  it("wakes a host whose token was lost, once it is believed to be", async () => {
    const { hosts, put, run, sent } = setUp();
    await put("a", NOW - 790_000);
    await hosts.wake(HOST, NOW - 790_000, NOW - 790_000);
    expect(await run()).toMatchObject({ woken: 1, complete: true });
    expect(sent).toMatchObject([{ host: HOST, generation: 2 }]);
    expect(await run()).toMatchObject({ woken: 0 });
  });

  it("leaves a host alone whose token is alive", async () => {
    const { hosts, put, run } = setUp();
    await put("a", NOW - 1_000);
    await hosts.wake(HOST, NOW - 1_000, NOW - 1_000);
    expect(await run()).toMatchObject({ woken: 0, rested: 0 });
  });

  it("wakes a host for work that was too far off for a token", async () => {
    const { hosts, put, run, sent } = setUp();
    await put("a", NOW);
    expect(await hosts.wake(HOST, NOW, NOW - 3_600_000)).toBeUndefined();
    expect(await run()).toMatchObject({ woken: 1 });
    expect(sent).toHaveLength(1);
  });

  it("puts a host without work to rest", async () => {
    const { hosts, run, table } = setUp();
    await hosts.wake(HOST, NOW - 790_000, NOW - 790_000);
    expect(await run()).toMatchObject({ woken: 0, rested: 1 });
    const [host] = [...table.items.values()];
    expect(host).not.toHaveProperty("wakeAt");
    expect(host).not.toHaveProperty("tokenUntil");
  });

  it("does not put a host to rest over somebody who arrived at any moment of it", async () => {
    const counting = crashing(setUp().ports);
    for (let call = 1; call <= 8; call++) {
      const world = setUp();
      const { hosts, put, ports } = world;
      await hosts.wake(HOST, NOW - 790_000, NOW - 790_000);
      // An intake whose clock is behind takes the token for alive, and only puts its entry.
      let calls = 0;
      const arriving: RecoverPorts = { ...ports };
      for (const name of ["upcoming", "dropToken", "putToRest", "wake"] as const) {
        const port = ports[name] as (...args: unknown[]) => Promise<unknown>;
        (arriving as Record<string, unknown>)[name] = async (...args: unknown[]) => {
          if (++calls === call) {
            await put("late", NOW - 5);
            const token = await hosts.wake(HOST, NOW - 5, NOW - 20_000);
            if (token) await ports.sendToken(token);
          }
          return port(...args);
        };
      }
      await recover({ stuckAfterMs: STUCK }, arriving);
      const present = await hosts.get(HOST);
      const awake = world.sent.some(({ generation }) => generation === present?.tokenGen);
      const willWake = (present as { wakeAt?: string } | undefined)?.wakeAt !== undefined;
      if (calls >= call) expect(awake || willWake, `arrived at call ${call}`).toBe(true);
    }
    expect(counting.calls()).toBe(0);
  });

  it("does not touch a host that somebody holds", async () => {
    const { hosts, run } = setUp();
    const token = await hosts.wake(HOST, NOW - 790_000, NOW - 790_000);
    expect(await hosts.acquire(token!, "lease", NOW - 1_000, 5_000)).toMatchObject({ outcome: "acquired" });
    expect(await run()).toMatchObject({ woken: 0, rested: 0 });
    expect(await hosts.get(HOST)).toMatchObject({ leaseId: "lease", tokenGen: 1 });
  });

  it("takes tokens and leases of before a start for lost, and begins the pause anew", async () => {
    const { hosts, put, run, sent } = setUp();
    await put("a", NOW - 9_000);
    const token = await hosts.wake(HOST, NOW - 9_000, NOW - 9_000);
    await hosts.acquire(token!, "dead", NOW - 8_000, 5_000);
    expect(await run()).toMatchObject({ woken: 0 });
    expect(await run(NOW)).toMatchObject({ woken: 1 });
    expect(sent).toEqual([{ host: HOST, generation: 2, at: NOW + 5_000 }]);
    expect(await hosts.get(HOST)).not.toHaveProperty("leaseId");
  });

  it("ends where a dead worker's host has nothing but work that is far off", async () => {
    const { hosts, put, run, sent } = setUp();
    await put("later", NOW + 3_600_000);
    const token = await hosts.wake(HOST, NOW - 9_000, NOW - 9_000);
    await hosts.acquire(token!, "dead", NOW - 8_000, 5_000);
    expect(await run(NOW)).toMatchObject({ complete: true, woken: 0 });
    expect(sent).toEqual([]);
    expect(await hosts.get(HOST)).toMatchObject({ wakeAt: String(NOW + 3_600_000).padStart(15, "0") });
  });

  it("lets a host sleep on until its next work", async () => {
    const { hosts, put, run } = setUp();
    await put("later", NOW + 7_200_000);
    await hosts.wake(HOST, NOW - 1_000, NOW - 3_600_000);
    expect(await run()).toMatchObject({ woken: 0 });
    expect(await hosts.get(HOST)).toMatchObject({ wakeAt: String(NOW + 7_200_000).padStart(15, "0") });
  });

  it("lets no host sleep beyond what arrived since the look at it", async () => {
    const { hosts, put, ports } = setUp();
    await put("later", NOW + 7_200_000);
    await hosts.wake(HOST, NOW + 7_200_000, NOW);
    const upcoming: RecoverPorts["upcoming"] = async (...asked) => {
      const seen = await ports.upcoming(...asked);
      await put("sooner", NOW + 3_600_000);
      await hosts.wake(HOST, NOW + 3_600_000, NOW);
      return seen;
    };
    await recover({ lostBefore: NOW, stuckAfterMs: STUCK }, { ...ports, upcoming });
    expect(await hosts.get(HOST)).toMatchObject({ wakeAt: String(NOW + 3_600_000).padStart(15, "0") });
  });

  it("sends work again that has been on its way for too long, and all of it at a start", async () => {
    const open = [state("old", NOW - STUCK - 1), state("young", NOW - 1_000)];
    const usual = setUp(open);
    expect(await usual.run()).toMatchObject({ resent: 1 });
    expect(usual.resent).toEqual(["old"]);
    const start = setUp(open);
    await start.run(NOW);
    expect(start.resent).toEqual(["old", "young"]);
  });

  it("says where its time ended before its work did", async () => {
    const { hosts, put, ports } = setUp();
    await put("a", NOW - 790_000);
    await hosts.wake(HOST, NOW - 790_000, NOW - 790_000);
    const done = await recover({ stuckAfterMs: STUCK }, { ...ports, outOfTime: () => true });
    expect(done).toMatchObject({ complete: false, woken: 0 });
  });

  it("carries on after a crash at any of its calls", async () => {
    const prepare = async () => {
      const world = setUp();
      await world.put("a", NOW - 790_000);
      await world.hosts.wake(HOST, NOW - 790_000, NOW - 790_000);
      return world;
    };
    const whole = await prepare();
    const { sleepers, openSince, outOfTime, ...rest } = whole.ports;
    const counting = crashing(rest);
    await recover({ stuckAfterMs: STUCK }, { ...counting.ports, sleepers, openSince, outOfTime });
    for (let call = 1; call <= counting.calls(); call++) {
      for (const when of ["before", "after"] as const) {
        const world = await prepare();
        const { sleepers, openSince, outOfTime, ...rest } = world.ports;
        const broken = crashing(rest);
        broken.crashAt(call, when);
        const died = recover({ stuckAfterMs: STUCK }, { ...broken.ports, sleepers, openSince, outOfTime });
        await expect(died).rejects.toThrow(Crash);
        // The token that was allowed and not sent is taken for lost when its time is over.
        for (const minutes of [1, 14, 15])
          await recover({ stuckAfterMs: STUCK }, { ...world.ports, now: () => NOW + minutes * 60_000 });
        const present = await world.hosts.get(HOST);
        expect(
          world.sent.map(({ generation }) => generation),
          `${when} ${call}`,
        ).toContain(present!.tokenGen);
      }
    }
  });
});
