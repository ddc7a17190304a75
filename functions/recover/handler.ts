import type { Context } from "aws-lambda";
import { articleStore } from "../aws/article-store.ts";
import { createClients } from "../aws/clients.ts";
import { readEnvironment } from "../aws/environment.ts";
import { frontier } from "../aws/frontier.ts";
import { readRevisions } from "../aws/history.ts";
import { createLogger } from "../aws/logging.ts";
import { sender } from "../aws/queues.ts";
import { rawKey, rawPages } from "../aws/raw-pages.ts";
import { sweepCursor } from "../aws/sweep-cursor.ts";
import { writeHostToken } from "../crawl/host-token.ts";
import type { Claim } from "../frontier/claim.ts";
import { writeParseMessage } from "../parse/parse-message.ts";
import { writeTagMessage } from "../tag/tag-message.ts";
import { type Recovered, recover } from "./recover.ts";
import { type ResendPorts, resend } from "./resend.ts";
import { sweepRawPages } from "./sweep-raw-pages.ts";

const environment = readEnvironment();
const log = createLogger("recover");
const clients = createClients();
const { claims, hosts } = frontier(clients, environment);
const { states, getArticle } = articleStore(clients, environment);
const sendToCrawl = sender(clients, environment.CRAWL_QUEUE_URL);
const sendToParse = sender(clients, environment.PARSE_QUEUE_URL);
const sendToTag = sender(clients, environment.TAG_QUEUE_URL);

const articles = { tables: clients.tables, table: environment.ARTICLES_TABLE };
const cursor = sweepCursor(clients, environment.FRONTIER_TABLE);
const raw = rawPages(clients, environment.RAW_BUCKET);
const resendPorts: ResendPorts = {
  getArticle,
  getClaim: claims.get,
  rawKey,
  sendParse: (message) => sendToParse(writeParseMessage(message)),
  sendTag: (message) => sendToTag(writeTagMessage(message)),
  failed: async (claim, version, reason) => {
    await states.advance(openingOf(claim), { status: "failed", version, reason }, new Date().toISOString());
  },
  alias: async (claim, target) => {
    await states.alias(openingOf(claim), target, new Date().toISOString());
  },
};

/** Longer than the retries of a URL take: what is still open then has been lost by somebody. */
const STUCK_AFTER_MS = environment.SETTINGS.retries.withinMs + 24 * 3_600_000;

/** `{"everything": true}` says that the queues were lost, and whoever was at work: all that is on its way is sent again. */
export async function handler(event: { everything?: boolean }, context: Context): Promise<Recovered> {
  const deadline = Date.now() + context.getRemainingTimeInMillis() - 5_000;
  const done = await recover(
    { lostBefore: event.everything ? Date.now() : undefined, stuckAfterMs: STUCK_AFTER_MS },
    {
      sleepers: hosts.sleepers,
      upcoming: claims.upcoming,
      wake: hosts.wake,
      dropToken: hosts.dropToken,
      putToRest: hosts.putToRest,
      sendToken: (token) => sendToCrawl(writeHostToken(token), (token.at - Date.now()) / 1_000),
      openSince: states.openSince,
      resend: (state) => resend(state, resendPorts),
      now: Date.now,
      outOfTime: () => Date.now() > deadline,
    },
  );
  log.info("recovered", { everything: event.everything === true, ...done });
  const swept = await sweepRawPages({
    getSweep: cursor.get,
    putSweep: cursor.put,
    listRaw: raw.list,
    deleteRaw: raw.delete,
    rawKey,
    getClaim: claims.get,
    getState: states.get,
    getArticle,
    hasRevisions: async (id) => (await readRevisions(articles, id)).length > 0,
    now: Date.now,
  });
  if (swept.looked > 0) log.info("swept", swept);
  return done;
}

const openingOf = ({ id, requestedUrl, source }: Claim) => ({ id, requestedUrl, source });
