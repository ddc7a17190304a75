import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { readFeed } from "../../../functions/crawl/feeds/read-feed.ts";
import { drops, hostile, world } from "./hostile-case.ts";
import { answer } from "./hostile-world.ts";

const ROOT = join(import.meta.dirname, "../../..");

describe("feeds and sitemaps", () => {
  const serve = (body: string, kind: "feed" | "sitemap" = "feed") => {
    world.answers.set("a.test/f", answer(body, { "content-type": "application/xml" }));
    return world.run({ url: "http://a.test/f", kind });
  };
  const found = () => drops().filter(({ requestedUrl }) => requestedUrl !== "http://a.test/f");

  hostile("H45", "declared entities are refused", async () => {
    await serve(
      `<!DOCTYPE x [<!ENTITY a "${"a".repeat(20_000)}">]><rss><channel><item><link>http://a.test/1</link><title>${"&a;".repeat(20_000)}</title></item></channel></rss>`,
    );
    expect(world.claim("http://a.test/f")).toMatchObject({ status: "failed" });
    expect(found()).toEqual([]);
  });
  hostile("H47", "a feed of 9 MB is read to its thousandth item, one of 50 MB not at all", async () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, at) => `<item><link>http://a.test/${at}</link></item>`).join("");
    const before = process.threadCpuUsage();
    const read = readFeed(Buffer.from(`<rss><channel>${items(180_000)}`), null, "http://a.test/f");
    expect(read.outcome === "feed" && read.feed.items.length).toBe(1_000);
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(3_000);
    await serve(`<rss><channel>${items(1_100_000)}`);
    expect(world.claim("http://a.test/f")).toMatchObject({ status: "failed", reason: "too_large" });
  });
  hostile("H48", "sitemaps name their own site, and themselves to no end", async () => {
    await serve(
      "<sitemapindex><sitemap><loc>http://a.test/f</loc></sitemap><sitemap><loc>http://other.test/s</loc></sitemap></sitemapindex>",
      "sitemap",
    );
    expect(found()).toEqual([]);
    expect(world.asked.filter(({ path }) => path === "/f")).toHaveLength(1);
    for (const [file, name] of [
      ["tests/crawl/settle-discovery.test.ts", "of sitemaps ends after three more"],
      ["tests/crawl/feeds/read-sitemap.test.ts", "ends at the protocol's limits"],
    ])
      expect(readFileSync(join(ROOT, file!), "utf8")).toContain(name);
  });
  hostile("H49", "names of prototypes are names like others", async () => {
    await serve(
      '<rss><channel><__proto__ polluted="1"><polluted>1</polluted></__proto__><constructor><prototype polluted="1"/></constructor><item __proto__="x"><link>http://a.test/1</link></item></channel></rss>',
    );
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
    expect(found()).toHaveLength(1);
  });
});
