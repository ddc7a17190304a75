import type { Fetcher } from "./fetch-page.ts";
import type { FetchResult } from "./fetch-result.ts";
import { type RobotsPolicy, robotsPolicy } from "./robots-policy.ts";

/** What is remembered of a file that an origin has for crawlers. */
export type KnownFile = {
  /** Where it has moved to, still to be asked for there. */
  location?: string;
  /** Redirects so far that lead to `location`. */
  redirects?: number;
  /** Milliseconds since 1970: what is known counts until then; of a move, when it was noted. */
  until: number;
  /** Answers in a row that could not be used. */
  failures: number;
};

export type AskedFile = { result: FetchResult } & (
  | { outcome: "moved"; location: string; redirects: number }
  | { outcome: "answered"; policy: RobotsPolicy }
);

/** A robots.txt may be moved five times (RFC 9309 section 2.3.1.2). */
const MAX_REDIRECTS = 5;

/** How long a redirect is remembered whose target could not be asked at once: longer than any host's pause. */
const REDIRECT_HOLDS_MS = 86_400_000;

/**
 * Asks once for a file that an origin has for crawlers, where it stands or where it was found to have moved to; `before`
 * is what was known of it. A redirect is an answer too: where it leads is asked at the host's next turn.
 */
export async function askForFile(
  file: { url: string; accept: string },
  before: KnownFile | undefined,
  fetcher: Pick<Fetcher, "fetch">,
  options: { deadlineMs: number; now: () => number },
): Promise<AskedFile> {
  const moved = before?.location !== undefined && options.now() - before.until < REDIRECT_HOLDS_MS;
  const result = await fetcher.fetch({
    url: moved ? before.location! : file.url,
    accept: file.accept,
    deadline: options.deadlineMs,
  });
  const redirects = (moved && before.redirects) || 0;
  if (result.outcome === "redirected" && redirects < MAX_REDIRECTS) {
    return { outcome: "moved", location: result.location, redirects: redirects + 1, result };
  }
  const policy = robotsPolicy(
    result.outcome === "failed"
      ? { outcome: "unreachable", detail: result.detail }
      : {
          outcome: "response",
          status: result.status,
          ...maxAge(result.headers["cache-control"]),
          ...(result.retryAfterMs === undefined ? {} : { retryAfter: result.retryAfterMs / 1_000 }),
        },
    before?.failures ?? 0,
  );
  return { outcome: "answered", policy, result };
}

function maxAge(cacheControl: string | undefined): { maxAge?: number } {
  const seconds = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(cacheControl ?? "")?.[1];
  return seconds === undefined ? {} : { maxAge: Number(seconds) };
}
