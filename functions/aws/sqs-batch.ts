import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from "aws-lambda";

export type RecordContext = {
  /** Milliseconds since 1970 by which the work on this record should be handed back. */
  deadline: number;
  requestId: string;
};

/**
 * Runs a batch of SQS messages side by side and reports the failed ones alone, so that Lambda deletes the others. A
 * record that throws is logged by `onError` and comes again.
 */
export async function eachRecord(
  event: SQSEvent,
  context: Pick<Context, "getRemainingTimeInMillis" | "awsRequestId">,
  work: (record: SQSRecord, context: RecordContext) => Promise<void>,
  onError: (error: unknown, record: SQSRecord) => void,
): Promise<SQSBatchResponse> {
  const left = context.getRemainingTimeInMillis();
  const deadline = Date.now() + left - Math.min(SAFETY_MS, left / 4);
  const failed: { itemIdentifier: string }[] = [];
  await Promise.all(
    event.Records.map(async (record) => {
      try {
        await work(record, { deadline, requestId: context.awsRequestId });
      } catch (error) {
        onError(error, record);
        failed.push({ itemIdentifier: record.messageId });
      }
    }),
  );
  return { batchItemFailures: failed };
}

/** What is kept back to write down what was done: this, or a quarter of a short time. */
const SAFETY_MS = 3_000;
