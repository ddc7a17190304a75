/** A thread of the baseline: makes the recorded requests for one message of articles after another. */
import { parentPort, workerData } from "node:worker_threads";
import { GetObjectCommand, PutObjectCommand } from "@aws-sdk/client-s3";
import {
  DeleteMessageBatchCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
} from "@aws-sdk/client-sqs";
import * as documents from "@aws-sdk/lib-dynamodb";
import { createClients } from "../../functions/aws/clients.ts";
import { readWarc } from "../../functions/crawl/warc.ts";
import { readPage } from "../../functions/parse/read-page.ts";
import { tagArticle } from "../../functions/tag/tag-article.ts";
import { taggableArticle } from "../../functions/tag/taggable-article.ts";
import type { LocalStack } from "../../lib/local/local-stack.ts";
import type { StageName } from "../../lib/pipeline-shape.ts";
import { namesOf, type RecordedRequest, type Recording } from "./record-requests.ts";
import { putTogether } from "./request-template.ts";

export type ReplaySettings = { recording: Recording; queues: LocalStack["queues"] };
export type ReplayMessage = { refused: number } | { error: string };

type Sent = { send(command: object): Promise<unknown> };
type CommandClass = new (input: Record<string, unknown>) => object;

const { recording, queues } = workerData as ReplaySettings;
const clients = createClients();
const COMMANDS: Record<string, CommandClass> = {
  ...(documents as unknown as Record<string, CommandClass>),
  GetObjectCommand: GetObjectCommand as unknown as CommandClass,
  PutObjectCommand: PutObjectCommand as unknown as CommandClass,
  SendMessageCommand: SendMessageCommand as unknown as CommandClass,
  SendMessageBatchCommand: SendMessageBatchCommand as unknown as CommandClass,
};
const CLIENTS: Record<string, Sent> = {
  dynamodb: clients.tables as unknown as Sent,
  s3: clients.buckets as unknown as Sent,
  sqs: clients.queues as unknown as Sent,
};

parentPort!.on("message", (repetition: number) => {
  repeat(repetition)
    .then((refused): ReplayMessage => ({ refused }))
    .catch((error: Error): ReplayMessage => ({ error: error.stack ?? error.message }))
    .then((message) => parentPort!.postMessage(message));
});

async function repeat(repetition: number): Promise<number> {
  const names = namesOf(recording, repetition);
  let refused = 0;
  const { urls } = putTogether(recording.message, names);
  await clients.queues.send(new SendMessageCommand({ QueueUrl: queues.intake.url, MessageBody: JSON.stringify(urls) }));
  for (const { stage, requests, batches } of recording.stages) {
    for (let batch = 0; batch < batches; batch++) await takeBatch(stage);
    const lanes = Map.groupBy(requests, ({ lane }) => lane);
    const work = [...lanes.values()].map(async (lane) => {
      for (const request of lane) if (!(await make(request, names))) refused++;
    });
    await Promise.all([...work, ...(stage === "tag" ? [readAndTag()] : [])]);
  }
  return refused;
}

async function make(
  { service, command, queue, template }: RecordedRequest,
  names: readonly string[],
): Promise<boolean> {
  const input = putTogether(template, names);
  if (queue) input.QueueUrl = queues[queue].url;
  try {
    const answer = await CLIENTS[service]!.send(new COMMANDS[command]!(input));
    if (command === "GetObjectCommand") {
      await (answer as { Body: { transformToByteArray(): Promise<Uint8Array> } }).Body.transformToByteArray();
    }
    return true;
  } catch (error) {
    if ((error as Error).name === "ConditionalCheckFailedException") return false;
    throw error;
  }
}

/** Other threads send to the same queue: what comes is somebody's, and as many are taken as are sent. */
async function takeBatch(stage: StageName): Promise<void> {
  const QueueUrl = queues[stage].url;
  const { Messages = [] } = await clients.queues.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, MessageSystemAttributeNames: ["All"] }),
  );
  if (Messages.length === 0) return;
  const Entries = Messages.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle: ReceiptHandle! }));
  await clients.queues.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
}

/** What is left of the functions when nothing is asked of anybody. */
async function readAndTag(): Promise<void> {
  for (const { warc, url } of recording.pages) {
    const raw = await readWarc(warc, 10_000_000);
    if (raw.outcome === "refused") throw new Error(raw.detail);
    const contentType = raw.headers["content-type"] ?? null;
    const read = readPage({ bytes: raw.body, contentType, url, fetchedAt: raw.fetchedAt, headers: raw.headers });
    if (read.outcome === "refused") throw new Error(`A sample page is refused: ${read.reason}`);
    const article = { ...read.article, id: "", url } as unknown as Parameters<typeof taggableArticle>[0];
    tagArticle(taggableArticle(article, read.article.articleBody));
  }
}
