import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  waitUntilTableNotExists,
} from "@aws-sdk/client-dynamodb";
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FUNCTION_NAMES, type FunctionName } from "../../lib/bundling.ts";
import { type Engines, startEngines } from "../../lib/local/engines.ts";
import { startLocalPipeline } from "../../lib/local/local-pipeline.ts";
import { createLocalStack, LOCAL_CREDENTIALS, LOCAL_REGION, type LocalStack } from "../../lib/local/local-stack.ts";
import { ARTICLES_TABLE } from "../../lib/tables.ts";

const folder = mkdtempSync(join(tmpdir(), "newsprint-pipeline-"));
let engines: Engines;
let stack: LocalStack;
let sqs: SQSClient;
let dynamodb: DynamoDBClient;

beforeAll(async () => {
  engines = await startEngines({ dataDir: join(folder, "data") });
  stack = await createLocalStack(engines.endpoints);
  const client = { region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS };
  sqs = new SQSClient({ ...client, endpoint: engines.endpoints.sqs });
  dynamodb = new DynamoDBClient({ ...client, endpoint: engines.endpoints.dynamodb });
});
afterAll(async () => {
  await engines?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("the stack on one machine", () => {
  it("has the tables with every index of the shared description", async () => {
    const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: stack.articlesTable }));
    expect(Table!.TableStatus).toBe("ACTIVE");
    expect(Table!.BillingModeSummary?.BillingMode).toBe("PAY_PER_REQUEST");
    const projections = Object.fromEntries(
      Table!.GlobalSecondaryIndexes!.map((index) => [
        index.IndexName,
        (index.Projection!.NonKeyAttributes ?? []).toSorted(),
      ]),
    );
    expect(projections).toEqual(
      Object.fromEntries(
        Object.entries(ARTICLES_TABLE.indexes).map(([name, index]) => [name, index.projection.toSorted()]),
      ),
    );
  });

  it("has a queue for each stage that hides messages for six timeouts and sends them on to its dead letters", async () => {
    const { Attributes } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl: stack.queues.parse.url, AttributeNames: ["All"] }),
    );
    expect(Attributes).toMatchObject({ VisibilityTimeout: "360" });
    expect(JSON.parse(Attributes!.RedrivePolicy!)).toEqual({
      deadLetterTargetArn: stack.deadLetters.parse.arn,
      maxReceiveCount: 3,
    });
  });

  it("is made once, however often it is asked for, and refuses tables of another shape", async () => {
    expect(await createLocalStack(engines.endpoints)).toEqual(stack);
    const TableName = stack.frontierTable;
    const KeySchema = [{ AttributeName: "pk", KeyType: "HASH" as const }];
    await dynamodb.send(new DeleteTableCommand({ TableName }));
    await waitUntilTableNotExists({ client: dynamodb, minDelay: 0.05, maxDelay: 1, maxWaitTime: 5 }, { TableName });
    await dynamodb.send(
      new CreateTableCommand({
        TableName,
        KeySchema,
        BillingMode: "PAY_PER_REQUEST",
        AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      }),
    );
    await expect(createLocalStack(engines.endpoints)).rejects.toThrow(/another version of newsprint/);
  });
});

describe("the pipeline on one machine", () => {
  it("feeds each function from its queue with the stack's environment, and runs recover at once", async () => {
    const seen = join(folder, "seen");
    const bundles = {} as Record<FunctionName, string>;
    for (const name of FUNCTION_NAMES) {
      bundles[name] = join(folder, `${name}.mjs`);
      writeFileSync(
        bundles[name],
        `import { appendFileSync } from "node:fs";
         export const handler = async (event) => {
           for (const record of event.Records ?? [{ body: "scheduled" }])
             appendFileSync(${JSON.stringify(seen)}, "${name} " + record.body + " " + process.env.TAG_QUEUE_URL + " " + process.env.SETTINGS + "\\n");
         };`,
      );
    }
    const pipeline = await startLocalPipeline({
      endpoints: engines.endpoints,
      stack,
      bundles,
      env: { SETTINGS: "{}" },
      logDir: join(folder, "logs"),
    });
    const queues = [stack.queues.intake, stack.queues.parse, stack.deadLetters.crawl];
    for (const { url } of queues) await sqs.send(new SendMessageCommand({ QueueUrl: url, MessageBody: "hello" }));
    const lines = () => (existsSync(seen) ? readFileSync(seen, "utf8").trim().split("\n").toSorted() : []);
    while (lines().length < 4) await new Promise((resolve) => setTimeout(resolve, 10));
    const rest = `${stack.queues.tag.url} {}`;
    expect(lines()).toEqual([
      `give-up hello ${rest}`,
      `intake hello ${rest}`,
      `parse hello ${rest}`,
      `recover scheduled ${rest}`,
    ]);
    await pipeline.stop();
    expect(pipeline.inFlight()).toBe(0);
    expect(pipeline.sources.intake.stats()).toMatchObject({ received: 1, done: 1, failed: 0 });
  });
});
