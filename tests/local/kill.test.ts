import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient, PutCommand, QueryCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import dynaliteDb from "dynalite/db/index.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Endpoints, findRunning } from "../../lib/local/data-folder.ts";
import { repairIndexes } from "../../lib/local/repair-indexes.ts";
import { openJournal } from "../../lib/local/sqs-journal.ts";

const folder = mkdtempSync(join(tmpdir(), "newsprint-kill-"));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

describe("after kill -9", () => {
  const dataDir = join(folder, "data");
  const path = join(dataDir, "dynamodb");
  const urls = Array.from({ length: 10 }, (_, index) => `https://한국.test/${index}`);
  const items = Array.from({ length: 30 }, (_, index) => ({
    pk: `p${index}`,
    sk: "s",
    day: "d",
    daySort: String(index + 10),
  }));
  let second: Running;

  beforeAll(async () => {
    const first = await runEngines(dataDir);
    const { sqs, documents } = clientsOf(first);
    const QueueUrl = await createQueue(sqs);
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "deleted" }));
    const [message] = (await sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages!;
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message!.ReceiptHandle! }));
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "in flight" }));
    await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    const Entries = urls.map((MessageBody, index) => ({ Id: String(index), MessageBody }));
    await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    await documents.send(new CreateTableCommand(TABLE));
    for (const Item of items) await documents.send(new PutCommand({ TableName: "things", Item }));
    await first.kill();
    expect(await findRunning(dataDir)).toBeNull();
    // A line that the kill cut off was never acknowledged.
    appendFileSync(join(dataDir, "queues.jsonl"), '{"put":{"id":"half","queue":"intake","bo');
    await breakIndex(path);
    second = await runEngines(dataDir);
  });

  it("the folder is free for the next run, and every message is there that was not deleted", async () => {
    const { sqs } = clientsOf(second);
    expect(await drain(sqs, await createQueue(sqs))).toEqual(["in flight", ...urls].toSorted());
  });

  it("the indexes of the tables agree with their items", async () => {
    const { documents } = clientsOf(second);
    const listed = await documents.send(
      new QueryCommand({
        TableName: "things",
        IndexName: "byDay",
        KeyConditionExpression: "#day = :day",
        ExpressionAttributeNames: { "#day": "day" },
        ExpressionAttributeValues: { ":day": "d" },
      }),
    );
    expect(listed.Items!.map((item) => item.pk)).toEqual(items.map((item) => item.pk));
    expect((await documents.send(new ScanCommand({ TableName: "things" }))).Count).toBe(30);
  });

  it("what the next run deleted does not come back either", async () => {
    await second.kill();
    expect(await repairIndexes(path)).toBe(0);
    const journal = await openJournal(join(dataDir, "queues.jsonl"), () => {});
    expect(journal.takeRestored("intake")).toEqual([]);
    await journal.close();
  });
});

/** What a kill between dynalite's two writes leaves: an entry without its item, and an item without its entry. */
async function breakIndex(path: string): Promise<void> {
  const { db: level } = dynaliteDb.create({ path });
  await level.open();
  const entries: [string, Record<string, { S: string }>][] = [];
  for await (const entry of level.iterator({ gte: "index-", lt: "index." }))
    entries.push(entry as (typeof entries)[number]);
  expect(entries).toHaveLength(30);
  const [lostKey] = entries[3]!;
  const [strayKey, stray] = entries[5]!;
  await level.del(lostKey);
  await level.put(`${strayKey}-stray`, { ...stray, pk: { S: "nobody" } });
  await level.close();
}

const TABLE = {
  TableName: "things",
  BillingMode: "PAY_PER_REQUEST" as const,
  KeySchema: [
    { AttributeName: "pk", KeyType: "HASH" as const },
    { AttributeName: "sk", KeyType: "RANGE" as const },
  ],
  AttributeDefinitions: ["pk", "sk", "day", "daySort"].map((AttributeName) => ({
    AttributeName,
    AttributeType: "S" as const,
  })),
  GlobalSecondaryIndexes: [
    {
      IndexName: "byDay",
      KeySchema: [
        { AttributeName: "day", KeyType: "HASH" as const },
        { AttributeName: "daySort", KeyType: "RANGE" as const },
      ],
      Projection: { ProjectionType: "KEYS_ONLY" as const },
    },
  ],
};

type Running = Endpoints & { kill(): Promise<void> };

async function runEngines(dataDir: string): Promise<Running> {
  const script = new URL("./run-engines.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [script, dataDir], { stdio: ["ignore", "pipe", "inherit"] });
  children.push(child);
  const [line] = (await once(child.stdout!, "data")) as [Buffer];
  return {
    ...(JSON.parse(line.toString()) as Endpoints),
    async kill() {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

function clientsOf(endpoints: Endpoints): { sqs: SQSClient; documents: DynamoDBDocumentClient } {
  const client = { region: "us-east-1", credentials: { accessKeyId: "local", secretAccessKey: "local" } };
  return {
    sqs: new SQSClient({ ...client, endpoint: endpoints.sqs }),
    documents: DynamoDBDocumentClient.from(new DynamoDBClient({ ...client, endpoint: endpoints.dynamodb })),
  };
}

async function createQueue(sqs: SQSClient): Promise<string> {
  return (await sqs.send(new CreateQueueCommand({ QueueName: "intake" }))).QueueUrl!;
}

async function drain(sqs: SQSClient, QueueUrl: string): Promise<string[]> {
  const bodies: string[] = [];
  for (;;) {
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    if (!Messages) return bodies.toSorted();
    for (const message of Messages) {
      bodies.push(message.Body!);
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message.ReceiptHandle! }));
    }
  }
}
