import { buildApp } from "fauxqs";
import { isForeign } from "./loopback-guard.ts";
import { type Journal, openJournal } from "./sqs-journal.ts";

export type SqsServer = { port: number; stop(): Promise<void> };

/**
 * Queues in memory (fauxqs) on 127.0.0.1, with a journal beneath: a message is in the journal before its sender gets
 * an answer, on the disk when it goes to a queue that `isDurable`, and comes back when its queue is created after a
 * kill, until it was deleted. Works on the protocol, so that it holds for every SQS client. Throws what `listen` and
 * the file system throw.
 */
export async function startSqsServer(settings: {
  port: number;
  journalPath: string;
  isDurable: (queue: string) => boolean;
  onTrouble: (error: Error) => void;
}): Promise<SqsServer> {
  const app = buildApp({ logger: false });
  let journal: Journal | null = null;
  let port = settings.port;
  app.addHook("onRequest", async (request, reply) => {
    // fauxqs answers S3 and SNS on the same port, and some of its S3 calls destroy data: none of that is served here.
    const isSqs = request.method === "POST" && request.url === "/" && request.headers["x-amz-target"] !== undefined;
    if (!isSqs || isForeign(request.raw)) {
      await reply.code(403).send(JSON.stringify({ message: "This port speaks SQS, to programs on this machine." }));
    }
  });
  app.addHook("preHandler", async (request, reply) => {
    if (!unmarkReceipts(request.body as Body)) {
      await reply.code(400).header("content-type", JSON_TYPE).send(JSON.stringify(INVALID_RECEIPT));
    }
  });
  app.addHook("onSend", async (request, reply, payload) => {
    if (journal === null || reply.statusCode !== 200 || typeof payload !== "string") return payload;
    const answer = JSON.parse(payload) as Answer;
    const unheard = request.raw.socket?.destroyed === true;
    await keep(app, journal, settings.isDurable, actionOf(request.headers), request.body as Body, answer, unheard);
    if (answer.QueueUrl) answer.QueueUrl = reachable(answer.QueueUrl, port);
    if (answer.QueueUrls) answer.QueueUrls = answer.QueueUrls.map((url) => reachable(url, port));
    return JSON.stringify(answer);
  });
  // The port is taken before the journal is touched: a start that fails leaves the journal as it was.
  port = Number(new URL(await app.listen({ port: settings.port, host: "127.0.0.1" })).port);
  try {
    journal = await openJournal(settings.journalPath, settings.onTrouble);
  } catch (error) {
    await app.close();
    throw error;
  }
  const opened = journal;
  return {
    port,
    async stop() {
      await app.close();
      await opened.close();
    },
  };
}

type App = ReturnType<typeof buildApp>;
type Entry = {
  Id: string;
  MessageBody?: string;
  MessageAttributes?: unknown;
  DelaySeconds?: number;
  ReceiptHandle?: string;
};
type Body = Partial<Entry> & { QueueUrl?: string; QueueName?: string; Entries?: Entry[] };
type Answer = {
  QueueUrl?: string;
  QueueUrls?: string[];
  MessageId?: string;
  Messages?: { MessageId: string; ReceiptHandle: string }[];
  Successful?: { Id: string; MessageId?: string }[];
};

const JSON_TYPE = "application/x-amz-json-1.0";
const INVALID_RECEIPT = {
  __type: "com.amazonaws.sqs#ReceiptHandleIsInvalid",
  message: "The input receipt handle is invalid.",
};

