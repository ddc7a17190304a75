import { getDomain } from "tldts";
import type { FailureReason } from "../article/status.ts";
import type { Claim, Drop, DropKind } from "../frontier/claim.ts";
import type { DueEntry } from "../frontier/due.ts";
import type { RobotsRecord } from "./consult-robots.ts";
import { discoverFeeds } from "./feeds/discover-feeds.ts";
import { feedItems } from "./feeds/feed.ts";
import { nextPoll } from "./feeds/poll-schedule.ts";
import { readFeed } from "./feeds/read-feed.ts";
import { readSitemap } from "./feeds/read-sitemap.ts";
import type { PageResponse } from "./fetch-result.ts";
import { type ClaimPorts, finishClaim } from "./finish-claim.ts";
import { sitemaps as sitemapsOf } from "./robots.ts";
import type { Ending } from "./settle-visit.ts";

/** URLs that a feed or sitemap named before, by short hashes, the latest last. */
export type FeedCursor = { seen: string[] };

export type DiscoveryPorts = ClaimPorts & {
  getCursor(claim: Claim): Promise<FeedCursor | undefined>;
  putCursor(claim: Claim, cursor: FeedCursor): Promise<void>;
  sendDrops(drops: Drop[]): Promise<void>;
  /** What is known of an origin's robots.txt. */
  getRobots(origin: string): Promise<RobotsRecord | undefined>;
  /** A short hash of a URL. */
  hash(url: string): string;
  discovery: { hops: number; feedItems: number; pollMinMs: number; pollMaxMs: number };
  now(): number;
};

type DiscoverySettled = { outcome: "discovered" } | { outcome: "failed"; reason: FailureReason; detail: string };

/** A URL that a feed, sitemap or home page names, with what it says of it. */
type Found = { url: string; kind: DropKind; headline?: string; datePublished?: string };

/**
 * Sends what is new in a feed, sitemap or site on to intake, then remembers it as seen, then plans the next look. A
 * crash in between sends some of it twice, which intake takes once.
 */
export async function settleDiscovery(
  claim: Claim,
  entry: DueEntry,
  ending: Extract<Ending, { outcome: "page" | "feed" | "unchanged" }>,
  robots: RobotsRecord | undefined,
  ports: DiscoveryPorts,
): Promise<DiscoverySettled> {
  const { discovery } = ports;
  const response = ending.outcome === "unchanged" ? undefined : ending.response;
  const same = response === undefined || (!claim.first && response.sha256 === claim.contentSha256);
  let fresh: Found[] = [];
  if (!same) {
    const found = await findUrls(claim, response, robots, ports);
    if (found.outcome === "failed") return found;
    const cursor = (await ports.getCursor(claim)) ?? { seen: [] };
    const seen = new Set(cursor.seen);
    fresh = found.urls.filter(({ url }) => !seen.has(ports.hash(url)));
    if (claim.hop < discovery.hops) {
      await ports.sendDrops(fresh.map((item) => dropOf(item, claim)));
    }
    const all = [...cursor.seen, ...fresh.map(({ url }) => ports.hash(url))];
    await ports.putCursor(claim, { seen: all.slice(-MAX_SEEN) });
  }

  const pollMs = nextPoll({
    ...(claim.pollMs === undefined ? {} : { lastIntervalMs: claim.pollMs }),
    newItems: fresh.length,
    minMs: discovery.pollMinMs,
    maxMs: discovery.pollMaxMs,
  });
  const { etag, "last-modified": lastModified } = response?.headers ?? {};
  await finishClaim(
    claim,
    entry,
    {
      status: "fetched",
      first: false,
      attempts: 0,
      pollMs,
      priority: 3,
      dueAt: ports.now() + pollMs,
      ...(response ? { contentSha256: response.sha256, fetchedAt: response.fetchedAt.toISOString() } : {}),
      ...(etag ? { etag } : {}),
      ...(lastModified ? { lastModified } : {}),
    },
    ports,
  );
  return { outcome: "discovered" };
}

/** Eight bytes each: well below the size of an item. */
const MAX_SEEN = 5_000;

