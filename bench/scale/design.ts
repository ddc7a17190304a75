import { WAKE_SHARDS } from "../../functions/frontier/keys.ts";
import { Settings } from "../../functions/settings.ts";
import { STAGES, type StageName } from "../../lib/pipeline-shape.ts";
import type { Random } from "../in-process/seeded.ts";
import { AWS_QUOTAS } from "./aws-quotas.ts";
import { MEASURED } from "./measured.ts";

/** What a run of the design is made of: settings, times, units and limits. Times are milliseconds. */
export type Design = {
  stages: Record<
    StageName,
    { batchSize: number; maxConcurrency: number; cpuMs: number; waitMs: number; coldMs: number }
  >;
  eventSource: { startConcurrency?: number; rampPerSecond?: number; keepMs?: number };
  accountConcurrency: number;
  quotas: { partitionWrites: number; tableWrites: number; puts: number };
  /** Write units an article, at the places where they come together; `visit` is of each request to a host. */
  units: Record<"ready" | "day" | "open" | "wake" | "claim" | "visit" | "parse" | "tag", number>;
  wakeShards: number;
  delayMs: number;
  urlsPerLease: number;
  waitInsideLeaseMs: number;
  urlsPerMessage: number;
  /** How long a page takes, drawn, and at the mean; how long robots.txt takes, and how long it is good for. */
  pageMs(random: Random): number;
  pageMeanMs: number;
  robotsPageMs: number;
  robotsMs: number;
  /** `wakeMs` is each host's share of the time of those that are woken side by side. */
  recover: { everyMs: number; budgetMs: number; wakeMs: number };
};

/** The design with its default settings on AWS. */
export function awsDesign(): Design {
  const { pace } = Settings.parse({ contact: "https://newsprint.example/bench" });
  const { lambda, dynamodb, s3 } = AWS_QUOTAS;
  const { wake } = MEASURED;
  const stage = (name: StageName) => ({
    batchSize: STAGES[name].batchSize,
    maxConcurrency: STAGES[name].maxConcurrency,
    ...MEASURED.stages[name],
  });
  return {
    stages: { intake: stage("intake"), crawl: stage("crawl"), parse: stage("parse"), tag: stage("tag") },
    eventSource: {
      startConcurrency: lambda.eventSourceStart,
      rampPerSecond: lambda.eventSourceRampPerSecond,
      keepMs: lambda.keepMs,
    },
    accountConcurrency: lambda.concurrency,
    quotas: { partitionWrites: dynamodb.partitionWrites, tableWrites: dynamodb.tableWrites, puts: s3.puts },
    units: MEASURED.units,
    wakeShards: WAKE_SHARDS,
    delayMs: pace.delayMs,
    urlsPerLease: pace.urlsPerLease,
    waitInsideLeaseMs: pace.waitInsideLeaseMs,
    urlsPerMessage: 10,
    pageMs: (random) => logNormal(PAGE_MEDIAN_MS, PAGE_SIGMA, random),
    pageMeanMs: PAGE_MEDIAN_MS * Math.exp(PAGE_SIGMA ** 2 / 2),
    robotsPageMs: 200,
    robotsMs: 24 * 3_600_000,
    recover: { everyMs: 60_000, budgetMs: 55_000, wakeMs: Math.max(wake.waitMs / wake.sideBySide, wake.cpuMs) },
  };
}

/** News sites answer in 100 to 800 ms, some in seconds: 400 ms at the mean, as `bench/cost` has it. An assumption. */
const PAGE_MEDIAN_MS = 310;
const PAGE_SIGMA = 0.7;

function logNormal(median: number, sigma: number, random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(sigma * normal);
}
