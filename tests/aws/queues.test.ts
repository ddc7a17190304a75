import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateQueueCommand, GetQueueAttributesCommand, ReceiveMessageCommand } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Clients, createClients } from "../../functions/aws/clients.ts";
import { batchSender, sender } from "../../functions/aws/queues.ts";
import { type Engines, startEngines } from "../../lib/local/engines.ts";
import { clientEnvironment } from "../../lib/local/local-stack.ts";

let dataDir: string;
let engines: Engines;
let clients: Clients;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "newsprint-queues-"));
  engines = await startEngines({ dataDir });
  Object.assign(process.env, clientEnvironment(engines.endpoints));
  clients = createClients();
}, 60_000);
afterAll(async () => {
  await engines.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function newQueue(name: string): Promise<string> {
  return (await clients.queues.send(new CreateQueueCommand({ QueueName: name }))).QueueUrl!;
}

async function received(QueueUrl: string): Promise<string[]> {
  const bodies: string[] = [];
  for (;;) {
    const { Messages = [] } = await clients.queues.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    if (Messages.length === 0) return bodies.sort();
    bodies.push(...Messages.map(({ Body }) => Body!));
  }
}

describe("a sender of single messages", () => {
  it("sends what comes at once in requests of ten", async () => {
    const QueueUrl = await newQueue("together");
    let requests = 0;
    const counted = {
      ...clients,
      queues: {
        send: (command: never) => {
          requests++;
          return clients.queues.send(command);
        },
      } as unknown as Clients["queues"],
    };
    const send = sender(counted, QueueUrl);
    const bodies = Array.from({ length: 25 }, (_, at) => `message ${String(at).padStart(2, "0")}`);
    await Promise.all(bodies.map((body) => send(body)));
    expect(requests).toBe(3);
    await send("one more");
    expect(requests).toBe(4);
    expect(await received(QueueUrl)).toEqual([...bodies, "one more"]);
  });

  it("delays each message by its own time", async () => {
    const QueueUrl = await newQueue("delayed");
    const send = sender(clients, QueueUrl);
    await Promise.all([send("now"), send("later", 600), send("at once", -3)]);
    expect(await received(QueueUrl)).toEqual(["at once", "now"]);
    const AttributeNames = ["ApproximateNumberOfMessagesDelayed" as const];
    const { Attributes } = await clients.queues.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
    expect(Attributes?.ApproximateNumberOfMessagesDelayed).toBe("1");
  });

  it("says of each message whether it was taken", async () => {
    const taken = {
      send: async () => ({ Failed: [{ Id: "1", Message: "too busy" }] }),
    } as unknown as Clients["queues"];
    const send = sender({ ...clients, queues: taken }, "http://queue.example/");
    const ends = await Promise.allSettled(["a", "b", "c"].map((body) => send(body)));
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    const lost = { send: () => Promise.reject(new Error("lost")) } as unknown as Clients["queues"];
    const unable = sender({ ...clients, queues: lost }, "http://queue.example/");
    await expect(Promise.all([unable("a"), unable("b")])).rejects.toThrow("lost");
  });
});

describe("a sender of many messages", () => {
  it("sends them all, however large", async () => {
    const QueueUrl = await newQueue("many");
    const bodies = Array.from({ length: 12 }, (_, at) => String(at).padStart(2, "0").repeat(40_000));
    await batchSender(clients, QueueUrl)(bodies);
    expect(await received(QueueUrl)).toEqual(bodies);
  });
});
