import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text as readText } from "node:stream/consumers";
import { type HostToken, readHostToken } from "../../functions/crawl/host-token.ts";

type Message = { id: string; token: HostToken };

/**
 * Stands before the queues and counts the tokens of each host that are alive: messages of its newest generation that were
 * sent and not yet deleted. One of an older generation is dead, whatever queue it is still in: no lease is given for it.
 */
export async function countTokens(sqs: string): Promise<{ endpoint: string; most(): number; stop(): void }> {
  const receipts = new Map<string, string>();
  const messages = new Map<string, Message>();
  const newest = new Map<string, number>();
  let most = 0;

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { host, connection, ...headers } = request.headers;
    // A connection of its own for each: one that is kept may be closed just when it is used again.
    const forwarded = ask(sqs, { method: "POST", headers, agent: false }, async (answer) => {
      // A queue is asked at its URL: that must lead here, too.
      const text = (await readText(answer)).replaceAll(sqs, endpoint);
      if (answer.statusCode === 200) note(String(headers["x-amz-target"]), JSON.parse(body.toString()), parsed(text));
      response.writeHead(answer.statusCode!, { "content-type": answer.headers["content-type"] ?? "" }).end(text);
    });
    forwarded.once("error", () => response.destroy());
    forwarded.end(body);
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    most: () => most,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };

  function note(action: string, asked: Record<string, unknown>, answer: Record<string, unknown>): void {
    if (!String(asked.QueueUrl ?? "").endsWith("-crawl")) return;
    if (action.endsWith(".SendMessage")) sent(String(answer.MessageId), String(asked.MessageBody));
    if (action.endsWith(".SendMessageBatch")) {
      const bodies = new Map((asked.Entries as Record<string, string>[]).map((entry) => [entry.Id, entry.MessageBody]));
      for (const { Id, MessageId } of (answer.Successful ?? []) as Record<string, string>[]) {
        sent(MessageId!, String(bodies.get(Id)));
      }
    }
    if (action.endsWith(".ReceiveMessage")) {
      for (const { MessageId, ReceiptHandle } of (answer.Messages ?? []) as Record<string, string>[]) {
        receipts.set(ReceiptHandle!, MessageId!);
      }
    }
    if (action.endsWith(".DeleteMessageBatch")) {
      for (const { ReceiptHandle } of (asked.Entries ?? []) as Record<string, string>[]) deleted(ReceiptHandle!);
    }
    if (action.endsWith(".DeleteMessage")) deleted(String(asked.ReceiptHandle));
  }

  function sent(id: string, body: string): void {
    const token = readHostToken(body);
    messages.set(id, { id, token });
    newest.set(token.host, Math.max(newest.get(token.host) ?? 0, token.generation));
    const alive = [...messages.values()].filter((one) => one.token.generation === newest.get(one.token.host));
    const ofHost = alive.filter((one) => one.token.host === token.host);
    most = Math.max(most, ofHost.length);
  }

  function deleted(receipt: string): void {
    messages.delete(receipts.get(receipt) ?? "");
    receipts.delete(receipt);
  }
}

const parsed = (text: string): Record<string, unknown> => (text === "" ? {} : JSON.parse(text));
