import type { SQSHandler } from "aws-lambda";
import type { ArticleId } from "../article/article.ts";
import { articleStore } from "../aws/article-store.ts";
import { createClients } from "../aws/clients.ts";
import { readEnvironment } from "../aws/environment.ts";
import { createLogger } from "../aws/logging.ts";
import { sender } from "../aws/queues.ts";
import { rawPages } from "../aws/raw-pages.ts";
import { eachRecord } from "../aws/sqs-batch.ts";
import { PRODUCT_TOKEN } from "../crawl/user-agent.ts";
import { writeTagMessage } from "../tag/tag-message.ts";
import { type ParsePorts, parse } from "./parse.ts";
import { type ParseMessage, readParseMessage } from "./parse-message.ts";

const environment = readEnvironment();
const log = createLogger("parse");
const clients = createClients();
const { states, ...store } = articleStore(clients, environment);
const raw = rawPages(clients, environment.RAW_BUCKET);
const sendToTag = sender(clients, environment.TAG_QUEUE_URL);
const now = () => new Date().toISOString();
const opening = (id: ArticleId, { requestedUrl, source }: ParseMessage) => ({ id, requestedUrl, source });

const ports: ParsePorts = {
  ...store,
  optOuts: environment.SETTINGS.optOuts,
  productToken: PRODUCT_TOKEN,
  largestBody: environment.SETTINGS.limits.bodyBytes,
  getRaw: raw.get,
  deleteRaw: raw.delete,
  parsed: async (id, message, version) => {
    await states.advance(opening(id, message), { status: "parsed", version }, now());
  },
  failed: async (message, version, reason, detail) => {
    const step = { status: "failed" as const, version, reason, ...(detail ? { detail } : {}) };
    await states.advance(opening(message.id, message), step, now());
  },
  aliasState: async (id, message, target) => {
    await states.alias(opening(id, message), target, now());
  },
  sendTag: (id, contentHash) => sendToTag(writeTagMessage({ id, contentHash })),
};

export const handler: SQSHandler = (event, context) =>
  eachRecord(
    event,
    context,
    async (record, { requestId }) => {
      const message = readParseMessage(record.body);
      const startedAt = performance.now();
      const outcome = await parse(message, ports);
      const reason = outcome.outcome === "refused" ? { reason: outcome.reason } : {};
      const ms = Math.round(performance.now() - startedAt);
      log.info(outcome.outcome, { requestId, articleId: message.id, url: message.url, ms, ...reason });
    },
    (error, record) => log.error("parse failed", { error: error as Error, messageId: record.messageId }),
  );
