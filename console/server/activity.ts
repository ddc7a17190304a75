import { lastDays } from "../../functions/aws/overview.ts";
import type { EndTimes, Minutes } from "./end-times.ts";

const SPANS = {
  hour: { steps: 60, stepMs: 60_000, days: 2 },
  day: { steps: 96, stepMs: 900_000, days: 2 },
  week: { steps: 84, stepMs: 7_200_000, days: 8 },
} as const;
export type Span = keyof typeof SPANS;

/** Articles that became ready, and URLs that failed, by equal steps of time. */
export async function readActivity(ends: EndTimes, span: Span, now: Date) {
  const { steps, stepMs, days } = SPANS[span];
  const last = Math.floor(now.getTime() / stepMs) * stepMs;
  const first = last - (steps - 1) * stepMs;
  const counted = lastDays(now, days).filter((day) => Date.parse(day) + 86_400_000 > first);
  const bySteps = (all: readonly Minutes[]): number[] => {
    const counts = new Array<number>(steps).fill(0);
    for (const minutes of all) {
      for (const [minute, count] of minutes) {
        const step = Math.floor((minute * 60_000 - first) / stepMs);
        if (step >= 0 && step < steps) counts[step]! += count;
      }
    }
    return counts;
  };
  const [ready, failed] = await Promise.all([ends.ready(counted), ends.failed(counted)]);
  const [readyBySteps, failedBySteps] = [bySteps(ready), bySteps(failed.map(({ minutes }) => minutes))];
  return {
    span,
    stepSeconds: stepMs / 1_000,
    points: readyBySteps.map((count, step) => ({
      from: new Date(first + step * stepMs).toISOString(),
      ready: count,
      failed: failedBySteps[step]!,
    })),
  };
}
