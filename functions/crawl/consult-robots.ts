import type { FailureReason } from "../article/status.ts";
import type { Fetcher } from "./fetch-page.ts";
import type { FetchResult } from "./fetch-result.ts";
import { parseRobots, type Robots, robotsFor } from "./robots.ts";
import { robotsPolicy } from "./robots-policy.ts";

/** What the frontier remembers of an origin's robots.txt: the groups that concern this crawler, until a time. */
export type RobotsRecord = {
  origin: string;
  /** `moved`: it is at `location`, and still to be asked for. */
  rule: "obey" | "allow_all" | "disallow_for_now" | "moved";
  robots?: Robots;
  location?: string;
  /** Redirects so far that lead to `location`. */
  redirects?: number;
  /** Milliseconds since 1970. */
  until: number;
  /** Answers in a row that could not be used. */
  failures: number;
  reason?: FailureReason;
  detail?: string;
};

/** A robots.txt may be moved five times (RFC 9309 section 2.3.1.2). */
const MAX_REDIRECTS = 5;

/** How long a redirect is remembered whose target could not be asked at once. */
const REDIRECT_HOLDS_MS = 3_600_000;

/**
 * Asks once for the robots.txt of an origin, and says what it allows until when; `before` is what was known. A redirect
 * is an answer too: where it leads is asked at the host's next turn.
 */
export async function consultRobots(
  origin: string,
  productToken: string,
  before: RobotsRecord | undefined,
  fetcher: Pick<Fetcher, "fetch">,
  options: { deadlineMs: number; now: () => number },
): Promise<{ record: RobotsRecord; result: FetchResult }> {
  const moved = before?.rule === "moved" && options.now() - before.until < REDIRECT_HOLDS_MS ? before : undefined;
  const result = await fetcher.fetch({
    url: moved?.location ?? `${origin}/robots.txt`,
    accept: "text/plain,*/*;q=0.1",
    deadline: options.deadlineMs,
  });
  const failures = before?.failures ?? 0;
  const redirects = moved?.redirects ?? 0;
  if (result.outcome === "redirected" && redirects < MAX_REDIRECTS) {
    const { location } = result;
    return {
      record: { origin, rule: "moved", location, redirects: redirects + 1, until: options.now(), failures },
      result,
    };
  }
  // A body too large is cut by RFC 9309, not refused; the fetcher gave it up, and the first part would do no harm.
  const policy = robotsPolicy(
    result.outcome === "failed"
      ? { outcome: "unreachable", detail: result.detail }
      : {
          outcome: "response",
          status: result.status,
          ...maxAge(result.headers["cache-control"]),
          ...(result.retryAfterMs === undefined ? {} : { retryAfter: result.retryAfterMs / 1_000 }),
        },
    failures,
  );
  const now = options.now();
  if (policy.rule === "disallow_for_now") {
    const reason = result.outcome === "failed" ? result.reason : "server_error";
    const record = {
      origin,
      rule: policy.rule,
      until: now + policy.retrySeconds * 1_000,
      failures: failures + 1,
      reason,
      detail: policy.detail,
    };
    return { record, result };
  }
  const until = now + policy.cacheSeconds * 1_000;
  if (policy.rule === "allow_all" || result.outcome !== "response") {
    return { record: { origin, rule: "allow_all", until, failures: 0 }, result };
  }
  return {
    record: { origin, rule: "obey", robots: robotsFor(parseRobots(result.body), productToken), until, failures: 0 },
    result,
  };
}

function maxAge(cacheControl: string | undefined): { maxAge?: number } {
  const seconds = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(cacheControl ?? "")?.[1];
  return seconds === undefined ? {} : { maxAge: Number(seconds) };
}
