import { setTimeout as wait } from "node:timers/promises";
import {
  DeleteMessageBatchCommand,
  type Message,
  type MessageAttributeValue,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import type { SQSMessageAttribute, SQSRecord } from "aws-lambda";
import { failedMessages } from "./batch-failures.ts";
import type { Invocation, Invoke } from "./function-runtime.ts";

export type EventSource = {
  /** What came through since the start; `inFlight` is the number of messages that a function has just now. */
  stats(): { received: number; done: number; failed: number; inFlight: number };
  /** Takes no more messages, waits for those under way. */
  stop(): Promise<void>;
};

export type EventSourceOptions = {
  sqs: SQSClient;
  queueUrl: string;
  queueArn: string;
  invoke: Invoke;
  /** 1 to 10. */
  batchSize: number;
  /** Invocations side by side at most. */
  maxConcurrency: number;
  onInvocation?: (invocation: Invocation, messages: number) => void;
};

/**
 * Reads a queue and invokes a function with batches, as Lambda's SQS event source does: long polling, no batching
 * window, partial batch responses. Messages that failed stay hidden until their visibility timeout ends; the queue's
 * redrive policy sends them to its dead letters.
 */
export function startEventSource(options: EventSourceOptions): EventSource {
  const ending = new AbortController();
  const running = new Set<Promise<void>>();
  const counts = { received: 0, done: 0, failed: 0, inFlight: 0 };

  async function poll(): Promise<void> {
    while (!ending.signal.aborted) {
      if (running.size >= options.maxConcurrency) await Promise.race(running);
      const messages = await receive(options, ending.signal);
      if (messages.length === 0) continue;
      const work = process(messages).finally(() => running.delete(work));
      running.add(work);
    }
  }

  async function process(messages: Message[]): Promise<void> {
    counts.received += messages.length;
    counts.inFlight += messages.length;
    const records = messages.map((message) => recordOf(message, options.queueArn));
    const ids = new Set(records.map((record) => record.messageId));
    const invocation = await options.invoke({ Records: records });
    const failed = invocation.outcome === "returned" ? failedMessages(invocation.value, ids) : ids;
    await remove(
      options,
      records.filter((record) => !failed.has(record.messageId)),
    );
    counts.failed += failed.size;
    counts.done += messages.length - failed.size;
    counts.inFlight -= messages.length;
    options.onInvocation?.(invocation, messages.length);
  }

  const polling = poll();
  return {
    stats: () => ({ ...counts }),
    async stop() {
      ending.abort();
      await polling;
      await Promise.all(running);
    },
  };
}

/** SQS's longest poll. */
const WAIT_SECONDS = 20;
const PAUSE_MS = 500;

async function receive({ sqs, queueUrl, batchSize }: EventSourceOptions, signal: AbortSignal): Promise<Message[]> {
  try {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: queueUrl,
        MaxNumberOfMessages: batchSize,
        WaitTimeSeconds: WAIT_SECONDS,
        MessageAttributeNames: ["All"],
        MessageSystemAttributeNames: ["All"],
      }),
      { abortSignal: signal },
    );
    return Messages;
  } catch {
    // The queue is not there just now, or the run ends: Lambda's pollers go on for ever too.
    await wait(PAUSE_MS, undefined, { signal }).catch(() => {});
    return [];
  }
}

/** What cannot be deleted comes again, and every consumer stands that. */
async function remove({ sqs, queueUrl }: EventSourceOptions, records: SQSRecord[]): Promise<void> {
  if (records.length === 0) return;
  const Entries = records.map((record, index) => ({ Id: String(index), ReceiptHandle: record.receiptHandle }));
  await sqs.send(new DeleteMessageBatchCommand({ QueueUrl: queueUrl, Entries })).catch(() => {});
}

function recordOf(message: Message, queueArn: string): SQSRecord {
  const attributes = (message.Attributes ?? {}) as Record<string, string>;
  return {
    messageId: message.MessageId!,
    receiptHandle: message.ReceiptHandle!,
    body: message.Body!,
    attributes: {
      ...attributes,
      ApproximateReceiveCount: attributes.ApproximateReceiveCount ?? "1",
      SentTimestamp: attributes.SentTimestamp ?? "0",
      SenderId: attributes.SenderId ?? "000000000000",
      ApproximateFirstReceiveTimestamp: attributes.ApproximateFirstReceiveTimestamp ?? "0",
    },
    messageAttributes: Object.fromEntries(
      Object.entries(message.MessageAttributes ?? {}).map(([name, value]) => [name, attributeOf(value)]),
    ),
    md5OfBody: message.MD5OfBody ?? "",
    eventSource: "aws:sqs",
    eventSourceARN: queueArn,
    awsRegion: queueArn.split(":")[3] ?? "us-east-1",
  };
}

function attributeOf(value: MessageAttributeValue): SQSMessageAttribute {
  return {
    ...(value.StringValue === undefined ? {} : { stringValue: value.StringValue }),
    ...(value.BinaryValue ? { binaryValue: Buffer.from(value.BinaryValue).toString("base64") } : {}),
    stringListValues: [],
    binaryListValues: [],
    dataType: value.DataType ?? "String",
  };
}
