import type { SQSHandler } from "aws-lambda";
import { publisherTimeZone } from "../article/time-zone.ts";
import { articleStore } from "../aws/article-store.ts";
import { createClients } from "../aws/clients.ts";
import { readEnvironment } from "../aws/environment.ts";
import { createLogger } from "../aws/logging.ts";
import { eachRecord } from "../aws/sqs-batch.ts";
import { type TagPorts, tag } from "./tag.ts";
import { tagArticle } from "./tag-article.ts";
import { readTagMessage } from "./tag-message.ts";
import { TAGGER_VERSION } from "./tagger-version.ts";

const environment = readEnvironment();
const { edgesPerArticle } = environment.SETTINGS.limits;
const log = createLogger("tag");
const { states, ...store } = articleStore(createClients(), environment);

const ports: TagPorts = {
  ...store,
  tagArticle: async ({ headline, image, inLanguage, datePublished, publisher, keywords }, articleBody) => {
    const caption = image[0]?.caption;
    const timeZone = publisherTimeZone({ host: publisher.host, inLanguage, date: datePublished });
    return tagArticle({
      headline,
      articleBody,
      inLanguage,
      datePublished,
      keywords,
      ...(caption ? { caption } : {}),
      ...(timeZone ? { timeZone } : {}),
    });
  },
  ready: async ({ id, requestedUrl, fetchedAt, extractor }, tagger) => {
    const version = { fetchedAt, extractor: extractor.version, tagger };
    const opening = { id, requestedUrl, source: "pipeline" };
    const at = new Date();
    const state = await states.advance(opening, { status: "ready", version }, at.toISOString());
    if (!state) return;
    // Of a revisit, the time since its first drop says nothing.
    const first = state.firstReadyAt === state.readyAt;
    log.info("ready", {
      articleId: id,
      ...(first ? { sinceQueuedMs: at.getTime() - Date.parse(state.queuedAt) } : {}),
    });
  },
};

export const handler: SQSHandler = (event, context) =>
  eachRecord(
    event,
    context,
    async (record, { requestId }) => {
      const message = readTagMessage(record.body);
      const startedAt = performance.now();
      const outcome = await tag(message, { tagger: TAGGER_VERSION, edgesPerArticle }, ports);
      const ms = Math.round(performance.now() - startedAt);
      log.info(outcome.outcome, { requestId, articleId: message.id, ms });
    },
    (error, record) => log.error("tag failed", { error: error as Error, messageId: record.messageId }),
  );
