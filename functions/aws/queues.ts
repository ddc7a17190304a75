import { SendMessageBatchCommand } from "@aws-sdk/client-sqs";
import type { Clients } from "./clients.ts";

export type Sender = (body: string, delaySeconds?: number) => Promise<void>;

/**
 * How long a message waits for others of its invocation, in milliseconds: its records come to the same step within about
 * as much, a request costs as much as half a minute of it, and nothing that somebody waits for is that quick.
 */
export const LINGER_MS = 20;

/**
 * Sends single messages to one queue. A delay is whole seconds, 900 at most. What is asked for at about the same time goes
 * in one request, of ten at most. A promise resolves when its message is in the queue.
 */
export function sender({ queues }: Clients, queueUrl: string): Sender {
  let waiting: Outgoing[] = [];

  async function send(batch: Outgoing[]): Promise<void> {
    try {
      const { Failed = [] } = await queues.send(
        new SendMessageBatchCommand({
          QueueUrl: queueUrl,
          Entries: batch.map(({ body, delaySeconds }, at) => ({
            Id: String(at),
            MessageBody: body,
            DelaySeconds: Math.min(900, Math.max(0, Math.ceil(delaySeconds))),
          })),
        }),
      );
      const refused = new Map(Failed.map(({ Id, Message }) => [Id, Message]));
      for (const [at, { done }] of batch.entries()) {
        done(refused.has(String(at)) ? new Error(`SQS refused a message: ${refused.get(String(at))}`) : undefined);
      }
    } catch (error) {
      for (const { done } of batch) done(error as Error);
    }
  }

  function sendWaiting(): void {
    for (const batch of batches(waiting)) void send(batch);
    waiting = [];
  }

  return (body, delaySeconds = 0) =>
    new Promise((resolve, reject) => {
      waiting.push({ body, delaySeconds, done: (error) => (error ? reject(error) : resolve()) });
      if (waiting.length === 1) setTimeout(sendWaiting, LINGER_MS);
    });
}

type Outgoing = { body: string; delaySeconds: number; done(error?: Error): void };

/** Sends many messages to one queue, ten a request, a request below SQS's limit of 1 MiB; throws if any is not taken. */
export function batchSender({ queues }: Clients, queueUrl: string): (bodies: string[]) => Promise<void> {
  return async (bodies) => {
    for (const batch of batches(bodies.map((body) => ({ body })))) {
      const { Failed = [] } = await queues.send(
        new SendMessageBatchCommand({
          QueueUrl: queueUrl,
          Entries: batch.map(({ body }, index) => ({ Id: String(index), MessageBody: body })),
        }),
      );
      if (Failed.length > 0) throw new Error(`SQS refused ${Failed.length} messages: ${Failed[0]?.Message}`);
    }
  };
}

const MAX_BATCH_BYTES = 240_000;

function batches<T extends { body: string }>(messages: T[]): T[][] {
  const all: T[][] = [];
  let batch: T[] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.body);
    if (batch.length === 10 || (batch.length > 0 && bytes + size > MAX_BATCH_BYTES)) {
      all.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(message);
    bytes += size;
  }
  return batch.length > 0 ? [...all, batch] : all;
}
