import { createHash } from "node:crypto";
import type { ArticleId } from "../../functions/article/article.ts";
import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import type { RobotsRecord } from "../../functions/crawl/consult-robots.ts";
import type { PageResponse } from "../../functions/crawl/fetch-result.ts";
import { CAREFUL_POLICY } from "../../functions/crawl/opt-out-policy.ts";
import { parseRobots } from "../../functions/crawl/robots.ts";
import type { FeedCursor } from "../../functions/crawl/settle-discovery.ts";
import type { SettlePorts, SettleSettings } from "../../functions/crawl/settle-visit.ts";
import type { Claim, Drop } from "../../functions/frontier/claim.ts";
import { type DueEntry, dueKey, readDueKey } from "../../functions/frontier/due.ts";
import type { ParseMessage } from "../../functions/parse/parse-message.ts";
import { memoryFrontier } from "../fakes/memory-frontier.ts";

export const NOW = Date.UTC(2026, 0, 13, 9);
export const SETTLE: SettleSettings = {
  productToken: "Newsprint",
  optOuts: CAREFUL_POLICY,
  redirects: 5,
  revisitsMs: [3_600_000, 6 * 3_600_000],
  retries: { attempts: 6, withinMs: 72 * 3_600_000, firstMs: 600_000 },
  paceBy: "domain",
};

export function idOf(url: string): ArticleId {
  const canonical = canonicalUrl(url);
  if (canonical.outcome === "rejected") throw new Error(url);
  return articleId(canonical.url);
}

/** A claim that is due since a second ago, with its entry in the frontier. */
export function claimed(frontier: ReturnType<typeof memoryFrontier>, url: string, more: Partial<Claim> = {}) {
  const canonical = canonicalUrl(url);
  if (canonical.outcome === "rejected") throw new Error(url);
  const id = articleId(canonical.url);
  const priority = more.priority ?? 2;
  const key = dueKey(priority, NOW - 1_000, id);
  const claim: Claim = {
    id,
    url: canonical.url,
    fetchUrl: url,
    requestedUrl: url,
    paceKey: "news.example",
    kind: "article",
    priority,
    source: "test",
    hop: 0,
    status: "enqueued",
    dueKey: key,
    first: true,
    attempts: 0,
    revisits: 0,
    revision: 2,
    ...more,
  };
  frontier.claims.set(id, claim);
  const entry: DueEntry = { ...readDueKey(key), key, first: claim.first };
  frontier.due.set(`${claim.paceKey} ${key}`, { ...entry, paceKey: claim.paceKey });
  return { claim, entry };
}

/** Everything that the end of a visit may touch, in memory. */
export function settling() {
  const frontier = memoryFrontier();
  const raw = new Map<string, Uint8Array>();
  const parse: ParseMessage[] = [];
  const drops: Drop[] = [];
  const states: string[] = [];
  const aliases = new Map<ArticleId, ArticleId>();
  const cursors = new Map<ArticleId, FeedCursor>();
  const robotsOf = new Map<string, RobotsRecord>();
  const ports: SettlePorts = {
    ...frontier.ports,
    getCursor: async ({ id }) => cursors.get(id),
    getRobots: async (origin) => robotsOf.get(origin),
    putCursor: async ({ id }, cursor) => {
      cursors.set(id, cursor);
    },
    hash: (url) => url,
    discovery: { hops: 4, feedItems: 100, pollMinMs: 600_000, pollMaxMs: 86_400_000 },
    putRaw: async (key, warc) => {
      raw.set(key, warc);
    },
    rawKey: (id, fetchedAt, sha256) => `raw/${id}/${fetchedAt}-${sha256}`,
    sendParse: async (message) => {
      parse.push(message);
    },
    sendDrops: async (sent) => {
      drops.push(...sent);
    },
    fetched: async ({ id }) => {
      states.push(`${id} fetched`);
    },
    failed: async ({ id }, _, reason) => {
      states.push(`${id} failed ${reason}`);
    },
    noteAttempt: async ({ id }, attempts, reason) => {
      states.push(`${id} attempt ${attempts} ${reason}`);
    },
    alias: async (id, _, target) => {
      aliases.set(id, target);
    },
    now: () => NOW,
    random: () => 0.5,
  };
  return { frontier, raw, parse, drops, states, aliases, cursors, robotsOf, ports };
}

export function page(
  body = "<html><p>A page.</p></html>",
  headers: Record<string, string> = {},
  url = "http://news.example/a",
) {
  const bytes = Buffer.from(body);
  const response: PageResponse = {
    outcome: "response",
    url,
    fetchedAt: new Date(NOW - 500),
    status: 200,
    headers: { "content-type": "text/html", ...headers },
    requestHead: "GET /a HTTP/1.1\r\n\r\n",
    responseHead: "HTTP/1.1 200 OK\r\n\r\n",
    protocol: "http/1.1",
    timing: { ttfbMs: 100, totalMs: 200 },
    wireBody: bytes,
    body: bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  };
  return response;
}

export function robots(text: string, more: Partial<RobotsRecord> = {}): RobotsRecord {
  return {
    origin: "http://news.example",
    rule: "obey",
    robots: parseRobots(Buffer.from(text)),
    until: NOW + 3_600_000,
    failures: 0,
    ...more,
  };
}
