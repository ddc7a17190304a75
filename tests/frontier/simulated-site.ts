import { createHash } from "node:crypto";
import type { FetchResult, PageResponse } from "../../functions/crawl/fetch-result.ts";
import type { Claim } from "../../functions/frontier/claim.ts";

/** What the pages of the small web are; their URLs say it. */
export const PAGES = ["page-1", "page-2", "page-3", "gone", "shy", "moved"] as const;
export const HOSTS = ["one.example", "two.example"] as const;
const MOVED_TO = "http://two.example/page-1";

/** A page answers, `gone` is 404, `shy` is 503 the first time, `moved` redirects; there is no robots.txt. */
export function answerOf(url: string, before: number, fetchedAt: Date, tookMs: number | undefined): FetchResult {
  if (tookMs === undefined) {
    const reason = "timeout";
    const timing = { totalMs: 0 };
    return { outcome: "failed", url, reason, detail: "", retryable: true, interrupted: true, fetchedAt, timing };
  }
  const { pathname } = new URL(url);
  const exchange = {
    url,
    fetchedAt,
    requestHead: `GET ${pathname} HTTP/1.1\r\n\r\n`,
    responseHead: "HTTP/1.1 200 OK\r\n\r\n",
    protocol: "http/1.1" as const,
    timing: { ttfbMs: tookMs, totalMs: tookMs },
  };
  if (pathname === "/moved") {
    return {
      ...exchange,
      outcome: "redirected",
      status: 301,
      headers: {},
      location: MOVED_TO,
      permanent: true,
      downgrade: false,
    };
  }
  const status =
    pathname === "/robots.txt" || pathname === "/gone" ? 404 : pathname === "/shy" && before === 0 ? 503 : 200;
  const body = Buffer.from(
    `<html><title>${url}</title><body><p>${"A page of the small web. ".repeat(20)}</p></body></html>`,
  );
  const response: PageResponse = {
    ...exchange,
    outcome: "response",
    status,
    headers: { "content-type": "text/html" },
    wireBody: body,
    body,
    sha256: createHash("sha256").update(body).digest("hex"),
  };
  return response;
}

/** How each URL should end, and after how many fetches that came to an end; every page is revisited once. */
export function expectedFetches(urls: readonly string[]): Map<string, { status: Claim["status"]; fetches: number }> {
  const all = new Set(urls);
  if (urls.some((url) => url.endsWith("/moved"))) all.add(MOVED_TO);
  return new Map([...all].map((url) => [url, expectedOf(new URL(url).pathname)]));
}

function expectedOf(path: string): { status: Claim["status"]; fetches: number } {
  if (path === "/gone") return { status: "failed", fetches: 1 };
  if (path === "/moved") return { status: "redirected", fetches: 1 };
  return { status: "fetched", fetches: path === "/shy" ? 3 : 2 };
}
