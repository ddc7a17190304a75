import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readEnvironment } from "../../../functions/aws/environment.ts";
import { readPacked } from "../../../functions/aws/packed-items.ts";
import { readFeed } from "../../../functions/crawl/feeds/read-feed.ts";
import { readDueKey } from "../../../functions/frontier/due.ts";
import { hasShared, readSharedJson } from "../../shared-data.ts";
import { ELSEWHERE, NOT_DONE } from "./hostile-list.ts";
import { answer, articleOf, type HostileWorld, openHostileWorld } from "./hostile-world.ts";

const LIST = "cases/hostile.json";
const ROOT = join(import.meta.dirname, "../../..");
const ran = new Set<string>();
let world: HostileWorld;

beforeAll(async () => {
  world = await openHostileWorld();
});
afterAll(() => world.stop());
beforeEach(() => {
  world.aws.clear();
  world.asked.length = 0;
  world.answers.clear();
});

/** A case of the list, by its number there. */
function hostile(id: string, name: string, prove: () => Promise<void>): void {
  it(`${id} ${name}`, async () => {
    await prove();
    ran.add(id);
  }, 240_000);
}

const blocked = async (url: string) => {
  const before = world.connections();
  await world.run(url);
  expect(world.state(url), url).toMatchObject({ status: "failed", reason: "blocked_address" });
  expect(world.claim(url)?.dueKey, "no retry").toBeUndefined();
  expect(world.connections() - before, "no socket").toBe(0);
  expect(world.aws.objects.size, "nothing stored").toBe(0);
};

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
const articleItem = () => world.aws.items("articles").find(({ sk }) => sk === "ARTICLE");
const drops = () => world.aws.items("frontier").filter(({ sk }) => sk === "CLAIM");

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
  hostile("H42", "a host that looks like another is shown as what it is", async () => {
    world.answers.set("xn--80ak6aa92e.test/", answer(articleOf()));
    await world.run("http://аррӏе.test/");
    expect(articleItem()).toMatchObject({
      publisher: { host: "xn--80ak6aa92e.test" },
      url: "https://xn--80ak6aa92e.test/",
    });
  });
});

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

