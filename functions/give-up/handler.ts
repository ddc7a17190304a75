import type { SQSHandler } from "aws-lambda";
import type { ArticleId } from "../article/article.ts";
import { articleStore } from "../aws/article-store.ts";
import { createClients } from "../aws/clients.ts";
import { deadLetterStore } from "../aws/dead-letters.ts";
import { readEnvironment } from "../aws/environment.ts";
import { frontier } from "../aws/frontier.ts";
import { createLogger } from "../aws/logging.ts";
import { eachRecord } from "../aws/sqs-batch.ts";
import { type GiveUpPorts, giveUp } from "./give-up.ts";

const environment = readEnvironment();
const log = createLogger("give-up");
const clients = createClients();
const { hosts, reject } = frontier(clients, environment);
const { states } = articleStore(clients, environment);
const letters = deadLetterStore(clients, environment.FRONTIER_TABLE);
/** A dead token's host is left alone for as long as a bad minute lasts. */
const HOST_REST_MS = 5 * 60_000;

const ports: GiveUpPorts = {
  keep: letters.keep,
  reject: (rejected) => reject(rejected, new Date()),
  clearToken: async (token) => {
    await hosts.clearToken(token, Date.now() + HOST_REST_MS);
  },
  failParse: ({ id }) => fail(id),
  failTag: ({ id }) => fail(id),
};

async function fail(id: ArticleId): Promise<void> {
  const state = await states.get(id);
  if (!state || state.status === "ready") return;
  const step = { status: "failed" as const, version: state.version, reason: "poison" as const };
  await states.advance({ id, requestedUrl: state.requestedUrl, source: state.source }, step, new Date().toISOString());
}

export const handler: SQSHandler = (event, context) =>
  eachRecord(
    event,
    context,
    async (record, { requestId }) => {
      const letter = {
        stage: stageOf(record.eventSourceARN),
        messageId: record.messageId,
        body: record.body,
        at: new Date().toISOString(),
      };
      const outcome = await giveUp(letter, ports);
      log.error("dead letter", { requestId, stage: letter.stage, messageId: letter.messageId, outcome });
    },
    (error, record) => log.error("give-up failed", { error: error as Error, messageId: record.messageId }),
  );

/** A dead-letter queue is named for its stage: `…-parse-dead`. */
function stageOf(queueArn: string): string {
  const name = queueArn.slice(queueArn.lastIndexOf(":") + 1).toLowerCase();
  return /(intake|crawl|parse|tag)-dead$/.exec(name)?.[1] ?? name;
}
