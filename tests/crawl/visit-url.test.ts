import { describe, expect, it } from "vitest";
import type { RobotsRecord } from "../../functions/crawl/consult-robots.ts";
import type { FetchRequest } from "../../functions/crawl/fetch-page.ts";
import type { FetchResult } from "../../functions/crawl/fetch-result.ts";
import type { Ending } from "../../functions/crawl/settle-visit.ts";
import { visitUrl } from "../../functions/crawl/visit-url.ts";
import type { Claim } from "../../functions/frontier/claim.ts";
import type { Host } from "../../functions/frontier/host.ts";
import { claimed, NOW, page, robots, settling } from "./crawl-visit.ts";

const HOST: Host = {
  key: "news.example",
  nextAt: 0,
  leaseId: "lease",
  leaseUntil: NOW + 84_000,
  tokenGen: 1,
  arrivals: 0,
  throttles: 0,
};
const SETTINGS = {
  productToken: "Newsprint",
  delayMs: 5_000,
  maxCrawlDelayMs: 300_000,
  tdmFile: false,
  connectTo: [],
};
const OPEN: RobotsRecord = { origin: "http://news.example", rule: "allow_all", until: NOW + 1, failures: 0 };

async function visit(known: {
  robots?: RobotsRecord;
  claim?: Partial<Claim>;
  url?: string;
  answer?: FetchResult;
  orphan?: boolean;
  tdmFile?: boolean;
  host?: Partial<Host>;
  /** The lease is over, and somebody else's. */
  lost?: boolean;
}) {
  const { frontier } = settling();
  const { claim, entry } = claimed(frontier, known.url ?? "http://news.example/a", known.claim);
  if (known.orphan) frontier.claims.set(claim.id, { ...claim, dueKey: "DUE#2#another" });
  const asked: FetchRequest[] = [];
  const endings: Ending[] = [];
  const records: RobotsRecord[] = [];
  const pauses: number[] = [];
  const result = await visitUrl(
    entry,
    { ...HOST, ...known.host },
    NOW + 50_000,
    { ...SETTINGS, tdmFile: known.tdmFile ?? false },
    {
      ...frontier.ports,
      getRobots: async () => known.robots,
      putRobots: async (record) => {
        records.push(record);
      },
      notePause: async (_, pauseMs) => pauses.push(pauseMs) > 0 && !known.lost,
      fetcher: {
        fetch: async (request) => {
          asked.push(request);
          return known.answer ?? page();
        },
      },
      settle: async (_, __, ending) => {
        endings.push(ending);
        return { outcome: "stored" };
      },
      now: () => NOW,
    },
  );
  return { result, asked, endings, records, pauses, due: frontier.due };
}

const failure: FetchResult = {
  outcome: "failed",
  url: "http://news.example/a",
  reason: "timeout",
  detail: "no answer",
  retryable: true,
  fetchedAt: new Date(NOW),
  timing: { totalMs: 30_000 },
};

