import { describe, expect, it } from "vitest";
import { seeded } from "../../bench/in-process/seeded.ts";
import type { RobotsRecord } from "../../functions/crawl/consult-robots.ts";
import { CAREFUL_POLICY } from "../../functions/crawl/opt-out-policy.ts";
import { type Ending, settleVisit } from "../../functions/crawl/settle-visit.ts";
import type { Claim } from "../../functions/frontier/claim.ts";
import { Crash, crashing } from "../fakes/crashing.ts";
import { claimed, NOW, page, robots, SETTLE, settling } from "./crawl-visit.ts";

const URL_A = "http://news.example/a";
const HOUR = 3_600_000;

async function settle(ending: Ending, more: Partial<Claim> = {}, settings = SETTLE, known?: RobotsRecord) {
  const world = settling();
  const { claim, entry } = claimed(world.frontier, URL_A, more);
  const settled = await settleVisit(claim, entry, ending, known, settings, world.ports);
  return { ...world, settled, id: claim.id, after: world.frontier.claims.get(claim.id)! };
}

describe("a page", () => {
  it("is kept, sent to parse, and looked at again in an hour", async () => {
    const response = page("<html>hello</html>", { etag: '"v1"', "last-modified": "Mon, 12 Jan 2026 00:00:00 GMT" });
    const { settled, raw, parse, states, after, id, frontier } = await settle({ outcome: "page", response });
    expect(settled).toEqual({ outcome: "stored" });
    const fetchedAt = new Date(NOW - 500).toISOString();
    expect([...raw.keys()]).toEqual([`raw/${id}/${fetchedAt}-${response.sha256}`]);
    expect(parse).toMatchObject([{ id, url: URL_A, rawKey: [...raw.keys()][0], fetchedAt }]);
    // The state stays open, as intake left it, until there is a record.
    expect(states).toEqual([]);
    expect(after).toMatchObject({ status: "fetched", first: false, attempts: 0, etag: '"v1"', fetchedAt });
    expect(frontier.standing()).toMatchObject([{ priority: 3, dueAt: NOW + HOUR, first: false }]);
    expect(frontier.due.size).toBe(1);
  });

  it("forgets its old failures: the next has the whole of the retries before it", async () => {
    const { after } = await settle(
      { outcome: "page", response: page() },
      { attempts: 2, firstAttemptAt: new Date(NOW - 80 * HOUR).toISOString(), reason: "timeout" },
    );
    expect(after).not.toHaveProperty("firstAttemptAt");
    expect(after).not.toHaveProperty("reason");
  });

  it("costs no parse where a second look finds the same bytes, or 304", async () => {
    const response = page();
    const known = { first: false, status: "fetched" as const, contentSha256: response.sha256 };
    for (const ending of [{ outcome: "page", response } as const, { outcome: "unchanged" } as const]) {
      const { settled, parse, raw, frontier } = await settle(ending, known);
      expect(settled).toEqual({ outcome: "unchanged" });
      expect([parse, [...raw]]).toEqual([[], []]);
      expect(frontier.standing()).toMatchObject([{ dueAt: NOW + 6 * HOUR }]);
    }
  });

  it("is parsed anew where a second look finds other bytes, and rests after the last look", async () => {
    const { settled, parse, frontier, states, id } = await settle(
      { outcome: "page", response: page() },
      { first: false, status: "fetched", contentSha256: "before", fetchedAt: "2026-01-01T00:00:00.000Z", revisits: 1 },
    );
    expect(states).toEqual([`${id} fetched`]);
    expect(settled).toEqual({ outcome: "stored" });
    expect(parse).toHaveLength(1);
    expect([...frontier.due]).toEqual([]);
  });

  it("that may not be kept goes to parse inside its message", async () => {
    const response = page('<html><meta name="robots" content="noarchive"></html>');
    const { settled, raw, parse } = await settle({ outcome: "page", response });
    expect(settled).toEqual({ outcome: "stored" });
    expect([...raw]).toEqual([]);
    expect(parse[0]).not.toHaveProperty("rawKey");
    expect(Buffer.from(parse[0]!.warc!, "base64").subarray(0, 2).toString("hex")).toBe("1f8b");
  });

  it("that may not be kept and is too large for a message ends as opted out", async () => {
    // Random text, so that gzip does not make it small.
    const random = seeded(1);
    const noise = Array.from({ length: 1_500_000 }, () => String.fromCharCode(33 + random() * 90)).join("");
    const { settled, parse, states, id } = await settle({
      outcome: "page",
      response: page(noise, { "x-robots-tag": "noarchive" }),
    });
    expect(settled).toEqual({ outcome: "failed" });
    expect([parse, states]).toEqual([[], [`${id} failed opted_out`]]);
  });

  it.each([
    ["in its headers", page("<html></html>", { "x-robots-tag": "noai" })],
    ["in its head", page('<html><meta name="robots" content="noindex"></html>')],
  ])("that opts out %s is not stored", async (_, response) => {
    const { settled, raw, parse, after } = await settle({ outcome: "page", response });
    expect(settled).toEqual({ outcome: "failed" });
    expect([[...raw], parse]).toEqual([[], []]);
    expect(after).toMatchObject({ status: "failed", reason: "opted_out" });
    const heedless = { ...CAREFUL_POLICY, noai: false, noindex: false };
    const stored = await settle({ outcome: "page", response }, {}, { ...SETTLE, optOuts: heedless });
    expect(stored.settled).toEqual({ outcome: "stored" });
  });

  it("that the origin's tdmrep.json reserves is not stored, and what the file says of another is kept with it", async () => {
    const policy = "/policy.json";
    const rules = [
      { location: "/a", reservation: "1" },
      { location: "/", reservation: "0", policy },
    ];
    const known = robots("", { tdm: { rules, until: NOW + 1, failures: 0 } });
    const reserved = await settle({ outcome: "page", response: page("<html></html>") }, {}, SETTLE, known);
    expect(reserved.after).toMatchObject({ status: "failed", reason: "opted_out" });
    const response = { ...page("<html></html>"), url: "http://news.example/b" };
    const open = await settle({ outcome: "page", response }, {}, SETTLE, known);
    expect(open.parse).toMatchObject([{ signals: { tdmReservation: "0", tdmPolicy: policy } }]);
  });

  it("that is a feed is no article", async () => {
    const { after } = await settle({ outcome: "feed", response: page("<rss/>") });
    expect(after).toMatchObject({ status: "failed", reason: "not_an_article" });
  });
});

