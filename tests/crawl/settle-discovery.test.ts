import { describe, expect, it } from "vitest";
import { type Ending, settleVisit } from "../../functions/crawl/settle-visit.ts";
import type { Claim, Drop } from "../../functions/frontier/claim.ts";
import { claimed, NOW, page, robots, SETTLE, settling } from "./crawl-visit.ts";

const MINUTE = 60_000;

async function discover(ending: Ending, more: Partial<Claim>, seen: string[] = [], rules = robots("")) {
  const world = settling();
  const { claim, entry } = claimed(world.frontier, "http://news.example/feed", more);
  if (seen.length > 0) world.cursors.set(claim.id, { seen });
  const settled = await settleVisit(claim, entry, ending, rules, SETTLE, world.ports);
  return { ...world, settled, cursor: world.cursors.get(claim.id), after: world.frontier.claims.get(claim.id)! };
}

const rss = (...names: string[]) =>
  page(
    `<rss version="2.0"><channel><title>News</title>${names
      .map(
        (name) =>
          `<item><title>About ${name}</title><link>http://news.example/${name}</link><pubDate>Tue, 13 Jan 2026 08:00:00 GMT</pubDate></item>`,
      )
      .join("")}</channel></rss>`,
    { "content-type": "application/rss+xml", etag: '"f1"' },
  );

const inputs = (drops: Drop[]) => drops.map(({ input }) => input);

describe("a feed", () => {
  it("sends all of it as a backlog the first time, with what it says of each", async () => {
    const { settled, drops, cursor, after, frontier } = await discover(
      { outcome: "feed", response: rss("a", "b") },
      { kind: "feed" },
    );
    expect(settled).toEqual({ outcome: "discovered" });
    expect(inputs(drops)).toEqual(["http://news.example/a", "http://news.example/b"]);
    expect(drops[0]).toMatchObject({ kind: "article", priority: 2, hop: 1, hints: { headline: "About a" } });
    expect(drops[0]?.hints?.datePublished).toMatch(/^2026-01-13/);
    expect(cursor).toEqual({ seen: inputs(drops) });
    expect(after).toMatchObject({ status: "fetched", first: false, etag: '"f1"' });
    const [next] = frontier.standing();
    expect(next).toMatchObject({ priority: 3, first: false });
    expect(next!.dueAt).toBeGreaterThanOrEqual(NOW + 10 * MINUTE);
  });

  it("sends only what is new later, as fresh", async () => {
    const again = { kind: "feed", first: false, status: "fetched" } as const;
    const { drops, cursor } = await discover({ outcome: "feed", response: rss("b", "c") }, again, [
      "http://news.example/b",
    ]);
    expect(drops).toMatchObject([{ input: "http://news.example/c", priority: 1 }]);
    expect(cursor?.seen).toEqual(["http://news.example/b", "http://news.example/c"]);
  });

  it("is looked at less often where nothing is new, and is never forgotten", async () => {
    const again = { kind: "feed", first: false, status: "fetched", pollMs: 20 * MINUTE } as const;
    const { drops, frontier } = await discover({ outcome: "unchanged" }, again, ["x"]);
    expect(drops).toEqual([]);
    expect(frontier.standing()[0]!.dueAt).toBeGreaterThan(NOW + 20 * MINUTE);
  });

  it("that fails once long after an earlier failure is tried again, not given up", async () => {
    const failing = await discover({ outcome: "retry", reason: "timeout" }, { kind: "feed" });
    const recovered = settling();
    const { claim, entry } = claimed(recovered.frontier, "http://news.example/feed", {
      kind: "feed",
      attempts: failing.after.attempts,
      firstAttemptAt: new Date(NOW - 100 * 60 * MINUTE).toISOString(),
    });
    await settleVisit(claim, entry, { outcome: "feed", response: rss("a") }, robots(""), SETTLE, recovered.ports);
    const after = recovered.frontier.claims.get(claim.id)!;
    const { settled } = await discover({ outcome: "retry", reason: "timeout" }, { ...after, kind: "feed" });
    expect(settled).toEqual({ outcome: "deferred" });
  });

  it("that is none says so", async () => {
    const { after } = await discover({ outcome: "page", response: page("<html>no feed</html>") }, { kind: "feed" });
    expect(after).toMatchObject({ status: "failed", reason: "bad_response" });
  });

  it("sends nothing on where it is as many links away as may be", async () => {
    const { drops, cursor } = await discover({ outcome: "feed", response: rss("a") }, { kind: "feed", hop: 4 });
    expect(drops).toEqual([]);
    expect(cursor?.seen).toHaveLength(1);
  });

  it("sends at most as many items as the setting says", async () => {
    const names = Array.from({ length: 150 }, (_, i) => `n${i}`);
    const { drops } = await discover({ outcome: "feed", response: rss(...names) }, { kind: "feed" });
    expect(drops).toHaveLength(100);
  });
});

describe("a sitemap", () => {
  it("sends its pages as articles, and the sitemaps of an index as sitemaps", async () => {
    const urls =
      "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>http://news.example/1</loc></url></urlset>";
    const index =
      "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>http://news.example/s.xml</loc></sitemap></sitemapindex>";
    const pages = await discover({ outcome: "feed", response: page(urls) }, { kind: "sitemap" });
    expect(pages.drops).toMatchObject([{ input: "http://news.example/1", kind: "article" }]);
    const sitemaps = await discover({ outcome: "feed", response: page(index) }, { kind: "sitemap" });
    expect(sitemaps.drops).toMatchObject([{ input: "http://news.example/s.xml", kind: "sitemap" }]);
  });

  const listing = (...urls: string[]) =>
    page(`<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join("")}</urlset>`, {}, "http://news.example/s");

  it("sends URLs of its own site on, and of others only where their robots.txt names a sitemap there", async () => {
    const response = listing(
      "http://www.news.example/1",
      "http://other.example/2",
      "http://friend.example/3",
      "http://10.0.0.1/4",
    );
    const world = settling();
    world.robotsOf.set("http://friend.example", robots("Sitemap: http://news.example/s"));
    world.robotsOf.set("http://other.example", robots("Sitemap: http://other.example/s"));
    const { claim, entry } = claimed(world.frontier, "http://news.example/s", { kind: "sitemap" });
    await settleVisit(claim, entry, { outcome: "feed", response }, robots(""), SETTLE, world.ports);
    expect(inputs(world.drops)).toEqual(["http://www.news.example/1", "http://friend.example/3"]);
  });

  it("does not let the blogs of a platform speak for each other", async () => {
    const response = {
      ...listing("http://b.blogspot.com/1", "http://a.blogspot.com/2"),
      url: "http://a.blogspot.com/s",
    };
    const { drops } = await discover({ outcome: "feed", response }, { kind: "sitemap" });
    expect(inputs(drops)).toEqual(["http://a.blogspot.com/2"]);
  });

  it("of sitemaps ends after three more, and one that names itself is asked once", async () => {
    const index = page("<sitemapindex><sitemap><loc>http://news.example/feed</loc></sitemap></sitemapindex>");
    const at = async (hop: number) =>
      inputs((await discover({ outcome: "feed", response: index }, { kind: "sitemap", hop })).drops);
    expect(await at(2)).toEqual(["http://news.example/feed"]);
    expect(await at(3)).toEqual([]);
    const again = { kind: "sitemap", first: false, status: "fetched" } as const;
    const { drops } = await discover({ outcome: "feed", response: index }, again, ["http://news.example/feed"]);
    expect(drops).toEqual([]);
  });
});

describe("a site", () => {
  const home = page(
    '<html><head><link rel="alternate" type="application/rss+xml" href="/rss"></head></html>',
    {},
    "http://news.example/",
  );

  it("names its feeds and the sitemaps of its robots.txt", async () => {
    const rules = robots("User-agent: *\nDisallow:\nSitemap: http://news.example/map.xml");
    const { drops } = await discover({ outcome: "page", response: home }, { kind: "site" }, [], rules);
    expect(drops).toMatchObject([
      { input: "http://news.example/map.xml", kind: "sitemap" },
      { input: "http://news.example/rss", kind: "feed" },
    ]);
  });

  it("passes over what is no URL among the sitemaps of its robots.txt", async () => {
    const rules = robots("Sitemap: /map.xml\nSitemap: javascript:1\nSitemap: http://news.example/map.xml");
    const { drops } = await discover({ outcome: "page", response: page() }, { kind: "site" }, [], rules);
    expect(inputs(drops)).toEqual(["http://news.example/map.xml"]);
  });

  it("that names none says so", async () => {
    const { after } = await discover({ outcome: "page", response: page() }, { kind: "site" });
    expect(after).toMatchObject({ status: "failed", reason: "not_found" });
  });
});
