import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";
import { createClients } from "../../functions/aws/clients.ts";
import type { LargeStore } from "../../functions/aws/packed-items.ts";
import { interceptClients } from "../in-process/intercept-clients.ts";
import { type MemoryAws, memoryAws } from "./memory-aws.ts";

export type FunctionName = "intake" | "crawl" | "parse" | "tag" | "give-up";
export type Handlers = {
  aws: MemoryAws;
  /** Where items lie that are too large for the table. */
  large: LargeStore;
  /** Gives messages to a function as SQS would, and says which failed and why; a handler that throws is wrong itself. */
  invoke(name: FunctionName, bodies: readonly string[], deadStage?: string): Promise<{ failed: string[] }>;
};

/** The real handlers over AWS in memory; `connectToPort` is where the hosts of `*.test` answer, if any. */
export async function openHandlers(settings: object, connectToPort?: number): Promise<Handlers> {
  const queue = (name: string) => `http://127.0.0.1:1/0/${name}`;
  Object.assign(process.env, {
    AWS_REGION: "eu-central-1",
    AWS_ACCESS_KEY_ID: "none",
    AWS_SECRET_ACCESS_KEY: "none",
    ARTICLES_TABLE: "articles",
    FRONTIER_TABLE: "frontier",
    RAW_BUCKET: "raw",
    INTAKE_QUEUE_URL: queue("intake"),
    CRAWL_QUEUE_URL: queue("crawl"),
    PARSE_QUEUE_URL: queue("parse"),
    TAG_QUEUE_URL: queue("tag"),
    SETTINGS: JSON.stringify({ contact: "https://newsprint.example/bench", ...settings }),
    FUNCTION_TIMEOUT_SECONDS: "60",
    POWERTOOLS_LOG_LEVEL: "ERROR",
    // Logs then go by way of `console`, where they can be looked at.
    POWERTOOLS_DEV: "true",
    ...(connectToPort === undefined ? {} : { CONNECT_TO: `*.test:80:127.0.0.1:${connectToPort}` }),
  });
  const aws = memoryAws();
  interceptClients(aws.intercept);
  const handlers = new Map<FunctionName, Handler>();
  for (const name of ["intake", "crawl", "parse", "tag", "give-up"] as const) {
    handlers.set(name, ((await import(`../../functions/${name}/handler.ts`)) as { handler: Handler }).handler);
  }
  return {
    aws,
    large: { buckets: createClients().buckets, bucket: "raw" },
    async invoke(name, bodies, deadStage) {
      const until = Date.now() + 60_000;
      const context = { awsRequestId: "fuzz", getRemainingTimeInMillis: () => until - Date.now() } as Context;
      const log = console.error;
      const lines: string[] = [];
      console.error = (line: unknown) => void lines.push(String(line));
      try {
        const response = await handlers.get(name)!({ Records: bodies.map(recordOf(deadStage ?? name)) }, context);
        const failed = (response?.batchItemFailures ?? []).map(() => reasonIn(lines));
        return { failed };
      } finally {
        console.error = log;
      }
    },
  };
}

type Handler = (event: SQSEvent, context: Context) => Promise<SQSBatchResponse | undefined>;

const recordOf =
  (stage: string) =>
  (body: string, at: number): SQSRecord =>
    ({
      messageId: `message-${at}`,
      receiptHandle: "none",
      body,
      attributes: { SentTimestamp: "1768294800000" },
      messageAttributes: {},
      eventSource: "aws:sqs",
      eventSourceARN: `arn:aws:sqs:eu-central-1:0:newsprint-${stage}-dead`,
    }) as unknown as SQSRecord;

function reasonIn(lines: string[]): string {
  try {
    const { error } = JSON.parse(lines.at(-1)!) as { error: { name: string; message: string; location: string } };
    return `${error.name}: ${error.message.slice(0, 300)} at ${error.location}`;
  } catch {
    return lines.at(-1)?.slice(0, 300) ?? "no log says why";
  }
}
