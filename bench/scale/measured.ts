/**
 * What one article takes: as `bench/cost --articles 80 --hosts 10` measured it on a quiet machine on 24 November 2026 (revisits: one more
 * run with `--revisits 1`), and what loading a function takes by `bench/cold`. Measure again, and write it here.
 */
export const MEASURED = {
  asOf: "2026-11-24",
  stages: {
    /** Milliseconds: `cpuMs` a message (a URL, a host), at the share of a processor that the memory buys; `waitMs` for AWS, a batch. */
    intake: { cpuMs: 14, waitMs: 58, coldMs: 800 },
    crawl: { cpuMs: 35, waitMs: 176, coldMs: 1_100 },
    parse: { cpuMs: 17, waitMs: 87, coldMs: 900 },
    tag: { cpuMs: 28, waitMs: 57, coldMs: 900 },
  },
  /**
   * Write units an article. `ready`, `day`, `open` and `wake` are of those indexes, which have partitions that all articles share;
   * `claim` (intake) and `visit` (crawl) are of the frontier table, `parse` (with the STATE of intake) and `tag` of the articles table.
   */
  units: { ready: 1, day: 1, open: 2, wake: 1, claim: 2.5, visit: 4, parse: 10.75, tag: 14.55 },
  /**
   * A host that recover wakes: four requests of DynamoDB at 5 ms, a message's wait for others (20 ms), one of SQS at 12 ms, as many hosts
   * at a time; and 4.5 ms of processor time, stretched to what 512 MB have (timed over 160 hosts in one call).
   */
  wake: { waitMs: 52, sideBySide: 16, cpuMs: 15.6 },
  /** Dollars: a million articles without revisits; a million revisits that find nothing new, and a month of empty polls (docs/costs.md). */
  dollars: { millionArticles: 35.4, millionRevisits: 6.03, standing: 2 },
} as const;