/** Writes down what a request that went well did to its queue. */
async function keep(
  app: App,
  journal: Journal,
  isDurable: (queue: string) => boolean,
  action: string,
  body: Body,
  answer: Answer,
  unheard: boolean,
): Promise<void> {
  const queue = (body.QueueName ?? body.QueueUrl ?? "").split("/").pop()!;
  const asked = new Map(body.Entries?.map((entry) => [entry.Id, entry]));
  switch (action) {
    case "SendMessage":
      return journal.add([sent(queue, answer.MessageId!, body)], isDurable(queue));
    case "SendMessageBatch":
      return journal.add(
        (answer.Successful ?? []).map(({ Id, MessageId }) => sent(queue, MessageId!, asked.get(Id)!)),
        isDurable(queue),
      );
    case "DeleteMessage":
      return journal.remove([markOf(body)]);
    case "DeleteMessageBatch":
      return journal.remove((answer.Successful ?? []).map(({ Id }) => markOf(asked.get(Id)!)));
    case "PurgeQueue":
    case "DeleteQueue":
      return journal.removeQueue(queue);
    case "CreateQueue":
      return restore(app, journal, queue);
    case "ReceiveMessage":
      return unheard ? giveBack(app, body.QueueUrl!, answer) : markReceipts(answer);
  }
}

function sent(queue: string, id: string, message: Partial<Entry>) {
  return {
    id,
    queue,
    body: message.MessageBody ?? "",
    ...(message.MessageAttributes ? { attributes: message.MessageAttributes } : {}),
    ...(message.DelaySeconds ? { notBefore: Date.now() + message.DelaySeconds * 1000 } : {}),
  };
}

/** Sends what the run before left in a queue; each message gets a new id and a new line in the journal. */
async function restore(app: App, journal: Journal, queue: string): Promise<void> {
  for (const entry of journal.takeRestored(queue)) {
    const delay = Math.ceil(Math.max(0, (entry.notBefore ?? 0) - Date.now()) / 1000);
    const answer = await call(app, "SendMessage", {
      QueueUrl: `http://127.0.0.1/000000000000/${queue}`,
      MessageBody: entry.body,
      MessageAttributes: entry.attributes,
      DelaySeconds: Math.min(delay, 900),
    });
    if (answer.statusCode === 200) journal.remove([entry.id]);
  }
}

/** A client that went away during a long poll never sees these messages: they are put back at once. */
async function giveBack(app: App, queueUrl: string, answer: Answer): Promise<void> {
  for (const { ReceiptHandle, MessageId } of answer.Messages ?? []) {
    await call(app, "ChangeMessageVisibility", {
      QueueUrl: queueUrl,
      ReceiptHandle: `${ReceiptHandle}.${MessageId}`,
      VisibilityTimeout: 0,
    });
  }
}

function call(app: App, action: string, body: object) {
  return app.inject({
    method: "POST",
    url: "/",
    headers: { host: "127.0.0.1", "x-amz-target": `AmazonSQS.${action}`, "content-type": JSON_TYPE },
    payload: JSON.stringify(body),
  });
}

/** Receipt handles carry the message's id: a deletion then names its line in the journal by itself. */
function markReceipts(answer: Answer): void {
  for (const message of answer.Messages ?? []) message.ReceiptHandle = `${message.ReceiptHandle}.${message.MessageId}`;
}

const MARKS = new WeakMap<object, string>();

function markOf(carrier: object): string {
  return MARKS.get(carrier) ?? "";
}

/** Takes the ids off again for fauxqs. False where a handle was never given out (fauxqs would accept it). */
function unmarkReceipts(body: Body | undefined): boolean {
  for (const carrier of [body, ...(Array.isArray(body?.Entries) ? body.Entries : [])]) {
    if (typeof carrier?.ReceiptHandle !== "string") continue;
    const match = /^([0-9a-f-]{36})\.([0-9a-f-]{36})$/.exec(carrier.ReceiptHandle);
    if (!match) return false;
    carrier.ReceiptHandle = match[1]!;
    MARKS.set(carrier, match[2]!);
  }
  return true;
}

/** fauxqs names queues below `sqs.<region>.localhost`, which not every system resolves. */
function reachable(url: string, port: number): string {
  return `http://127.0.0.1:${port}${new URL(url).pathname}`;
}

function actionOf(headers: Record<string, unknown>): string {
  return String(headers["x-amz-target"] ?? "").replace("AmazonSQS.", "");
}
