import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Settings } from "../../functions/settings.ts";
import { bundleFunctions } from "../../lib/local/bundle-functions.ts";
import { type Engines, startEngines } from "../../lib/local/engines.ts";
import { type LocalPipeline, startLocalPipeline } from "../../lib/local/local-pipeline.ts";
import {
  clientEnvironment,
  createLocalStack,
  LOCAL_CREDENTIALS,
  LOCAL_REGION,
  type LocalStack,
} from "../../lib/local/local-stack.ts";

const ROOT = new URL("../..", import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), "newsprint-messages-"));
const fetched: string[] = [];
let site: Server;
let engines: Engines;
let stack: LocalStack;
let pipeline: LocalPipeline;
let sqs: SQSClient;
let dynamodb: DynamoDBClient;
let tables: DynamoDBDocumentClient;

/** Intake and crawl as they are deployed, and nothing behind them. */
beforeAll(async () => {
  site = createServer((request, response) => {
    fetched.push(`http://${request.headers.host}${request.url}`);
    if (/robots\.txt|tdmrep\.json/.test(request.url!)) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": "text/html" }).end("<html><p>A page of our own.</p></html>");
  });
  site.listen(0, "127.0.0.1");
  await once(site, "listening");
  engines = await startEngines({ dataDir: join(folder, "data") });
  stack = await createLocalStack(engines.endpoints);
  const own = await bundleFunctions(["intake", "crawl", "recover", "give-up"], {
    root: ROOT,
    cacheDir: join(ROOT, "node_modules/.cache/newsprint"),
  });
  const nothing = join(folder, "nothing.mjs");
  writeFileSync(nothing, "export const handler = async () => {};");
  const settings = Settings.parse({
    contact: "https://newsprint.example/tests",
    pace: { by: "host", delayMs: 0, urlsPerLease: 100 },
    revisitsMs: [],
  });
  pipeline = await startLocalPipeline({
    endpoints: engines.endpoints,
    stack,
    bundles: { ...own, parse: nothing, tag: nothing },
    env: {
      SETTINGS: JSON.stringify(settings),
      CONNECT_TO: `*.test:80:127.0.0.1:${(site.address() as AddressInfo).port}`,
    },
    logDir: join(folder, "logs"),
    recoverEveryMs: 5_000,
  });
  const client = { region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS };
  sqs = new SQSClient({ ...client, endpoint: engines.endpoints.sqs });
  dynamodb = new DynamoDBClient({ ...client, endpoint: engines.endpoints.dynamodb });
  tables = DynamoDBDocumentClient.from(dynamodb);
}, 120_000);

afterAll(async () => {
  await pipeline?.stop();
  sqs?.destroy();
  dynamodb?.destroy();
  await engines?.stop();
  site?.close();
  site?.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends messages from another process, and waits until the intake queue is empty and every claim has ended. */
async function send(...bodies: string[]): Promise<void> {
  const file = join(folder, "bodies.json");
  writeFileSync(file, JSON.stringify(bodies));
  const script = join(ROOT, "tests/e2e/send-messages.ts");
  const env = { ...process.env, ...clientEnvironment(engines.endpoints) };
  const child = spawn(process.execPath, [script, stack.queues.intake.url, file], { env, stdio: "inherit" });
  const [code] = (await once(child, "exit")) as [number];
  expect(code).toBe(0);
  while (
    (await waiting()) > 0 ||
    (await claims()).some(({ status }) => status === "pending" || status === "enqueued")
  ) {
    await sleep(500);
  }
}

async function waiting(): Promise<number> {
  const { Attributes = {} } = await sqs.send(
    new GetQueueAttributesCommand({ QueueUrl: stack.queues.intake.url, AttributeNames: ["All"] }),
  );
  return Number(Attributes.ApproximateNumberOfMessages) + Number(Attributes.ApproximateNumberOfMessagesNotVisible);
}

type Item = { pk: string; sk: string; status?: string; reason?: string; input?: string; fetchUrl?: string };

async function items(prefix: string): Promise<Item[]> {
  const found: Item[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await tables.send(
      new ScanCommand({ TableName: stack.frontierTable, ConsistentRead: true, ExclusiveStartKey: from }),
    );
    found.push(...(page.Items as Item[]).filter(({ pk }) => pk.startsWith(prefix)));
    from = page.LastEvaluatedKey;
  } while (from);
  return found;
}
const claims = () => items("URL#");
const rejects = () => items("REJECT#");
const pagesOf = (host: string) =>
  fetched.filter((url) => url.startsWith(`http://${host}/`) && !/robots\.txt|tdmrep\.json/.test(url));

describe("the intake queue, open to every SQS client", () => {
  it("takes a bare URL", async () => {
    await send("http://bare.test/story");
    expect(pagesOf("bare.test")).toEqual(["http://bare.test/story"]);
    expect(await claims()).toMatchObject([{ status: "fetched", fetchUrl: "http://bare.test/story" }]);
  }, 60_000);

  it("fetches once what is dropped 50 times at once in five spellings", async () => {
    const spellings = [
      "http://same.test/story?b=1&a=2",
      "HTTP://Same.TEST/story?a=2&b=1",
      "http://same.test:80/story?a=2&b=1#top",
      "http://same.test/story?b=1&a=2&utm_source=x",
      "http://same.test/story?b=1&a=2&fbclid=y",
    ];
    const before = (await claims()).length;
    await send(...Array.from({ length: 50 }, (_, i) => spellings[i % 5]!));
    expect(pagesOf("same.test")).toHaveLength(1);
    expect(await claims()).toHaveLength(before + 1);
  }, 60_000);

  it("records each bad message and each bad line with its reason, takes the good ones, and is empty at the end", async () => {
    const before = (await rejects()).length;
    const bad = [" \n ", "neither JSON nor a URL", '{"url": 7}', "ftp://files.test/a", "x".repeat(256 * 1_024)];
    const list = Array.from({ length: 1_000 }, (_, i) =>
      i % 10 < 3 ? `no url ${i}` : `http://list${i % 7}.test/${i}`,
    );
    await send(...bad, JSON.stringify(list));
    const recorded = (await rejects()).slice(before);
    expect(recorded).toHaveLength(bad.length + 300);
    for (const { reason, input } of recorded) {
      expect(reason).toBe(input?.startsWith("ftp:") ? "unsupported_scheme" : "invalid_url");
      expect(input!.length).toBeLessThanOrEqual(1_024);
    }
    const good = list.filter((url) => url.startsWith("http"));
    expect(good).toHaveLength(700);
    expect(
      fetched.filter((url) => url.startsWith("http://list") && !/robots\.txt|tdmrep\.json/.test(url)).toSorted(),
    ).toEqual(good.toSorted());
    expect(await waiting()).toBe(0);
  }, 240_000);
});