describe("trouble", () => {
  it("that passes puts the URL off, and is noted", async () => {
    const { settled, frontier, states, after, id } = await settle({ outcome: "retry", reason: "timeout" });
    expect(settled).toEqual({ outcome: "deferred" });
    expect(states).toEqual([`${id} attempt 1 timeout`]);
    expect(after).toMatchObject({ status: "enqueued", attempts: 1, firstAttemptAt: new Date(NOW).toISOString() });
    expect(frontier.standing()).toMatchObject([{ dueAt: NOW + 600_000, first: true }]);
    expect(frontier.due.size).toBe(1);
  });

  it("waits as long as the host, or its robots.txt, says", async () => {
    const asked = await settle({ outcome: "retry", reason: "server_error", retryAfterMs: 30_000 });
    expect(asked.frontier.standing()).toMatchObject([{ dueAt: NOW + 30_000 }]);
    const closed = await settle({ outcome: "retry", reason: "server_error", notBefore: NOW + 2 * HOUR });
    expect(closed.frontier.standing()).toMatchObject([{ dueAt: NOW + 2 * HOUR }]);
  });

  it.each([
    ["after six attempts", { attempts: 5, firstAttemptAt: new Date(NOW - HOUR).toISOString() }],
    ["after 72 hours", { attempts: 2, firstAttemptAt: new Date(NOW - 73 * HOUR).toISOString() }],
  ])("ends the URL with its last reason %s", async (_, claim) => {
    const { settled, after, states, frontier, id } = await settle({ outcome: "retry", reason: "timeout" }, claim);
    expect(settled).toEqual({ outcome: "failed" });
    expect(after).toMatchObject({ status: "failed", reason: "timeout", failedAt: new Date(NOW).toISOString() });
    expect(states).toEqual([`${id} failed timeout`]);
    expect([...frontier.due]).toEqual([]);
  });

  it("that does not pass ends it at once", async () => {
    const { after, frontier } = await settle({ outcome: "failed", reason: "gone" });
    expect(after).toMatchObject({ status: "failed", reason: "gone", first: false });
    expect([...frontier.due]).toEqual([]);
  });

  it("of a feed is no state of an article", async () => {
    expect((await settle({ outcome: "failed", reason: "gone" }, { kind: "feed" })).states).toEqual([]);
    expect((await settle({ outcome: "retry", reason: "timeout" }, { kind: "feed" })).states).toEqual([]);
  });
});

