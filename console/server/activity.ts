import { countReady, listFailures } from "../../functions/aws/history.ts";
import type { ArticlesStore } from "../../functions/aws/reader.ts";
import { mapLimit } from "../../functions/map-limit.ts";

const SPANS = {
  hour: { steps: 60, stepMs: 60_000 },
  day: { steps: 96, stepMs: 900_000 },
  week: { steps: 84, stepMs: 7_200_000 },
} as const;
export type Span = keyof typeof SPANS;

/** A step that ended this long ago does not change any more. */
const SETTLED_MS = 120_000;
const MOST_FAILURES = 5_000;

/** Articles that became ready, and URLs that failed, by equal steps of time; steps that are over are counted once. */
export function activityReader(store: ArticlesStore) {
  const settled = new Map<string, number>();
  return async (span: Span, now: Date) => {
    const { steps, stepMs } = SPANS[span];
    const last = Math.floor(now.getTime() / stepMs) * stepMs;
    const starts = Array.from({ length: steps }, (_, at) => last - (steps - 1 - at) * stepMs);
    const ready = await mapLimit(starts, 8, async (start) => {
      const key = `${span} ${start}`;
      const known = settled.get(key);
      if (known !== undefined) return known;
      // A step never crosses midnight; its end is the last millisecond with any id.
      const count = await countReady(store, iso(start), `${iso(start + stepMs - 1)}~`);
      if (start + stepMs < now.getTime() - SETTLED_MS) settled.set(key, count);
      return count;
    });
    for (const key of settled.keys())
      if (Number(key.split(" ")[1]) < now.getTime() - 8 * 86_400_000) settled.delete(key);
    const failed = await failedBySteps(store, starts, stepMs);
    return {
      span,
      stepSeconds: stepMs / 1_000,
      points: starts.map((start, at) => ({ from: iso(start), ready: ready[at]!, failed: failed[at]! })),
    };
  };
}

async function failedBySteps(store: ArticlesStore, starts: number[], stepMs: number): Promise<number[]> {
  const counts = starts.map(() => 0);
  const from = iso(starts[0]!);
  const to = iso(starts.at(-1)! + stepMs - 1);
  const period = { from: from.slice(0, 10), to: to.slice(0, 10) };
  const effort = { rows: MOST_FAILURES, looked: MOST_FAILURES, groups: 9 };
  const { failures } = await listFailures(store, period, effort);
  for (const { failedAt } of failures) {
    const at = Math.floor((Date.parse(failedAt) - starts[0]!) / stepMs);
    if (at >= 0 && at < counts.length) counts[at]!++;
  }
  return counts;
}

const iso = (ms: number): string => new Date(ms).toISOString();
