import { createHash } from "node:crypto";
import type { RequestListener } from "node:http";
import zlib from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import {
  createFetcher,
  type Fetcher,
  type FetcherSettings,
  type FetchRequest,
} from "../../functions/crawl/fetch-page.ts";
import { type LocalServer, serveHttp, serveTcp } from "./local-server.ts";

const UA = "Newsprint/0.1 (+https://example.com/crawler)";
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

async function start(answer: RequestListener, more: Partial<FetcherSettings> = {}) {
  return withFetcher(await serveHttp(answer), more);
}

function withFetcher(server: LocalServer, more: Partial<FetcherSettings> = {}) {
  const fetcher: Fetcher = createFetcher({ userAgent: UA, connectTo: server.connectTo, ...more });
  open.push(server, fetcher);
  const get = (url: string, request: Partial<FetchRequest> = {}) => fetcher.fetch({ url, deadline: 5000, ...request });
  return { server, fetcher, get };
}

describe("a fetch", () => {
  it("brings the page, its heads, its hash and where it came from", async () => {
    const { get } = await start((request, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag: '"v1"' });
      response.end(`<p>${request.headers.host} ${request.url}</p>`);
    });
    const result = await get("http://daily.test/뉴스?q=1#top");
    if (result.outcome !== "response") throw new Error(JSON.stringify(result));
    expect(Buffer.from(result.body).toString()).toBe("<p>daily.test /%EB%89%B4%EC%8A%A4?q=1</p>");
    expect(result).toMatchObject({ status: 200, protocol: "http/1.1", remoteAddress: "127.0.0.1" });
    expect(result.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(result.sha256).toBe(createHash("sha256").update(result.body).digest("hex"));
    expect(result.responseHead).toMatch(
      /^HTTP\/1\.1 200 OK\r\ncontent-type: text\/html; charset=utf-8\r\n[\s\S]*\r\n\r\n$/,
    );
    expect(result.timing.ttfbMs).toBeLessThanOrEqual(result.timing.totalMs + 1);
  });

  it("says what it sent, byte for byte", async () => {
    let sent = "";
    const server = await serveTcp((socket, head) => {
      sent = head;
      socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Name: caf\xc3\xa9\r\n\r\nok", "latin1");
    });
    const { get } = withFetcher(server);
    const result = await get("http://daily.test/a?b=c", { etag: '"v1"', headers: { "accept-language": "ko" } });
    if (result.outcome !== "response") throw new Error(JSON.stringify(result));
    expect(result.requestHead).toBe(sent);
    expect(sent).toContain(`user-agent: ${UA}\r\n`);
    expect(sent).toContain("host: daily.test\r\n");
    expect(sent).toContain('if-none-match: "v1"\r\n');
    expect(result.headers["x-name"]).toBe("café");
    expect(result.responseHead).toContain("X-Name: caf\xc3\xa9\r\n");
  });

  it("takes the end of the connection for the end of a page that states no length", async () => {
    const { get } = withFetcher(await serveTcp((socket) => socket.end("HTTP/1.0 200 OK\r\n\r\n<p>old</p>")));
    const result = await get("http://daily.test/");
    expect(result.outcome === "response" && Buffer.from(result.body).toString()).toBe("<p>old</p>");
  });

  it("keeps one connection a host", async () => {
    const { get, server } = await start((_request, response) => response.end("ok"));
    for (const path of ["a", "b", "c"]) await get(`http://daily.test/${path}`);
    expect(server.connections()).toBe(1);
    await get("http://other.test/");
    expect(server.connections()).toBe(2);
  });

  it("sends the request again where a kept connection had been closed", async () => {
    let requests = 0;
    const server = await serveTcp((socket) => {
      requests++;
      // The second request on a connection is met with silence and a closed door.
      if (requests === 2) socket.destroy();
      else socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    });
    const { get } = withFetcher(server);
    expect((await get("http://daily.test/a")).outcome).toBe("response");
    expect((await get("http://daily.test/b")).outcome).toBe("response");
    expect(requests).toBe(3);
  });

  const codings: [string, (bytes: Buffer) => Buffer][] = [
    ["gzip", zlib.gzipSync],
    ["x-gzip", zlib.gzipSync],
    ["deflate", zlib.deflateSync],
    ["deflate", zlib.deflateRawSync],
    ["br", zlib.brotliCompressSync],
    ["zstd", zlib.zstdCompressSync],
    ["gzip, br", (bytes) => zlib.brotliCompressSync(zlib.gzipSync(bytes))],
    ["identity", (bytes) => bytes],
  ];
  it.each(codings)("undoes %s and keeps what was served", async (coding, encode) => {
    const text = Buffer.from("기사 본문입니다. ".repeat(5000));
    const { get } = await start((_request, response) => {
      response.writeHead(200, { "content-encoding": coding });
      response.end(encode(text));
    });
    const result = await get("http://daily.test/");
    if (result.outcome !== "response") throw new Error(JSON.stringify(result));
    expect(Buffer.from(result.body).equals(text)).toBe(true);
    expect(Buffer.from(result.wireBody).equals(encode(text))).toBe(true);
  });

  it("takes an empty body for empty, whatever its coding", async () => {
    const { get } = await start((_request, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-length": "0" });
      response.end();
    });
    expect(await get("http://daily.test/")).toMatchObject({ outcome: "response", body: { length: 0 } });
  });

  it("reports an unchanged page to a conditional request, and a bare 304 as nonsense", async () => {
    const { get } = await start((_request, response) => {
      response.writeHead(304, { etag: '"v1"' });
      response.end();
    });
    expect(await get("http://daily.test/", { etag: '"v1"' })).toMatchObject({ outcome: "unchanged", status: 304 });
    expect(await get("http://daily.test/")).toMatchObject({ outcome: "failed", reason: "bad_response" });
    // A validator that would break the request is left out.
    expect(await get("http://daily.test/", { etag: '"a\r\nx: y"' })).toMatchObject({ outcome: "failed" });
  });

  it("reads Retry-After against its own clock", async () => {
    const { get } = await start(
      (_request, response) => {
        response.writeHead(503, { "retry-after": "Tue, 13 Jan 2026 00:10:00 GMT" });
        response.end();
      },
      { now: () => new Date("2026-01-13T00:00:00Z") },
    );
    expect(await get("http://daily.test/")).toMatchObject({ outcome: "response", status: 503, retryAfterMs: 600_000 });
  });

  it("ends with the caller's deadline and says that it was the caller's", async () => {
    const { get } = await start(() => {});
    expect(await get("http://daily.test/", { deadline: 50 })).toMatchObject({
      outcome: "failed",
      reason: "timeout",
      interrupted: true,
    });
    expect(await get("http://daily.test/", { deadline: -5 })).toMatchObject({ interrupted: true });
    expect(await get("http://daily.test/", { deadline: AbortSignal.abort() })).toMatchObject({ interrupted: true });
  });

  it("sends no more requests to one address at a time than the setting says", async () => {
    let now = 0;
    let most = 0;
    const { get } = await start(
      (_request, response) => {
        most = Math.max(most, ++now);
        setTimeout(() => {
          now--;
          response.end("ok");
        }, 10);
      },
      { requestsPerAddress: 2 },
    );
    const results = await Promise.all(Array.from({ length: 8 }, (_, i) => get(`http://a${i}.spam.test/`)));
    expect(results.every(({ outcome }) => outcome === "response")).toBe(true);
    expect(most).toBe(2);
  });

  it("reports what is wrong with the network in the words of the closed list", async () => {
    const { get, server } = await start((_request, response) => response.end());
    await server.close();
    expect(await get("http://daily.test/")).toMatchObject({ reason: "server_error", retryable: true });
  });

  it("refuses at startup a User-Agent that would break the request", () => {
    expect(() => createFetcher({ userAgent: "Newsprint\r\nx: y" })).toThrow(TypeError);
  });
});

