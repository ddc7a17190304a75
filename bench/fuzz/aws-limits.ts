import { ARTICLES_TABLE, FRONTIER_TABLE } from "../../lib/tables.ts";

export type Item = Record<string, unknown>;

const MOST_ITEM_BYTES = 400 * 1024;
const MOST_MESSAGE_BYTES = 1024 * 1024;
const MOST_PARTITION_KEY_BYTES = 2_048;
const MOST_SORT_KEY_BYTES = 1_024;
const MOST_DEPTH = 32;
const INDEXES = [ARTICLES_TABLE, FRONTIER_TABLE].flatMap(({ indexes }) => Object.values(indexes));

/** Why DynamoDB, or the SDK on the way to it, would not take an item; undefined where it would. */
export function refusalOfItem(item: Item): string | undefined {
  const keys = [
    ["pk", MOST_PARTITION_KEY_BYTES],
    ["sk", MOST_SORT_KEY_BYTES],
    ...INDEXES.filter(({ partitionKey }) => item[partitionKey] !== undefined).flatMap(
      ({ partitionKey, sortKey }) =>
        [
          [partitionKey, MOST_PARTITION_KEY_BYTES],
          [sortKey, MOST_SORT_KEY_BYTES],
        ] as const,
    ),
  ] as const;
  for (const [name, most] of keys) {
    const value = item[name];
    if (typeof value !== "string" || value === "") return `key ${name} of ${item.sk} is ${JSON.stringify(value)}`;
    if (Buffer.byteLength(value) > most) return `key ${name} of ${item.sk} has ${Buffer.byteLength(value)} bytes`;
  }
  const bytes = bytesOf(item, "", 0);
  if (typeof bytes === "string") return `${item.sk}: ${bytes}`;
  return bytes > MOST_ITEM_BYTES ? `${item.sk} has ${bytes} bytes` : undefined;
}

/** Why SQS would not take a message: its size, or a character outside of those that XML 1.0 has. */
export function refusalOfMessage(body: string): string | undefined {
  if (body === "") return "an empty message";
  const bytes = Buffer.byteLength(body);
  if (bytes > MOST_MESSAGE_BYTES) return `a message of ${bytes} bytes`;
  const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(body)?.[0];
  return illegal && `a message with U+${illegal.codePointAt(0)!.toString(16)}`;
}

/** The size of a value as DynamoDB counts it, or what is wrong with it. */
function bytesOf(value: unknown, path: string, depth: number): number | string {
  if (depth > MOST_DEPTH) return `${path} is nested too deep`;
  switch (typeof value) {
    case "undefined":
      return 0;
    case "boolean":
      return 1;
    case "string":
      return value.isWellFormed()
        ? Buffer.byteLength(value)
        : `${path} has half a character: ${JSON.stringify(value).slice(0, 80)}`;
    case "number":
      if (!Number.isFinite(value)) return `${path} is ${value}`;
      if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return `${path} is ${value}, which the SDK does not write`;
      if (value !== 0 && Math.abs(value) < 1e-130) return `${path} is ${value}, which DynamoDB does not hold`;
      return Math.ceil(String(value).length / 2) + 1;
    case "object": {
      if (value === null) return 1;
      if (value instanceof Uint8Array) return value.byteLength;
      if (
        !Array.isArray(value) &&
        Object.getPrototypeOf(value) !== Object.prototype &&
        Object.getPrototypeOf(value) !== null
      )
        return `${path} is a ${(value as object).constructor.name}`;
      let sum = 3;
      for (const [name, inner] of Object.entries(value)) {
        const bytes = bytesOf(inner, `${path}.${name}`, depth + 1);
        if (typeof bytes === "string") return bytes;
        sum += bytes + 1 + (Array.isArray(value) ? 0 : Buffer.byteLength(name));
      }
      return sum;
    }
    default:
      return `${path} is a ${typeof value}`;
  }
}
