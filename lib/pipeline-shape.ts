/**
 * The shape of the pipeline: its stages and the functions beside them. CloudFormation and the engines of one machine
 * are both built from it.
 */
import { crawlTimes } from "../functions/frontier/crawl-times.ts";

export const STAGE_NAMES = ["intake", "crawl", "parse", "tag"] as const;
export type StageName = (typeof STAGE_NAMES)[number];

export type StageShape = {
  timeoutSeconds: number;
  memoryMb: number;
  /** Messages an invocation takes at most (SQS: up to 10 without a batching window). */
  batchSize: number;
  /** Invocations side by side at most (SQS event source `maxConcurrency`, 2 or more). */
  maxConcurrency: number;
  /** Receives before a message is a dead letter. */
  maxReceiveCount: number;
};

export const STAGES: Record<StageName, StageShape> = {
  intake: { timeoutSeconds: 30, memoryMb: 512, batchSize: 10, maxConcurrency: 10, maxReceiveCount: 5 },
  crawl: { timeoutSeconds: 60, memoryMb: 1024, batchSize: 10, maxConcurrency: 50, maxReceiveCount: 3 },
  parse: { timeoutSeconds: 60, memoryMb: 1769, batchSize: 10, maxConcurrency: 20, maxReceiveCount: 3 },
  tag: { timeoutSeconds: 60, memoryMb: 1769, batchSize: 10, maxConcurrency: 20, maxReceiveCount: 3 },
};

/**
 * A queue hides a message for six times its function's timeout, as Lambda asks of SQS event sources, so that a slow
 * invocation is never doubled; the crawl, which leases its hosts, needs less.
 */
export function visibilitySeconds(stage: StageName, timeoutSeconds = STAGES[stage].timeoutSeconds): number {
  return stage === "crawl" ? Math.ceil(crawlTimes(timeoutSeconds * 1_000).visibilityMs / 1_000) : 6 * timeoutSeconds;
}

export const RECOVER = { timeoutSeconds: 60, memoryMb: 512, everySeconds: 60 } as const;
export const GIVE_UP = { timeoutSeconds: 60, memoryMb: 512, batchSize: 10 } as const;

/** Messages wait this long for a pipeline that is down (SQS's most). */
export const RETENTION_SECONDS = 14 * 24 * 3600;