describe("a visit", () => {
  it("throws away an entry that its claim does not point at, without a request", async () => {
    const { result, asked, due } = await visit({ orphan: true, robots: OPEN });
    expect(result).toEqual({ outcome: "no_request" });
    expect([asked, [...due]]).toEqual([[], []]);
  });

  it("fails an address that must not be asked, before any request, robots.txt included", async () => {
    const { result, asked, endings } = await visit({ url: "http://127.0.0.1/a" });
    expect(result).toEqual({ outcome: "no_request" });
    expect(asked).toEqual([]);
    expect(endings).toMatchObject([{ outcome: "failed", reason: "blocked_address" }]);
  });

  it.each([
    ["is not known", undefined],
    ["is too old", { ...OPEN, until: NOW }],
  ])("asks for robots.txt first where it %s, and leaves the page for the next turn", async (_, known) => {
    const answer = page("User-agent: *\nDisallow: /b\nCrawl-delay: 9", { "content-type": "text/plain" });
    const { result, asked, endings, records } = await visit({ ...(known ? { robots: known } : {}), answer });
    expect(asked.map(({ url }) => url)).toEqual(["http://news.example/robots.txt"]);
    expect(records).toMatchObject([{ rule: "obey", until: NOW + 86_400_000 }]);
    expect(endings).toEqual([]);
    // The answer came 100 ms after the request; the crawl-delay counts from then.
    expect(result).toMatchObject({ outcome: "requested", settled: false, nextAt: NOW - 500 + 100 + 9_000 });
  });

  it("asks where a robots.txt has moved to at the next turn, and takes five moves for none", async () => {
    const to = (location: string): FetchResult => ({
      ...page(),
      outcome: "redirected",
      location,
      permanent: true,
      downgrade: false,
    });
    let known: RobotsRecord | undefined;
    const asked: string[] = [];
    for (let hop = 1; hop <= 6; hop++) {
      const turn = await visit({ ...(known ? { robots: known } : {}), answer: to(`https://news.example/${hop}`) });
      asked.push(...turn.asked.map(({ url }) => url));
      expect(turn.result).toMatchObject({ outcome: "requested", settled: false, nextAt: NOW - 500 + 100 + 5_000 });
      known = turn.records[0];
      expect(known).toMatchObject(hop <= 5 ? { rule: "moved", redirects: hop } : { rule: "allow_all" });
    }
    expect(asked).toEqual([
      "http://news.example/robots.txt",
      ...[1, 2, 3, 4, 5].map((hop) => `https://news.example/${hop}`),
    ]);
  });

  it("begins anew where a move was noted long ago", async () => {
    const old: RobotsRecord = { ...OPEN, rule: "moved", location: "http://news.example/old", until: NOW - 86_400_000 };
    const { asked } = await visit({ robots: old, answer: page("User-agent: *", { "content-type": "text/plain" }) });
    expect(asked.map(({ url }) => url)).toEqual(["http://news.example/robots.txt"]);
  });

  it("keeps a robots.txt for the turns to come, however long the pauses and short its max-age", async () => {
    const headers = { "content-type": "text/plain", "cache-control": "max-age=0" };
    const answer = page("User-agent: *\nCrawl-delay: 300", headers);
    const { result, records } = await visit({ answer });
    if (result.outcome !== "requested") throw new Error(result.outcome);
    expect(records[0]!.until).toBeGreaterThan(result.nextAt + 300_000);
    // One that is in trouble is asked for again when it says.
    const trouble = await visit({ answer: { ...page(), status: 503, retryAfterMs: 7_200_000 } });
    expect(trouble.records).toMatchObject([{ rule: "disallow_for_now", until: NOW + 7_200_000 }]);
  });

  it("notes a crawl-delay that a crash would cut, before the host is asked or its robots.txt is remembered", async () => {
    const slow = "User-agent: *\nCrawl-delay: 120";
    const answer = page(slow, { "content-type": "text/plain" });
    expect(await visit({ answer })).toMatchObject({ pauses: [120_000], records: [{ rule: "obey" }] });
    expect(await visit({ robots: robots(slow) })).toMatchObject({ pauses: [120_000], endings: [{ outcome: "page" }] });
    // Known already, or no longer than the rest of the lease and the usual pause.
    expect(await visit({ robots: robots(slow), host: { pauseMs: 120_000 } })).toMatchObject({ pauses: [] });
    expect(await visit({ robots: robots("User-agent: *\nCrawl-delay: 30") })).toMatchObject({ pauses: [] });
    const lost = { result: { outcome: "interrupted" }, endings: [], records: [] };
    expect(await visit({ answer, lost: true })).toMatchObject({ ...lost, asked: [{}] });
    expect(await visit({ robots: robots(slow), lost: true })).toMatchObject({ ...lost, asked: [] });
  });

  it("does not ask for what robots.txt closes", async () => {
    const { result, asked, endings } = await visit({ robots: robots("User-agent: *\nDisallow: /a") });
    expect(result).toEqual({ outcome: "no_request" });
    expect(asked).toEqual([]);
    expect(endings).toEqual([{ outcome: "failed", reason: "robots_disallowed" }]);
  });

  it.each(["1e9", "301"])(
    "asks for no page of a host that wants %s s between requests: more than it waits",
    async (s) => {
      const { asked, endings } = await visit({ robots: robots(`User-agent: *\nCrawl-delay: ${s}`) });
      expect(asked).toEqual([]);
      expect(endings).toMatchObject([{ outcome: "failed", reason: "robots_disallowed" }]);
      expect((endings[0] as { detail: string }).detail).toContain("the setting allows 300");
    },
  );

  it.each([
    ["300", 300_000],
    ["-1", 5_000],
    ["0.001", 5_000],
    ["abc", 5_000],
  ])("takes a crawl-delay of %s for %i ms", async (s, ms) => {
    const answer = page();
    const { result } = await visit({ robots: robots(`User-agent: *\nCrawl-delay: ${s}`), answer });
    const answeredAt = answer.fetchedAt.getTime() + answer.timing.ttfbMs!;
    expect(result).toMatchObject({ outcome: "requested", nextAt: answeredAt + ms });
  });

  it("puts off what is behind a robots.txt that cannot be read", async () => {
    const broken: RobotsRecord = {
      origin: "",
      rule: "disallow_for_now",
      until: NOW + 300_000,
      failures: 1,
      reason: "timeout",
    };
    const { asked, endings } = await visit({ robots: broken });
    expect(asked).toEqual([]);
    expect(endings).toMatchObject([{ outcome: "retry", reason: "timeout", notBefore: NOW + 300_000 }]);
  });

  it("fetches a page whole the first time, and on condition when it looks again", async () => {
    const validators = { etag: '"x"', lastModified: "Tue, 13 Jan 2026 00:00:00 GMT" };
    const first = await visit({ robots: OPEN, claim: validators });
    expect(first.asked[0]).not.toHaveProperty("etag");
    const again = await visit({ robots: OPEN, claim: { ...validators, first: false, status: "fetched" } });
    expect(again.asked).toMatchObject([validators]);
  });

  it.each<[string, FetchResult, Partial<Ending>]>([
    ["a page", page(), { outcome: "page" }],
    ["304", { ...page(), outcome: "unchanged" }, { outcome: "unchanged" }],
    [
      "a redirect",
      { ...page(), outcome: "redirected", location: "http://news.example/b", permanent: true, downgrade: false },
      { outcome: "redirected", location: "http://news.example/b" },
    ],
    ["404", { ...page(), status: 404 }, { outcome: "failed", reason: "not_found" }],
    ["503", { ...page(), status: 503 }, { outcome: "retry", reason: "server_error" }],
    ["no answer", failure, { outcome: "retry", reason: "timeout" }],
    [
      "a bad name",
      { ...failure, reason: "blocked_address", retryable: false },
      { outcome: "failed", reason: "blocked_address" },
    ],
  ])("ends %s as what it is", async (_, answer, ending) => {
    const { endings, result } = await visit({ robots: OPEN, answer });
    expect(endings).toMatchObject([ending]);
    expect(result).toMatchObject({ outcome: "requested", settled: true });
  });

  it("settles nothing where its own deadline cut the request, and still owes the host its pause", async () => {
    const answer: FetchResult = { ...failure, interrupted: true };
    const { result, endings } = await visit({ robots: OPEN, answer });
    expect(result).toEqual({ outcome: "interrupted", nextAt: NOW + 30_000 + 5_000 });
    expect(endings).toEqual([]);
    const cut = await visit({ answer });
    expect(cut.result.outcome).toBe("interrupted");
    expect(cut.records, "the deadline says nothing about robots.txt").toEqual([]);
  });

  it("is told how long a throttling host asks for", async () => {
    const answer: FetchResult = { ...page(), status: 429, retryAfterMs: 120_000 };
    const { result } = await visit({ robots: OPEN, answer });
    expect(result).toMatchObject({ throttled: true, nextAt: NOW - 400 + 120_000 });
  });
});

