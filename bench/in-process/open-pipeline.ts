import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SetQueueAttributesCommand,
} from "@aws-sdk/client-sqs";
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { type Clients, createClients } from "../../functions/aws/clients.ts";
import type { Recovered } from "../../functions/recover/recover.ts";
import { startEngines } from "../../lib/local/engines.ts";
import { clientEnvironment, createLocalStack, type LocalStack, stackEnvironment } from "../../lib/local/local-stack.ts";
import { STAGE_NAMES, type StageName } from "../../lib/pipeline-shape.ts";
import { uninterrupted } from "./intercept-clients.ts";

export type FunctionAtWork = { name: StageName | "give-up" | "recover"; requestId: string };
/** Which function the present call belongs to; nothing outside of them. */
export const atWork = new AsyncLocalStorage<FunctionAtWork>();

export type OpenPipeline = {
  stack: LocalStack;
  /** The bench's own clients: their commands are to be marked `uninterrupted`. */
  clients: Clients;
  drop(body: string): Promise<void>;
  /** Up to ten messages; none after a short look at an empty queue. */
  receive(queueUrl: string, queueArn: string): Promise<SQSRecord[]>;
  acknowledge(queueUrl: string, records: SQSRecord[]): Promise<void>;
  invoke(name: StageName | "give-up", records: SQSRecord[]): Promise<SQSBatchResponse | undefined>;
  recover(everything?: boolean): Promise<Recovered>;
  stop(): Promise<void>;
};

type QueueHandler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse | undefined>;
type RecoverHandler = (event: { everything?: boolean }, context: Context) => Promise<Recovered>;

/**
 * The pipeline in this process: real engines, the real handlers, and nothing that drives them. It may be opened anew when it
 * was stopped. Queues hide a message for `visibilitySeconds`.
 */
export async function openPipeline(options: {
  pressPort: number;
  settings: object;
  timeoutSeconds: number;
  visibilitySeconds: number;
}): Promise<OpenPipeline> {
  const dataDir = await mkdtemp(join(tmpdir(), "newsprint-bench-"));
  const engines = await startEngines({ dataDir });
  const stack = await createLocalStack(engines.endpoints);
  Object.assign(process.env, clientEnvironment(engines.endpoints), stackEnvironment(stack), {
    SETTINGS: JSON.stringify({ contact: "https://newsprint.example/bench", ...options.settings }),
    FUNCTION_TIMEOUT_SECONDS: String(options.timeoutSeconds),
    CONNECT_TO: `*.test:80:127.0.0.1:${options.pressPort}`,
    POWERTOOLS_LOG_LEVEL: process.env.POWERTOOLS_LOG_LEVEL ?? "SILENT",
  });
  const clients = createClients();
  for (const { url } of STAGE_NAMES.map((stage) => stack.queues[stage])) {
    const Attributes = { VisibilityTimeout: String(options.visibilitySeconds) };
    await clients.queues.send(uninterrupted(new SetQueueAttributesCommand({ QueueUrl: url, Attributes })));
  }
  // A handler reads its environment when it is loaded: each opening loads its own.
  const opening = `?opening=${++openings}`;
  const load = async (name: string) =>
    ((await import(`../../functions/${name}/handler.ts${opening}`)) as { handler: unknown }).handler;
  const handlers = new Map<string, unknown>();
  for (const name of [...STAGE_NAMES, "give-up", "recover"]) handlers.set(name, await load(name));
  const context = (requestId: string) => {
    const until = Date.now() + options.timeoutSeconds * 1_000;
    return { awsRequestId: requestId, getRemainingTimeInMillis: () => until - Date.now() } as Context;
  };

  /** The engine's clock is the real one, and the functions' may be ahead: by it, a message was sent when it was first seen. */
  const firstSeen = new Map<string, string>();
  const sentAt = (messageId: string) => {
    const seen = firstSeen.get(messageId) ?? String(Date.now());
    firstSeen.set(messageId, seen);
    return seen;
  };

  return {
    stack,
    clients,
    async drop(MessageBody) {
      const QueueUrl = stack.queues.intake.url;
      await clients.queues.send(uninterrupted(new SendMessageCommand({ QueueUrl, MessageBody })));
    },
    async receive(QueueUrl, queueArn) {
      const { Messages = [] } = await clients.queues.send(
        uninterrupted(
          new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageSystemAttributeNames: ["All"] }),
        ),
      );
      return Messages.map(
        (message) =>
          ({
            messageId: message.MessageId,
            receiptHandle: message.ReceiptHandle,
            body: message.Body,
            attributes: { ...message.Attributes, SentTimestamp: sentAt(message.MessageId!) },
            messageAttributes: {},
            eventSource: "aws:sqs",
            eventSourceARN: queueArn,
          }) as unknown as SQSRecord,
      );
    },
    async acknowledge(QueueUrl, records) {
      if (records.length === 0) return;
      const Entries = records.map(({ receiptHandle }, at) => ({ Id: String(at), ReceiptHandle: receiptHandle }));
      await clients.queues.send(uninterrupted(new DeleteMessageBatchCommand({ QueueUrl, Entries })));
    },
    invoke(name, Records) {
      const requestId = randomUUID();
      const handler = handlers.get(name) as QueueHandler;
      return atWork.run({ name, requestId }, () => handler({ Records }, context(requestId)));
    },
    recover(everything = false) {
      const requestId = randomUUID();
      const handler = handlers.get("recover") as RecoverHandler;
      return atWork.run({ name: "recover", requestId }, () =>
        // What recover may take is not what is looked at here: a minute, as it has in Lambda.
        handler({ everything }, { awsRequestId: requestId, getRemainingTimeInMillis: () => 60_000 } as Context),
      );
    },
    async stop() {
      await engines.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

let openings = 0;
