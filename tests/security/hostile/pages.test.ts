import { describe, expect } from "vitest";
import { isMixedScript } from "../../../functions/article/mixed-script.ts";
import { readPacked } from "../../../functions/aws/packed-items.ts";
import { readFeed } from "../../../functions/crawl/feeds/read-feed.ts";
import { hasShared, readSharedJson } from "../../shared-data.ts";
import { articleItem, hostile, world } from "./hostile-case.ts";
import { answer, articleOf } from "./hostile-world.ts";

describe("pages", () => {
  hostile("H29", "100,000 nested elements take less than 2 s", async () => {
    expect(await cost(`${"<div>".repeat(100_000)}x`)).toBeLessThan(2_000);
  });
  hostile("H30", "5,000 unclosed formatting elements take less than 1 s", async () => {
    await cost("<p>warm</p>");
    expect(await cost("<b><i><font>".repeat(5_000))).toBeLessThan(1_000);
  });
  hostile("H31", "50,000 nested tables, drawings and templates take less than 2 s each", async () => {
    for (const tag of ["<table>", "<svg>", "<template>", "<table><tr><td>"])
      expect(await cost(tag.repeat(50_000)), tag).toBeLessThan(2_000);
  });
  hostile("H34", "what never ends in 10 MB takes no longer than reading it, and is no article", async () => {
    for (const start of ["<!--", "<script>", "<textarea>", "<svg><![CDATA["]) {
      expect(await cost(`${start}${"a ".repeat(4_900_000)}`), start).toBeLessThan(10_000);
      expect(world.state("http://slow.test/a")?.status, start).toBe("failed");
      world.aws.clear();
    }
  });
  hostile("H35", "odd characters leave valid text, and titles that turn nothing round", async () => {
    const odd = "\0\u202e\u200b\ufeff";
    const html = articleOf(`The bridge${odd} at the &#x202e;mill&#xD800;`).replace(
      "burnt down",
      `burnt ${odd}down &#xD800;`,
    );
    world.answers.set("a.test/a", answer(html));
    await world.run("http://a.test/a");
    const { headline, excerpt } = articleItem() as { headline: string; excerpt: string };
    for (const line of [headline, excerpt]) expect(line.isWellFormed()).toBe(true);
    expect(headline).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
    const body = await bodyOf();
    expect(body.isWellFormed()).toBe(true);
    expect(body).toContain("\u202e");
    expect(body).not.toContain("\0");
  });
  hostile("H36", "bylines and dates made to be slow take no longer than others of their length", async () => {
    const slow = [
      `<p class=byline>By ${"1 ".repeat(50_000)}`,
      `<p class=author>${"a@".repeat(50_000)}`,
      `<time datetime="${"1 ".repeat(50_000)}">${"1 ".repeat(50_000)}`,
      `<meta name=author content="${"a@".repeat(50_000)}"><meta property=article:published_time content="${"1 ".repeat(50_000)}">`,
    ];
    const plain = await cost(articleOf("Plain", `<p>${"word ".repeat(20_000)}`));
    for (const html of slow) expect(await cost(articleOf("Slow", html)), html.slice(0, 20)).toBeLessThan(plain + 1_000);
  });
  hostile("H41", "markup in titles and texts is text, in pages and in feeds", async () => {
    const evil = "&lt;script&gt;alert(1)&lt;/script&gt;";
    world.answers.set(
      "a.test/a",
      answer(articleOf(`Bridges <img src=x onerror=alert(1)>`, `<meta name=author content="Jo ${evil}">`)),
    );
    await world.run("http://a.test/a");
    expect(JSON.stringify(articleItem())).not.toMatch(/<(?:img|script)/);
    const rss = `<rss><channel><title>${evil}</title><item><title><![CDATA[<img src=x onerror=alert(1)>Bridges]]></title><link>http://a.test/1</link></item></channel></rss>`;
    const feed = readFeed(Buffer.from(rss), "application/rss+xml", "http://a.test/f");
    expect(JSON.stringify(feed)).not.toMatch(/<script|onerror/);
    expect(feed).toMatchObject({ feed: { items: [{ title: "Bridges" }] } });
    if (!hasShared("cases/feeds.json")) return;
    const { cases } = readSharedJson<{ cases: { area: string; v?: string }[] }>("cases/feeds.json");
    const sanitize = cases.filter(({ area }) => area === "wellformed/sanitize");
    expect(sanitize.length).toBeGreaterThan(300);
    for (const { v = "" } of sanitize) {
      const read = readFeed(Buffer.from(v), null, "http://a.test/f");
      expect(JSON.stringify(read)).not.toMatch(/<script|<iframe|<object|<embed|javascript:|\son[a-z]+=/i);
    }
  });
  hostile("H42", "a host that looks like another is shown as what it is, and flagged", async () => {
    world.answers.set("xn--80ak6aa92e.test/", answer(articleOf()));
    await world.run("http://аррӏе.test/");
    expect(articleItem()).toMatchObject({
      publisher: { host: "xn--80ak6aa92e.test" },
      url: "https://xn--80ak6aa92e.test/",
    });
    expect(isMixedScript("xn--80ak6aa92e.test")).toBe(true);
  });
});

/** Milliseconds of processor time that the pipeline takes for a page. */
async function cost(html: string): Promise<number> {
  const url = "http://slow.test/a";
  world.answers.set("slow.test/a", answer(html));
  const before = process.threadCpuUsage();
  await world.run(url);
  const { user, system } = process.threadCpuUsage(before);
  expect(["ready", "failed"]).toContain(world.state(url)?.status);
  return (user + system) / 1_000;
}

async function bodyOf(): Promise<string> {
  const item = world.aws.items("articles").find(({ sk }) => sk === "BODY");
  return (await readPacked<{ articleBody: string }>(item!, world.large)).articleBody;
}
