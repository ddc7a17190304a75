import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { CreateTableCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import {
  ChangeMessageVisibilityCommand,
  CreateQueueCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
} from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRunning } from "../../lib/local/data-folder.ts";
import { type Engines, startEngines } from "../../lib/local/engines.ts";
import { StartFailure } from "../../lib/local/start-failure.ts";

const credentials = { accessKeyId: "local", secretAccessKey: "local" };
const folder = mkdtempSync(join(tmpdir(), "newsprint-engines-"));
let free = 1e12;
let engines: Engines;
let dynamodb: DynamoDBClient;
let documents: DynamoDBDocumentClient;
let s3: S3Client;
let sqs: SQSClient;

beforeAll(async () => {
  engines = await startEngines({
    dataDir: join(folder, "data"),
    durableQueues: ["intake"],
    freeBytes: async () => free,
    watchMs: 50,
  });
  const { endpoints } = engines;
  dynamodb = new DynamoDBClient({ endpoint: endpoints.dynamodb, region: "us-east-1", credentials });
  documents = DynamoDBDocumentClient.from(dynamodb);
  s3 = new S3Client({ endpoint: endpoints.s3, region: "us-east-1", credentials });
  sqs = new SQSClient({ endpoint: endpoints.sqs, region: "us-east-1", credentials });
});

