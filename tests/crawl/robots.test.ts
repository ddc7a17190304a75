import { describe, expect, it } from "vitest";
import { crawlDelay, isAllowed, MAX_ROBOTS_BYTES, parseRobots, sitemaps } from "../../functions/crawl/robots.ts";
import { robotsPolicy } from "../../functions/crawl/robots-policy.ts";

const SITE = "https://news.example";

describe("robots.txt", () => {
  it("binds a crawler by the group that names it, and by * only where none does", () => {
    const robots = parseRobots("User-agent: *\nDisallow: /\n\nUser-agent: NewsBot/2.0\nDisallow: /draft\n");
    expect(isAllowed(robots, "newsbot", `${SITE}/a`)).toBe(true);
    expect(isAllowed(robots, "newsbot", `${SITE}/draft/1`)).toBe(false);
    expect(isAllowed(robots, "otherbot", `${SITE}/a`)).toBe(false);
  });

  it("merges groups of one name", () => {
    const robots = parseRobots("User-agent: a\nDisallow: /x\nUser-agent: b\nDisallow: /y\nUser-agent: A\nDisallow: /z");
    expect(["/x", "/y", "/z"].map((path) => isAllowed(robots, "a", SITE + path))).toEqual([false, true, false]);
  });

  it("lets the longest pattern win, and allow where both are of one length", () => {
    const robots = parseRobots("User-agent: *\nDisallow: /a/\nAllow: /a/b\nDisallow: /c\nAllow: /c\n");
    expect(["/a/x", "/a/b", "/c"].map((path) => isAllowed(robots, "x", SITE + path))).toEqual([false, true, true]);
  });

  it("knows * and $", () => {
    const robots = parseRobots("User-agent: *\nDisallow: /*.pdf$\nDisallow: /a*b*c\n");
    const paths = ["/x.pdf", "/x.pdf?a", "/pdf", "/a1b2c3", "/acb", "/.pdf.pdf"];
    expect(paths.map((path) => isAllowed(robots, "x", SITE + path))).toEqual([false, true, true, false, true, false]);
  });

  it("compares Korean paths raw, escaped, and in the case of their escapes", () => {
    const escaped = parseRobots("User-agent: *\nDisallow: /%ea%b8%b0\n");
    const raw = parseRobots("User-agent: *\nDisallow: /기\n");
    for (const robots of [escaped, raw]) {
      expect(isAllowed(robots, "x", `${SITE}/기사`)).toBe(false);
      expect(isAllowed(robots, "x", `${SITE}/%EA%B8%B0%EC%82%AC`)).toBe(false);
      expect(isAllowed(robots, "x", `${SITE}/%ea%b8%b0`)).toBe(false);
    }
    // The same syllable in EUC-KR; its bytes are what the server compares.
    const legacy = parseRobots(Uint8Array.from([...Buffer.from("User-agent: *\nDisallow: /"), 0xb1, 0xe2]));
    expect(isAllowed(legacy, "x", `${SITE}/%B1%E2`)).toBe(false);
  });

  it("forgives a missing colon, misspellings, a byte order mark and old line ends", () => {
    const robots = parseRobots("\ufeffuseragent *\rDissallow: /a # why\r\nDisallow /b\n");
    expect(["/a", "/b", "/c"].map((path) => isAllowed(robots, "x", SITE + path))).toEqual([false, false, true]);
  });

  it("gives delays, sitemaps and content lines", () => {
    const robots = parseRobots(
      [
        "Sitemap: https://news.example/map.xml",
        "License: https://news.example/license.xml",
        "User-agent: *",
        "Content-Signal: search=yes, ai-train=no",
        "Content-Usage: train-ai=n",
        "Crawl-delay: 2.5",
        "Disallow:",
        "Sitemap: https://news.example/map.xml",
        "Sitemap: /relative.xml",
      ].join("\n"),
    );
    expect(crawlDelay(robots, "x")).toBe(2.5);
    expect(sitemaps(robots)).toEqual(["https://news.example/map.xml"]);
    expect(robots.licenses).toEqual(["https://news.example/license.xml"]);
    expect(robots.groups[0]).toMatchObject({
      contentSignal: ["search=yes, ai-train=no"],
      contentUsage: ["train-ai=n"],
    });
  });

  it("passes over a delay that is no number", () => {
    for (const value of ["", "soon", "-3", "1e999x", "NaN"]) {
      expect(crawlDelay(parseRobots(`User-agent: *\nCrawl-delay: ${value}\n`), "x") ?? 1).toBe(1);
    }
  });

  it("allows all in a page that is no robots.txt", () => {
    expect(isAllowed(parseRobots("<!doctype html><title>Not found</title>"), "x", `${SITE}/a`)).toBe(true);
    expect(isAllowed(parseRobots(Uint8Array.from([0, 255, 254, 10, 13, 0])), "x", `${SITE}/a`)).toBe(true);
  });

  it("reads 500 KiB and not a half line more", () => {
    const head = "User-agent: *\nDisallow: /a\n";
    const filler = `# ${"x".repeat(MAX_ROBOTS_BYTES - head.length - 15)}\n`;
    const robots = parseRobots(`${head}${filler}Disallow: /bbbbbbbbb\nDisallow: /c\n`);
    expect(["/a", "/b", "/c"].map((path) => isAllowed(robots, "x", SITE + path))).toEqual([false, true, true]);
  });

  it("stays quick on patterns made to be slow", () => {
    const stars = `User-agent: *\n${`Disallow: /${"*a".repeat(4000)}b\n`.repeat(15)}`;
    expect(isAllowed(parseRobots(stars), "x", `${SITE}/${"a".repeat(2000)}`)).toBe(true);
    expect(parseRobots("a".repeat(2_000_000)).groups).toEqual([]);
    expect(parseRobots("User-agent: *\n".repeat(20_000)).groups).toHaveLength(1);
  });
});

describe("what an answer to robots.txt allows", () => {
  const answer = (status: number, more = {}) => robotsPolicy({ outcome: "response", status, ...more });

  it("is to obey it for a day at most", () => {
    expect(answer(200)).toEqual({ rule: "obey", cacheSeconds: 86_400 });
    expect(answer(200, { maxAge: 0 })).toEqual({ rule: "obey", cacheSeconds: 300 });
    expect(answer(200, { maxAge: 9e9 })).toEqual({ rule: "obey", cacheSeconds: 86_400 });
  });

  it("is everything where there is none", () => {
    for (const status of [401, 403, 404, 410, 301]) expect(answer(status).rule).toBe("allow_all");
  });

  it("is nothing for now where the server is in trouble or silent", () => {
    for (const status of [429, 500, 503]) expect(answer(status).rule).toBe("disallow_for_now");
    expect(answer(503, { retryAfter: 1800 })).toMatchObject({ retrySeconds: 1800 });
    expect(answer(503, { retryAfter: 9e9 })).toMatchObject({ retrySeconds: 86_400 });
    const waits = [0, 1, 2, 50].map((failures) =>
      robotsPolicy({ outcome: "unreachable", detail: "timeout" }, failures),
    );
    expect(waits.map((wait) => wait.rule === "disallow_for_now" && wait.retrySeconds)).toEqual([
      300, 600, 1200, 21_600,
    ]);
  });
});
