import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as the server saw it, in milliseconds of its own clock. */
export type Seen = { host: string; url: string; at: number; until: number; connection: number };

/** What a crawler asks for before the pages of a host; there is none of it. */
export const isForCrawlers = (url: string): boolean => /\/(?:robots\.txt|\.well-known\/tdmrep\.json)$/.test(url);

/**
 * Many hosts on one loopback port: any path is a page but those for crawlers. The log has every request, and is what
 * the crawl is judged by.
 */
export async function startSites(): Promise<{ port: number; log: Seen[]; stop(): void }> {
  const log: Seen[] = [];
  const connections = new Map<object, number>();
  const server = createServer((request, response) => {
    const host = request.headers.host ?? "";
    const url = `http://${host}${request.url}`;
    const connection = connections.get(request.socket) ?? connections.size;
    connections.set(request.socket, connection);
    const seen: Seen = { host, url, at: performance.now(), until: Number.POSITIVE_INFINITY, connection };
    log.push(seen);
    response.once("close", () => {
      seen.until = performance.now();
    });
    // Some answers take their time.
    setTimeout(
      () => {
        if (isForCrawlers(url)) response.writeHead(404).end();
        else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(pageAt(url));
      },
      5 + (log.length % 10) * 4,
    );
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    log,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function pageAt(url: string): string {
  const paragraph = `<p>${`This is the page at ${url}, and it says so more than once. `.repeat(5)}</p>`;
  return `<!doctype html><html lang="en"><head><title>${url}</title></head><body><article>${paragraph.repeat(8)}</article></body></html>`;
}
