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
import { afterAll, describe, expect, it } from "vitest";
import { type Endpoints, findRunning } from "../../lib/local/data-folder.ts";
import { startEngines } from "../../lib/local/engines.ts";
import { repairIndexes } from "../../lib/local/repair-indexes.ts";

const credentials = { accessKeyId: "local", secretAccessKey: "local" };
const folder = mkdtempSync(join(tmpdir(), "newsprint-kill-"));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

describe("what people dropped", () => {
  it("is there after kill -9 until it was deleted, and the folder is free again", async () => {
    const dataDir = join(folder, "queues");
    const first = await runEngines(dataDir);
    const QueueUrl = await createQueue(first.sqs, "intake");
    const sqs = sqsClient(first.sqs);
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "deleted" }));
    const [message] = (await sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages!;
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: message!.ReceiptHandle! }));
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "in flight" }));
    await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    const Entries = Array.from({ length: 10 }, (_, index) => ({
      Id: String(index),
      MessageBody: `https://한국.test/${index}`,
    }));
    await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    await first.kill();
    // A line that the kill cut off was never acknowledged.
    appendFileSync(join(dataDir, "queues.jsonl"), '{"put":{"id":"half","queue":"intake","bo');
    expect(await findRunning(dataDir)).toBeNull();

    const second = await runEngines(dataDir);
    expect(await drain(second.sqs, await createQueue(second.sqs, "intake"))).toEqual(
      ["in flight", ...Entries.map((entry) => entry.MessageBody)].toSorted(),
    );
    await second.kill();
    const third = await startEngines({ dataDir });
    expect(await drain(third.endpoints.sqs, await createQueue(third.endpoints.sqs, "intake"))).toEqual([]);
    await third.stop();
  });
});

describe("the tables of a killed run", () => {
  it("get indexes that agree with their items", async () => {
    const dataDir = join(folder, "tables");
    const first = await runEngines(dataDir);
    const dynamodb = new DynamoDBClient({ endpoint: first.dynamodb, region: "us-east-1", credentials });
    await dynamodb.send(new CreateTableCommand(TABLE));
    const documents = DynamoDBDocumentClient.from(dynamodb);
    const items = Array.from({ length: 30 }, (_, index) => ({
      pk: `p${index}`,
      sk: "s",
      day: "d",
      daySort: String(index + 10),
    }));
    for (const Item of items) await documents.send(new PutCommand({ TableName: "things", Item }));
    await first.kill();

    // What a kill between dynalite's two writes leaves: an entry without its item, and an item without its entry.
    const path = join(dataDir, "dynamodb");
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

    const second = await runEngines(dataDir);
    const again = DynamoDBDocumentClient.from(
      new DynamoDBClient({ endpoint: second.dynamodb, region: "us-east-1", credentials }),
    );
    const listed = await again.send(
      new QueryCommand({
        TableName: "things",
        IndexName: "byDay",
        KeyConditionExpression: "#day = :day",
        ExpressionAttributeNames: { "#day": "day" },
        ExpressionAttributeValues: { ":day": "d" },
      }),
    );
    expect(listed.Items!.map((item) => item.pk)).toEqual(items.map((item) => item.pk));
    expect((await again.send(new ScanCommand({ TableName: "things" }))).Count).toBe(30);
    await second.kill();
    expect(await repairIndexes(path)).toBe(0);
  });
});

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

async function runEngines(dataDir: string): Promise<Endpoints & { kill(): Promise<void> }> {
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

function sqsClient(endpoint: string): SQSClient {
  return new SQSClient({ endpoint, region: "us-east-1", credentials });
}

async function createQueue(endpoint: string, QueueName: string): Promise<string> {
  return (await sqsClient(endpoint).send(new CreateQueueCommand({ QueueName }))).QueueUrl!;
}

async function drain(endpoint: string, QueueUrl: string): Promise<string[]> {
  const sqs = sqsClient(endpoint);
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
