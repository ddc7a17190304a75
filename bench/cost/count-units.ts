import { isDeepStrictEqual } from "node:util";
import type { TableShape } from "../../lib/tables.ts";
import { type Item, itemSize } from "./item-size.ts";

/** Units that a write costs: by the table itself (""), and by each index that it touches. */
export type WriteUnits = Record<string, number>;

/**
 * What it costs to replace an item by another (either may be missing): one unit for each KB begun of the larger; an index
 * is written where its entry changes, twice where the entry moves, and not at all where it stays as it is.
 */
export function writeUnits(shape: TableShape, before: Item | undefined, after: Item | undefined): WriteUnits {
  const units: WriteUnits = { "": Math.max(kilobytes(before), kilobytes(after), 1) };
  for (const [name, { partitionKey, sortKey, projection }] of Object.entries(shape.indexes)) {
    const entry = (item: Item | undefined) => projected(item, [partitionKey, sortKey], projection);
    const old = entry(before);
    const now = entry(after);
    if ((!old && !now) || isDeepStrictEqual(old, now)) continue;
    const moved = old && now && (old[partitionKey] !== now[partitionKey] || old[sortKey] !== now[sortKey]);
    units[name] = moved ? kilobytes(old) + kilobytes(now) : Math.max(kilobytes(old), kilobytes(now));
  }
  return units;
}

/** Bytes that an item takes at rest, with its entries in indexes: each 100 more than its size, as AWS reckons storage. */
export function storedBytes(shape: TableShape, item: Item | undefined): number {
  if (!item) return 0;
  const entries = Object.values(shape.indexes).flatMap(({ partitionKey, sortKey, projection }) => {
    const entry = projected(item, [partitionKey, sortKey], projection);
    return entry ? [entry] : [];
  });
  return [item, ...entries].reduce((bytes, each) => bytes + itemSize(each) + 100, 0);
}

/** Units of a read of so many bytes: one for each 4 KB begun, one at least; half where it may be stale. */
export function readUnits(bytes: number, consistent: boolean): number {
  return Math.max(1, Math.ceil(bytes / 4_096)) * (consistent ? 1 : 0.5);
}

const kilobytes = (item: Item | undefined): number => (item ? Math.ceil(itemSize(item) / 1_024) : 0);

function projected(item: Item | undefined, keys: string[], projection: readonly string[]): Item | undefined {
  if (!item || keys.some((key) => item[key] === undefined)) return undefined;
  return Object.fromEntries(
    ["pk", "sk", ...keys, ...projection].flatMap((name) => (item[name] === undefined ? [] : [[name, item[name]]])),
  );
}

/** What an item is, by its key. */
export function itemName({ pk, sk }: { pk?: unknown; sk?: unknown }): string {
  const partition = String(pk);
  if (partition.startsWith("ENTITY#")) return "mention edge";
  if (partition.startsWith("NEAR#")) return "near-duplicate band";
  if (partition.startsWith("REJECT#")) return "REJECT";
  return String(sk).split("#")[0]!;
}
