import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Console, serveConsole } from "../../console/server/serve.ts";
import { writtenOpenApi } from "../../console/write-openapi.ts";
import { articleStore } from "../../functions/aws/article-store.ts";
import { rawPages } from "../../functions/aws/raw-pages.ts";
import { writeWarc } from "../../functions/crawl/warc.ts";
import { type Connection, connect } from "../../lib/cli/connect.ts";
import { entity, mentionIn, seedArticles } from "./seed-articles.ts";

const RAW = "raw/x/20260301T000000000Z-00.warc.gz";
const BODY = "Orchard Bank opened in Maple Bend. Orchard said so.";
let dir: string;
let connection: Connection;
let served: Console;
let ids: string[];

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "newsprint-api-"));
  connection = await connect({ data: join(dir, "data") });
  await rawPages(connection.clients, connection.names.RAW_BUCKET).put(
    RAW,
    writeWarc({
      url: "https://a.test/0",
      fetchedAt: new Date("2026-03-01T00:00:00Z"),
      requestHead: "GET /0 HTTP/1.1\r\nhost: a.test\r\n\r\n",
      responseHead: "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=euc-kr\r\n\r\n",
      // 은행 in EUC-KR.
      wireBody: Buffer.from([0x3c, 0x70, 0x3e, 0xc0, 0xba, 0xc7, 0xe0]),
    }),
  );
  const entities = [entity("org:orchard", "Orchard Bank", "ORG"), entity("~maple", "Maple Bend", "LOCATION")];
  ids = await seedArticles(
    connection,
    Array.from({ length: 25 }, (_, n) => ({
      url: `https://${n % 2 ? "b" : "a"}.test/${n}`,
      headline: `Story ${n}`,
      articleBody: BODY,
      datePublished: `2026-03-0${(n % 5) + 1}T10:00:${String(n).padStart(2, "0")}Z`,
      inLanguage: n % 5 === 0 ? "ko" : "en-GB",
      entities,
      mentions: [
        mentionIn(BODY, "Orchard Bank", { type: "ORG", entityId: entities[0]!.id }),
        mentionIn(BODY, "Orchard said", { type: "ORG", entityId: entities[0]!.id }),
      ],
      readyAt: `2026-03-09T09:00:${String(n).padStart(2, "0")}.000Z`,
      ...(n === 0 ? { rawKey: RAW } : {}),
      more: { fingerprint: n < 2 ? "00000000000000ff" : "0000000000000000" },
    })),
  );
  const { states } = articleStore(connection.clients, connection.names);
  const version = { fetchedAt: "2026-03-09T00:00:00.000Z", extractor: "", tagger: "" };
  await states.advance(
    { id: "mzxw6ytboi2dgnbvgy3tqojqge" as never, requestedUrl: "https://gone.test/x", source: "test" },
    { status: "failed", reason: "not_found", detail: "404", version },
    "2026-03-09T10:00:00.000Z",
  );
  served = await serveConsole(connection, { now: () => new Date("2026-03-10T00:00:00Z") });
});
afterAll(async () => {
  await served.stop();
  await connection.close();
  await rm(dir, { recursive: true, force: true });
});

// biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely here
type Answer = any;
const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(served.origin + path, { headers });
  return {
    status: answer.status,
    headers: answer.headers,
    body: (answer.status === 304 ? null : await answer.json()) as Answer,
  };
};
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(served.origin + path, { method: "POST", body: JSON.stringify(body), headers });

