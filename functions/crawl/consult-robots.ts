import type { FailureReason } from "../article/status.ts";
import type { Fetcher } from "./fetch-page.ts";
import type { FetchResult } from "./fetch-result.ts";
import { parseRobots, type Robots, robotsFor } from "./robots.ts";
import { robotsPolicy } from "./robots-policy.ts";

/** What the frontier remembers of an origin's robots.txt: the groups that concern this crawler, until a time. */
export type RobotsRecord = {
  origin: string;
  rule: "obey" | "allow_all" | "disallow_for_now";
  robots?: Robots;
  /** Milliseconds since 1970. */
  until: number;
  /** Answers in a row that could not be used. */
  failures: number;
  reason?: FailureReason;
  detail?: string;
};

/** A robots.txt may be moved five times (RFC 9309 section 2.3.1.2). */
const MAX_REDIRECTS = 5;

/** Fetches the robots.txt of an origin and says what it allows until when; `before` is what was known. */
export async function consultRobots(
  origin: string,
  productToken: string,
  before: RobotsRecord | undefined,
  fetcher: Pick<Fetcher, "fetch">,
  options: { deadlineMs: number; now: () => number },
): Promise<{ record: RobotsRecord; result: FetchResult }> {
  let result = await fetcher.fetch({
    url: `${origin}/robots.txt`,
    accept: "text/plain,*/*;q=0.1",
    deadline: options.deadlineMs,
  });
  for (let hop = 0; result.outcome === "redirected" && hop < MAX_REDIRECTS; hop++) {
    result = await fetcher.fetch({
      url: result.location,
      accept: "text/plain,*/*;q=0.1",
      deadline: options.deadlineMs,
    });
  }
  const failures = before?.failures ?? 0;
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
