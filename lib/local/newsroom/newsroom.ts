import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { createMultibyteEncoder } from "@exodus/bytes/multi-byte.js";
import type { FailureReason } from "../../../functions/article/status.ts";
import { drawPicture } from "./draw-picture.ts";
import { frontPageOf, newsSitemapOf, robotsOf, rssOf } from "./list-articles.ts";
import type { PageView } from "./page-view.ts";
import { type SampleArticle, textOf } from "./sample-article.ts";
import { SITES, type Site, urlOf } from "./sites.ts";

export type Newsroom = {
  port: number;
  /** How to reach its hosts, as `--connect-to` has it. */
  connectTo: string[];
  stop(): Promise<void>;
};

export const hosts: readonly string[] = SITES.map((site) => site.host);

/** The pace that these sites ask for: they are ours, and on this machine. By pace key (registrable domain). */
export const delayMsByKey: Readonly<Record<string, number>> = Object.fromEntries(
  SITES.map((site) => [site.host.split(".").slice(-2).join("."), 200]),
);

export type Drop = { url: string; kind: "article" | "feed" | "sitemap" };
export type Expected =
  | { status: "ready"; headline: string; text: string; language: string; free: boolean }
  | { status: "failed"; reason: FailureReason };

const FAILURES: Record<string, FailureReason> = {
  "http://www.hanbit-ilbo.test/it/2025/12/24/withdrawn-story": "gone",
  "http://www.hanbit-ilbo.test/members/editors-diary": "robots_disallowed",
  "http://www.haneul-biz.test/news/articleView.html?idxno=1": "soft_404",
  "http://www.tidewatercourier.test/local/2026/02/30/no-such-day": "not_found",
  "http://www.tidewatercourier.test/press/annual-report.pdf": "unsupported_type",
  "http://www.northfieldpost.test/news/2026/02/01/market-street-parking": "consent_wall",
  "http://signalpath.test/stories": "not_an_article",
};
const REDIRECT = "http://www.hanbit-ilbo.test/go/20260113";

/** What every address that is dropped, or found through what is dropped, should end as. */
export const expected: Readonly<Record<string, Expected>> = makeExpected();

/** What to drop into the queue: a feed, a sitemap, and everything that neither of them names. */
export const drops: readonly Drop[] = makeDrops();

/** Serves the sites on 127.0.0.1, told apart by the Host header. */
export async function start({ port = 0 }: { port?: number } = {}): Promise<Newsroom> {
  const asked = new Set<string>();
  const server = createServer((request, response) => answer(request, response, asked));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    connectTo: hosts.map((host) => `${host}:80:127.0.0.1:${bound}`),
    async stop() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, asked: Set<string>): void {
  const { status, headers, bytes } = replyTo(request.headers.host ?? "", request.url ?? "/", asked);
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  if (status === 200 && request.headers["if-none-match"] === etag) {
    response.writeHead(304, { etag }).end();
    return;
  }
  const zipped = status === 200 && bytes.length > 1_000 && /\bgzip\b/.test(String(request.headers["accept-encoding"]));
  const body = zipped ? gzipSync(bytes) : bytes;
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    ...headers,
    "content-length": body.length,
    ...(status === 200 ? { etag, vary: "accept-encoding" } : {}),
    ...(zipped ? { "content-encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

type Reply = { status: number; headers: Record<string, string>; bytes: Buffer };

function replyTo(host: string, path: string, asked: Set<string>): Reply {
  const site = SITES.find((each) => each.host === host.replace(/:\d+$/, "").toLowerCase());
  if (!site) return reply(421, {}, "No such site here.\n");
  if (site.busyOnce?.includes(path) && !asked.has(site.host + path)) {
    asked.add(site.host + path);
    return reply(503, { "retry-after": "1" }, "Too many readers. One moment, please.\n");
  }
  const special = site.special?.[path];
  if (special) {
    const type = special.body?.startsWith("<") ? { "content-type": HTML } : {};
    return reply(special.status, { ...type, ...special.headers }, special.body ?? "");
  }
  const article = site.articles.find((each) => each.path === path);
  if (article) return page(site, site.design(viewOf(site, article)), new Date(article.modified ?? article.published));
  if (path === "/robots.txt") return reply(200, { "content-type": "text/plain" }, robotsOf(site));
  if (path === site.feed) return reply(200, { "content-type": "application/rss+xml; charset=utf-8" }, rssOf(site));
  if (path === (site.sitemap ?? "/sitemap.xml"))
    return reply(200, { "content-type": "application/xml" }, newsSitemapOf(site));
  if (path === "/" || /^\/(section\/[^/]+|stories|list)$/.test(path)) return page(site, frontPageOf(site));
  if (/^\/pictures\/[\w-]+\.png$/.test(path)) return reply(200, { "content-type": "image/png" }, drawPicture(path));
  return reply(404, { "content-type": HTML }, "<!doctype html><title>Not found</title><h1>Not found</h1>");
}

function reply(status: number, headers: Record<string, string>, body: string | Buffer): Reply {
  return { status, headers, bytes: typeof body === "string" ? Buffer.from(body) : body };
}

const HTML = "text/html; charset=utf-8";

function viewOf(site: Site, article: SampleArticle): PageView {
  const others = site.articles.filter((each) => each !== article);
  return {
    article,
    site,
    url: urlOf(site, article.path),
    canonical: urlOf({ host: site.canonicalHost ?? site.host }, article.path),
    pictureUrl: urlOf(site, `/pictures/${createHash("sha256").update(article.path).digest("hex").slice(0, 12)}.png`),
    related: others.map((other) => ({ headline: other.headline, url: urlOf(site, other.path) })),
    teaser: site.teasers?.includes(article.path) ?? false,
  };
}

/** EUC-KR as the web has it: with the syllables of Windows code page 949, which Node's own tables lack. */
const encodeEucKr = createMultibyteEncoder("euc-kr");

/** The old site sends its bytes without saying which characters they are: its pages do, as such sites do. */
function page(site: Site, html: string, modified?: Date): Reply {
  const old = site.charset === "euc-kr";
  const headers: Record<string, string> = { "content-type": old ? "text/html" : HTML };
  if (modified) headers["last-modified"] = modified.toUTCString();
  return reply(200, headers, old ? Buffer.from(encodeEucKr(html)) : html);
}

function makeExpected(): Record<string, Expected> {
  const all: Record<string, Expected> = {};
  for (const site of SITES) {
    for (const article of site.articles) {
      all[urlOf(site, article.path)] = {
        status: "ready",
        headline: article.headline,
        text: textOf(article),
        language: site.language,
        free: !site.teasers?.includes(article.path),
      };
    }
  }
  const [target] = SITES[0]!.articles;
  all[REDIRECT] = all[urlOf(SITES[0]!, target!.path)]!;
  for (const [url, reason] of Object.entries(FAILURES)) all[url] = { status: "failed", reason };
  return all;
}

function makeDrops(): Drop[] {
  const listed = SITES.filter((site) => site.feed !== undefined || site.sitemap !== undefined);
  const lists = listed.map((site): Drop => {
    if (site.feed !== undefined) return { url: urlOf(site, site.feed), kind: "feed" };
    return { url: urlOf(site, site.sitemap!), kind: "sitemap" };
  });
  const named = new Set(listed.flatMap((site) => site.articles.map((article) => urlOf(site, article.path))));
  const loose = Object.keys(expected).filter((url) => !named.has(url));
  return [...lists, ...loose.map((url): Drop => ({ url, kind: "article" }))];
}