describe("the read API", () => {
  it("lists by day, host, section, name and language, page by page, each article once", async () => {
    for (const [query, count] of [
      ["", 25],
      ["host=a.test", 13],
      ["host=a.test&section=Economy", 13],
      ["day=2026-03-02", 5],
      ["entity=org:orchard", 25],
      ["entity=org:orchard&host=b.test", 12],
      ["language=ko", 5],
      ["language=en", 20],
      ["extractor=2", 0],
    ] as const) {
      const seen: string[] = [];
      for (let after = ""; ; ) {
        const { body } = await get(`/api/articles?from=2026-02-01&limit=4&${query}&after=${after}`);
        seen.push(...body.articles.map((article: { id: string }) => article.id));
        expect(body.articles.length).toBeLessThanOrEqual(4);
        if (!body.next) break;
        after = body.next;
      }
      expect([query, seen.length, new Set(seen).size]).toEqual([query, count, count]);
    }
  });

  it("says what is wrong with a question", async () => {
    for (const query of [
      "day=2026-02-30",
      "after=x",
      "section=Economy",
      "limit=1000",
      "nonsense=1",
      "entity=x&extractor=1",
    ]) {
      const { status, body } = await get(`/api/articles?${query}`);
      expect([query, status, typeof body.error]).toEqual([query, 400, "string"]);
    }
    expect((await get("/api/nothing")).status).toBe(404);
    expect((await get("/api/articles/mzxw6ytboi2dgnbvgy3tqojqgz")).status).toBe(404);
    expect((await get("/api/articles/%00")).status).toBe(400);
  });

  it("answers 304 to whoever has it already", async () => {
    const first = await get(`/api/articles/${ids[0]}`);
    expect(first.body).toMatchObject({ headline: "Story 0", articleBody: BODY, status: "ready" });
    expect((await get(`/api/articles/${ids[0]}`, { "if-none-match": first.headers.get("etag")! })).status).toBe(304);
  });

  it("tells a name through time", async () => {
    const { body } = await get("/api/entities/org:orchard");
    expect(body).toMatchObject({ name: "Orchard Bank", type: "ORG", articles: 25, truncated: false });
    expect(body.perDay).toHaveLength(5);
    expect(body.perDay[0]).toEqual({ day: "2026-03-01", articles: 5, mentions: 5 });
    expect(body.publishers).toEqual([
      { host: "a.test", articles: 13 },
      { host: "b.test", articles: 12 },
    ]);
    expect((await get("/api/entities/org:orchard?days=3&to=2026-03-05")).body.articles).toBe(15);
    expect((await get("/api/entities/org:orchard/company")).body).toEqual({
      read: 25,
      forms: [
        { text: "Orchard Bank", count: 25 },
        { text: "Orchard said", count: 25 },
      ],
      together: [{ id: "~maple", name: "Maple Bend", type: "LOCATION", articles: 25 }],
    });
  });

  it("knows copies, failures, activity and the overview", async () => {
    expect((await get("/api/failures?days=3")).body.failures).toEqual([
      expect.objectContaining({ reason: "not_found", requestedUrl: "https://gone.test/x", detail: "404" }),
    ]);
    expect((await get("/api/failures?days=3&host=other.test")).body.failures).toEqual([]);
    const { points } = (await get("/api/activity?span=week")).body;
    expect(points).toHaveLength(84);
    expect(points.filter((point: Answer) => point.ready + point.failed > 0)).toEqual([
      { from: "2026-03-09T08:00:00.000Z", ready: 25, failed: 0 },
      { from: "2026-03-09T10:00:00.000Z", ready: 0, failed: 1 },
    ]);
    expect((await get("/api/hosts")).body).toEqual({
      withWork: 0,
      leased: 0,
      backingOff: 0,
      firstFetches: 0,
      soonFirstFetches: 0,
      resting: [],
    });
    expect((await get("/api/overview")).body).toMatchObject({
      articles: { ready: 25, failed: { not_found: 1 } },
      queues: { intake: { inFlight: 0 } },
    });
    expect((await get(`/api/articles/${ids[0]}/copies`)).body.copies).toEqual([]);
  });

  it("is described by the OpenAPI file in docs", async () => {
    expect(await readFile(new URL("../../docs/openapi.json", import.meta.url), "utf8")).toBe(writtenOpenApi());
    expect((await get("/api/openapi.json")).body.openapi).toBe("3.1.0");
  });
});

describe("what changes things", () => {
  it("takes the token of this start", async () => {
    const body = { urls: ["https://new.test/1"] };
    expect((await post("/api/drops", body)).status).toBe(403);
    expect((await post("/api/drops", body, { "x-newsprint-token": "x".repeat(32) })).status).toBe(403);
    const token = { "x-newsprint-token": served.token };
    expect(await (await post("/api/drops", body, token)).json()).toMatchObject({
      dropped: [{ url: "https://new.test/1" }],
    });
    const retried = await post("/api/retries", { ids: ["mzxw6ytboi2dgnbvgy3tqojqge", ids[0]] }, token);
    expect(await retried.json()).toEqual({ retried: ["mzxw6ytboi2dgnbvgy3tqojqge"], unknown: [ids[0]] });
    expect((await post("/api/drops", { urls: [] }, token)).status).toBe(400);
  });
});

describe("the guard", () => {
  const ask = (headers: Record<string, string>) =>
    new Promise<number>((resolve, reject) => {
      const { port } = new URL(served.origin);
      request({ host: "127.0.0.1", port, path: "/api/overview", headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode!);
      })
        .once("error", reject)
        .end();
    });

  it("refuses other hosts, other origins and other sites", async () => {
    const { host } = new URL(served.origin);
    expect(await ask({ host })).toBe(200);
    expect(await ask({ host: "evil.test" })).toBe(403);
    expect(await ask({ host, origin: "https://evil.test" })).toBe(403);
    expect(await ask({ host, origin: "null" })).toBe(403);
    expect(await ask({ host, "sec-fetch-site": "cross-site" })).toBe(403);
  });

  it("serves raw pages decoded, in a sandbox that fetches nothing", async () => {
    const answer = await fetch(`${served.origin}/raw/${ids[0]}`);
    expect(await answer.text()).toBe("<p>은행");
    const policy = answer.headers.get("content-security-policy")!;
    expect(policy).toMatch(/^sandbox;/);
    expect(policy).not.toContain("allow-");
    expect(policy).toContain("default-src 'none'");
    expect((await fetch(`${served.origin}/raw/${ids[1]}`)).status).toBe(404);
  });

  it("allows its own page no inline script, and no style but the one that it has", async () => {
    const answer = await fetch(`${served.origin}/articles`);
    const policy = answer.headers.get("content-security-policy");
    const page = await answer.text();
    const style = /<style>(.*)<\/style>/s.exec(page)![1]!;
    expect(policy).not.toContain("unsafe");
    expect(policy).toContain(`style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`);
    expect(page).not.toMatch(/<script>|style=| on\w+=/);
  });

  it("writes what can be shown before its script runs into the page", async () => {
    const page = await (await fetch(`${served.origin}/articles?day=2026-03-01`)).text();
    expect(page).toContain('<a href="/articles" aria-current="page">Articles</a>');
    expect(page).toContain('<h1 tabindex="-1">Articles</h1>');
    expect(await (await fetch(`${served.origin}/article/x`)).text()).not.toContain("<h1");
  });
});
