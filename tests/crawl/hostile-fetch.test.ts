import { createSecureServer } from "node:http2";
import { createServer as createTcpServer, type Server, type Socket } from "node:net";
import zlib from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import type { ExchangeLimits } from "../../functions/crawl/exchange.ts";
import { createFetcher, type FetcherSettings } from "../../functions/crawl/fetch-page.ts";
import type { FetchResult } from "../../functions/crawl/fetch-result.ts";
import { judgeRedirect } from "../../functions/crawl/judge-redirect.ts";
import { type LocalServer, listen, serveTcp } from "./local-server.ts";
import { TEST_CERTIFICATE, TEST_KEY } from "./test-certificate.ts";

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

/** Small in bytes and generous in time, so that a busy machine changes nothing. */
const LIMITS: ExchangeLimits = {
  bodyBytes: 1024 * 1024,
  headerBytes: 16 * 1024,
  headersTimeoutMs: 10_000,
  totalTimeoutMs: 10_000,
  throughput: { bytes: 100, windowMs: 10_000 },
};
/** For servers that would take for ever: over the head, over the body. */
const IMPATIENT: ExchangeLimits = { ...LIMITS, headersTimeoutMs: 100 };
const BRISK: ExchangeLimits = { ...LIMITS, throughput: { bytes: 100, windowMs: 100 } };

function fetcherFor(server: LocalServer, more: Partial<FetcherSettings> = {}) {
  const fetcher = createFetcher({ userAgent: "Newsprint/0.1", connectTo: server.connectTo, limits: LIMITS, ...more });
  open.push(server, fetcher);
  return (url: string): Promise<FetchResult> => fetcher.fetch({ url, deadline: 20_000 });
}

/** What comes of a fetch from a server that talks like this; afterwards the same fetcher must serve again at once. */
async function meet(talk: (socket: Socket, head: string) => void, limits = LIMITS): Promise<FetchResult> {
  let met = false;
  const server = await serveTcp((socket, head) => {
    if (!met) return talk(socket, head);
    socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  });
  const get = fetcherFor(server, { limits });
  const result = await get("http://hostile.test/");
  met = true;
  if (limits === LIMITS)
    expect(await get("http://hostile.test/again")).toMatchObject({ outcome: "response", status: 200 });
  return result;
}

function serve(head: string, body: Uint8Array = new Uint8Array()) {
  return (socket: Socket) => {
    socket.write(`HTTP/1.1 200 OK\r\n${head}Content-Length: ${body.length}\r\n\r\n`);
    socket.end(body);
  };
}

/** Writes the same bytes again and again, as fast as they are taken or once every `everyMs`, until the door is closed. */
function forever(socket: Socket, bytes: string, everyMs = 0): void {
  if (everyMs > 0) {
    const timer = setInterval(() => socket.write(bytes), everyMs);
    socket.on("close", () => clearInterval(timer));
    return;
  }
  const more = () => {
    while (!socket.destroyed && socket.write(bytes));
  };
  socket.on("drain", more);
  more();
}

const failure = (reason: string, retryable: boolean) => ({ outcome: "failed", reason, retryable });

