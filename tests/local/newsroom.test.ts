import { request } from "node:http";
import { gunzipSync, inflateSync } from "node:zlib";
import { TextDecoder } from "@exodus/bytes/encoding.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drops, expected, hosts, type Newsroom, start } from "../../lib/local/newsroom/newsroom.ts";

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await start();
});
afterAll(() => newsroom.stop());

type Reply = { status: number; headers: Record<string, string | undefined>; bytes: Buffer; text: string };

describe("the sample newsroom", () => {
  it("has what a first run should show", () => {
    expect(hosts.length).toBeGreaterThanOrEqual(6);
    const ready = Object.values(expected).filter((end) => end.status === "ready");
    const distinct = new Map(ready.map((end) => [end.headline, end]));
    expect(distinct.size).toBeGreaterThanOrEqual(16);
    expect([...distinct.values()].filter((end) => end.language === "ko").length).toBeGreaterThanOrEqual(7);
    expect(new Set([...distinct.values()].map((end) => end.language))).toEqual(new Set(["ko", "en", "ja"]));
    expect([...distinct.values()].filter((end) => !end.free)).toHaveLength(1);
    expect(drops.filter((drop) => drop.kind !== "article").map((drop) => drop.kind)).toEqual(["feed", "sitemap"]);
  });

  it("serves every article that should end ready, with its headline and its whole text", async () => {
    for (const [url, end] of Object.entries(expected)) {
      if (end.status !== "ready") continue;
      const reply = await get(url);
      if (reply.status === 301) {
        expect(expected[new URL(reply.headers.location!, url).href]).toEqual(end);
        continue;
      }
      const page = reply.status === 503 ? await get(url) : reply;
      expect([url, page.status]).toEqual([url, 200]);
      const shown = plain(page.text);
      expect(shown).toContain(plain(end.headline));
      for (const block of end.text.split("\n\n")) expect(shown).toContain(plain(block));
    }
  });

  it("answers the rest as their reasons say", async () => {
    const status = Object.fromEntries(
      await Promise.all(
        Object.entries(expected)
          .filter(([, end]) => end.status === "failed")
          .map(async ([url, end]) => [(end as { reason: string }).reason, (await get(url)).status] as const),
      ),
    );
    expect(status).toEqual({
      gone: 410,
      not_found: 404,
      robots_disallowed: 200,
      soft_404: 200,
      unsupported_type: 200,
      consent_wall: 200,
      not_an_article: 200,
    });
    const robots = await get("http://www.hanbit-ilbo.test/robots.txt");
    expect(robots.text).toMatch(/^Disallow: \/members\/$/m);
    expect(robots.text).toMatch(/^Sitemap: http:\/\/www\.hanbit-ilbo\.test\/sitemap\.xml$/m);
  });

  it("is busy once for one article, and says when to come back", async () => {
    const fresh = await start();
    const url = "http://www.haneul-biz.test/news/articleView.html?idxno=20260318021";
    const first = await get(url, {}, fresh.port);
    expect([first.status, first.headers["retry-after"]]).toEqual([503, "1"]);
    expect((await get(url, {}, fresh.port)).status).toBe(200);
    await fresh.stop();
  });

  it("sends one paper in EUC-KR with syllables outside KS X 1001, declared in the page alone", async () => {
    const reply = await get("http://www.dongbaek.test/article.asp?no=20260221");
    expect(reply.headers["content-type"]).toBe("text/html");
    expect(() => new TextDecoder("utf-8", { fatal: true }).decode(reply.bytes)).toThrow();
    // 똠 lies in the extension: its trail byte is an ASCII letter, which no syllable of KS X 1001 has.
    expect(reply.bytes.includes(Buffer.from([0x8c, 0x63]))).toBe(true);
    expect(reply.text).toContain("똠방각하");
  });

  it("keeps the text of two pages in the script's state alone", async () => {
    const { text } = await get("http://signalpath.test/stories/the-other-transformers");
    const [state] = /<script id="__NEXT_DATA__"[^>]*>([^<]*)<\/script>/.exec(text)!;
    expect(text.replace(state, "")).not.toContain("The convoy left Houston");
    expect(state).toContain("The convoy left Houston");
  });

  it("names in feed and sitemap only addresses that it knows the end of", async () => {
    for (const drop of drops) {
      if (drop.kind === "article") expect(expected).toHaveProperty([drop.url]);
      else {
        const { text } = await get(drop.url);
        const urls = [...text.matchAll(/<(?:link|loc)>([^<]+)<\/(?:link|loc)>/g)].map((match) => match[1]!);
        const articles = urls.filter((url) => !url.endsWith("/"));
        expect(articles.length).toBeGreaterThanOrEqual(3);
        for (const url of articles) expect(expected).toHaveProperty([url]);
      }
    }
  });

  it("serves real pictures, answers 304 to who has a page already, and knows no other hosts", async () => {
    const url = "http://www.hanbit-ilbo.test/it/2026/01/13/deepseek-first-year";
    const page = await get(url);
    const picture = await get(/property="og:image" content="([^"]+)"/.exec(page.text)![1]!);
    expect(picture.headers["content-type"]).toBe("image/png");
    expect(picture.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(inflateSync(picture.bytes.subarray(41, -16)).length).toBe(180 * (1 + 320 * 3));
    expect((await get(url, { "if-none-match": page.headers.etag! })).status).toBe(304);
    expect((await get("http://elsewhere.test/")).status).toBe(421);
  });
});

function get(url: string, headers: Record<string, string> = {}, port = newsroom.port): Promise<Reply> {
  const { host, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: "127.0.0.1", port, path: pathname + search, headers: { host, "accept-encoding": "gzip", ...headers } },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        const raw = Buffer.concat(chunks);
        const bytes = response.headers["content-encoding"] === "gzip" ? gunzipSync(raw) : raw;
        const charset = /charset=([\w-]+)/.exec(bytes.subarray(0, 200).toString("latin1"))?.[1] ?? "utf-8";
        resolve({
          status: response.statusCode!,
          headers: response.headers as Reply["headers"],
          bytes,
          text: new TextDecoder(charset).decode(bytes),
        });
      },
    );
    asking.on("error", reject).end();
  });
}

/** Text without readings, elements, entities and escapes. */
function plain(html: string): string {
  return html
    .replaceAll('\\"', '"')
    .replace(/<rp>.*?<\/rp>|<rt>.*?<\/rt>/g, "")
    .replace(/<\/?ruby>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
