import * as z from "zod";
import { optOutPolicySchema } from "./crawl/opt-out-policy.ts";

/**
 * What the functions may be told, parsed once at the start of each. `lib/config.ts` is where a deployer sets it; on one
 * machine `newsprint start` does. Durations are milliseconds, sizes bytes.
 */
export const Settings = z.strictObject({
  /** Who answers for this crawler: a URL or mailto: that goes into the User-Agent. */
  contact: z.string().regex(/^(https?:\/\/|mailto:)\S+$/, "must be an http(s) URL or a mailto: address"),
  pace: z
    .strictObject({
      /** What one pace covers: a registrable domain, or each host by itself. */
      by: z.enum(["domain", "host"]).default("domain"),
      delayMs: z.number().int().min(0).max(3_600_000).default(5_000),
      /** Delays of single pace keys, e.g. of sites that asked for more, or that are your own. */
      delayMsByKey: z.record(z.string(), z.number().int().min(0).max(3_600_000)).default({}),
      maxCrawlDelayMs: z.number().int().min(0).max(3_600_000).default(300_000),
      urlsPerLease: z.number().int().min(1).max(100).default(5),
      /** Waits up to this long are spent inside a lease; longer ones are given back as a delayed token. */
      waitInsideLeaseMs: z.number().int().min(0).max(10_000).default(1_000),
    })
    .prefault({}),
  limits: z
    .strictObject({
      bodyBytes: z.number().int().min(1_024).max(100_000_000).default(10_000_000),
      redirects: z.number().int().min(0).max(10).default(5),
      /** Links from a site to its sitemap index, its sitemaps and their articles: no discovered URL is further away. */
      hops: z.number().int().min(1).max(10).default(4),
      urlsPerMessage: z.number().int().min(1).max(5_000).default(100),
      feedItems: z.number().int().min(1).max(50_000).default(1_000),
      edgesPerArticle: z.number().int().min(0).max(100).default(10),
      fetchMs: z.number().int().min(100).max(120_000).default(30_000),
    })
    .prefault({}),
  /** How long after each fetch an article is looked at again; empty: never. */
  revisitsMs: z
    .array(z.number().int().min(60_000))
    .max(20)
    .default([3_600_000, 6 * 3_600_000, 24 * 3_600_000, 7 * 24 * 3_600_000]),
  polls: z
    .strictObject({
      minMs: z
        .number()
        .int()
        .min(1_000)
        .default(10 * 60_000),
      maxMs: z
        .number()
        .int()
        .min(1_000)
        .default(24 * 3_600_000),
    })
    .prefault({}),
  /** Which of the opt-outs that sites state are honoured. */
  optOuts: optOutPolicySchema.prefault({}),
  retries: z
    .strictObject({
      attempts: z.number().int().min(1).max(20).default(6),
      withinMs: z
        .number()
        .int()
        .min(1_000)
        .default(72 * 3_600_000),
      /** The first wait; each next one is longer. */
      firstMs: z.number().int().min(10).default(600_000),
    })
    .prefault({}),
  tagger: z.enum(["builtin", "comprehend"]).default("builtin"),
});
export type Settings = z.infer<typeof Settings>;
