import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect } from "vitest";
import { readDueKey } from "../../../functions/frontier/due.ts";
import { hostile, world } from "./hostile-case.ts";
import { answer, articleOf } from "./hostile-world.ts";

const ROOT = join(import.meta.dirname, "../../..");

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