describe("a body that grows", () => {
  const zeros = Buffer.alloc(16 * 1024 * 1024);
  it.each([
    ["gzip", () => zlib.gzipSync(zeros)],
    ["deflate", () => zlib.deflateSync(zeros)],
    ["br", () => zlib.brotliCompressSync(zeros, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })],
    ["zstd", () => zlib.zstdCompressSync(zeros)],
    ["gzip, gzip", () => zlib.gzipSync(zlib.gzipSync(zeros))],
    ["br, gzip", () => zlib.gzipSync(zlib.brotliCompressSync(zeros))],
  ])("in %s is too_large, and final", async (coding, make) => {
    const body = make();
    expect(body.length).toBeLessThan(LIMITS.bodyBytes);
    expect(await meet(serve(`Content-Encoding: ${coding}\r\n`, body))).toMatchObject(failure("too_large", false));
  });

  it("on the wire without end is too_large, by length or by chunk", async () => {
    const endless = (head: string, chunk: string) => (socket: Socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n`);
      forever(socket, chunk);
    };
    const chunk = "x".repeat(10_000);
    expect(await meet(endless("", chunk))).toMatchObject(failure("too_large", false));
    expect(await meet(endless("Transfer-Encoding: chunked\r\n", `2710\r\n${chunk}\r\n`))).toMatchObject(
      failure("too_large", false),
    );
    expect(await meet(endless("Content-Length: 99999999999\r\n", chunk))).toMatchObject(failure("too_large", false));
  });
});

describe("a coding that is a trick", () => {
  it("is refused where there are ten of them, or one that nobody knows", async () => {
    const ten = Array(10).fill("gzip").join(", ");
    expect(await meet(serve(`Content-Encoding: ${ten}\r\n`, Buffer.from("x")))).toMatchObject(
      failure("bad_encoding", false),
    );
    const repeated = "Content-Encoding: gzip\r\n".repeat(3);
    expect(await meet(serve(repeated, Buffer.from("x")))).toMatchObject(failure("bad_encoding", false));
    expect(await meet(serve("Content-Encoding: rot13\r\n", Buffer.from("x")))).toMatchObject(
      failure("bad_encoding", false),
    );
  });

  it("is refused where it asks for a window of more than 8 MiB", async () => {
    const params = { [zlib.constants.ZSTD_c_windowLog]: 27 };
    const body = zlib.zstdCompressSync(Buffer.alloc(32 * 1024 * 1024), { params });
    expect(await meet(serve("Content-Encoding: zstd\r\n", body))).toMatchObject(failure("bad_encoding", false));
  });

  it("is bad_encoding where the bytes are none of it or break off, and may be better next time", async () => {
    const whole = zlib.gzipSync("기사 ".repeat(1000));
    for (const body of [Buffer.from("<html>not gzip"), whole.subarray(0, whole.length - 20)]) {
      expect(await meet(serve("Content-Encoding: gzip\r\n", body))).toMatchObject(failure("bad_encoding", true));
    }
  });
});

describe("a server that takes its time", () => {
  it("is a timeout where the head drips", async () => {
    const drip = (socket: Socket) => {
      socket.write("HTTP/1.1 200 OK\r\nServer: ");
      forever(socket, "x", 20);
    };
    expect(await meet(drip, IMPATIENT)).toMatchObject(failure("timeout", true));
  });

  it("is a timeout where it never answers", async () => {
    expect(await meet(() => {}, IMPATIENT)).toMatchObject(failure("timeout", true));
  });

  it("is a timeout where the body drips, though each byte comes before an idle timeout would", async () => {
    const result = await meet((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
      forever(socket, "x", 20);
    }, BRISK);
    expect(result).toMatchObject(failure("timeout", true));
    expect(result.outcome === "failed" && result.detail).toContain("less than 100 bytes");
  });

  it("is a timeout where it hints for ever and never answers", async () => {
    const hint = "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n";
    expect(await meet((socket) => forever(socket, hint, 20), IMPATIENT)).toMatchObject({
      outcome: "failed",
      reason: "timeout",
    });
  });
});

describe("a head that is a flood", () => {
  it.each([
    ["100,000 headers", "a: b\r\n".repeat(100_000)],
    ["one header of 1 MB", `a: ${"b".repeat(1_000_000)}\r\n`],
    ["a name of 20 KB", `${"a".repeat(20_000)}: b\r\n`],
  ])("of %s is a bad_response, and final", async (_name, headers) => {
    expect(await meet(serve(headers))).toMatchObject(failure("bad_response", false));
  });

  it("of hints is one too", async () => {
    const hint = `HTTP/1.1 103 Early Hints\r\nLink: </${"a".repeat(500)}>\r\n\r\n`;
    expect(await meet((socket) => forever(socket, hint))).toMatchObject({ outcome: "failed", reason: "bad_response" });
  });
});

describe("a server that does not speak HTTP", () => {
  it.each([
    ["HTTP/0.9", "<html>hello</html>\r\n"],
    ["SSH", "SSH-2.0-OpenSSH_9.6\r\n"],
    ["bytes", "\x00\x01\x02\xff\xfe"],
    ["a broken status", "HTTP/1.1 OK 200\r\n\r\n"],
    ["a bad chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nabc\r\n0\r\n\r\n"],
    ["a negative chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nabc\r\n0\r\n\r\n"],
    ["a gigantic chunk", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nabc\r\n"],
    ["two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc"],
    ["a length and chunks", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
    ["a switch of protocols", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: upgrade\r\n\r\n"],
    ["a line break in a header", "HTTP/1.1 200 OK\r\nA: b\rc\r\nContent-Length: 0\r\n\r\n"],
    ["a NUL in a header", "HTTP/1.1 200 OK\r\nA: b\0c\r\nContent-Length: 0\r\n\r\n"],
  ])("is a bad_response: %s", async (_name, bytes) => {
    const result = await meet((socket) => socket.end(bytes, "latin1"));
    expect(result).toMatchObject({ outcome: "failed", reason: "bad_response" });
  });
});

describe("a refusal", () => {
  it.each([
    ["a body without end", "\r\n", "x".repeat(100_000), 0],
    ["a coding that nobody knows", "Content-Encoding: rot13\r\nContent-Length: 1\r\n\r\n", "x", 1000],
    ["a coding that it has not", "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\n", "plain", 1000],
    ["a length beyond the limit", "Content-Length: 99999999999\r\n\r\n", "x", 1000],
  ])("is known by its status, though it comes with %s", async (_name, head, body, everyMs) => {
    const result = await meet((socket) => {
      socket.write(`HTTP/1.1 404 Not Found\r\n${head}`);
      socket.write(body);
      forever(socket, body, everyMs);
    });
    expect(result).toMatchObject({ outcome: "response", status: 404, body: { length: 0 } });
  });
});

describe("a connection that breaks", () => {
  it.each([
    ["before an answer", ""],
    ["in the head", "HTTP/1.1 200 OK\r\nContent-"],
    ["before the end that was announced", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nhalf a page"],
    ["between chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"],
  ])("%s is a bad_response that may be better next time", async (_name, bytes) => {
    expect(await meet((socket) => socket.end(bytes))).toMatchObject(failure("bad_response", true));
    const reset = await meet((socket) => socket.write(bytes, () => setTimeout(() => socket.resetAndDestroy(), 20)));
    expect(reset).toMatchObject(failure("bad_response", true));
  });

  it("as soon as it is made is one too, without a storm of new ones", async () => {
    const server = await listen(
      createTcpServer((socket) => socket.destroy()),
      [80, 443],
    );
    const get = fetcherFor(server);
    expect(await get("http://daily.test/")).toMatchObject(failure("bad_response", true));
    expect(server.connections()).toBeLessThan(4);
    expect(await get("https://daily.test/")).toMatchObject({ outcome: "failed", retryable: true });
    expect(server.connections()).toBeLessThan(8);
  });

  it("never lets what came after one answer be the answer to the next request", async () => {
    let requests = 0;
    const server = await serveTcp((socket) => {
      requests++;
      const smuggled = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nsmuggled";
      socket.write(`HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok${requests === 1 ? smuggled : ""}`);
    });
    const get = fetcherFor(server);
    await get("http://hostile.test/a");
    const second = await get("http://hostile.test/b");
    if (second.outcome === "response") expect(Buffer.from(second.body).toString()).toBe("ok");
  });
});

describe("a chain of redirects", () => {
  const redirecting = (next: (path: string) => string) =>
    serveTcp((socket, head) => {
      const path = /^GET (\S+)/.exec(head)?.[1] ?? "";
      socket.end(`HTTP/1.1 302 Found\r\nLocation: ${next(path)}\r\nContent-Length: 0\r\n\r\n`);
    });

  async function follow(server: LocalServer): Promise<string> {
    const get = fetcherFor(server);
    const hops = ["http://hostile.test/0"];
    for (;;) {
      const result = await get(hops.at(-1)!);
      if (result.outcome === "failed") return `${result.reason} at hop ${hops.length}`;
      if (result.outcome !== "redirected") return result.outcome;
      const judgement = judgeRedirect(hops, result.location);
      if (judgement.outcome === "refused") return `${judgement.reason} at hop ${hops.length}`;
      hops.push(result.location);
    }
  }

  it("ends where it is a circle, and after five where it is endless", async () => {
    expect(await follow(await redirecting((path) => (path === "/0" ? "/1" : "/0")))).toBe(
      "too_many_redirects at hop 2",
    );
    expect(await follow(await redirecting((path) => `/${Number(path.slice(1)) + 1}`))).toBe(
      "too_many_redirects at hop 6",
    );
  });

  it("ends where it leads inside or out of the web", async () => {
    const after2 = (target: string) => redirecting((path) => (path === "/0" ? "/1" : target));
    expect(await follow(await after2("http://10.0.0.5/"))).toBe("blocked_address at hop 2");
    expect(await follow(await after2("http://[::ffff:169.254.169.254]/latest/meta-data/"))).toBe(
      "blocked_address at hop 2",
    );
    expect(await follow(await after2("file:///etc/passwd"))).toBe("unsupported_scheme at hop 2");
    expect(await follow(await after2("http://hostile.test:6379/"))).toBe("blocked_address at hop 2");
  });

  it("costs no more than its heads, however long the bodies are", async () => {
    const server = await serveTcp((socket) => {
      socket.write("HTTP/1.1 302 Found\r\nLocation: /next\r\n\r\n");
      forever(socket, "x".repeat(10_000));
    });
    expect(await fetcherFor(server)("http://hostile.test/")).toMatchObject({
      outcome: "redirected",
      location: "http://hostile.test/next",
    });
  });
});

describe("over TLS", () => {
  const secure = async (answer: Parameters<typeof createSecureServer>[1], allowHTTP1 = true) =>
    listen(
      createSecureServer({ cert: TEST_CERTIFICATE, key: TEST_KEY, allowHTTP1 }, answer) as unknown as Server,
      [443],
    );

  it("a page comes by HTTP/2, with the name that was asked for", async () => {
    const server = await secure((request, response) => {
      response.writeHead(200, { "content-type": "text/html", "content-encoding": "br", "x-a": ["1", "2"] });
      response.end(zlib.brotliCompressSync(`${request.headers[":authority"]} ${request.httpVersion}`));
    }, false);
    const get = fetcherFor(server, { ca: TEST_CERTIFICATE });
    const result = await get("https://daily.test/a");
    if (result.outcome !== "response") throw new Error(JSON.stringify(result));
    expect(Buffer.from(result.body).toString()).toBe("daily.test 2.0");
    expect(result).toMatchObject({ protocol: "h2", status: 200, remoteAddress: "127.0.0.1" });
    expect(result.headers["x-a"]).toBe("1, 2");
    await get("https://daily.test/b");
    expect(server.connections()).toBe(1);
  });

  it("a certificate that nobody vouches for, or for another name, is a tls_error", async () => {
    const server = await secure((_request, response) => response.end("ok"));
    expect(await fetcherFor(server)("https://daily.test/")).toMatchObject(failure("tls_error", true));
    const elsewhere = [{ ...server.connectTo[0]!, pattern: "daily.example" }];
    const get = fetcherFor(server, { ca: TEST_CERTIFICATE, connectTo: elsewhere });
    expect(await get("https://daily.example/")).toMatchObject(failure("tls_error", true));
  });

  it("a server that speaks no TLS is a tls_error, one that stays silent a timeout", async () => {
    const talk = (bytes: string) =>
      listen(
        createTcpServer((socket) => {
          if (bytes !== "") socket.end(bytes);
        }),
        [443],
      );
    expect(await fetcherFor(await talk("HTTP/1.1 400 Bad Request\r\n\r\n"))("https://daily.test/")).toMatchObject(
      failure("tls_error", true),
    );
    const silent = fetcherFor(await talk(""), { limits: { ...LIMITS, totalTimeoutMs: 100 } });
    expect(await silent("https://daily.test/")).toMatchObject(failure("timeout", true));
  });

  it("a flood of headers by HTTP/2 is a bad_response, a stream that is reset one that may pass", async () => {
    const server = await secure((request, response) => {
      if (request.url === "/reset") return void response.stream.close(2);
      const many = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`x-${i}`, "b".repeat(300)]));
      response.writeHead(200, many);
      response.end();
    }, false);
    const get = fetcherFor(server, { ca: TEST_CERTIFICATE });
    expect(await get("https://daily.test/flood")).toMatchObject({ outcome: "failed", reason: "bad_response" });
    expect(await get("https://daily.test/reset")).toMatchObject(failure("bad_response", true));
  });
});