afterAll(async () => {
  await engines?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("every engine", () => {
  it("answers on 127.0.0.1 and on no other address of this machine", async () => {
    const others = Object.values(networkInterfaces())
      .flat()
      .flatMap((address) => (address && address.address !== "127.0.0.1" && !address.scopeid ? [address.address] : []));
    for (const endpoint of Object.values(engines.endpoints)) {
      const { hostname, port } = new URL(endpoint);
      expect(hostname).toBe("127.0.0.1");
      expect(await canConnect("127.0.0.1", Number(port))).toBe(true);
      for (const other of [...others, "127.0.0.2"]) expect(await canConnect(other, Number(port))).toBe(false);
    }
  });

  it("refuses web pages, and names that merely resolve to this machine", async () => {
    for (const endpoint of Object.values(engines.endpoints)) {
      const page = await fetch(endpoint, { method: "POST", headers: { origin: "https://evil.example" }, body: "{}" });
      expect(page.status).toBe(403);
      expect(await statusForHost(Number(new URL(endpoint).port), "rebound.example")).toBe(403);
    }
  });

  it("stays up when a client dies in the middle of a request", async () => {
    for (const endpoint of Object.values(engines.endpoints)) {
      const port = Number(new URL(endpoint).port);
      const socket = connect(port, "127.0.0.1");
      await new Promise((resolve) => socket.once("connect", resolve));
      socket.write("POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-amz-json-1.0\r\n");
      socket.write("X-Amz-Target: AmazonSQS.SendMessage\r\nContent-Length: 1000\r\n\r\n{");
      await new Promise((resolve) => setImmediate(resolve));
      socket.resetAndDestroy();
      await new Promise((resolve) => socket.once("close", resolve));
      expect(await canConnect("127.0.0.1", port)).toBe(true);
    }
    const state = await Promise.race([engines.failure, Promise.resolve("fine")]);
    expect(state).toBe("fine");
  });
});

describe("the local DynamoDB", () => {
  beforeAll(async () => {
    await dynamodb.send(
      new CreateTableCommand({
        TableName: "things",
        BillingMode: "PAY_PER_REQUEST",
        KeySchema: [
          { AttributeName: "pk", KeyType: "HASH" },
          { AttributeName: "sk", KeyType: "RANGE" },
        ],
        AttributeDefinitions: ["pk", "sk", "day", "daySort"].map((AttributeName) => ({
          AttributeName,
          AttributeType: "S",
        })),
        GlobalSecondaryIndexes: [
          {
            IndexName: "byDay",
            KeySchema: [
              { AttributeName: "day", KeyType: "HASH" },
              { AttributeName: "daySort", KeyType: "RANGE" },
            ],
            Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: ["headline"] },
          },
        ],
      }),
    );
  });

  it("lets one of many conditional puts of the same key win", async () => {
    const puts = Array.from({ length: 20 }, (_, index) =>
      documents.send(
        new PutCommand({
          TableName: "things",
          Item: { pk: "claim", sk: "1", index },
          ConditionExpression: "attribute_not_exists(pk)",
        }),
      ),
    );
    const results = await Promise.allSettled(puts);
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    const lost = results.find((result) => result.status === "rejected");
    expect((lost as PromiseRejectedResult).reason.name).toBe("ConditionalCheckFailedException");
  });

  it("counts with ADD and moves an item within its index", async () => {
    const Key = { pk: "moving", sk: "1" };
    await documents.send(
      new PutCommand({
        TableName: "things",
        Item: { ...Key, day: "2026-01-13", daySort: "a", headline: "가나다", body: "x" },
      }),
    );
    const update = new UpdateCommand({
      TableName: "things",
      Key,
      UpdateExpression: "SET #day = :day ADD generation :one",
      ExpressionAttributeNames: { "#day": "day" },
      ExpressionAttributeValues: { ":day": "2026-01-14", ":one": 1 },
      ReturnValues: "ALL_NEW",
    });
    await documents.send(update);
    expect((await documents.send(update)).Attributes).toMatchObject({ generation: 2 });
    expect(await onDay("2026-01-13")).toEqual([]);
    expect(await onDay("2026-01-14")).toEqual([{ ...Key, day: "2026-01-14", daySort: "a", headline: "가나다" }]);
  });

  it("leaves items without the index's keys out of it, and pages through the rest in order", async () => {
    for (let index = 0; index < 25; index++) {
      const daySort = String(index).padStart(3, "0");
      await documents.send(
        new PutCommand({ TableName: "things", Item: { pk: `page${index}`, sk: "1", day: "2026-02-01", daySort } }),
      );
    }
    await documents.send(new PutCommand({ TableName: "things", Item: { pk: "sparse", sk: "1" } }));
    const seen: string[] = [];
    let ExclusiveStartKey: Record<string, unknown> | undefined;
    let pages = 0;
    do {
      const page = await documents.send(
        new QueryCommand({
          TableName: "things",
          IndexName: "byDay",
          KeyConditionExpression: "#day = :day",
          ExpressionAttributeNames: { "#day": "day" },
          ExpressionAttributeValues: { ":day": "2026-02-01" },
          Limit: 10,
          ...(ExclusiveStartKey ? { ExclusiveStartKey } : {}),
        }),
      );
      seen.push(...(page.Items ?? []).map((item) => item.daySort as string));
      ExclusiveStartKey = page.LastEvaluatedKey;
      pages++;
    } while (ExclusiveStartKey);
    expect(pages).toBe(3);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => String(index).padStart(3, "0")));
  });

  it("keeps an item of nearly 400 KB, and refuses a larger one", async () => {
    const Item = { pk: "large", sk: "1", body: "한".repeat(130_000) };
    await documents.send(new PutCommand({ TableName: "things", Item }));
    const back = await documents.send(new GetCommand({ TableName: "things", Key: { pk: "large", sk: "1" } }));
    expect(back.Item).toEqual(Item);
    const tooLarge = { ...Item, body: "x".repeat(420_000) };
    await expect(documents.send(new PutCommand({ TableName: "things", Item: tooLarge }))).rejects.toThrow(/size/i);
  });
});

