import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { holdsFor, type Item, type Placeholders, updated } from "./expressions.ts";

type Input = {
  Key?: Item;
  Item?: Item;
  UpdateExpression?: string;
  ConditionExpression?: string;
  KeyConditionExpression?: string;
  ExpressionAttributeNames?: Record<string, string>;
  ExpressionAttributeValues?: Record<string, unknown>;
  Limit?: number;
  IndexName?: string;
  ScanIndexForward?: boolean;
  ReturnValues?: string;
};

/**
 * One table in memory behind the document client's `send`, so that the stores themselves are what is tested. Each
 * request takes effect at once and whole, as in DynamoDB; when it is sent and when its answer arrives is the affair of
 * whoever wraps it. `rewrite` may change an expression on its way, for planting bugs.
 */
export function memoryTables(rewrite: (expression: string) => string = (expression) => expression) {
  const items = new Map<string, Item>();
  const nameOf = (key: Item) => `${key.pk} ${key.sk}`;

  function send(command: { constructor: { name: string }; input: unknown }): Promise<unknown> {
    try {
      return Promise.resolve(answer(command.constructor.name, structuredClone(command.input) as Input));
    } catch (error) {
      return Promise.reject(error);
    }
  }

  function answer(name: string, input: Input): object {
    const placeholders: Placeholders = {
      names: input.ExpressionAttributeNames,
      values: input.ExpressionAttributeValues,
    };
    switch (name) {
      case "GetCommand": {
        const item = items.get(nameOf(input.Key!));
        return item ? { Item: structuredClone(item) } : {};
      }
      case "PutCommand":
        check(input, input.Item!, placeholders);
        items.set(nameOf(input.Item!), withoutUndefined(input.Item!));
        return {};
      case "UpdateCommand": {
        check(input, input.Key!, placeholders);
        const before = items.get(nameOf(input.Key!)) ?? input.Key!;
        const after = updated(rewrite(input.UpdateExpression!), before, placeholders);
        items.set(nameOf(input.Key!), after);
        return input.ReturnValues === "ALL_NEW" ? { Attributes: structuredClone(after) } : {};
      }
      case "DeleteCommand":
        check(input, input.Key!, placeholders);
        items.delete(nameOf(input.Key!));
        return {};
      case "QueryCommand": {
        const sort = input.IndexName === "wake" ? "wakeAt" : "sk";
        const found = [...items.values()]
          .filter((item) => holdsFor(input.KeyConditionExpression!, item, placeholders))
          .sort((a, b) => ((a[sort] as string) < (b[sort] as string) ? -1 : 1));
        return { Items: structuredClone(found.slice(0, input.Limit ?? found.length)) };
      }
      default:
        throw new Error(`${name} is not known here`);
    }
  }

  function check(input: Input, key: Item, placeholders: Placeholders): void {
    if (!input.ConditionExpression) return;
    const condition = rewrite(input.ConditionExpression);
    if (condition === "" || holdsFor(condition, items.get(nameOf(key)) ?? {}, placeholders)) return;
    throw new ConditionalCheckFailedException({ message: "The conditional request failed", $metadata: {} });
  }

  return { items, tables: { send } as unknown as DynamoDBDocumentClient };
}

function withoutUndefined(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}
