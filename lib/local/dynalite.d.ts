declare module "dynalite" {
  import type { Server } from "node:http";
  /** `path` is the LevelDB folder; the milliseconds are how long tables stay in a passing state. */
  export default function dynalite(options: {
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }): Server;
}

declare module "dynalite/db/index.js" {
  type Key = { AttributeName: string; KeyType: "HASH" | "RANGE" };
  export type StoredItem = Record<string, Record<string, unknown>>;
  export type StoredIndex = { IndexName: string; KeySchema: Key[] };
  export type StoredTable = { TableName: string; KeySchema: Key[]; GlobalSecondaryIndexes?: StoredIndex[] };
  type Level = {
    open(): Promise<void>;
    close(): Promise<void>;
    iterator(range: { gte: string; lt: string }): AsyncIterable<[string, unknown]>;
    createValueStream(range: { gte?: string; lt?: string }): AsyncIterable<unknown>;
    put(key: string, value: unknown): Promise<void>;
    del(key: string): Promise<void>;
  };
  const db: {
    create(options: { path: string }): { db: Level };
    getIndexActions(
      indexes: StoredIndex[],
      existing: null,
      item: StoredItem,
      table: StoredTable,
    ): { puts: { index: string; key: string; item: StoredItem }[] };
  };
  export default db;
}