describe("the local S3", () => {
  const Bucket = "raw-pages";
  beforeAll(async () => {
    await s3.send(new CreateBucketCommand({ Bucket }));
  });

  it("gives back bytes, type and metadata", async () => {
    const Body = Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 256));
    const put = await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: "raw/a/1.bin",
        Body,
        ContentType: "application/warc",
        Metadata: { sha: "abc" },
      }),
    );
    const back = await s3.send(new GetObjectCommand({ Bucket, Key: "raw/a/1.bin" }));
    expect(Buffer.from(await back.Body!.transformToByteArray())).toEqual(Body);
    expect(back).toMatchObject({
      ContentType: "application/warc",
      ContentLength: 3000,
      Metadata: { sha: "abc" },
      ETag: put.ETag,
    });
    const head = await s3.send(new HeadObjectCommand({ Bucket, Key: "raw/a/1.bin" }));
    expect(head).toMatchObject({ ContentLength: 3000, ETag: put.ETag });
  });

  it("takes a streamed body as the SDK sends it, in chunks with a trailing checksum", async () => {
    const parts = Array.from({ length: 40 }, (_, index) => Buffer.alloc(9_000, index));
    const Body = Readable.from(parts);
    await s3.send(
      new PutObjectCommand({ Bucket, Key: "streamed", Body, ContentLength: 360_000, ContentEncoding: "gzip" }),
    );
    const back = await s3.send(new GetObjectCommand({ Bucket, Key: "streamed" }));
    expect(back.ContentEncoding).toBe("gzip");
    expect(await buffer(back.Body as Readable)).toEqual(Buffer.concat(parts));
  });

  it("gives ranges", async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: "digits", Body: "0123456789" }));
    const read = async (Range: string) => {
      const part = await s3.send(new GetObjectCommand({ Bucket, Key: "digits", Range }));
      return [await part.Body!.transformToString(), part.ContentRange];
    };
    expect(await read("bytes=2-4")).toEqual(["234", "bytes 2-4/10"]);
    expect(await read("bytes=7-")).toEqual(["789", "bytes 7-9/10"]);
    expect(await read("bytes=-3")).toEqual(["789", "bytes 7-9/10"]);
    await expect(read("bytes=10-")).rejects.toMatchObject({ name: "InvalidRange" });
  });

  it("holds keys of any characters, apart from each other and inside the bucket", async () => {
    const keys = [
      "odd/a", "odd/a/b", "odd/a/", "odd//a", "odd/../../../../escape", "odd/.", "odd/..", "odd/.hidden", "odd/a.b/c",
      "odd/a%2Fb", "odd/a%", "odd/a%.", "odd/a b+c&d=e?f#g", "odd/<x>&\"'", "odd/한글 기사.html", "odd/記事/é", "odd/😀",
      `odd/${"x".repeat(700)}`, `odd/${"한".repeat(300)}`, `odd/${".".repeat(300)}`, "odd/back\\slash", "odd/line\nbreak", "odd/con:*|",
    ]; // biome-ignore format: a table
    for (const Key of keys) await s3.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
    for (const Key of keys) {
      const back = await s3.send(new GetObjectCommand({ Bucket, Key }));
      expect(await back.Body!.transformToString()).toBe(Key);
    }
    const listed = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "odd/" }));
    const sorted = keys.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(listed.Contents!.map((object) => object.Key)).toEqual(sorted);
    expect(readdirSync(join(folder, "data")).toSorted()).toEqual(["dynamodb", "lock.json", "queues.jsonl", "s3"]);
    expect(readdirSync(join(folder, "data/s3"))).toEqual([Bucket]);
  });

  it("pages through a list, by prefix and by folder", async () => {
    const keys = Array.from({ length: 23 }, (_, index) => `pages/${String(index).padStart(2, "0")}/x.warc.gz`);
    await Promise.all(keys.map((Key) => s3.send(new PutObjectCommand({ Bucket, Key, Body: "x" }))));
    const seen: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await s3.send(
        new ListObjectsV2Command({
          Bucket,
          Prefix: "pages/",
          MaxKeys: 10,
          ...(ContinuationToken ? { ContinuationToken } : {}),
        }),
      );
      seen.push(...(page.Contents ?? []).map((object) => object.Key!));
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken);
    expect(seen).toEqual(keys);
    const folders = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "pages/1", Delimiter: "/" }));
    expect(folders.CommonPrefixes!.map((prefix) => prefix.Prefix)).toEqual(
      Array.from({ length: 10 }, (_, index) => `pages/1${index}/`),
    );
    const after = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "pages/", StartAfter: keys[20]! }));
    expect(after.Contents!.map((object) => object.Key)).toEqual(keys.slice(21));
  });

  it("deletes one and many, and says what is not there", async () => {
    for (const Key of ["gone/1", "gone/2 & <3>", "gone/3"])
      await s3.send(new PutObjectCommand({ Bucket, Key, Body: "x" }));
    await s3.send(new DeleteObjectCommand({ Bucket, Key: "gone/1" }));
    await s3.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: "gone/2 & <3>" }, { Key: "never" }] } }),
    );
    const left = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: "gone/" }));
    expect(left.Contents!.map((object) => object.Key)).toEqual(["gone/3"]);
    await expect(s3.send(new GetObjectCommand({ Bucket, Key: "gone/1" }))).rejects.toMatchObject({ name: "NoSuchKey" });
    await expect(s3.send(new HeadObjectCommand({ Bucket, Key: "gone/1" }))).rejects.toMatchObject({ name: "NotFound" });
    await expect(s3.send(new GetObjectCommand({ Bucket: "no-bucket", Key: "x" }))).rejects.toMatchObject({
      name: "NoSuchBucket",
    });
  });

  it("puts only what is absent when asked to, and refuses bytes that were changed on the way", async () => {
    const once = () => s3.send(new PutObjectCommand({ Bucket, Key: "once", Body: "first", IfNoneMatch: "*" }));
    await once();
    await expect(once()).rejects.toMatchObject({ name: "PreconditionFailed" });
    const wrong = new PutObjectCommand({
      Bucket,
      Key: "wrong",
      Body: "x",
      ContentMD5: Buffer.alloc(16).toString("base64"),
    });
    await expect(s3.send(wrong)).rejects.toMatchObject({ name: "BadDigest" });
    await expect(s3.send(new HeadObjectCommand({ Bucket, Key: "wrong" }))).rejects.toMatchObject({ name: "NotFound" });
  });

  it("answers calls that it does not know with an error, and changes nothing", async () => {
    await s3.send(new PutObjectCommand({ Bucket, Key: "tagged", Body: "keep me" }));
    const tagging = new PutObjectTaggingCommand({
      Bucket,
      Key: "tagged",
      Tagging: { TagSet: [{ Key: "a", Value: "b" }] },
    });
    await expect(s3.send(tagging)).rejects.toMatchObject({ name: "NotImplemented" });
    const back = await s3.send(new GetObjectCommand({ Bucket, Key: "tagged" }));
    expect(await back.Body!.transformToString()).toBe("keep me");
  });
});

