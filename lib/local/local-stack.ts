import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  type TableDescription,
} from "@aws-sdk/client-dynamodb";
import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
import { CreateQueueCommand, GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { RETENTION_SECONDS, STAGE_NAMES, STAGES, type StageName, visibilitySeconds } from "../pipeline-shape.ts";
import { ARTICLES_TABLE, FRONTIER_TABLE, TABLE_KEY, type TableShape } from "../tables.ts";
import type { Endpoints } from "./data-folder.ts";
import { StartFailure } from "./start-failure.ts";

export type LocalQueue = { url: string; arn: string };
export type LocalStack = {
  articlesTable: string;
  frontierTable: string;
  rawBucket: string;
  queues: Record<StageName, LocalQueue>;
  deadLetters: Record<StageName, LocalQueue>;
};

/** What SQS, S3 and DynamoDB clients need to work on the engines of one machine. */
export const LOCAL_CREDENTIALS = { accessKeyId: "local", secretAccessKey: "local" } as const;
export const LOCAL_REGION = "us-east-1";

const ARTICLES = "newsprint-articles";
const FRONTIER = "newsprint-frontier";
const RAW = "newsprint-raw";

/** The queue that people drop URLs into. */
export const INTAKE_QUEUE = queueName("intake");

/**
 * Makes the pipeline's tables, bucket and queues on the engines of one machine, from the descriptions that the stacks
 * are made from; what is there already stays. `timeoutSeconds` is that of the functions, where they get another than their
 * own: queues hide messages accordingly. Throws a StartFailure where the folder's tables have another shape.
 */
export async function createLocalStack(
  endpoints: Endpoints,
  { timeoutSeconds }: { timeoutSeconds?: number } = {},
): Promise<LocalStack> {
  const client = { region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS };
  const dynamodb = new DynamoDBClient({ ...client, endpoint: endpoints.dynamodb });
  const s3 = new S3Client({ ...client, endpoint: endpoints.s3, forcePathStyle: true });
  const sqs = new SQSClient({ ...client, endpoint: endpoints.sqs });
  try {
    await Promise.all([
      createTable(dynamodb, ARTICLES, ARTICLES_TABLE),
      createTable(dynamodb, FRONTIER, FRONTIER_TABLE),
      s3.send(new CreateBucketCommand({ Bucket: RAW })),
    ]);
    const queues = {} as Record<StageName, LocalQueue>;
    const deadLetters = {} as Record<StageName, LocalQueue>;
    for (const stage of STAGE_NAMES) {
      deadLetters[stage] = await createQueue(sqs, `${queueName(stage)}-dead`, {});
      queues[stage] = await createQueue(sqs, queueName(stage), {
        VisibilityTimeout: String(visibilitySeconds(stage, timeoutSeconds)),
        RedrivePolicy: JSON.stringify({
          deadLetterTargetArn: deadLetters[stage].arn,
          maxReceiveCount: STAGES[stage].maxReceiveCount,
        }),
      });
    }
    return { articlesTable: ARTICLES, frontierTable: FRONTIER, rawBucket: RAW, queues, deadLetters };
  } finally {
    for (const made of [dynamodb, s3, sqs]) made.destroy();
  }
}

/** The SDK's own variables that point its clients at the engines; for functions, and for any program on this machine. */
export function clientEnvironment(endpoints: Endpoints): Record<string, string> {
  return {
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_REGION: LOCAL_REGION,
    AWS_ACCESS_KEY_ID: LOCAL_CREDENTIALS.accessKeyId,
    AWS_SECRET_ACCESS_KEY: LOCAL_CREDENTIALS.secretAccessKey,
  };
}

/** What each function is told about the stack (`functions/aws/environment.ts`), beside its settings. */
export function stackEnvironment(stack: LocalStack): Record<string, string> {
  return {
    ARTICLES_TABLE: stack.articlesTable,
    FRONTIER_TABLE: stack.frontierTable,
    RAW_BUCKET: stack.rawBucket,
    INTAKE_QUEUE_URL: stack.queues.intake.url,
    CRAWL_QUEUE_URL: stack.queues.crawl.url,
    PARSE_QUEUE_URL: stack.queues.parse.url,
    TAG_QUEUE_URL: stack.queues.tag.url,
  };
}

function queueName(stage: StageName): string {
  return `newsprint-${stage}`;
}

async function createQueue(sqs: SQSClient, QueueName: string, attributes: Record<string, string>): Promise<LocalQueue> {
  const Attributes = { MessageRetentionPeriod: String(RETENTION_SECONDS), ...attributes };
  const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName, Attributes }));
  const got = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["QueueArn"] }));
  return { url: QueueUrl!, arn: got.Attributes!.QueueArn! };
}

async function createTable(dynamodb: DynamoDBClient, name: string, shape: TableShape): Promise<void> {
  const wanted = tableInput(name, shape);
  try {
    await dynamodb.send(new CreateTableCommand(wanted));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
    const { Table } = await dynamodb.send(new DescribeTableCommand({ TableName: name }));
    if (shapeOf(Table!) !== shapeOf(wanted)) {
      throw new StartFailure(
        "damaged",
        `The table ${name} in the data folder was made by another version of newsprint: move the folder away, or choose another with --data.`,
      );
    }
  }
}

function tableInput(name: string, shape: TableShape): CreateTableCommandInput {
  const indexes = Object.entries(shape.indexes);
  const keys = new Set<string>([
    TABLE_KEY.partitionKey,
    TABLE_KEY.sortKey,
    ...indexes.flatMap(([, index]) => [index.partitionKey, index.sortKey]),
  ]);
  return {
    TableName: name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [...keys].map((AttributeName) => ({ AttributeName, AttributeType: "S" })),
    KeySchema: keySchema(TABLE_KEY),
    GlobalSecondaryIndexes: indexes.map(([IndexName, index]) => ({
      IndexName,
      KeySchema: keySchema(index),
      Projection:
        index.projection.length > 0
          ? { ProjectionType: "INCLUDE", NonKeyAttributes: [...index.projection] }
          : { ProjectionType: "KEYS_ONLY" },
    })),
  };
}

function keySchema({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) {
  return [
    { AttributeName: partitionKey, KeyType: "HASH" as const },
    { AttributeName: sortKey, KeyType: "RANGE" as const },
  ];
}

/** Keys and indexes as one string, in an order of its own. */
function shapeOf(table: TableDescription | CreateTableCommandInput): string {
  const indexes = (table.GlobalSecondaryIndexes ?? []).map((index) =>
    [
      index.IndexName,
      ...(index.KeySchema ?? []).map((key) => key.AttributeName),
      ...(index.Projection?.NonKeyAttributes ?? []).toSorted(),
    ].join(","),
  );
  return [...(table.KeySchema ?? []).map((key) => key.AttributeName), ...indexes.toSorted()].join(";");
}