describe("a crash between any two calls", () => {
  const endings: [string, Ending, Partial<Claim>?][] = [
    ["page", { outcome: "page", response: page() }],
    ["unchanged", { outcome: "unchanged" }, { first: false, status: "fetched" }],
    ["retry", { outcome: "retry", reason: "timeout" }],
    ["failed", { outcome: "failed", reason: "gone" }],
    ["redirected", { outcome: "redirected", location: "http://news.example/b" }],
    ["other spelling", { outcome: "redirected", location: "https://news.example/a" }],
    ["feed", { outcome: "feed", response: page(FEED()) }, { kind: "feed" }],
  ];

  it.each(endings)("leaves a %s as it would have been", async (_, ending, more = {}) => {
    const whole = settling();
    const first = claimed(whole.frontier, URL_A, more);
    const counting = crashing(whole.ports);
    await settleVisit(first.claim, first.entry, ending, robots(""), SETTLE, counting.ports);
    for (let call = 1; call <= counting.calls(); call++) {
      for (const when of ["before", "after"] as const) {
        const moment = `${when} ${call}`;
        const world = settling();
        const { claim, entry } = claimed(world.frontier, URL_A, more);
        const broken = crashing(world.ports);
        broken.crashAt(call, when);
        const died = settleVisit(claim, entry, ending, robots(""), SETTLE, broken.ports);
        await expect(died, moment).rejects.toThrow(Crash);
        // The next lease: entries that their claims do not point at go, what still stands is fetched once more.
        let fetches = 0;
        for (const due of [...world.frontier.due.values()]) {
          const present = world.frontier.claims.get(due.id)!;
          if (present.dueKey !== due.key) await world.ports.dropDue(due.paceKey, due.key);
          else if (due.key === entry.key) {
            fetches++;
            await settleVisit(present, due, ending, robots(""), SETTLE, world.ports);
          }
        }
        expect(fetches, moment).toBeLessThanOrEqual(1);
        expect(world.frontier.claims.get(claim.id), moment).toEqual(whole.frontier.claims.get(claim.id));
        expect([...world.frontier.due.keys()], moment).toEqual([...whole.frontier.due.keys()]);
        expect([...world.raw.keys()], moment).toEqual([...whole.raw.keys()]);
        expect(new Set(world.states), moment).toEqual(new Set(whole.states));
        expect(new Set(world.drops.map(({ input }) => input)), moment).toEqual(
          new Set(whole.drops.map(({ input }) => input)),
        );
        expect(new Set(world.parse.map(({ rawKey }) => rawKey)), moment).toEqual(
          new Set(whole.parse.map(({ rawKey }) => rawKey)),
        );
        expect(world.aliases, moment).toEqual(whole.aliases);
      }
    }
  });
});

function FEED(): string {
  const item = (n: number) => `<item><title>Item ${n}</title><link>http://news.example/${n}</link></item>`;
  return `<rss version="2.0"><channel><title>News</title>${[1, 2, 3].map(item).join("")}</channel></rss>`;
}

describe("the end of a visit beside intake", () => {
  it("holds though intake wrote the claim meanwhile", async () => {
    const world = settling();
    const { claim, entry } = claimed(world.frontier, URL_A, { status: "pending", revision: 1 });
    world.frontier.claims.set(claim.id, { ...claim, status: "enqueued", revision: 2 });
    await settleVisit(claim, entry, { outcome: "failed", reason: "gone" }, undefined, SETTLE, world.ports);
    expect(world.frontier.claims.get(claim.id)).toMatchObject({ status: "failed", revision: 3 });
  });

  it("keeps an entry that is due again in the very millisecond", async () => {
    const world = settling();
    const { claim, entry } = claimed(world.frontier, URL_A);
    const ending: Ending = { outcome: "redirected", location: "https://news.example/a" };
    await settleVisit(claim, entry, ending, undefined, SETTLE, { ...world.ports, now: () => entry.dueAt });
    expect(world.frontier.standing()).toHaveLength(1);
  });

  it("gives way to a round that was begun anew", async () => {
    const world = settling();
    const { claim, entry } = claimed(world.frontier, URL_A);
    const anew: Claim = { ...claim, status: "pending", dueKey: "DUE#0#000000000000009#x", revision: 5 };
    world.frontier.claims.set(claim.id, anew);
    await settleVisit(claim, entry, { outcome: "failed", reason: "gone" }, undefined, SETTLE, world.ports);
    expect(world.frontier.claims.get(claim.id)).toEqual(anew);
  });
});