describe("the local SQS", () => {
  async function queue(name: string, Attributes: Record<string, string> = {}): Promise<string> {
    return (await sqs.send(new CreateQueueCommand({ QueueName: name, Attributes }))).QueueUrl!;
  }

  it("names queues by an address that resolves everywhere", async () => {
    const created = await queue("named");
    expect(created).toBe(`${engines.endpoints.sqs}/000000000000/named`);
    expect((await sqs.send(new GetQueueUrlCommand({ QueueName: "named" }))).QueueUrl).toBe(created);
  });

  it("carries batches of ten with attributes, Korean and 256 KB", async () => {
    const QueueUrl = await queue("batches");
    const Entries = Array.from({ length: 10 }, (_, index) => ({
      Id: String(index),
      MessageBody: `본문 ${index}`,
      MessageAttributes: { kind: { DataType: "String", StringValue: "feed" } },
    }));
    expect((await sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }))).Successful).toHaveLength(10);
    const got = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        MessageAttributeNames: ["All"],
        MessageSystemAttributeNames: ["All"],
      }),
    );
    expect(got.Messages!.map((message) => message.Body).toSorted()).toEqual(Entries.map((entry) => entry.MessageBody));
    expect(got.Messages![0]).toMatchObject({
      MessageAttributes: { kind: { StringValue: "feed" } },
      Attributes: { ApproximateReceiveCount: "1" },
    });
    const deleted = await sqs.send(
      new DeleteMessageBatchCommand({
        QueueUrl,
        Entries: got.Messages!.map((message, index) => ({ Id: String(index), ReceiptHandle: message.ReceiptHandle! })),
      }),
    );
    expect(deleted.Successful).toHaveLength(10);
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "x".repeat(256 * 1024) }));
    const large = await sqs.send(new ReceiveMessageCommand({ QueueUrl }));
    expect(large.Messages![0]!.Body).toHaveLength(256 * 1024);
  });

  it("hides what is received, and moves what was received too often to the dead letters", async () => {
    const dead = await queue("dead");
    const QueueUrl = await queue("redriven", {
      RedrivePolicy: JSON.stringify({ deadLetterTargetArn: await arn(dead), maxReceiveCount: 2 }),
    });
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "poison" }));
    for (let attempt = 0; attempt < 2; attempt++) {
      const [message] = (await sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages!;
      expect((await sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages).toBeUndefined();
      await sqs.send(
        new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle: message!.ReceiptHandle!, VisibilityTimeout: 0 }),
      );
    }
    expect((await sqs.send(new ReceiveMessageCommand({ QueueUrl }))).Messages).toBeUndefined();
    expect((await sqs.send(new ReceiveMessageCommand({ QueueUrl: dead }))).Messages![0]!.Body).toBe("poison");
  });

  it("refuses receipt handles that it never gave out", async () => {
    const QueueUrl = await queue("handles");
    const garbage = sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle: "garbage" }));
    await expect(garbage).rejects.toMatchObject({ name: "ReceiptHandleIsInvalid" });
  });

  it("keeps a message for the next reader when the one who waited went away", async () => {
    const QueueUrl = await queue("abandoned", { VisibilityTimeout: "600" });
    const gone = new AbortController();
    const waiting = sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 20 }), {
      abortSignal: gone.signal,
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    gone.abort();
    await expect(waiting).rejects.toThrow();
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: "hello" }));
    const next = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 5 }));
    expect(next.Messages![0]!.Body).toBe("hello");
  });

  async function arn(QueueUrl: string): Promise<string> {
    const got = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["QueueArn"] }));
    return got.Attributes!.QueueArn!;
  }
});

