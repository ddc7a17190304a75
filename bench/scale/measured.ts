/**
 * What one article takes, as `bench/cost --articles 40 --hosts 10` measured it on 24 November 2026, and what loading a function takes by
 * `bench/cold`. The machine was busy: processor times are upper bounds. Measure again, and write it here.
 */
export const MEASURED = {
  asOf: "2026-11-24",
  stages: {
    /** Milliseconds: `cpuMs` a message (a URL, a host), at the share of a processor that the memory buys; `waitMs` for AWS, a batch. */
    intake: { cpuMs: 27, waitMs: 62, coldMs: 800 },
    crawl: { cpuMs: 69, waitMs: 160, coldMs: 1_100 },
    parse: { cpuMs: 26, waitMs: 100, coldMs: 900 },
    tag: { cpuMs: 34, waitMs: 62, coldMs: 900 },
  },
  /**
   * Write units an article. `ready`, `day`, `open` and `wake` are of those indexes, which have partitions that all articles share;
   * `claim` (intake) and `visit` (crawl) are of the frontier table, `parse` (with the STATE of intake) and `tag` of the articles table.
   */
  units: { ready: 1, day: 1, open: 2, wake: 1, claim: 2.5, visit: 4, parse: 10.75, tag: 14.55 },
  /** Five requests, one after the other: four of DynamoDB at 5 ms, one of SQS at 12 ms. */
  wakeMs: 32,
  /** Dollars: a million articles without revisits; a million revisits that find nothing new, and a month of empty polls (docs/costs.md). */
  dollars: { millionArticles: 37.38, millionRevisits: 6.99, standing: 2 },
} as const;