describe("politeness", () => {
  const page = () => world.asked.filter(({ path }) => path === "/a").length;
  const robots = (body: string | Uint8Array) =>
    world.answers.set("a.test/a", answer(articleOf())).set("a.test/robots.txt", body);

  hostile("H53", "robots.txt that is not there allows, one that is in trouble does not", async () => {
    for (const status of [400, 401, 403, 404, 410]) {
      robots(answer("", {}, status));
      await world.run("http://a.test/a");
      expect(world.state("http://a.test/a"), String(status)).toMatchObject({ status: "ready" });
      world.aws.clear();
    }
    world.asked.length = 0;
    for (const status of [429, 500, 503]) {
      robots(answer("", {}, status));
      await world.run("http://a.test/a");
      expect(page(), String(status)).toBe(0);
      expect(world.claim("http://a.test/a")?.dueKey).toBeDefined();
      world.aws.clear();
    }
  });
  hostile("H55", "a crawl-delay is never cut: who asks for too long is left alone", async () => {
    robots(answer("User-agent: *\nCrawl-delay: 1e9\n", { "content-type": "text/plain" }));
    await world.run("http://a.test/a");
    await world.goOn();
    expect(page()).toBe(0);
    expect(world.state("http://a.test/a")).toMatchObject({ status: "failed", reason: "robots_disallowed" });
    for (const odd of ["-1", "0.001", "abc"]) {
      world.aws.clear();
      robots(answer(`User-agent: *\nCrawl-delay: ${odd}\n`, { "content-type": "text/plain" }));
      await world.run("http://a.test/a");
      expect(world.state("http://a.test/a"), odd).toMatchObject({ status: "ready" });
    }
  });
  hostile("H56", "Retry-After is believed between a second and a day, and costs no dead letter", async () => {
    for (const [value, least, most] of [
      ["99999999", 86_000_000, 86_460_000],
      ["-5", 0, 86_460_000],
      ["Fri, 31 Dec 9999 23:59:59 GMT", 86_000_000, 86_460_000],
      ["garbage", 0, 86_460_000],
    ] as const) {
      world.aws.clear();
      world.answers.set("a.test/a", answer("", { "retry-after": value }, 429));
      const before = Date.now();
      await world.run("http://a.test/a");
      const [host] = world.aws.items("frontier").filter(({ sk }) => sk === "HOST");
      const dueAt = readDueKey(world.claim("http://a.test/a")!.dueKey as string).dueAt;
      expect(Math.max(dueAt, host!.nextAt as number) - before, value).toBeGreaterThan(Math.max(least, 1_000));
      expect(Math.max(dueAt, host!.nextAt as number) - before, value).toBeLessThan(most + 600_000);
      expect(world.state("http://a.test/a"), value).toMatchObject({ status: "queued", lastError: "server_error" });
    }
  });
  hostile("H57", "what comes twice at once is fetched once and kept once", async () => {
    world.answers.set("a.test/a", answer(articleOf()));
    const drop = JSON.stringify("http://a.test/a");
    await Promise.all([world.invoke("intake", [drop]), world.invoke("intake", [drop])]);
    const tokens = world.aws.taken("crawl");
    await Promise.all([...tokens, ...tokens].map((token) => world.invoke("crawl", [token])));
    for (let left = world.aws.taken("crawl"); left.length > 0 && page() === 0; left = world.aws.taken("crawl"))
      await world.invoke("crawl", left);
    const messages = world.aws.taken("parse");
    await Promise.all([...messages, ...messages].map((message) => world.invoke("parse", [message])));
    expect(page()).toBe(1);
    expect(world.aws.items("articles").filter(({ sk }) => sk === "ARTICLE")).toHaveLength(1);
  });
  hostile("H58", "a flood of one host does not keep another waiting", async () => {
    world.answers.set("b.test/a", answer(articleOf()));
    const flood = Array.from({ length: 500 }, (_, at) => `http://a.test/${at}`);
    await world.invoke("intake", [JSON.stringify(flood.slice(0, 100))]);
    for (let from = 100; from < flood.length; from += 100)
      await world.invoke("intake", [JSON.stringify(flood.slice(from, from + 100))]);
    expect(world.aws.taken("crawl"), "one token stands for the host, however much is due").toHaveLength(1);
    await world.run("http://b.test/a");
    expect(world.state("http://b.test/a")).toMatchObject({ status: "ready" });
    expect(world.asked.filter(({ host }) => host === "a.test")).toEqual([]);
  });
  hostile("H59", "ten thousand names of one domain share one pace", async () => {
    const urls = Array.from({ length: 100 }, (_, at) => `http://a${at}.spam.test/`);
    await world.invoke("intake", [JSON.stringify(urls)]);
    expect(world.aws.items("frontier").filter(({ sk }) => sk === "HOST")).toMatchObject([{ key: "spam.test" }]);
    expect(world.aws.taken("crawl")).toHaveLength(1);
    expect(readFileSync(join(ROOT, "tests/crawl/fetch-page.test.ts"), "utf8")).toContain(
      "sends no more requests to one address at a time than the setting says",
    );
  });
  hostile("H70", "no cookie is kept, and a page that asks for consent is no article", async () => {
    world.answers.set("a.test/a", answer(articleOf(), { "set-cookie": "id=1; Domain=.test; Path=/" }));
    world.answers.set("a.test/b", answer(articleOf(), { "set-cookie": "id=1" }));
    world.answers.set("a.test/c", answer("", { location: "http://consent.b.test/?continue=http://a.test/c" }, 302));
    await world.run(["http://a.test/a", "http://a.test/b", "http://a.test/c"]);
    expect(world.asked.map(({ head }) => head).filter((head) => /^cookie:/im.test(head))).toEqual([]);
    expect(world.state("http://a.test/c")).toMatchObject({ status: "failed", reason: "consent_wall" });
  });
  hostile("H71", "what a page opts out of is obeyed, and kept as it was said", async () => {
    world.answers.set("a.test/none", answer(articleOf(), { "x-robots-tag": "otherbot: noindex, newsprint: none" }));
    world.answers.set("a.test/other", answer(articleOf(), { "x-robots-tag": "otherbot: noindex" }));
    world.answers.set("a.test/archive", answer(articleOf("B", "<meta name=robots content=noarchive>")));
    world.answers.set("a.test/tdm", answer(articleOf(), { "tdm-reservation": "1" }));
    world.answers.set("a.test/usage", answer(articleOf(), { "content-usage": "search=n" }));
    world.answers.set("a.test/licence", answer(articleOf("C", "<link rel=license href=http://a.test/rsl>")));
    await world.run(["none", "other", "archive", "tdm", "usage", "licence"].map((name) => `http://a.test/${name}`));
    const status = (name: string) => world.state(`http://a.test/${name}`);
    for (const name of ["none", "tdm", "usage"])
      expect(status(name), name).toMatchObject({ status: "failed", reason: "opted_out" });
    for (const name of ["other", "archive", "licence"]) expect(status(name), name).toMatchObject({ status: "ready" });
    const records = world.aws.items("articles").filter(({ sk }) => sk === "ARTICLE");
    const archive = records.find(({ url }) => (url as string).endsWith("/archive"));
    expect(archive?.rawKey).toBeUndefined();
    expect(archive?.signals).toMatchObject({ robots: ["noarchive"] });
    expect([...world.aws.objects.keys()].filter((key) => key.includes(archive!.id as string))).toEqual([]);
  });
});

