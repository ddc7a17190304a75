export type Pace = {
  /** The setting: what a host gets that asks for nothing. */
  baseDelayMs: number;
  /** Of robots.txt. */
  crawlDelayMs?: number | undefined;
  /** After a robots.txt that asks for more it is this: the pages behind it are not asked for at all. */
  longestCrawlDelayMs?: number;
  /** Smoothed by `smoothLatency`. */
  latencyMs?: number | undefined;
  /** Retry-After of the last answer. */
  retryAfterMs?: number | undefined;
  /** 429s and 503s in a row; 0 after an answer that was none. */
  consecutiveThrottles?: number;
};

const LONGEST_CRAWL_DELAY_MS = 300_000;
/** A host that takes long to answer is given five times as long to recover, up to half a minute (as Heritrix does). */
export const LATENCY_FACTOR = 5;
const LONGEST_LATENCY_DELAY_MS = 30_000;
const FIRST_BACK_OFF_MS = 30_000;
const LONGEST_MS = 24 * 60 * 60 * 1000;

/**
 * How long a host is left alone after a request, in milliseconds: the longest of the setting, its crawl-delay, a
 * multiple of its latency, its Retry-After, and a back-off that doubles with every throttled answer in a row. A first
 * Retry-After is taken at its word instead of the back-off. Never more than a day. Nonsense (negative, not a number)
 * counts as not said.
 */
export function paceDelay(pace: Pace): number {
  const throttles = sane(pace.consecutiveThrottles);
  const delay = Math.max(
    sane(pace.baseDelayMs),
    Math.min(sane(pace.crawlDelayMs), pace.longestCrawlDelayMs ?? LONGEST_CRAWL_DELAY_MS),
    Math.min(sane(pace.latencyMs) * LATENCY_FACTOR, LONGEST_LATENCY_DELAY_MS),
  );
  const wordGiven = throttles === 1 && pace.retryAfterMs !== undefined;
  const backOff =
    throttles === 0 || wordGiven ? 0 : Math.max(delay, FIRST_BACK_OFF_MS) * 2 ** Math.min(throttles - 1, 30);
  return Math.round(Math.min(Math.max(delay, sane(pace.retryAfterMs), backOff), LONGEST_MS));
}

/** A host's latency, with the newest answer counting for 30%: one slow page is not a slow host. */
export function smoothLatency(previousMs: number | undefined, latestMs: number): number {
  return previousMs === undefined ? latestMs : previousMs * 0.7 + latestMs * 0.3;
}

function sane(value: number | undefined): number {
  if (value === undefined || Number.isNaN(value) || value < 0) return 0;
  return Math.min(value, Number.MAX_SAFE_INTEGER);
}
