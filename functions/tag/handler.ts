import { setTimeout as sleep } from "node:timers/promises";
import type { SQSHandler } from "aws-lambda";
import { articleStore } from "../aws/article-store.ts";
import { createClients } from "../aws/clients.ts";
import { readEnvironment } from "../aws/environment.ts";
import { createLogger } from "../aws/logging.ts";
import { eachRecord } from "../aws/sqs-batch.ts";
import { tagByComprehend } from "./comprehend/tag-by-comprehend.ts";
import { type TagPorts, tag } from "./tag.ts";
import { tagArticle } from "./tag-article.ts";
import { readTagMessage } from "./tag-message.ts";
import { taggableArticle } from "./taggable-article.ts";
import { taggerVersion } from "./tagger-version.ts";

const environment = readEnvironment();
const { limits } = environment.SETTINGS;
const log = createLogger("tag");
const { states, ...store } = articleStore(createClients(), environment);
const recognizer =
  environment.SETTINGS.tagger === "comprehend"
    ? (await import("../aws/comprehend.ts")).comprehendRecognizer()
    : undefined;
/** At most 8 s of waiting an article, and six calls that time out: well within the function's 60 s. */
const BACK_OFF = { waits: 5, firstMs: 250, mostMs: 4_000, sleep, random: Math.random };

const ports: TagPorts = {
  ...store,
  tagArticle: async (article, articleBody) => {
    const taggable = taggableArticle(article, articleBody);
    if (!recognizer) return { tags: tagArticle(taggable), tagger: taggerVersion("builtin") };
    const tagged = await tagByComprehend(taggable, recognizer, BACK_OFF);
    if (tagged.provider === "builtin") {
      const { because, detail } = tagged;
      log.warn("tagged by the builtin tagger instead of Comprehend", { articleId: article.id, because, detail });
    }
    return { tags: tagged.tags, tagger: taggerVersion(tagged.provider) };
  },
  ready: async ({ id, requestedUrl, fetchedAt, extractor }, tagger, first) => {
    const version = { fetchedAt, extractor: extractor.version, tagger };
    const opening = { id, requestedUrl, source: "pipeline" };
    const at = new Date();
    const state = await states.advance(opening, { status: "ready", version }, at.toISOString(), first);
    // Of a revisit, the time since its first drop says nothing.
    const anew = state?.firstReadyAt === state?.readyAt;
    return state && (anew ? { sinceQueuedMs: at.getTime() - Date.parse(state.queuedAt) } : {});
  },
};

export const handler: SQSHandler = (event, context) =>
  eachRecord(
    event,
    context,
    async (record, { requestId }) => {
      const message = readTagMessage(record.body);
      const startedAt = performance.now();
      const tagged = await tag(message, limits, ports);
      const about = { requestId, articleId: message.id };
      if (tagged.outcome === "superseded") return log.info(tagged.outcome, about);
      const ms = Math.round(performance.now() - startedAt);
      log.info(tagged.ready ? "ready" : tagged.outcome, { ...about, ms, ...tagged.ready });
    },
    (error, record) => log.error("tag failed", { error: error as Error, messageId: record.messageId }),
  );
