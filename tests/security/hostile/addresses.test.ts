import { describe, expect } from "vitest";
import { drops, hostile, world } from "./hostile-case.ts";
import { answer } from "./hostile-world.ts";

describe("addresses", () => {
  hostile("H01", "the metadata service is never asked", () => blocked("http://169.254.169.254/latest/meta-data/"));
  hostile("H03", "nor an address inside an address", async () => {
    for (const host of [
      "64:ff9b::a9fe:a9fe",
      "2002:a9fe:a9fe::",
      "2001:0:4136:e378:8000:63bf:5601:5601",
      "::ffff:169.254.169.254",
      "::a9fe:a9fe",
      "::ffff:0:a9fe:a9fe",
    ])
      await blocked(`http://[${host}]/`);
  });
  hostile("H10", "nor Lambda's own", () => blocked("http://127.0.0.1:9001/2018-06-01/runtime/invocation/next"));
  hostile("H06", "nor where a redirect leads", async () => {
    world.answers.set("a.test/a", answer("", { location: "http://10.0.0.5/" }, 302));
    await world.run("http://a.test/a");
    expect(world.state("http://a.test/a")).toMatchObject({ status: "failed", reason: "blocked_address" });
    expect(world.state("http://a.test/a")?.detail).toContain("redirected to http://10.0.0.5/");
  });
  hostile("H07", "nor a file", async () => {
    world.answers.set("a.test/a", answer("", { location: "file:///etc/passwd" }, 302));
    await world.run("http://a.test/a");
    expect(world.state("http://a.test/a")).toMatchObject({ status: "failed", reason: "unsupported_scheme" });
  });
  hostile("H09", "a URL with a user is none", async () => {
    await world.run("http://news.example@169.254.169.254/");
    expect(drops()).toEqual([]);
    expect(world.aws.items("frontier")).toMatchObject([{ reason: "invalid_url" }]);
  });
  hostile("H12", "sitemaps and robots.txt lead no further inside than pages do", async () => {
    world.answers.set(
      "a.test/robots.txt",
      answer("User-agent: *\nSitemap: http://127.0.0.1/s.xml\nSitemap: http://a.test/s.xml\n", {
        "content-type": "text/plain",
      }),
    );
    world.answers.set("a.test/", answer("<html><body>Front</body></html>"));
    const index =
      "<sitemapindex><sitemap><loc>http://10.0.0.1/s.xml</loc></sitemap><sitemap><loc>http://a.test/b.xml</loc></sitemap></sitemapindex>";
    world.answers.set("a.test/s.xml", answer(index, { "content-type": "application/xml" }));
    await world.run({ url: "http://a.test/", kind: "site" });
    expect(world.claim("http://127.0.0.1/s.xml")).toMatchObject({ status: "failed", reason: "blocked_address" });
    expect(world.claim("http://10.0.0.1/s.xml")).toBeUndefined();
    expect(world.claim("http://a.test/b.xml")).toBeDefined();
    expect(world.asked.every(({ host }) => host === "a.test")).toBe(true);
  });
});

async function blocked(url: string): Promise<void> {
  const before = world.connections();
  await world.run(url);
  expect(world.state(url), url).toMatchObject({ status: "failed", reason: "blocked_address" });
  expect(world.claim(url)?.dueKey, "no retry").toBeUndefined();
  expect(world.connections() - before, "no socket").toBe(0);
  expect(world.aws.objects.size, "nothing stored").toBe(0);
}
