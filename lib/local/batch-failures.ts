/**
 * Which messages of a batch failed, by what a handler returned, as Lambda's SQS event source reads it with
 * ReportBatchItemFailures (https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html): nothing, `{}`
 * or an empty or null list is success; a response that is malformed in any way fails the whole batch.
 */
export function failedMessages(response: unknown, messageIds: ReadonlySet<string>): ReadonlySet<string> {
  if (response === null || response === undefined || response === "") return NONE;
  if (typeof response !== "object" || Array.isArray(response)) return messageIds;
  const { batchItemFailures } = response as { batchItemFailures?: unknown };
  if (batchItemFailures === null || batchItemFailures === undefined) return NONE;
  if (!Array.isArray(batchItemFailures)) return messageIds;
  const failed = new Set<string>();
  for (const item of batchItemFailures as unknown[]) {
    const id = (item as { itemIdentifier?: unknown } | null)?.itemIdentifier;
    if (typeof id !== "string" || !messageIds.has(id)) return messageIds;
    failed.add(id);
  }
  return failed;
}

const NONE: ReadonlySet<string> = new Set();