async function findUrls(
  claim: Claim,
  response: PageResponse,
  robots: RobotsRecord | undefined,
  ports: DiscoveryPorts,
): Promise<{ outcome: "found"; urls: Found[] } | { outcome: "failed"; reason: FailureReason; detail: string }> {
  const contentType = response.headers["content-type"] ?? null;
  const { hops, feedItems: most } = ports.discovery;
  if (claim.kind === "site") {
    const html = Buffer.from(response.body.subarray(0, 500_000)).toString("utf8");
    const feeds = discoverFeeds(html, response.url).map(({ url }): Found => ({ url, kind: "feed" }));
    const sitemaps = (robots?.robots ? sitemapsOf(robots.robots) : []).map((url): Found => ({ url, kind: "sitemap" }));
    const urls = [...sitemaps, ...feeds].slice(0, most);
    if (urls.length > 0) return { outcome: "found", urls };
    return { outcome: "failed", reason: "not_found", detail: "the site names no feed and no sitemap" };
  }
  if (claim.kind === "sitemap") {
    const sitemap = readSitemap(response.body, response.url);
    if (sitemap.outcome === "not_a_sitemap")
      return { outcome: "failed", reason: "bad_response", detail: sitemap.detail };
    // A sitemap that is as many links away as may be could send nothing on.
    const deeper = claim.hop + 1 < hops ? sitemap.sitemaps : [];
    const nested = deeper.map(({ url }): Found => ({ url, kind: "sitemap" }));
    const articles = sitemap.urls.map(
      ({ url, headline, datePublished }): Found => ({
        url,
        kind: "article",
        ...(headline ? { headline } : {}),
        ...(datePublished ? { datePublished } : {}),
      }),
    );
    return { outcome: "found", urls: await withinAuthority([...nested, ...articles], response.url, most, ports) };
  }
  const feed = readFeed(response.body, contentType, response.url);
  if (feed.outcome === "not_a_feed") return { outcome: "failed", reason: "bad_response", detail: feed.reason };
  const urls = feedItems(feed.feed).map((item): Found => ({ ...item, kind: "article" }));
  return { outcome: "found", urls: urls.slice(0, most) };
}

/**
 * What a sitemap may name: URLs of its own site, and of hosts whose robots.txt names a sitemap there (sitemaps.org,
 * "Sitemaps & Cross Submits"). Without that, anybody's sitemap could send the crawler to anybody.
 */
async function withinAuthority(
  all: Found[],
  sitemapUrl: string,
  most: number,
  ports: DiscoveryPorts,
): Promise<Found[]> {
  const own = siteOf(sitemapUrl);
  const trusting = new Map<string, boolean>();
  const kept: Found[] = [];
  for (const found of all) {
    if (kept.length >= most) break;
    if (siteOf(found.url) === own) {
      kept.push(found);
      continue;
    }
    const origin = URL.parse(found.url)?.origin ?? "";
    if (!trusting.has(origin) && trusting.size < MOST_OTHER_ORIGINS) {
      const { robots } = (await ports.getRobots(origin)) ?? {};
      trusting.set(origin, robots !== undefined && sitemapsOf(robots).some((url) => siteOf(url) === own));
    }
    if (trusting.get(origin)) kept.push(found);
  }
  return kept;
}

const MOST_OTHER_ORIGINS = 20;

/** Whose a URL is: its registrable domain, where the blogs of a platform are each their own. */
function siteOf(url: string): string {
  const host = URL.parse(url)?.hostname ?? "";
  return getDomain(host, { allowPrivateDomains: true }) ?? host;
}

function dropOf(found: Found, claim: Claim): Drop {
  const { url, kind, headline, datePublished } = found;
  const hints = {
    ...(headline ? { headline: headline.slice(0, 1_000) } : {}),
    ...(datePublished ? { datePublished } : {}),
  };
  return {
    input: url,
    kind,
    // What comes anew to a feed that is known is fresh; the rest of it is a backlog.
    priority: claim.first ? 2 : 1,
    recrawl: false,
    source: `${claim.kind} ${claim.url}`.slice(0, 200),
    hop: claim.hop + 1,
    ...(Object.keys(hints).length > 0 ? { hints } : {}),
  };
}
