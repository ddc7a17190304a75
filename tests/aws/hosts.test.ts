import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ArticleId } from "../../functions/article/article.ts";
import { type ClaimStore, claimStore } from "../../functions/aws/claims.ts";
import type { Clients } from "../../functions/aws/clients.ts";
import { type HostStore, hostStore } from "../../functions/aws/hosts.ts";
import type { Lease } from "../../functions/aws/leases.ts";
import type { HostToken } from "../../functions/crawl/host-token.ts";
import type { Priority } from "../../functions/frontier/claim.ts";
import { dueKey } from "../../functions/frontier/due.ts";
import { type Engines, startEngines } from "../../lib/local/engines.ts";
import { createLocalStack, LOCAL_CREDENTIALS, LOCAL_REGION } from "../../lib/local/local-stack.ts";
import { claimed } from "../crawl/crawl-visit.ts";
import { memoryFrontier } from "../fakes/memory-frontier.ts";

const NOW = 1_800_000_000_000;
const folder = mkdtempSync(join(tmpdir(), "newsprint-hosts-"));
let engines: Engines;
let dynamodb: DynamoDBClient;
let hosts: HostStore;
let claims: ClaimStore;

beforeAll(async () => {
  engines = await startEngines({ dataDir: folder });
  const { frontierTable } = await createLocalStack(engines.endpoints);
  dynamodb = new DynamoDBClient({
    region: LOCAL_REGION,
    credentials: LOCAL_CREDENTIALS,
    endpoint: engines.endpoints.dynamodb,
  });
  const tables = DynamoDBDocumentClient.from(dynamodb, { marshallOptions: { removeUndefinedValues: true } });
  const clients = { tables } as Clients;
  hosts = hostStore(clients, frontierTable, { leaseMs: 90_000, graceMs: 780_000 });
  claims = claimStore(clients, frontierTable);
});
afterAll(async () => {
  dynamodb?.destroy();
  await engines?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const twenty = <T>(what: (i: number) => Promise<T>) => Promise.all(Array.from({ length: 20 }, (_, i) => what(i)));

async function leased(host: string, at = NOW): Promise<{ token: HostToken; lease: Lease }> {
  const token = (await hosts.wake(host, at, at))!;
  const acquired = await hosts.acquire(token, `lease of ${host}`, at, 5_000);
  if (acquired.outcome !== "acquired") throw new Error(acquired.outcome);
  return { token, lease: acquired.lease };
}

describe("hosts on a real table", () => {
  it("give one token to twenty who wake a host at once", async () => {
    const tokens = await twenty(() => hosts.wake("many.example", NOW, NOW));
    expect(tokens.filter(Boolean)).toEqual([{ host: "many.example", generation: 1, at: NOW }]);
  });

  it("give one lease to twenty who come with the same token at once, and the pause after it", async () => {
    const token = (await hosts.wake("one.example", NOW, NOW))!;
    const acquired = await twenty((i) => hosts.acquire(token, `lease ${i}`, NOW, 5_000));
    expect(acquired.filter(({ outcome }) => outcome === "acquired")).toHaveLength(1);
    expect(acquired.filter(({ outcome }) => outcome === "leased")).toHaveLength(19);
    expect(await hosts.get("one.example")).toMatchObject({ nextAt: NOW + 95_000, leaseUntil: NOW + 90_000 });
  });

  it("tell a lease of what arrives: it cannot end on its old view", async () => {
    const { lease } = await leased("busy.example");
    expect(await twenty(() => hosts.wake("busy.example", NOW, NOW + 1))).toEqual(Array(20).fill(undefined));
    const end = { nextAt: NOW + 6_000, nextDueAt: undefined, throttles: 0 };
    expect(await hosts.release(lease, end, NOW + 2)).toEqual({ outcome: "arrived" });
    expect(await hosts.release(lease, { ...end, nextDueAt: NOW }, NOW + 3)).toEqual({
      outcome: "released",
      token: { host: "busy.example", generation: 2, at: NOW + 6_000 },
    });
  });

  it("never lose an arrival that comes while a lease ends", async () => {
    for (let round = 0; round < 10; round++) {
      const host = `race${round}.example`;
      const { lease } = await leased(host);
      const [released, token] = await Promise.all([
        hosts.release(lease, { nextAt: NOW + 5_000, nextDueAt: undefined, throttles: 0 }, NOW + 1),
        hosts.wake(host, NOW + 1, NOW + 1),
      ]);
      expect(released.outcome === "arrived" || token !== undefined, `${released.outcome}, ${token}`).toBe(true);
    }
  });

  it("let tokens of an older generation die", async () => {
    const { token, lease } = await leased("old.example");
    await hosts.release(lease, { nextAt: NOW + 1, nextDueAt: NOW, throttles: 0 }, NOW);
    expect(await twenty((i) => hosts.acquire(token, `late ${i}`, NOW + 10, 5_000))).toEqual(
      Array(20).fill({ outcome: "stale" }),
    );
  });

  it("turn away a token that comes before the pause is over", async () => {
    const { lease } = await leased("early.example");
    const end = { nextAt: NOW + 7_000, nextDueAt: NOW, throttles: 0 };
    const released = await hosts.release(lease, end, NOW + 1);
    if (released.outcome !== "released") throw new Error(released.outcome);
    const early = await hosts.acquire(released.token!, "next", NOW + 6_999, 5_000);
    expect(early).toEqual({ outcome: "early", at: NOW + 7_000 });
    expect(await hosts.acquire(released.token!, "next", NOW + 7_000, 5_000)).toMatchObject({ outcome: "acquired" });
  });

  it("can be leased with the same token after a crash, when the lease is over", async () => {
    const { token } = await leased("crash.example");
    const again = (now: number) => hosts.acquire(token, "second", now, 5_000);
    expect(await again(NOW + 90_000)).toEqual({ outcome: "leased", until: NOW + 95_000 });
    expect(await again(NOW + 94_999)).toEqual({ outcome: "early", at: NOW + 95_000 });
    expect(await again(NOW + 95_000)).toMatchObject({ outcome: "acquired" });
  });

  it("are given after a crash the pause that they ask for, however long", async () => {
    const { lease } = await leased("slow.example");
    const end = { nextAt: NOW + 200_000, nextDueAt: NOW, pauseMs: 199_000, throttles: 0 };
    const released = await hosts.release(lease, end, NOW + 1);
    if (released.outcome !== "released") throw new Error(released.outcome);
    await hosts.acquire(released.token!, "dies", NOW + 200_000, 5_000);
    expect(await hosts.acquire(released.token!, "next", NOW + 291_000, 5_000)).toEqual({
      outcome: "early",
      at: NOW + 200_000 + 90_000 + 199_000,
    });
  });

  it("are given after a crash the pause that was learnt in the very lease, if it was still theirs", async () => {
    const { token, lease } = await leased("learnt.example");
    expect(await hosts.notePause({ ...lease.host, leaseId: "another" }, 300_000)).toBe(false);
    expect(await hosts.notePause(lease.host, 120_000)).toBe(true);
    expect(await hosts.acquire(token, "next", NOW + 91_000, 5_000)).toEqual({
      outcome: "early",
      at: NOW + 90_000 + 120_000,
    });
  });

  it("are woken after a crash when the token is no longer believed in", async () => {
    await leased("lost.example");
    expect(await hosts.wake("lost.example", NOW, NOW + 779_999)).toBeUndefined();
    expect(await hosts.wake("lost.example", NOW, NOW + 780_001)).toMatchObject({ generation: 2 });
  });

  it("wake twenty times at once after that, and give one token", async () => {
    await leased("again.example");
    const tokens = await twenty(() => hosts.wake("again.example", NOW, NOW + 780_001));
    expect(tokens.filter(Boolean)).toHaveLength(1);
  });

  it("know a lease as theirs though its answer was lost and it was asked for again", async () => {
    const token = (await hosts.wake("reply.example", NOW, NOW))!;
    await hosts.acquire(token, "mine", NOW, 5_000);
    expect(await hosts.acquire(token, "mine", NOW, 5_000)).toMatchObject({ outcome: "acquired" });
  });

  it("sleep until work that is far off, and are found then", async () => {
    expect(await hosts.wake("far.example", NOW + 3_600_000, NOW)).toBeUndefined();
    const found = async (now: number) => {
      const keys: string[] = [];
      for await (const host of hosts.sleepers(now, false)) keys.push(host.key);
      return keys.includes("far.example");
    };
    expect(await found(NOW + 3_599_999)).toBe(false);
    expect(await found(NOW + 3_600_000)).toBe(true);
  });

  it("sleep no longer because of what comes later, and less because of what comes sooner", async () => {
    const sleepsUntil = async () => Number((await hosts.get("earlier.example"))?.wakeAt) - NOW;
    for (const [dueIn, expected] of [
      [3_600_000, 3_600_000],
      [7_200_000, 3_600_000],
      [1_800_000, 1_800_000],
    ] as const) {
      expect(await hosts.wake("earlier.example", NOW + dueIn, NOW)).toBeUndefined();
      expect(await sleepsUntil()).toBe(expected);
    }
    // The half hour is over, and recover has not come by yet.
    expect(await hosts.wake("earlier.example", NOW + 9_000_000, NOW + 1_900_000)).toMatchObject({
      at: NOW + 1_900_000,
    });
  });
});

describe("claims on a real table", () => {
  it("are written by one of twenty at once, new or changed", async () => {
    const { claim } = claimed(memoryFrontier(), "http://claims.example/a", { revision: 1 });
    expect((await twenty(() => claims.put(claim))).filter(Boolean)).toHaveLength(1);
    const changed = { ...claim, status: "fetched" as const, revision: 2 };
    expect((await twenty(() => claims.put(changed))).filter(Boolean)).toHaveLength(1);
    expect(await claims.get(claim.id)).toMatchObject({ status: "fetched", revision: 2 });
  });

  it("show the first of each priority, however full the others are", async () => {
    const put = async (priority: Priority, count: number) => {
      for (let i = 0; i < count; i++)
        await claims.putDue("due.example", dueKey(priority, NOW + i, `p${priority}-${i}` as ArticleId), i === 0);
    };
    const seen = async (limit: number) =>
      (await claims.upcoming("due.example", limit)).map(({ id, first }) => (first ? `${id}!` : id));
    expect(await seen(3)).toEqual([]);
    await put(2, 5);
    expect(await seen(3)).toEqual(["p2-0!", "p2-1", "p2-2"]);
    await put(0, 2);
    await put(3, 4);
    expect(await seen(3)).toEqual(["p0-0!", "p0-1", "p2-0!", "p2-1", "p2-2", "p3-0!", "p3-1", "p3-2"]);
    expect(await seen(1)).toEqual(["p0-0!", "p2-0!", "p3-0!"]);
    await put(1, 1);
    expect(await seen(2)).toEqual(["p0-0!", "p0-1", "p1-0!", "p2-0!", "p2-1", "p3-0!", "p3-1"]);
  });
});
