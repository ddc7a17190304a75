import { CreateTableCommand, type CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import { CreateBucketCommand } from "@aws-sdk/client-s3";
import { CreateQueueCommand } from "@aws-sdk/client-sqs";
import { type Account, physicalName } from "./account.ts";
import type { ResourceToMake, ResourceType } from "./create-resource.ts";
import type { Statement } from "./evaluate-policies.ts";
import type { Made } from "./resolve-intrinsics.ts";

const AT_REST = "How data lies on AWS's disks makes no difference to who uses it.";
const KEPT = "It counts when something is lost or deleted, which is not tried here.";

/** Tables, queues, buckets, their policies, and Parameter Store. */
export const storageTypes: Record<string, ResourceType> = {
  "AWS::DynamoDB::Table": {
    takes: ["KeySchema", "AttributeDefinitions", "GlobalSecondaryIndexes", "BillingMode"],
    ignores: {
      StreamSpecification: "The engine's tables have no streams, and nothing in the flow depends on one.",
      TimeToLiveSpecification: "DynamoDB deletes what has expired within days, at no time that could be relied on.",
      PointInTimeRecoverySpecification: KEPT,
      DeletionProtectionEnabled: KEPT,
      SSESpecification: AT_REST,
    },
    create: createTable,
  },
  "AWS::SQS::Queue": {
    takes: [
      "QueueName",
      "VisibilityTimeout",
      "MessageRetentionPeriod",
      "DelaySeconds",
      "ReceiveMessageWaitTimeSeconds",
      "RedrivePolicy",
    ],
    ignores: { SqsManagedSseEnabled: AT_REST },
    create: createQueue,
  },
  "AWS::SQS::QueuePolicy": {
    takes: ["Queues", "PolicyDocument"],
    create({ id, properties }, { permissions, region, id: accountId }) {
      for (const url of properties.Queues as string[]) {
        const name = url.slice(url.lastIndexOf("/") + 1);
        permissions.addResourcePolicy(`arn:aws:sqs:${region}:${accountId}:${name}`, statementsOf(properties));
      }
      return { ref: id, attributes: {} };
    },
  },
  "AWS::S3::Bucket": {
    takes: ["BucketName"],
    ignores: {
      BucketEncryption: AT_REST,
      LifecycleConfiguration: "It deletes after days.",
      OwnershipControls: "Everything here belongs to one account.",
      PublicAccessBlockConfiguration: "Here is no public.",
    },
    create: createBucket,
  },
  "AWS::S3::BucketPolicy": {
    takes: ["Bucket", "PolicyDocument"],
    create({ id, properties }, { permissions }) {
      permissions.addResourcePolicy(`arn:aws:s3:::${properties.Bucket as string}`, statementsOf(properties));
      return { ref: id, attributes: {} };
    },
  },
  "AWS::SSM::Parameter": {
    takes: ["Name", "Type", "Value"],
    create({ properties: { Name, Value } }, { parameters }) {
      parameters.set(Name as string, Value as string);
      return { ref: Name as string, attributes: { Value: Value as string } };
    },
  },
};

export function statementsOf({ PolicyDocument }: Record<string, unknown>): Statement[] {
  return (PolicyDocument as { Statement: Statement[] }).Statement;
}

async function createTable({ stack, id, properties }: ResourceToMake, account: Account): Promise<Made> {
  const { KeySchema, AttributeDefinitions, GlobalSecondaryIndexes, BillingMode } = properties;
  const TableName = physicalName(stack, id, 255);
  await account.deployer.dynamodb.send(
    new CreateTableCommand({
      TableName,
      KeySchema,
      AttributeDefinitions,
      GlobalSecondaryIndexes,
      BillingMode,
    } as CreateTableCommandInput),
  );
  const arn = `arn:aws:dynamodb:${account.region}:${account.id}:table/${TableName}`;
  return { ref: TableName, attributes: { Arn: arn, StreamArn: `${arn}/stream/1` } };
}

async function createQueue({ stack, id, properties }: ResourceToMake, account: Account): Promise<Made> {
  const { QueueName = physicalName(stack, id, 80), Tags, SqsManagedSseEnabled, ...attributes } = properties;
  const { QueueUrl } = await account.deployer.sqs.send(
    new CreateQueueCommand({
      QueueName: QueueName as string,
      Attributes: Object.fromEntries(
        Object.entries(attributes).map(([name, value]) => [
          name,
          typeof value === "object" ? JSON.stringify(value) : String(value),
        ]),
      ),
    }),
  );
  // Whoever sends to the URL must meet the permissions first.
  const url = account.endpoint + new URL(QueueUrl!).pathname;
  const arn = `arn:aws:sqs:${account.region}:${account.id}:${QueueName}`;
  return { ref: url, attributes: { Arn: arn, QueueName: QueueName as string, QueueUrl: url } };
}

async function createBucket({ stack, id, properties }: ResourceToMake, account: Account): Promise<Made> {
  const { BucketName = physicalName(stack, id, 63).toLowerCase() } = properties;
  await account.deployer.s3.send(new CreateBucketCommand({ Bucket: BucketName as string }));
  return { ref: BucketName as string, attributes: { Arn: `arn:aws:s3:::${BucketName}` } };
}
