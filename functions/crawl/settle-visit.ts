import type { ArticleId, Version } from "../article/article.ts";
import type { FailureReason } from "../article/status.ts";
import type { Claim, Drop } from "../frontier/claim.ts";
import type { DueEntry } from "../frontier/due.ts";
import { type ParseMessage, parseMessageOf } from "../parse/parse-message.ts";
import type { RobotsRecord } from "./consult-robots.ts";
import type { PageResponse } from "./fetch-result.ts";
import { type ClaimPorts, finishClaim } from "./finish-claim.ts";
import type { OptOutPolicy } from "./opt-out-policy.ts";
import { evaluate, readSignals, SIGNAL_TAGS } from "./opt-outs.ts";
import { nextAttempt, type RetryLimits } from "./retry-policy.ts";
import { scanTags } from "./scan-tags.ts";
import type { DiscoveryPorts } from "./settle-discovery.ts";
import { settleRedirect } from "./settle-redirect.ts";
import { tdmRuleFor } from "./tdm-rules.ts";
import { writeWarc } from "./warc.ts";

/** How a visit ended. */
export type Ending =
  | { outcome: "page" | "feed"; response: PageResponse }
  | { outcome: "unchanged" }
  | { outcome: "redirected"; location: string }
  | { outcome: "failed"; reason: FailureReason; detail?: string }
  | { outcome: "retry"; reason: FailureReason; detail?: string; retryAfterMs?: number; notBefore?: number };

export type Settled = { outcome: "stored" | "unchanged" | "redirected" | "failed" | "deferred" | "discovered" };

export type SettlePorts = ClaimPorts &
  DiscoveryPorts & {
    putRaw(key: string, warc: Uint8Array): Promise<void>;
    rawKey(id: ArticleId, fetchedAt: string, sha256: string): string;
    sendParse(message: ParseMessage): Promise<void>;
    sendDrops(drops: Drop[]): Promise<void>;
    fetched(claim: Claim, version: Version): Promise<void>;
    failed(claim: Claim, version: Version, reason: FailureReason, detail?: string): Promise<void>;
    noteAttempt(claim: Claim, attempts: number, reason: FailureReason): Promise<void>;
    /** Points a URL's state and alias at another article. */
    alias(id: ArticleId, claim: Claim, target: ArticleId): Promise<void>;
    now(): number;
    random(): number;
  };

export type SettleSettings = {
  productToken: string;
  optOuts: OptOutPolicy;
  redirects: number;
  revisitsMs: readonly number[];
  retries: RetryLimits;
  paceBy: "domain" | "host";
};

/**
 * Writes down how a visit ended: first what the next stage needs, then the state, then the frontier. A crash in between
 * leaves the URL due, and it is fetched once more.
 */
export async function settleVisit(
  claim: Claim,
  entry: DueEntry,
  ending: Ending,
  robots: RobotsRecord | undefined,
  settings: SettleSettings,
  ports: SettlePorts,
): Promise<Settled> {
  switch (ending.outcome) {
    case "retry":
      return deferOrFail(claim, entry, ending, settings, ports);
    case "failed":
      return fail(claim, entry, ending.reason, ending.detail, ports);
    case "redirected": {
      const redirect = await settleRedirect(claim, entry, ending.location, settings, ports);
      if (redirect.outcome === "redirected") return redirect;
      return fail(claim, entry, redirect.reason, redirect.detail, ports);
    }
    default: {
      if (claim.kind !== "article") {
        // The readers of feeds and sitemaps are much of this function's code, and most invocations meet none.
        const { settleDiscovery } = await import("./settle-discovery.ts");
        const discovery = await settleDiscovery(claim, entry, ending, robots, ports);
        if (discovery.outcome === "discovered") return discovery;
        return fail(claim, entry, discovery.reason, discovery.detail, ports);
      }
      if (ending.outcome === "unchanged") return unchanged(claim, entry, settings, ports);
      if (ending.outcome === "feed") {
        return fail(claim, entry, "not_an_article", "a feed or sitemap: drop it with its kind", ports);
      }
      return store(claim, entry, ending.response, robots, settings, ports);
    }
  }
}

