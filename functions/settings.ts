import { en } from "zod/locales";
import * as z from "zod/mini";
import { optOutPolicySchema } from "./crawl/opt-out-policy.ts";

// Its sentences say what is wrong with a setting or a message: whoever reads either loads this file.
z.config(en());

/**
 * What the functions may be told, parsed once at the start of each. `lib/config.ts` is where a deployer sets it; on one
 * machine `newsprint start` does. Durations are milliseconds, sizes bytes.
 */
export const Settings = z.strictObject({
  /** Who answers for this crawler: a URL or mailto: that goes into the User-Agent. */
  contact: z.string().check(z.regex(/^(https?:\/\/|mailto:)\S+$/, "must be an http(s) URL or a mailto: address")),
  pace: group({
    /** What one pace covers: a registrable domain, or each host by itself. */
    by: z._default(z.enum(["domain", "host"]), "domain"),
    delayMs: whole(0, 3_600_000, 5_000),
    /** Delays of single pace keys, e.g. of sites that asked for more, or that are your own. */
    delayMsByKey: z._default(z.record(z.string(), z.int().check(z.gte(0), z.lte(3_600_000))), {}),
    maxCrawlDelayMs: whole(0, 3_600_000, 300_000),
    urlsPerLease: whole(1, 100, 5),
    /** Waits up to this long are spent inside a lease; longer ones are given back as a delayed token. */
    waitInsideLeaseMs: whole(0, 10_000, 1_000),
  }),
  limits: group({
    bodyBytes: whole(1_024, 100_000_000, 10_000_000),
    redirects: whole(0, 10, 5),
    /** Links from a site to its sitemap index, its sitemaps and their articles: no discovered URL is further away. */
    hops: whole(1, 10, 4),
    urlsPerMessage: whole(1, 5_000, 100),
    feedItems: whole(1, 50_000, 1_000),
    edgesPerArticle: whole(0, 100, 10),
    /** Beyond these, what comes last in the text is left out, and the record says how much. */
    mentionsPerArticle: whole(1, 100_000, 5_000),
    quotesPerArticle: whole(1, 10_000, 500),
    fetchMs: whole(100, 120_000, 30_000),
  }),
  /** How long after each fetch an article is looked at again; empty: never. */
  revisitsMs: z._default(z.array(z.int().check(z.gte(60_000))).check(z.maxLength(20)), [
    3_600_000,
    6 * 3_600_000,
    24 * 3_600_000,
    7 * 24 * 3_600_000,
  ]),
  polls: group({
    minMs: whole(1_000, Number.MAX_SAFE_INTEGER, 10 * 60_000),
    maxMs: whole(1_000, Number.MAX_SAFE_INTEGER, 24 * 3_600_000),
  }),
  /** Which of the opt-outs that sites state are honoured. */
  optOuts: z.prefault(optOutPolicySchema, {}),
  retries: group({
    attempts: whole(1, 20, 6),
    withinMs: whole(1_000, Number.MAX_SAFE_INTEGER, 72 * 3_600_000),
    /** The first wait; each next one is longer. */
    firstMs: whole(10, Number.MAX_SAFE_INTEGER, 600_000),
  }),
  tagger: z._default(z.enum(["builtin", "comprehend"]), "builtin"),
});
export type Settings = z.infer<typeof Settings>;

/** Settings that belong together; all may be left out. */
function group<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.prefault(z.strictObject(shape), {} as never);
}

/** A whole number within bounds, both allowed, and what it is where nobody says. */
function whole(least: number, most: number, otherwise: number) {
  return z._default(z.int().check(z.gte(least), z.lte(most)), otherwise);
}
