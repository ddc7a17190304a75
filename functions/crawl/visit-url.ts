import type { Claim } from "../frontier/claim.ts";
import type { DueEntry } from "../frontier/due.ts";
import type { Host } from "../frontier/host.ts";
import { checkUrl } from "./address-guard.ts";
import type { KnownFile } from "./ask-for-file.ts";
import type { ConnectTo } from "./connect-to.ts";
import { consultRobots, type RobotsRecord } from "./consult-robots.ts";
import { consultTdm } from "./consult-tdm.ts";
import type { Fetcher } from "./fetch-page.ts";
import type { FetchResult } from "./fetch-result.ts";
import { judgeResponse } from "./judge-response.ts";
import { paceDelay } from "./pace.ts";
import { crawlDelay, isAllowed } from "./robots.ts";
import type { Visit } from "./serve-host.ts";
import type { Ending, Settled } from "./settle-visit.ts";

export type VisitPorts = {
  getClaim(id: Claim["id"]): Promise<Claim | undefined>;
  dropDue(paceKey: string, key: string): Promise<void>;
  getRobots(origin: string): Promise<RobotsRecord | undefined>;
  putRobots(record: RobotsRecord): Promise<void>;
  /** Makes a pause the one that follows the host's lease, whoever dies with it; false where the lease is over. */
  notePause(host: Host, pauseMs: number): Promise<boolean>;
  fetcher: Pick<Fetcher, "fetch">;
  /** Writes down how the visit ended, in an order that survives a crash anywhere. */
  settle(claim: Claim, entry: DueEntry, ending: Ending, robots: RobotsRecord | undefined): Promise<Settled>;
  now(): number;
};

export type VisitSettings = {
  productToken: string;
  delayMs: number;
  maxCrawlDelayMs: number;
  /** Whether an origin's tdmrep.json is asked for before its articles are. */
  tdmFile: boolean;
  connectTo: ConnectTo;
};

/**
 * Visits one due URL: its claim is asked whether it still stands, the address guard and robots.txt whether it may be
 * fetched. At most one request goes out (a robots.txt or tdmrep.json that has to be fetched first takes the turn of its page).
 */
export async function visitUrl(
  entry: DueEntry,
  host: Host,
  deadline: number,
  settings: VisitSettings,
  ports: VisitPorts,
): Promise<Visit> {
  const claim = await ports.getClaim(entry.id);
  if (claim?.dueKey !== entry.key) {
    await ports.dropDue(host.key, entry.key);
    return { outcome: "no_request" };
  }
  const allowed = checkUrl(claim.fetchUrl, { connectTo: settings.connectTo });
  if (allowed.outcome === "blocked") {
    await ports.settle(claim, entry, { outcome: "failed", reason: allowed.reason, detail: allowed.detail }, undefined);
    return { outcome: "no_request" };
  }

  const { origin } = new URL(claim.fetchUrl);
  const robots = await ports.getRobots(origin);
  const { fetcher, now } = ports;
  const budget = () => ({ deadlineMs: deadline - now(), now });
  if (!robots || robots.until <= now()) {
    const { record, result } = await consultRobots(origin, settings.productToken, robots, fetcher, budget());
    const visit = requested(result, record, host, settings, false);
    if (isInterrupted(result)) return { outcome: "interrupted", nextAt: visit.nextAt };
    if (!(await secured(record, host, now(), settings, ports))) return { outcome: "interrupted", nextAt: visit.nextAt };
    const known = record.rule === "obey" || record.rule === "allow_all";
    await ports.putRobots(known ? lasting(record, visit) : record);
    return visit;
  }
  if (robots.rule === "disallow_for_now") {
    const { reason = "server_error", detail = "robots.txt could not be read", until } = robots;
    await ports.settle(claim, entry, { outcome: "retry", reason, detail, notBefore: until }, robots);
    return { outcome: "no_request" };
  }
  if (robots.robots && !isAllowed(robots.robots, settings.productToken, claim.fetchUrl)) {
    await ports.settle(claim, entry, { outcome: "failed", reason: "robots_disallowed" }, robots);
    return { outcome: "no_request" };
  }
  // Never faster than asked: who asks for more patience than there is, is not crawled.
  const asked = (robots.robots && crawlDelay(robots.robots, settings.productToken)) ?? 0;
  if (asked * 1_000 > settings.maxCrawlDelayMs) {
    const detail = `robots.txt asks for ${asked} s between requests, and the setting allows ${settings.maxCrawlDelayMs / 1_000}`;
    await ports.settle(claim, entry, { outcome: "failed", reason: "robots_disallowed", detail }, robots);
    return { outcome: "no_request" };
  }

  if (!(await secured(robots, host, deadline, settings, ports))) return { outcome: "interrupted", nextAt: now() };
  if (settings.tdmFile && claim.kind === "article" && !(robots.tdm && robots.tdm.until > now())) {
    const { record, result } = await consultTdm(origin, robots.tdm, fetcher, budget());
    const visit = requested(result, robots, host, settings, false);
    if (isInterrupted(result)) return { outcome: "interrupted", nextAt: visit.nextAt };
    await ports.putRobots({ ...robots, tdm: record.location === undefined ? lasting(record, visit) : record });
    return visit;
  }

  const known = claim.first ? {} : validators(claim);
  const result = await fetcher.fetch({ url: claim.fetchUrl, deadline: deadline - now(), ...known });
  const visit = requested(result, robots, host, settings, true);
  if (isInterrupted(result)) return { outcome: "interrupted", nextAt: visit.nextAt };
  await ports.settle(claim, entry, endingOf(result), robots);
  return visit;
}