async function store(
  claim: Claim,
  entry: DueEntry,
  response: PageResponse,
  robots: RobotsRecord | undefined,
  settings: SettleSettings,
  ports: SettlePorts,
): Promise<Settled> {
  if (!claim.first && claim.contentSha256 === response.sha256) return unchanged(claim, entry, settings, ports);
  const { productToken } = settings;
  const html = Buffer.from(response.body.subarray(0, 65_536)).toString("latin1");
  const { headers, url } = response;
  const tags = scanTags(html, SIGNAL_TAGS);
  const tdm = tdmRuleFor(robots?.tdm?.rules ?? [], url);
  const sources = { headers, tags, tdm, url, productToken, ...(robots?.robots ? { robots: robots.robots } : {}) };
  const signals = readSignals(sources);
  const optOut = evaluate(signals, settings.optOuts, productToken, response.fetchedAt);
  if (optOut.optedOut) return fail(claim, entry, "opted_out", optOut.because, ports);

  const fetchedAt = response.fetchedAt.toISOString();
  const key = ports.rawKey(claim.id, fetchedAt, response.sha256);
  const warc = writeWarc(response);
  let message: ParseMessage = { ...parseMessageOf(claim, key, fetchedAt), signals };
  if (!optOut.noArchive) await ports.putRaw(key, warc);
  else {
    // A page that may not be kept goes to parse inside its message, and is nowhere when that is done.
    const { rawKey, ...rest } = message;
    message = { ...rest, warc: Buffer.from(warc).toString("base64") };
    if (message.warc!.length > LARGEST_MESSAGE) {
      return fail(claim, entry, "opted_out", "noarchive, and too large to be passed on without being kept", ports);
    }
  }
  // Of a URL that was never fetched, the state is still as intake left it, open, and its claim tells the rest.
  if (claim.fetchedAt !== undefined) await ports.fetched(claim, { fetchedAt, extractor: "", tagger: "" });
  await ports.sendParse(message);
  const { etag, "last-modified": lastModified } = headers;
  await finishClaim(
    claim,
    entry,
    {
      status: "fetched",
      first: false,
      attempts: 0,
      contentSha256: response.sha256,
      fetchedAt,
      ...(etag ? { etag } : {}),
      ...(lastModified ? { lastModified } : {}),
      ...nextRevisit(claim, settings, ports),
    },
    ports,
  );
  return { outcome: "stored" };
}

/** SQS takes 1 MiB a message. */
const LARGEST_MESSAGE = 1_000_000;

async function unchanged(
  claim: Claim,
  entry: DueEntry,
  settings: SettleSettings,
  ports: SettlePorts,
): Promise<Settled> {
  await finishClaim(claim, entry, { status: "fetched", attempts: 0, ...nextRevisit(claim, settings, ports) }, ports);
  return { outcome: "unchanged" };
}

/** Revisits are counted from the fetch before, at the lowest priority. */
function nextRevisit(claim: Claim, settings: SettleSettings, ports: SettlePorts) {
  const revisits = claim.first ? 0 : claim.revisits + 1;
  const after = settings.revisitsMs[revisits];
  return after === undefined ? { revisits } : { revisits, priority: 3 as const, dueAt: ports.now() + after };
}

async function deferOrFail(
  claim: Claim,
  entry: DueEntry,
  ending: Extract<Ending, { outcome: "retry" }>,
  settings: SettleSettings,
  ports: SettlePorts,
): Promise<Settled> {
  const now = new Date(ports.now());
  const attempts = claim.attempts + 1;
  const firstAttemptAt = claim.firstAttemptAt ?? now.toISOString();
  const next = nextAttempt({
    attempt: attempts,
    reason: ending.reason,
    retryable: true,
    ...(ending.retryAfterMs === undefined ? {} : { retryAfterMs: ending.retryAfterMs }),
    firstAttemptAt: new Date(firstAttemptAt),
    now,
    random: ports.random(),
    limits: settings.retries,
  });
  if (next.outcome === "give_up") return fail(claim, entry, ending.reason, ending.detail, ports);
  const dueAt = Math.max(next.at.getTime(), ending.notBefore ?? 0);
  if (claim.kind === "article") await ports.noteAttempt(claim, attempts, ending.reason);
  await finishClaim(claim, entry, { attempts, firstAttemptAt, reason: ending.reason, dueAt }, ports);
  return { outcome: "deferred" };
}

async function fail(
  claim: Claim,
  entry: DueEntry,
  reason: FailureReason,
  detail: string | undefined,
  ports: SettlePorts,
): Promise<Settled> {
  const failedAt = new Date(ports.now()).toISOString();
  if (claim.kind === "article") {
    const version: Version = { fetchedAt: failedAt, extractor: "", tagger: "" };
    await ports.failed(claim, version, reason, detail);
  }
  await finishClaim(claim, entry, { status: "failed", first: false, reason, failedAt }, ports);
  return { outcome: "failed" };
}