describe("a redirect", () => {
  const at = (locations: Record<string, string>, status = 302) =>
    start((request, response) => {
      response.writeHead(status, { location: locations[request.url!]! });
      response.end("moved");
    });

  it("is reported with its target resolved and is never followed", async () => {
    let requests = 0;
    const { get } = await start((_request, response) => {
      requests++;
      response.writeHead(301, { location: "../b?x=1#frag" });
      response.end();
    });
    expect(await get("http://daily.test/dir/page/a")).toMatchObject({
      outcome: "redirected",
      status: 301,
      permanent: true,
      downgrade: false,
      location: "http://daily.test/dir/b?x=1",
    });
    expect(requests).toBe(1);
  });

  it("to where no page can be is a failure with its reason", async () => {
    const { get } = await at({
      "/private": "http://10.0.0.5/",
      "/metadata": "//169.254.169.254/latest/meta-data/",
      "/file": "file:///etc/passwd",
      "/port": "http://daily.test:22/",
      "/nothing": "http://",
    });
    expect(await get("http://daily.test/private")).toMatchObject({ reason: "blocked_address", retryable: false });
    expect(await get("http://daily.test/metadata")).toMatchObject({ reason: "blocked_address" });
    expect(await get("http://daily.test/file")).toMatchObject({ reason: "unsupported_scheme" });
    expect(await get("http://daily.test/port")).toMatchObject({ reason: "blocked_address" });
    expect(await get("http://daily.test/nothing")).toMatchObject({ reason: "invalid_url" });
  });

  it("is understood where its Location is in UTF-8, and refused where it hides line breaks", async () => {
    const server = await serveTcp((socket, head) => {
      const location = head.startsWith("GET /utf8") ? "/\xeb\x89\xb4" : "/a\tb";
      socket.end(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`, "latin1");
    });
    const { get } = withFetcher(server);
    expect(await get("http://daily.test/utf8")).toMatchObject({ location: "http://daily.test/%EB%89%B4" });
    expect(await get("http://daily.test/tab")).toMatchObject({ outcome: "failed", reason: "bad_response" });
  });
});
