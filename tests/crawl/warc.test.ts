import { brotliCompressSync, constants, gunzipSync, gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createFetcher } from "../../functions/crawl/fetch-page.ts";
import { readWarc, writeWarc } from "../../functions/crawl/warc.ts";
import { serveHttp } from "./local-server.ts";
import { capture } from "./sample-capture.ts";
import { readStrictly } from "./strict-warc.ts";

const brotliQuickly = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });

describe("a WARC file", () => {
  it("is two records as the standard has them, a gzip member each", () => {
    const [response, request, ...more] = readStrictly(
      writeWarc(capture({ remoteAddress: "93.184.215.14", protocol: "h2" })),
    );
    expect(more).toEqual([]);
    expect(Object.fromEntries(response!.fields)).toMatchObject({
      "WARC-Type": "response",
      "WARC-Target-URI": "https://daily.test/a?b=1",
      "WARC-Date": "2026-01-13T04:05:06.789Z",
      "WARC-IP-Address": "93.184.215.14",
      "WARC-Protocol": "h2",
    });
    expect(request!.fields.get("WARC-Type")).toBe("request");
    expect(request!.fields.get("WARC-Concurrent-To")).toBe(response!.fields.get("WARC-Record-ID"));
  });

  it("is the same bytes for the same capture, and has other ids for another", () => {
    expect(writeWarc(capture())).toEqual(writeWarc(capture()));
    const ids = [
      capture(),
      capture({ fetchedAt: new Date("2026-01-14T00:00:00Z") }),
      capture({ url: "https://b.test/" }),
    ]
      .flatMap((one) => readStrictly(writeWarc(one)))
      .map(({ fields }) => fields.get("WARC-Record-ID"));
    expect(new Set(ids).size).toBe(6);
  });

  it("tells that the transfer coding was undone, and keeps the content coding", async () => {
    const body = gzipSync("<p>chunked</p>");
    const bytes = writeWarc(
      capture({
        responseHead:
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\nSet-Cookie: a\r\nSet-Cookie: b\r\n\r\n",
        wireBody: body,
      }),
    );
    const head = readStrictly(bytes)[0]!.block.toString("latin1").split("\r\n\r\n")[0]!.split("\r\n");
    expect(head).toEqual([
      "HTTP/1.1 200 OK",
      "X-Crawl-Transfer-Encoding: chunked",
      "Content-Encoding: gzip",
      "Set-Cookie: a",
      "Set-Cookie: b",
      `Content-Length: ${body.length}`,
    ]);
    const read = await readWarc(bytes);
    expect(read.outcome === "read" && Buffer.from(read.body).toString()).toBe("<p>chunked</p>");
  });

  it("gives an HTTP/2 answer the reason phrase that readers look for", () => {
    const bytes = writeWarc(capture({ responseHead: "HTTP/1.1 404 \r\nserver: x\r\n\r\n" }));
    expect(readStrictly(bytes)[0]!.block.toString("latin1")).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
  });

  it("can be joined to others by concatenation", () => {
    const joined = Buffer.concat([writeWarc(capture()), writeWarc(capture({ url: "https://b.test/" }))]);
    expect(readStrictly(joined)).toHaveLength(4);
    expect(
      gunzipSync(joined)
        .toString("latin1")
        .match(/^WARC\/1\.1$/gm),
    ).toHaveLength(4);
  });

  it("brings back whatever was put in", async () => {
    const encode = { identity: (b: Uint8Array) => b, gzip: gzipSync, br: brotliQuickly, zstd: zstdCompressSync };
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          url: fc.webUrl({ withQueryParameters: true }),
          at: fc.date({ min: new Date(0), max: new Date("9999-12-31"), noInvalidDate: true }),
          status: fc.constantFrom(200, 203, 404, 410, 503),
          names: fc.uniqueArray(fc.stringMatching(/^x-[a-z]{1,10}$/), { maxLength: 5 }),
          value: fc.stringMatching(/^[!-~\x80-\xff][ -~\x80-\xff]{0,30}[!-~]$/),
          coding: fc.constantFrom("identity" as const, "gzip" as const, "br" as const, "zstd" as const),
          body: fc.oneof(
            fc.uint8Array({ maxLength: 2000 }),
            fc.string().map((s) => Buffer.from(`\r\n\r\nWARC/1.1${s}`)),
          ),
        }),
        async ({ url, at, status, names, value, coding, body }) => {
          const wireBody = encode[coding](body);
          const lines = names.map((name) => `${name}: ${value}\r\n`).join("");
          const responseHead = `HTTP/1.1 ${status} Whatever\r\n${lines}content-encoding: ${coding}\r\n\r\n`;
          const bytes = writeWarc(capture({ url, fetchedAt: at, responseHead, wireBody }));
          readStrictly(bytes);
          const read = await readWarc(bytes);
          if (read.outcome !== "read") throw new Error(read.detail);
          expect({ ...read, body: Buffer.from(read.body), wireBody: Buffer.from(read.wireBody) }).toMatchObject({
            url: new URL(url).href,
            fetchedAt: at,
            status,
            body: Buffer.from(body),
            wireBody: Buffer.from(wireBody),
          });
          expect(Object.keys(read.headers)).toEqual(expect.arrayContaining(names));
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);

  it("holds what a fetch brought", async () => {
    const server = await serveHttp((_request, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "br" });
      response.write(brotliCompressSync("<p>기사</p>"));
      response.end();
    });
    const fetcher = createFetcher({ userAgent: "Newsprint/0.1", connectTo: server.connectTo });
    try {
      const page = await fetcher.fetch({ url: "http://daily.test/", deadline: 5000 });
      if (page.outcome !== "response") throw new Error(JSON.stringify(page));
      const bytes = writeWarc(page);
      expect(readStrictly(bytes)[0]!.block.toString("latin1")).toMatch(/X-Crawl-transfer-encoding: chunked/i);
      const read = await readWarc(bytes);
      expect(read).toMatchObject({
        outcome: "read",
        url: "http://daily.test/",
        status: 200,
        remoteAddress: "127.0.0.1",
      });
      expect(read.outcome === "read" && Buffer.from(read.body).toString()).toBe("<p>기사</p>");
    } finally {
      await fetcher.close();
      await server.close();
    }
  });
});

describe("readWarc", () => {
  it("refuses with a reason what it cannot trust", async () => {
    const good = writeWarc(capture());
    const damaged = gunzipSync(good);
    damaged[damaged.indexOf("<p>") + 1] = 0x71;
    const cases: Record<string, Uint8Array> = {
      nothing: new Uint8Array(),
      "other text": Buffer.from("<html>"),
      "a broken gzip": good.subarray(0, 40),
      "a cut record": gunzipSync(good).subarray(0, 300),
      "a changed body": damaged,
      "a bomb": gzipSync(Buffer.alloc(20 * 1024 * 1024)),
      "a bomb inside": writeWarc(
        capture({
          responseHead: "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n",
          wireBody: gzipSync(Buffer.alloc(20 * 1024 * 1024)),
        }),
      ),
    };
    for (const [name, bytes] of Object.entries(cases)) {
      const read = await readWarc(bytes);
      expect([name, read.outcome]).toEqual([name, "refused"]);
      expect(read.outcome === "refused" && read.detail).not.toBe("");
    }
  });

  it("never throws on bytes that are none of its own", async () => {
    const good = gunzipSync(writeWarc(capture()));
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const changed = Buffer.from(good);
        changed[at] = byte;
        await readWarc(changed);
      }),
      { numRuns: 300 },
    );
  });
});
