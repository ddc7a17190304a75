import { SendMessageBatchCommand, SendMessageCommand } from "@aws-sdk/client-sqs";
import type { Clients } from "./clients.ts";

export type Sender = (body: string, delaySeconds?: number) => Promise<void>;

/** Sends single messages to one queue. A delay is whole seconds, 900 at most. */
export function sender({ queues }: Clients, queueUrl: string): Sender {
  return async (body, delaySeconds = 0) => {
    await queues.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: body,
        DelaySeconds: Math.min(900, Math.max(0, Math.ceil(delaySeconds))),
      }),
    );
  };
}

/** Sends many messages to one queue, ten a request, a request below SQS's limit of 1 MiB; throws if any is not taken. */
export function batchSender({ queues }: Clients, queueUrl: string): (bodies: string[]) => Promise<void> {
  return async (bodies) => {
    for (const batch of batches(bodies)) {
      const { Failed = [] } = await queues.send(
        new SendMessageBatchCommand({
          QueueUrl: queueUrl,
          Entries: batch.map((body, index) => ({ Id: String(index), MessageBody: body })),
        }),
      );
      if (Failed.length > 0) throw new Error(`SQS refused ${Failed.length} messages: ${Failed[0]?.Message}`);
    }
  };
}

const MAX_BATCH_BYTES = 240_000;

function batches(bodies: string[]): string[][] {
  const all: string[][] = [];
  let batch: string[] = [];
  let bytes = 0;
  for (const body of bodies) {
    const size = Buffer.byteLength(body);
    if (batch.length === 10 || (batch.length > 0 && bytes + size > MAX_BATCH_BYTES)) {
      all.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(body);
    bytes += size;
  }
  return batch.length > 0 ? [...all, batch] : all;
}
