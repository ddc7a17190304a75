import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { S3Client } from "@aws-sdk/client-s3";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/**
 * The AWS clients, made once a process. Endpoints, region and credentials come from the SDK's own chain; the standard
 * `AWS_ENDPOINT_URL_*` variables point them at the engines of one machine.
 */
export type Clients = { tables: DynamoDBDocumentClient; buckets: S3Client; queues: SQSClient };

export function createClients(): Clients {
  return {
    tables: DynamoDBDocumentClient.from(new DynamoDBClient({}), { marshallOptions: { removeUndefinedValues: true } }),
    buckets: lazyBuckets(),
    queues: new SQSClient({}),
  };
}

/**
 * S3's client is the largest, and most invocations touch no object: it is loaded for the first command. Nothing but `send` is
 * used of it.
 */
function lazyBuckets(): S3Client {
  let client: Promise<S3Client> | undefined;
  const send = async (command: Parameters<S3Client["send"]>[0]) => {
    client ??= import("./object-client.ts").then(({ createObjectClient }) => createObjectClient());
    return (await client).send(command);
  };
  return { send } as Pick<S3Client, "send"> as S3Client;
}
