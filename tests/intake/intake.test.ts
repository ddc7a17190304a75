import { describe, expect, it } from "vitest";
import type { Drop } from "../../functions/frontier/claim.ts";
import { type IntakePorts, intake } from "../../functions/intake/intake.ts";
import type { Reject } from "../../functions/intake/intake-message.ts";
import { Crash, crashing } from "../fakes/crashing.ts";
import { memoryFrontier } from "../fakes/memory-frontier.ts";

function drop(input: string, more: Partial<Drop> = {}): Drop {
  return { input, kind: "article", priority: 2, recrawl: false, source: "test", hop: 0, ...more };
}

function setUp() {
  const frontier = memoryFrontier();
  const states = new Map<string, string>();
  const rejects: Reject[] = [];
  let now = 1_000;
  const ports: IntakePorts = {
    ...frontier.ports,
    openState: async (id, requestedUrl) => {
      states.set(id, requestedUrl);
    },
    reject: async (reject) => {
      rejects.push(reject);
    },
    now: () => now++,
  };
  return { frontier, states, rejects, ports };
}

describe("intake", () => {
  it("makes one due entry of a URL however often and however it is spelt", async () => {
    const { frontier, ports } = setUp();
    const spellings = [
      "https://news.example/a?b=1&a=2",
      "HTTPS://News.Example/a?a=2&b=1",
      "http://news.example:80/a?a=2&b=1#top",
      "https://news.example:443/a?b=1&a=2&utm_source=x",
      " https://news.example/a?b=1&a=2&fbclid=y ",
    ];
    const drops = Array.from({ length: 50 }, (_, i) => drop(spellings[i % 5]!));
    await Promise.all(drops.map((one) => intake([one], "domain", ports)));
    expect(frontier.claims.size).toBe(1);
    expect(frontier.standing()).toHaveLength(1);
    expect([...frontier.claims.values()][0]?.status).toBe("enqueued");
  });

  it("records what cannot be used and takes the rest", async () => {
    const { frontier, rejects, ports } = setUp();
    const drops = Array.from({ length: 100 }, (_, i) =>
      drop(i % 3 === 0 ? `not a url ${i}` : `https://n${i}.example/`),
    );
    const taken = await intake(drops, "domain", ports);
    expect(rejects).toHaveLength(34);
    expect(rejects[0]).toMatchObject({ reason: "invalid_url", input: "not a url 0" });
    expect(frontier.standing()).toHaveLength(66);
    expect(taken.filter(({ outcome }) => outcome === "enqueued")).toHaveLength(66);
  });

  it("says known of a URL that was fetched, unless it is to be fetched again", async () => {
    const { frontier, ports } = setUp();
    const url = "https://news.example/a";
    await intake([drop(url)], "domain", ports);
    const claim = [...frontier.claims.values()][0]!;
    const { dueKey, ...fetched } = { ...claim, status: "fetched" as const, revision: claim.revision + 1 };
    frontier.claims.set(claim.id, fetched);
    expect(await intake([drop(url)], "domain", ports)).toMatchObject([{ outcome: "known" }]);
    expect(await intake([drop(url, { recrawl: true })], "domain", ports)).toMatchObject([{ outcome: "enqueued" }]);
    expect(frontier.standing()).toHaveLength(1);
  });

  it("takes a failed URL that is dropped again as a new attempt", async () => {
    const { frontier, ports } = setUp();
    await intake([drop("https://news.example/a")], "domain", ports);
    const claim = [...frontier.claims.values()][0]!;
    frontier.claims.set(claim.id, { ...claim, status: "failed", reason: "not_found", attempts: 6, revision: 9 });
    await intake([drop("https://news.example/a")], "domain", ports);
    expect(frontier.claims.get(claim.id)).toMatchObject({ status: "enqueued", attempts: 0, first: true });
  });

  it("carries on with a claim whose first fetch is to come, and knows one that was tried", async () => {
    const { frontier, ports } = setUp();
    const url = "https://news.example/a";
    await intake([drop(url)], "domain", ports);
    const claim = [...frontier.claims.values()][0]!;
    // Whoever dropped it first died before the entry was there.
    frontier.due.clear();
    expect(await intake([drop(url)], "domain", ports)).toMatchObject([{ outcome: "known" }]);
    expect(frontier.standing()).toMatchObject([{ key: claim.dueKey }]);
    frontier.due.clear();
    frontier.claims.set(claim.id, { ...claim, attempts: 1 });
    await intake([drop(url)], "domain", ports);
    expect(frontier.due.size).toBe(0);
  });

  it("opens the state of a URL before anybody can end it, and never after", async () => {
    const { frontier, ports } = setUp();
    const order: string[] = [];
    const noted: IntakePorts = {
      ...ports,
      openState: async (_id, _url, _source, unseen) => void order.push(unseen ? "open unseen" : "open"),
      putClaim: async (claim) => {
        order.push("claim");
        return ports.putClaim(claim);
      },
    };
    await intake([drop("https://news.example/a")], "domain", noted);
    await intake([drop("https://news.example/a")], "domain", noted);
    expect(order).toEqual(["open unseen", "claim"]);
    const claim = [...frontier.claims.values()][0]!;
    frontier.claims.set(claim.id, { ...claim, status: "failed", reason: "gone", revision: 9 });
    await intake([drop("https://news.example/a")], "domain", noted);
    expect(order.slice(2)).toEqual(["open", "claim"]);
  });

  it("carries on after a crash at any moment: one entry stands, and its host is awake", async () => {
    const whole = crashing(setUp().ports);
    await intake([drop("https://news.example/a"), drop("https://other.example/b")], "domain", whole.ports);
    for (let call = 1; call <= whole.calls(); call++) {
      for (const when of ["before", "after"] as const) {
        const { frontier, states, ports } = setUp();
        const broken = crashing(ports);
        broken.crashAt(call, when);
        const drops = [drop("https://news.example/a"), drop("https://other.example/b")];
        await expect(intake(drops, "domain", broken.ports), `${when} ${call}`).rejects.toThrow(Crash);
        await intake(drops, "domain", ports);
        expect(frontier.standing(), `${when} ${call}`).toHaveLength(2);
        expect([...frontier.claims.values()].map(({ status }) => status)).toEqual(["enqueued", "enqueued"]);
        expect(states.size).toBe(2);
      }
    }
  });
});
