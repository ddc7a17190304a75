import { createHash, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { ArticleId } from "../article/article.ts";
import { type ConnectTo, parseConnectTo } from "../crawl/connect-to.ts";
import { createFetcher } from "../crawl/fetch-page.ts";
import { writeHostToken } from "../crawl/host-token.ts";
import type { HostPorts } from "../crawl/serve-host.ts";
import type { SettlePorts } from "../crawl/settle-visit.ts";
import { PRODUCT_TOKEN, userAgent } from "../crawl/user-agent.ts";
import type { VisitPorts } from "../crawl/visit-url.ts";
import type { Claim } from "../frontier/claim.ts";
import { writeDrops } from "../intake/intake-message.ts";
import { writeParseMessage } from "../parse/parse-message.ts";
import { articleStore } from "./article-store.ts";
import { createClients } from "./clients.ts";
import type { Environment } from "./environment.ts";
import { feedCursors } from "./feed-cursors.ts";
import { frontier } from "./frontier.ts";
import { batchSender, sender } from "./queues.ts";
import { rawKey, rawPages } from "./raw-pages.ts";
import { robotsCache } from "./robots-cache.ts";

/** URLs in one message to intake. */
const DROPS_PER_MESSAGE = 50;

/** What the crawl stage is given to work with on AWS: three sets of ports, for hosts, for visits, for their ends. */
export function crawlPorts(environment: Environment): {
  productToken: string;
  connectTo: ConnectTo;
  host: Omit<HostPorts, "visit">;
  visit: Omit<VisitPorts, "settle">;
  settle: SettlePorts;
} {
  const { limits, polls, contact } = environment.SETTINGS;
  const clients = createClients();
  const { claims, hosts } = frontier(clients, environment);
  const { states, putAlias } = articleStore(clients, environment);
  const robots = robotsCache(clients, environment.FRONTIER_TABLE);
  const cursors = feedCursors(clients, environment.FRONTIER_TABLE);
  const raw = rawPages(clients, environment.RAW_BUCKET);
  const sendToCrawl = sender(clients, environment.CRAWL_QUEUE_URL);
  const sendToParse = sender(clients, environment.PARSE_QUEUE_URL);
  const sendToIntake = batchSender(clients, environment.INTAKE_QUEUE_URL);
  const connectTo = readConnectTo(environment.CONNECT_TO);
  const agent = userAgent({ product: PRODUCT_TOKEN, version: "0.1", contact });
  if (agent.outcome === "refused") throw new Error(`The contact cannot be sent to hosts: ${agent.detail}`);
  const fetcher = createFetcher({
    userAgent: agent.userAgent,
    connectTo,
    limits: { bodyBytes: limits.bodyBytes, totalTimeoutMs: limits.fetchMs },
  });

  const now = Date.now;
  const at = () => new Date().toISOString();
  const opening = ({ id, requestedUrl, source }: Claim) => ({ id, requestedUrl, source });
  const claimPorts = {
    getClaim: claims.get,
    putClaim: claims.put,
    putDue: claims.putDue,
    dropDue: claims.deleteDue,
  };
  return {
    productToken: PRODUCT_TOKEN,
    connectTo,
    host: {
      acquire: hosts.acquire,
      release: hosts.release,
      upcoming: claims.upcoming,
      // Rounded, not rounded up: half a second is waited out, and hosts that are due are not kept waiting for one.
      sendToken: (token) => sendToCrawl(writeHostToken(token), Math.round((token.at - now()) / 1_000)),
      now,
      sleep: (ms) => sleep(Math.max(0, ms)),
      newLeaseId: randomUUID,
    },
    visit: {
      getClaim: claims.get,
      dropDue: claims.deleteDue,
      getRobots: robots.get,
      putRobots: robots.put,
      notePause: hosts.notePause,
      fetcher,
      now,
    },
    settle: {
      ...claimPorts,
      getCursor: (claim) => cursors.get(claim.id),
      putCursor: (claim, cursor) => cursors.put(claim.id, cursor),
      getRobots: robots.get,
      hash: (url) => createHash("sha256").update(url).digest("base64url").slice(0, 11),
      discovery: {
        hops: limits.hops,
        feedItems: limits.feedItems,
        pollMinMs: polls.minMs,
        pollMaxMs: polls.maxMs,
      },
      putRaw: raw.put,
      rawKey,
      sendParse: (message) => sendToParse(writeParseMessage(message)),
      sendDrops: (drops) => sendToIntake(chunks(drops, DROPS_PER_MESSAGE).map(writeDrops)),
      fetched: async (claim, version) => {
        await states.advance(opening(claim), { status: "fetched", version }, at());
      },
      failed: async (claim, version, reason, detail) => {
        const step = { status: "failed" as const, version, reason, ...(detail ? { detail } : {}) };
        await states.advance(opening(claim), step, at());
      },
      noteAttempt: async (claim, attempts, reason) => {
        await states.noteAttempt(claim.id, attempts, reason);
      },
      alias: async (id: ArticleId, claim, target) => {
        await putAlias(id, target, id === claim.id ? claim.requestedUrl : undefined);
        await states.alias({ ...opening(claim), id }, target, at());
      },
      now,
      random: Math.random,
    },
  };
}

function readConnectTo(lines: string | undefined): ConnectTo {
  return (lines ?? "")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const parsed = parseConnectTo(line);
      if (parsed.outcome === "refused") throw new Error(`CONNECT_TO: ${parsed.detail}`);
      return parsed.entry;
    });
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}
