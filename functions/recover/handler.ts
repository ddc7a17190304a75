import type { Context } from "aws-lambda";
import type { ArticleState } from "../article/article.ts";
import { articleStore } from "../aws/article-store.ts";
import { createClients } from "../aws/clients.ts";
import { readEnvironment } from "../aws/environment.ts";
import { frontier } from "../aws/frontier.ts";
import { createLogger } from "../aws/logging.ts";
import { sender } from "../aws/queues.ts";
import { rawKey } from "../aws/raw-pages.ts";
import { writeHostToken } from "../crawl/host-token.ts";
import { parseMessageOf, writeParseMessage } from "../parse/parse-message.ts";
import { writeTagMessage } from "../tag/tag-message.ts";
import { type Recovered, recover } from "./recover.ts";

const environment = readEnvironment();
const log = createLogger("recover");
const clients = createClients();
const { claims, hosts } = frontier(clients, environment);
const { states, getArticle } = articleStore(clients, environment);
const sendToCrawl = sender(clients, environment.CRAWL_QUEUE_URL);
const sendToParse = sender(clients, environment.PARSE_QUEUE_URL);
const sendToTag = sender(clients, environment.TAG_QUEUE_URL);

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
      resend,
      now: Date.now,
      outOfTime: () => Date.now() > deadline,
    },
  );
  log.info("recovered", { everything: event.everything === true, ...done });
  return done;
}

async function resend(state: ArticleState): Promise<boolean> {
  if (state.status === "parsed") {
    const article = await getArticle(state.id);
    if (!article) return false;
    await sendToTag(writeTagMessage({ id: article.id, contentHash: article.contentHash }));
    return true;
  }
  const claim = await claims.get(state.id);
  if (state.status !== "fetched" || !claim?.contentSha256 || !claim.fetchedAt) return false;
  const key = rawKey(claim.id, claim.fetchedAt, claim.contentSha256);
  await sendToParse(writeParseMessage(parseMessageOf(claim, key, claim.fetchedAt)));
  return true;
}
