import { Names } from "aws-cdk-lib";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { PipelineFunction } from "./pipeline-function.ts";

/**
 * Feeds a function from a queue, a batch at a time; messages that it says failed come again alone. Its role gets what
 * Lambda needs for that and no more: CDK's own event source would let it change visibilities and look up queues as well
 * (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html#events-sqs-permissions).
 */
export function feedFunction(
  { lambda, role }: PipelineFunction,
  queue: Queue,
  { batchSize, maxConcurrency }: { batchSize: number; maxConcurrency: number },
): void {
  role.addToPolicy(
    new PolicyStatement({
      actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
      resources: [queue.queueArn],
    }),
  );
  // The id that CDK's event source has: SQS takes no second mapping of a queue, so that a new id could not be deployed.
  lambda.addEventSourceMapping(`SqsEventSource:${Names.nodeUniqueId(queue.node)}`, {
    eventSourceArn: queue.queueArn,
    batchSize,
    maxConcurrency,
    reportBatchItemFailures: true,
  });
}
