import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type ArticlePage, writeArticle } from "./write-article.ts";

export type Press = {
  port: number;
  /** Requests by URL, robots.txt included. */
  fetches: ReadonlyMap<string, number>;
  urls: string[];
  /**
   * Brings out the next edition: every third article says something else, every tenth of these wants to be left out, and
   * every eleventh is gone.
   */
  publish(): void;
  stop(): Promise<void>;
};

/**
 * Serves `articles` generated articles under `hosts` names (`n0.test`, …) on loopback, always the same for the same seed.
 * With `troubles`, of each 25 one is gone, one is no article, one has moved, and one stands under a second URL that names
 * the first as its canonical one.
 */
export async function startPress(options: {
  seed: number;
  articles: number;
  hosts: number;
  troubles?: boolean;
  size?: Partial<Pick<ArticlePage, "textBytes" | "htmlBytes">>;
}): Promise<Press> {
  const fetches = new Map<string, number>();
  let edition = 0;
  const urls = Array.from({ length: options.articles }, (_, number) => {
    const url = urlOf(number, options.hosts);
    // Of an edition with other texts, either URL could be the one that is read first and contradicts what stands there.
    const twice = options.troubles && number % 25 === 23 && number % 3 > 0;
    return twice ? [url, url.replace("/story/", "/amp/story/")] : [url];
  }).flat();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const url = `http://${request.headers.host}${path}`;
    fetches.set(url, (fetches.get(url) ?? 0) + 1);
    if (path === "/robots.txt") {
      response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\nAllow: /\n");
      return;
    }
    const number = Number(/^(?:\/amp)?\/story\/(\d+)/.exec(path)?.[1] ?? -1);
    const trouble = options.troubles && !path.endsWith("/moved") ? number % 25 : 0;
    const changed = edition > 0 && number % 3 === 0 ? edition : 0;
    if (number < 0 || trouble === 20 || (changed > 0 && number % 11 === 0)) {
      response.writeHead(404, { "content-type": "text/html" }).end("<h1>Not found</h1>");
      return;
    }
    if (trouble === 22) {
      response.writeHead(301, { location: `http://${request.headers.host}/story/${number}/moved` }).end();
      return;
    }
    const etag = `"${options.seed}-${number}-${changed}"`;
    if (request.headers["if-none-match"] === etag) {
      response.writeHead(304, { etag }).end();
      return;
    }
    const page =
      trouble === 21
        ? "<!doctype html><title>Front</title><h1>Front page</h1><ul><li><a href=/story/1>One</a></ul>"
        : writeArticle({
            seed: options.seed * 1_000_003 + number + 500_009 * changed,
            url: url.replace("/amp/story/", "/story/"),
            ...options.size,
          });
    const wishes = changed > 0 && number % 10 === 0 ? { "x-robots-tag": "noindex" } : {};
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag, ...wishes }).end(page);
  });
  server.keepAliveTimeout = 60_000;
  await listen(server);
  return {
    port: (server.address() as AddressInfo).port,
    fetches,
    urls,
    publish: () => {
      edition++;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const urlOf = (number: number, hosts: number): string => `http://n${number % hosts}.test/story/${number}`;

async function listen(server: Server): Promise<void> {
  server.listen(0, "127.0.0.1");
  await new Promise<void>((resolve) => server.once("listening", () => resolve()));
}
