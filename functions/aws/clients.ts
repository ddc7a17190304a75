import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
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
    // A local endpoint has no host name for each bucket; sending its checksums in trailers buys nothing here.
    buckets: new S3Client({
      forcePathStyle: process.env.AWS_ENDPOINT_URL_S3 !== undefined,
      requestChecksumCalculation: "WHEN_REQUIRED",
    }),
    queues: new SQSClient({}),
  };
}