describe("what AWS would not take", () => {
  hostile("H63", "a list goes round in pieces that SQS takes, and odd characters are refused before", async () => {
    const urls = Array.from({ length: 2_500 }, (_, at) => `http://a.test/${at}?${"x".repeat(300)}`);
    await world.invoke("intake", [JSON.stringify(urls)]);
    const pieces = world.aws.taken("intake");
    expect(pieces).toHaveLength(25);
    expect(world.aws.refusals).toEqual([]);
    await world.run("http://a.test/\u0000\uffff\ufffe");
    const [reject] = world.aws.items("frontier").filter(({ pk }) => (pk as string).startsWith("REJECT#"));
    expect(reject ?? world.claim("http://a.test/\uffff\ufffe")).toBeDefined();
  });
  hostile("H69", "a contact that would smuggle a header in stops the function at its start", async () => {
    const settings = (contact: string) => ({ ...process.env, SETTINGS: JSON.stringify({ contact }) });
    expect(() => readEnvironment(settings("https://a.example/\r\nX-Evil: 1"))).toThrow(/contact/);
    expect(readEnvironment(settings("https://a.example/")).SETTINGS.contact).toBe("https://a.example/");
  });
});

describe.skipIf(!hasShared(LIST))(`the list of hostile input (skipped without shared ${LIST})`, () => {
  it("has a test that ran for every case, or one that stands elsewhere", () => {
    const { cases } = readSharedJson<{ cases: { id: string }[] }>(LIST);
    const ids = cases.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(ids.filter((id) => !ran.has(id) && !(id in ELSEWHERE))).toEqual([]);
    expect(Object.keys(NOT_DONE).filter((id) => !ids.includes(id))).toEqual([]);
    for (const [id, [file, name]] of Object.entries(ELSEWHERE)) {
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      const line = readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .find((one) => one.includes(name));
      expect(line, `${id}: ${name}`).toMatch(/^\s*(?:it|describe|test|\]\)|\}\))?/);
      expect(line, `${id} is skipped`).not.toMatch(/\.skip|\.todo/);
    }
  });
});
