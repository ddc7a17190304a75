/** What came of fetching a robots.txt, after its redirects (five at most; after more, the status of the last). */
export type RobotsFetch =
  | {
      outcome: "response";
      status: number;
      /** `max-age` of Cache-Control, in seconds. */
      maxAge?: number;
      /** Seconds. */
      retryAfter?: number;
    }
  | { outcome: "unreachable"; detail: string };

export type RobotsPolicy =
  /** Parse the body and obey it. */
  | { rule: "obey"; cacheSeconds: number }
  /** There is no robots.txt: everything may be fetched. */
  | { rule: "allow_all"; cacheSeconds: number }
  /** Fetch nothing of this origin now; look again after `retrySeconds`. */
  | { rule: "disallow_for_now"; retrySeconds: number; detail: string };

const HOUR = 3600;
const DAY = 24 * HOUR;
/** RFC 9309 section 2.4: no longer than 24 hours. A file that says `no-store` still counts for five minutes. */
const SHORTEST_CACHE = 300;
const FIRST_RETRY = 300;
const LONGEST_RETRY = 6 * HOUR;

/**
 * What an answer to the request for robots.txt allows (RFC 9309 section 2.3.1): 2xx is obeyed; 4xx, and redirects that
 * do not end, mean that there is none; 5xx, 429 and no answer at all mean that nothing may be fetched for now.
 *
 * @param failures how many times in a row there was no usable answer before this one; each doubles the wait.
 */
export function robotsPolicy(fetched: RobotsFetch, failures = 0): RobotsPolicy {
  if (fetched.outcome === "unreachable") {
    return { rule: "disallow_for_now", retrySeconds: backoff(failures), detail: fetched.detail };
  }
  const { status, maxAge, retryAfter } = fetched;
  if (status >= 200 && status < 300) return { rule: "obey", cacheSeconds: clamp(maxAge ?? DAY, SHORTEST_CACHE, DAY) };
  // 429 is a server in trouble, not a server without the file.
  if (status >= 300 && status < 500 && status !== 429) return { rule: "allow_all", cacheSeconds: DAY };
  const retrySeconds = clamp(Math.max(retryAfter ?? 0, backoff(failures)), FIRST_RETRY, DAY);
  return { rule: "disallow_for_now", retrySeconds, detail: `robots.txt answered ${status}` };
}

function backoff(failures: number): number {
  return Math.min(FIRST_RETRY * 2 ** Math.min(failures, 20), LONGEST_RETRY);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
