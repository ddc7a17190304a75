import type { FailureReason } from "../../functions/article/status.ts";
import { countReady, readArrivals } from "../../functions/aws/history.ts";
import { lastDays, readArticleCounts, readQueueDepth } from "../../functions/aws/overview.ts";
import type { ArticlesStore } from "../../functions/aws/reader.ts";
import type { Connection } from "../../lib/cli/connect.ts";
import { STAGE_NAMES } from "../../lib/pipeline-shape.ts";
import type { EndTimes, Minutes } from "./end-times.ts";

const ARRIVALS = 12;

/** How the pipeline fares now: what came and failed in so many days, what is on its way, and what came in last. */
export async function readOverview(
  { clients, names }: Connection,
  store: ArticlesStore,
  ends: EndTimes,
  days: number,
  now: Date,
) {
  const counted = lastDays(now, days);
  const [{ open }, ready, failed, depths, arrivals, perSecond] = await Promise.all([
    // Of no days: what ended in them is counted by `ends`.
    readArticleCounts(clients, names.ARTICLES_TABLE, []),
    ends.ready(counted),
    ends.failed(counted),
    Promise.all(
      STAGE_NAMES.map((stage) =>
        readQueueDepth(clients, names[`${stage.toUpperCase()}_QUEUE_URL` as keyof typeof names]),
      ),
    ),
    readArrivals(store, counted[0]!, ARRIVALS),
    readyPerSecond(store, now),
  ]);
  const reasons: Partial<Record<FailureReason, number>> = {};
  for (const { reason, minutes } of failed) {
    const count = total(minutes);
    if (count > 0) reasons[reason] = (reasons[reason] ?? 0) + count;
  }
  return {
    articles: { ready: ready.reduce((sum, minutes) => sum + total(minutes), 0), open, failed: reasons },
    queues: Object.fromEntries(STAGE_NAMES.map((stage, at) => [stage, depths[at]!])),
    perSecond,
    arrivals,
  };
}

function total(minutes: Minutes): number {
  return minutes.values().reduce((sum, count) => sum + count, 0);
}

async function readyPerSecond(store: ArticlesStore, now: Date): Promise<number> {
  const aMinuteAgo = new Date(now.getTime() - 60_000).toISOString();
  const until = `${now.toISOString()}~`;
  // A minute may lie in two days, and each day is a partition of its own.
  const [first, second] = [aMinuteAgo.slice(0, 10), until.slice(0, 10)];
  const counts = await Promise.all([
    countReady(store, aMinuteAgo, until),
    ...(first === second ? [] : [countReady(store, second, until)]),
  ]);
  return Math.round((counts.reduce((sum, count) => sum + count, 0) / 60) * 100) / 100;
}