/**
 * A file that was just asked for counts for the next turns at least: a host with long pauses whose file says `max-age=0`
 * would be asked for nothing else.
 */
function lasting<File extends KnownFile>(file: File, { nextAt, pauseMs = 0 }: Requested): File {
  return { ...file, until: Math.max(file.until, nextAt + 2 * pauseMs) };
}

/**
 * Sees to it that the host is left its crawl-delay after a request that ends at `latest`, though this worker may die: what
 * follows its lease is the pause that was known when it began. A write where that is too short, which is seldom.
 */
async function secured(
  { robots }: RobotsRecord,
  host: Host,
  latest: number,
  settings: VisitSettings,
  ports: VisitPorts,
): Promise<boolean> {
  const asked = ((robots && crawlDelay(robots, settings.productToken)) ?? 0) * 1_000;
  const pauseMs = Math.min(asked, settings.maxCrawlDelayMs);
  const { leaseUntil = 0, pauseMs: known = settings.delayMs } = host;
  return leaseUntil + known >= latest + pauseMs || ports.notePause(host, pauseMs);
}

const isInterrupted = (result: FetchResult): boolean => result.outcome === "failed" && result.interrupted === true;

function validators(claim: Claim): { etag?: string; lastModified?: string } {
  return {
    ...(claim.etag ? { etag: claim.etag } : {}),
    ...(claim.lastModified ? { lastModified: claim.lastModified } : {}),
  };
}

function endingOf(result: FetchResult): Ending {
  switch (result.outcome) {
    case "unchanged":
      return { outcome: "unchanged" };
    case "redirected":
      return { outcome: "redirected", location: result.location };
    case "failed":
      return {
        outcome: result.retryable ? "retry" : "failed",
        reason: result.reason,
        detail: result.detail,
      };
    default: {
      const judged = judgeResponse(result);
      if (judged.outcome === "page" || judged.outcome === "feed") return { outcome: judged.outcome, response: result };
      const asked = result.retryAfterMs === undefined ? {} : { retryAfterMs: result.retryAfterMs };
      const { reason, detail } = judged;
      return judged.retryable ? { outcome: "retry", reason, detail, ...asked } : { outcome: "failed", reason, detail };
    }
  }
}

type Requested = Extract<Visit, { outcome: "requested" }>;

/** How long the host is left alone after this answer. The pause begins when the answer came, whenever it was asked. */
function requested(
  result: FetchResult,
  robots: RobotsRecord,
  host: Host,
  settings: VisitSettings,
  settled: boolean,
): Requested {
  const throttled = result.outcome === "response" && (result.status === 429 || result.status === 503);
  const latencyMs = result.timing.ttfbMs;
  const delay = paceDelay({
    baseDelayMs: settings.delayMs,
    longestCrawlDelayMs: settings.maxCrawlDelayMs,
    crawlDelayMs: robots.robots && (crawlDelay(robots.robots, settings.productToken) ?? 0) * 1_000,
    latencyMs: latencyMs ?? host.latencyMs,
    consecutiveThrottles: throttled ? host.throttles + 1 : 0,
    ...(result.outcome === "failed" || result.retryAfterMs === undefined ? {} : { retryAfterMs: result.retryAfterMs }),
  });
  const answeredAt = result.fetchedAt.getTime() + (latencyMs ?? result.timing.totalMs);
  return {
    outcome: "requested",
    settled,
    nextAt: answeredAt + delay,
    pauseMs: delay,
    throttled,
    ...(latencyMs === undefined ? {} : { latencyMs }),
  };
}
