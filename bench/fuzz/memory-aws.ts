import { NoSuchKey } from "@aws-sdk/client-s3";
import { memoryTables } from "../../tests/fakes/memory-tables.ts";
import type { AwsCall, Intercept } from "../in-process/intercept-clients.ts";
import { type Item, refusalOfItem, refusalOfMessage } from "./aws-limits.ts";

export type MemoryAws = {
  intercept: Intercept;
  /** Messages by the end of their queue's name. */
  taken(queue: string): string[];
  /** All items of a table. */
  items(table: string): Item[];
  objects: Map<string, Uint8Array>;
  /** What AWS would have refused since the last look, and why. */
  refusals: string[];
  clear(): void;
};

/**
 * Tables, buckets and queues in memory, behind the AWS clients of this process: quick enough for a hundred thousand cases,
 * and with the limits of the real ones on what they take.
 */
export function memoryAws(): MemoryAws {
  const tables = new Map<string, ReturnType<typeof memoryTables>>();
  const objects = new Map<string, Uint8Array>();
  const queues = new Map<string, string[]>();
  const refusals: string[] = [];
  const tableOf = (name: string) => tables.get(name) ?? tables.set(name, memoryTables()).get(name)!;
  const queueOf = (url: string) => {
    const name = url.slice(url.lastIndexOf("/") + 1);
    return queues.get(name) ?? queues.set(name, []).get(name)!;
  };

  function refuse(why: string): never {
    refusals.push(why);
    throw Object.assign(new Error(why), { name: "ValidationException" });
  }
  function checkItem(item: Item): void {
    const refusal = refusalOfItem(item);
    if (refusal) refuse(`DynamoDB: ${refusal}`);
  }
  function send(QueueUrl: string, body: string): void {
    const refusal = refusalOfMessage(body);
    if (refusal) refuse(`SQS: ${refusal}`);
    queueOf(QueueUrl).push(body);
  }
  async function onTable(name: string, command: string, input: object) {
    return tableOf(name).tables.send({ constructor: { name: command }, input } as never);
  }

  return {
    objects,
    refusals,
    taken: (queue) => queueOf(queue).splice(0),
    items: (table) => [...tableOf(table).items.values()],
    clear() {
      for (const table of tables.values()) table.items.clear();
      objects.clear();
      queues.clear();
      refusals.length = 0;
    },
    async intercept({ command, input }: AwsCall) {
      switch (command) {
        case "BatchWriteCommand":
          for (const [table, requests] of Object.entries(input.RequestItems as Record<string, Write[]>)) {
            for (const { PutRequest, DeleteRequest } of requests) {
              if (PutRequest) checkItem(PutRequest.Item);
              await (PutRequest
                ? onTable(table, "PutCommand", PutRequest)
                : onTable(table, "DeleteCommand", DeleteRequest!));
            }
          }
          return {};
        case "PutObjectCommand":
          objects.set(input.Key as string, Buffer.from(input.Body as Uint8Array));
          return {};
        case "GetObjectCommand": {
          const bytes = objects.get(input.Key as string);
          if (!bytes) throw new NoSuchKey({ message: "no such key", $metadata: {} });
          return { Body: { transformToByteArray: async () => bytes } };
        }
        case "DeleteObjectCommand":
          objects.delete(input.Key as string);
          return {};
        case "SendMessageCommand":
          send(input.QueueUrl as string, input.MessageBody as string);
          return {};
        case "SendMessageBatchCommand":
          for (const { MessageBody } of input.Entries as { MessageBody: string }[]) {
            send(input.QueueUrl as string, MessageBody);
          }
          return {};
        default: {
          const { TableName, Item, ExpressionAttributeValues } = input;
          if (Item) checkItem(Item as Item);
          if (ExpressionAttributeValues) checkItem({ pk: "-", sk: "-", ...(ExpressionAttributeValues as Item) });
          return onTable(TableName as string, command, input);
        }
      }
    },
  };
}

type Write = { PutRequest?: { Item: Item }; DeleteRequest?: { Key: Item } };
