const MINUTE = 60_000;

/** The first interval, before anything is known of a feed. */
const FIRST = 30 * MINUTE;

/**
 * How long to wait before a feed is looked at again, in milliseconds. The interval follows the feed: it halves when more
 * than two new items wait (the next look would find them older than they need be), stays near when one or two do, and
 * grows by half when there is none.
 *
 * @param lastIntervalMs the interval that ended now; none at the first look.
 * @param newItems how many items were not there at the last look.
 */
export function nextPoll(poll: { lastIntervalMs?: number; newItems: number; minMs: number; maxMs: number }): number {
  const { lastIntervalMs, newItems, minMs, maxMs } = poll;
  const factor = newItems > 2 ? 0.5 : newItems > 0 ? 0.9 : 1.5;
  // At the first look every item is new, which says nothing of how often they come.
  const next = lastIntervalMs === undefined ? FIRST : lastIntervalMs * factor;
  return Math.round(Math.min(Math.max(next, minMs), maxMs));
}