describe("a start", () => {
  it("is found by others through its folder, and refuses a second one", async () => {
    expect(await findRunning(engines.dataDir)).toEqual(engines.endpoints);
    await expect(startEngines({ dataDir: engines.dataDir })).rejects.toThrow(/in use by another run/);
    expect(await findRunning(engines.dataDir)).toEqual(engines.endpoints);
  });

  it("says which port is taken, and leaves nothing behind", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const port = (taken.address() as { port: number }).port;
    const dataDir = join(folder, "port-taken");
    const failure = startEngines({ dataDir, ports: { sqs: port } });
    await expect(failure).rejects.toBeInstanceOf(StartFailure);
    await expect(failure).rejects.toThrow(new RegExp(`Port ${port} for SQS is taken`));
    taken.close();
    expect(readdirSync(dataDir)).not.toContain("lock.json");
  });

  it("says that the folder is a file, and that the disk is full", async () => {
    const file = new URL(import.meta.url).pathname;
    await expect(startEngines({ dataDir: file })).rejects.toThrow(/choose a folder with --data/);
    const full = startEngines({ dataDir: join(folder, "full"), freeBytes: async () => 1000 });
    await expect(full).rejects.toThrow(/disk .* is full/);
  });

  it("ends a run whose disk fills up", async () => {
    free = 1_000;
    expect(await engines.failure).toMatchObject({ kind: "disk_full" });
  });
});

async function onDay(day: string): Promise<unknown[]> {
  const found = await documents.send(
    new QueryCommand({
      TableName: "things",
      IndexName: "byDay",
      KeyConditionExpression: "#day = :day",
      ExpressionAttributeNames: { "#day": "day" },
      ExpressionAttributeValues: { ":day": day },
    }),
  );
  return found.Items!;
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2_000 });
    const end = (reachable: boolean) => {
      socket.destroy();
      resolve(reachable);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
    socket.once("timeout", () => end(false));
  });
}

function statusForHost(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    socket.once("data", (data) => {
      socket.destroy();
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(data.toString())?.[1]));
    });
    socket.once("error", reject);
  });
}
