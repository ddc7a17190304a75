import { SQSClient } from "@aws-sdk/client-sqs";
import type { SQSEvent } from "aws-lambda";
import { afterEach, describe, expect, it } from "vitest";
import { failedMessages } from "../../lib/local/batch-failures.ts";
import { type EventSource, startEventSource } from "../../lib/local/event-source.ts";
import type { Invocation } from "../../lib/local/function-runtime.ts";

describe("what a handler's answer says about its batch", () => {
  const ids = new Set(["a", "b"]);
  it.each([
    ["nothing", null],
    ["an empty string", ""],
    ["an empty object", {}],
    ["an empty list", { batchItemFailures: [] }],
    ["a null list", { batchItemFailures: null }],
  ])("takes %s as success", (_, response) => {
    expect([...failedMessages(response, ids)]).toEqual([]);
  });

  it("fails the listed messages alone", () => {
    expect([...failedMessages({ batchItemFailures: [{ itemIdentifier: "b" }] }, ids)]).toEqual(["b"]);
  });

  it.each([
    ["an unknown id", { batchItemFailures: [{ itemIdentifier: "a" }, { itemIdentifier: "z" }] }],
    ["an empty id", { batchItemFailures: [{ itemIdentifier: "" }] }],
    ["a null id", { batchItemFailures: [{ itemIdentifier: null }] }],
    ["another key", { batchItemFailures: [{ id: "a" }] }],
    ["a null entry", { batchItemFailures: [null] }],
    ["a list that is none", { batchItemFailures: "a" }],
    ["a number", 7],
    ["words", "done"],
    ["a list", ["a"]],
  ])("fails the whole batch for %s", (_, response) => {
    expect([...failedMessages(response, ids)]).toEqual(["a", "b"]);
  });
});

describe("an event source", () => {
  let source: EventSource;
  afterEach(() => source.stop());

  it("hands over batches as Lambda's records, and deletes what succeeded", async () => {
    const queue = new FakeQueue([["1", "2", "3"]]);
    const events: SQSEvent[] = [];
    source = start(queue, async (event) => {
      events.push(event);
      return { outcome: "returned", value: { batchItemFailures: [{ itemIdentifier: "id-2" }] } };
    });
    await queue.deletions(1);
    expect(queue.deleted).toEqual([["receipt-1", "receipt-3"]]);
    expect(events[0]!.Records.map((record) => record.body)).toEqual(["1", "2", "3"]);
    expect(events[0]!.Records[0]).toMatchObject({
      messageId: "id-1",
      eventSource: "aws:sqs",
      eventSourceARN: "arn:aws:sqs:us-east-1:000000000000:q",
      awsRegion: "us-east-1",
      attributes: { ApproximateReceiveCount: "1" },
      messageAttributes: {
        kind: { stringValue: "feed", dataType: "String", stringListValues: [], binaryListValues: [] },
      },
    });
    expect(queue.asked[0]).toMatchObject({ MaxNumberOfMessages: 10, WaitTimeSeconds: 20 });
  });

  it("deletes nothing of a batch whose function threw, ran out of time or answered nonsense", async () => {
    const answers: Invocation[] = [
      { outcome: "failed", error: { errorType: "Error", errorMessage: "no" } },
      { outcome: "timeout" },
      { outcome: "returned", value: { batchItemFailures: [{ itemIdentifier: "nobody" }] } },
      { outcome: "returned", value: null },
    ];
    const queue = new FakeQueue([["1"], ["2"], ["3"], ["4"]]);
    source = start(queue, async () => answers.shift()!, 1);
    await queue.deletions(1);
    expect(queue.deleted).toEqual([["receipt-4"]]);
    expect(source.stats()).toMatchObject({ received: 4, done: 1, failed: 3, inFlight: 0 });
  });

  it("never runs more invocations than it may, and takes no messages that nobody could work on", async () => {
    const queue = new FakeQueue([["1"], ["2"], ["3"], ["4"]]);
    const release: (() => void)[] = [];
    source = start(
      queue,
      () =>
        new Promise((resolve) => {
          release.push(() => resolve({ outcome: "returned", value: null }));
        }),
      2,
    );
    await queue.receives(2);
    expect([release.length, queue.left]).toEqual([2, 2]);
    release[0]!();
    await queue.receives(3);
    expect([release.length, queue.left]).toEqual([3, 1]);
    for (let next = 1; next < 4; next++) {
      while (!release[next]) await new Promise((resolve) => setImmediate(resolve));
      release[next]!();
    }
    await queue.deletions(4);
  });

  it("goes on after the queue could not be reached", async () => {
    const queue = new FakeQueue([["1"]]);
    queue.failNext = true;
    source = start(queue, async () => ({ outcome: "returned", value: null }));
    await queue.deletions(1);
    expect(queue.deleted).toEqual([["receipt-1"]]);
  });
});

function start(queue: FakeQueue, invoke: (event: SQSEvent) => Promise<Invocation>, maxConcurrency = 1): EventSource {
  return startEventSource({
    sqs: queue.client(),
    queueUrl: "http://127.0.0.1/000000000000/q",
    queueArn: "arn:aws:sqs:us-east-1:000000000000:q",
    invoke: (event) => invoke(event as SQSEvent),
    batchSize: 10,
    maxConcurrency,
  });
}

/** A queue that gives one scripted batch a receive, then lets the poller wait. */
class FakeQueue {
  readonly asked: unknown[] = [];
  readonly deleted: string[][] = [];
  failNext = false;
  readonly #batches: string[][];
  readonly #watchers: (() => void)[] = [];
  #received = 0;

  constructor(batches: string[][]) {
    this.#batches = batches;
  }

  get left(): number {
    return this.#batches.length;
  }

  client(): SQSClient {
    const client = new SQSClient({ region: "us-east-1", credentials: { accessKeyId: "x", secretAccessKey: "x" } });
    client.send = ((
      command: { constructor: { name: string }; input: { Entries?: { ReceiptHandle: string }[] } },
      options: { abortSignal?: AbortSignal },
    ) =>
      command.constructor.name === "ReceiveMessageCommand"
        ? this.#receive(command.input, options.abortSignal!)
        : this.#delete(command.input.Entries!)) as never;
    return client;
  }

  receives(count: number): Promise<void> {
    return this.#until(() => this.#received >= count);
  }

  deletions(count: number): Promise<void> {
    return this.#until(() => this.deleted.length >= count);
  }

  async #receive(input: unknown, signal: AbortSignal) {
    if (this.failNext) {
      this.failNext = false;
      throw new Error("connect ECONNREFUSED");
    }
    this.asked.push(input);
    const batch = this.#batches.shift();
    if (!batch) return new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("aborted"))));
    this.#received++;
    this.#changed();
    return {
      Messages: batch.map((Body) => ({
        MessageId: `id-${Body}`,
        ReceiptHandle: `receipt-${Body}`,
        Body,
        Attributes: { ApproximateReceiveCount: "1" },
        MessageAttributes: { kind: { DataType: "String", StringValue: "feed" } },
      })),
    };
  }

  async #delete(entries: { ReceiptHandle: string }[]) {
    this.deleted.push(entries.map((entry) => entry.ReceiptHandle));
    this.#changed();
    return {};
  }

  #changed(): void {
    setImmediate(() => {
      for (const watch of this.#watchers.splice(0)) watch();
    });
  }

  async #until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#watchers.push(resolve));
    // Let what the change set off run first.
    await new Promise((resolve) => setImmediate(resolve));
  }
}
