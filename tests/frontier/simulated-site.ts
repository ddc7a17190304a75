import { createHash } from "node:crypto";
import type { FetchResult, PageResponse } from "../../functions/crawl/fetch-result.ts";
import type { Claim } from "../../functions/frontier/claim.ts";

/** What the pages of the small web are; their URLs say it. */
export const PAGES = ["page-1", "page-2", "page-3", "gone", "shy", "moved"] as const;
export const HOSTS = ["one.example", "two.example"] as const;
export const SLOW_HOST = "slow.example";
/** What the slow host asks for in its robots.txt: more than a lease lasts. */
const SLOW_DELAY_MS = 120_000;
const MOVED_TO = "http://two.example/page-1";

const ABSENT = new Set(["/robots.txt", "/.well-known/tdmrep.json", "/gone"]);

/** A page answers, `gone` is 404, `shy` is 503 the first time, `moved` redirects; a robots.txt has the slow host alone. */
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
  const slow = pathname === "/robots.txt" && delayOf(url, 0) > 0;
  const status = slow ? 200 : ABSENT.has(pathname) ? 404 : pathname === "/shy" && before === 0 ? 503 : 200;
  const body = Buffer.from(
    slow
      ? `User-agent: *\nCrawl-delay: ${SLOW_DELAY_MS / 1_000}`
      : `<html><title>${url}</title><body><p>${"A page of the small web. ".repeat(20)}</p></body></html>`,
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

/** How long a site wants to be left alone after a request, in milliseconds. */
export function delayOf(url: string, usual: number): number {
  return new URL(url).hostname === SLOW_HOST ? SLOW_DELAY_MS : usual;
}

type Expected = { status: Claim["status"]; least: number; most: number };

/** How each URL should end, and after how many fetches that came to an end; every page is revisited once. */
export function expectedFetches(urls: readonly string[]): Map<string, Expected> {
  const all = new Set(urls);
  if (urls.some((url) => url.endsWith("/moved"))) all.add(MOVED_TO);
  return new Map([...all].map((url) => [url, expectedOf(url, urls)]));
}

function expectedOf(url: string, dropped: readonly string[]): Expected {
  const exactly = (fetches: number) => ({ least: fetches, most: fetches });
  switch (new URL(url).pathname) {
    case "/gone":
      // A failed URL that is dropped anew is tried anew.
      return { status: "failed", least: 1, most: dropped.filter((one) => one === url).length };
    case "/moved":
      return { status: "redirected", ...exactly(1) };
    case "/shy":
      return { status: "fetched", ...exactly(3) };
    default:
      return { status: "fetched", ...exactly(2) };
  }
}
