import { BatchGetCommand } from "@aws-sdk/lib-dynamodb";
import type { Clients } from "../../functions/aws/clients.ts";
import type { TableShape } from "../../lib/tables.ts";
import { type AwsCall, type Intercept, uninterrupted } from "../in-process/intercept-clients.ts";
import { atWork } from "../in-process/open-pipeline.ts";
import { itemName, readUnits, storedBytes, writeUnits } from "./count-units.ts";
import { type Item, itemSize } from "./item-size.ts";
import { LIST_PRICES } from "./list-prices.ts";

/** One thing paid for: how much of it, and what it came to. */
export type Line = { stage: string; service: string; item: string; unit: string; amount: number; dollars: number };
export type Bill = {
  add(line: Line): void;
  lines(): Line[];
  /** Bytes that came to stand in the tables. */
  keep(bytes: number): void;
  kept(): number;
};

export function openBill(): Bill {
  const lines = new Map<string, Line>();
  let kept = 0;
  return {
    add(line) {
      const key = [line.stage, line.service, line.item, line.unit].join("\n");
      const known = lines.get(key);
      if (!known) lines.set(key, { ...line });
      else {
        known.amount += line.amount;
        known.dollars += line.dollars;
      }
    },
    lines: () => [...lines.values()],
    keep(bytes) {
      kept += bytes;
    },
    kept: () => kept,
  };
}

/**
 * Looks at every call and enters what it costs. A write is priced by the item as it was and as it is then, which are read
 * beside it; a write whose condition fails is paid for too.
 */
export function priceCalls(bill: Bill, clients: Clients, shapes: Record<string, TableShape>): Intercept {
  return async (call, proceed) => {
    const stage = atWork.getStore()?.name ?? "outside";
    if (call.service !== "dynamodb") {
      priceRequest(bill, stage, call);
      return proceed();
    }
    const keys = keysWritten(call);
    if (keys.length === 0) {
      const output = (await proceed()) as { Item?: Item; Items?: Item[] };
      priceRead(bill, stage, call, output);
      return output;
    }
    const before = await images(clients, keys);
    try {
      return await proceed();
    } finally {
      const after = await images(clients, keys);
      for (const [at, { table, key }] of keys.entries()) {
        bill.keep(storedBytes(shapes[table]!, after[at]) - storedBytes(shapes[table]!, before[at]));
        for (const [index, amount] of Object.entries(writeUnits(shapes[table]!, before[at], after[at]))) {
          const item = `${itemName(key)}${index === "" ? "" : `, index ${index}`}`;
          const dollars = amount * LIST_PRICES.dynamodb.writeUnit;
          bill.add({ stage, service: "dynamodb", item, unit: "write units", amount, dollars });
        }
      }
    }
  };
}

function priceRequest(bill: Bill, stage: string, { service, command, input }: AwsCall): void {
  if (service === "sqs") {
    const queue = String(input.QueueUrl).split("-").at(-1)!;
    const entries = (input.Entries as { MessageBody?: string }[] | undefined) ?? [input as { MessageBody?: string }];
    const bytes = entries.reduce((sum, { MessageBody = "" }) => sum + Buffer.byteLength(MessageBody), 0);
    const amount = Math.max(1, Math.ceil(bytes / 65_536));
    const item = `send to ${queue}`;
    bill.add({ stage, service, item, unit: "requests", amount, dollars: amount * LIST_PRICES.sqs.request });
    return;
  }
  const item = `${command.replace("Command", "")} ${String(input.Key).split("/")[0]}/`;
  const each = /^(Put|List|Copy)/.test(command)
    ? LIST_PRICES.s3.put
    : command.startsWith("Get")
      ? LIST_PRICES.s3.get
      : 0;
  bill.add({ stage, service, item, unit: "requests", amount: 1, dollars: each });
  if (command === "PutObjectCommand") {
    const gigabytes = (input.Body as Uint8Array).byteLength / 1e9;
    const dollars = gigabytes * LIST_PRICES.s3.gigabyteMonth;
    bill.add({ stage: "storage", service, item: "raw pages, first month", unit: "GB", amount: gigabytes, dollars });
  }
}

function priceRead(bill: Bill, stage: string, call: AwsCall, output: { Item?: Item; Items?: Item[] }): void {
  const items = output.Items ?? (output.Item ? [output.Item] : []);
  const bytes = items.reduce((sum, item) => sum + itemSize(item), 0);
  const amount = readUnits(bytes, call.input.ConsistentRead === true);
  const key = (call.input.Key as Item | undefined) ?? queried(call.input);
  const kind = call.command === "QueryCommand" ? "query " : "";
  const dollars = amount * LIST_PRICES.dynamodb.readUnit;
  bill.add({ stage, service: "dynamodb", item: `${kind}${itemName(key)}`, unit: "read units", amount, dollars });
}

function queried({ ExpressionAttributeValues: values = {} }: Item): Item {
  const { ":pk": pk, ":prefix": sk = "", ":shard": shard } = values as Item;
  return { pk: pk ?? shard, sk };
}

type Written = { table: string; key: { pk: string; sk: string } };

function keysWritten({ command, input }: AwsCall): Written[] {
  const table = String(input.TableName);
  const keyOf = ({ pk, sk }: Item) => ({ pk: String(pk), sk: String(sk) });
  switch (command) {
    case "PutCommand":
      return [{ table, key: keyOf(input.Item as Item) }];
    case "UpdateCommand":
    case "DeleteCommand":
      return [{ table, key: keyOf(input.Key as Item) }];
    case "BatchWriteCommand":
      return Object.entries(input.RequestItems as Record<string, Record<string, Item>[]>).flatMap(([name, requests]) =>
        requests.map(({ PutRequest, DeleteRequest }) => ({
          table: name,
          key: keyOf((PutRequest?.Item ?? DeleteRequest?.Key) as Item),
        })),
      );
    default:
      return [];
  }
}

async function images({ tables }: Clients, written: Written[]): Promise<(Item | undefined)[]> {
  const { table } = written[0]!;
  const Keys = [...new Map(written.map(({ key }) => [`${key.pk}\n${key.sk}`, key])).values()];
  const { Responses = {} } = await tables.send(
    uninterrupted(new BatchGetCommand({ RequestItems: { [table]: { Keys, ConsistentRead: true } } })),
  );
  const found = new Map((Responses[table] ?? []).map((item) => [`${item.pk}\n${item.sk}`, item]));
  return written.map(({ key }) => found.get(`${key.pk}\n${key.sk}`));
}