describe("a visit to an article where TDMRep is honoured", () => {
  const rules = [{ location: "/", reservation: "0" }];
  const answer = page('[{"location":"/","tdm-reservation":1}]', { "content-type": "application/json" });
  const file = "http://news.example/.well-known/tdmrep.json";

  it.each([
    ["is not known", OPEN],
    ["is too old", { ...OPEN, tdm: { rules, until: NOW, failures: 0 } }],
  ])("asks for tdmrep.json after robots.txt where it %s, at the host's pace", async (_, robots) => {
    const { result, asked, endings, records } = await visit({ tdmFile: true, robots, answer });
    expect(asked.map(({ url }) => url)).toEqual([file]);
    expect(endings).toEqual([]);
    expect(records).toEqual([
      { ...OPEN, tdm: { rules: [{ location: "/", reservation: "1" }], until: NOW + 86_400_000, failures: 0 } },
    ]);
    expect(result).toMatchObject({ outcome: "requested", settled: false, nextAt: NOW - 500 + 100 + 5_000 });
  });

  it("asks for it once in its time, for no feed, and not where robots.txt closes the page", async () => {
    const tdm = { rules, until: NOW + 1, failures: 0 };
    const pages = async (known: Parameters<typeof visit>[0]) =>
      (await visit({ tdmFile: true, ...known })).asked.map(({ url }) => url);
    expect(await pages({ robots: { ...OPEN, tdm } })).toEqual(["http://news.example/a"]);
    expect(await pages({ robots: OPEN, claim: { kind: "feed" } })).toEqual(["http://news.example/a"]);
    expect(await pages({ robots: robots("User-agent: *\nDisallow: /a") })).toEqual([]);
  });

  it("follows where it moved, and keeps what was known while the server is in trouble", async () => {
    const known: RobotsRecord = { ...OPEN, tdm: { rules, until: NOW, failures: 0 } };
    const to = "https://news.example/tdmrep.json";
    const redirect: FetchResult = { ...page(), outcome: "redirected", location: to, permanent: true, downgrade: false };
    const moved = (await visit({ tdmFile: true, robots: known, answer: redirect })).records[0]!;
    expect(moved.tdm).toEqual({ rules, location: to, redirects: 1, until: NOW, failures: 0 });
    expect((await visit({ tdmFile: true, robots: moved, answer })).asked).toMatchObject([{ url: to }]);
    const broken = await visit({ tdmFile: true, robots: known, answer: { ...page(), status: 503 } });
    expect(broken.records[0]!.tdm).toEqual({ rules, until: NOW + 300_000, failures: 1 });
    const none = await visit({ tdmFile: true, robots: known, answer: { ...page(), status: 404 } });
    expect(none.records[0]!.tdm).toMatchObject({ rules: [] });
  });

  it("keeps it when robots.txt is asked for anew, and writes nothing down where its deadline cut the request", async () => {
    const tdm = { rules, until: NOW + 1, failures: 0 };
    const old: RobotsRecord = { ...OPEN, until: NOW, tdm };
    expect((await visit({ tdmFile: true, robots: old, answer: { ...page(), status: 404 } })).records).toMatchObject([
      { rule: "allow_all", tdm },
    ]);
    const cut = await visit({ tdmFile: true, robots: OPEN, answer: { ...failure, interrupted: true } });
    expect(cut.result.outcome).toBe("interrupted");
    expect(cut.records).toEqual([]);
  });
});
