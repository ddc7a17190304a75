import db, { type StoredItem, type StoredTable } from "dynalite/db/index.js";

/**
 * Makes every index agree with its table. dynalite writes an item and its index entries one after the other, so a kill
 * between them leaves an entry without its item or an item without its entry; DynamoDB never does. Runs before the
 * server opens the folder, and only after a run that was killed. Returns how many entries were put right.
 */
export async function repairIndexes(path: string): Promise<number> {
  const { db: level } = db.create({ path });
  await level.open();
  let repaired = 0;
  try {
    for (const table of await tables(level)) {
      const wanted = await wantedEntries(level, table);
      for (const index of table.GlobalSecondaryIndexes ?? []) {
        const prefix = indexPrefix(table.TableName, index.IndexName);
        for await (const [key] of level.iterator(range(prefix))) {
          // What an existing entry holds may be a version behind; all that is wanted is written again below.
          if (wanted.has(key)) continue;
          await level.del(key);
          repaired++;
        }
      }
      for (const [key, item] of wanted) {
        if (await same(level, key, item)) continue;
        await level.put(key, item);
        repaired++;
      }
    }
  } finally {
    await level.close();
  }
  return repaired;
}

type Level = ReturnType<typeof db.create>["db"];

async function tables(level: Level): Promise<StoredTable[]> {
  const found: StoredTable[] = [];
  for await (const [, table] of level.iterator(range("table~"))) found.push(table as StoredTable);
  return found;
}

async function wantedEntries(level: Level, table: StoredTable): Promise<Map<string, StoredItem>> {
  const wanted = new Map<string, StoredItem>();
  for await (const [, item] of level.iterator(range(`item-${table.TableName}~`))) {
    const { puts } = db.getIndexActions(table.GlobalSecondaryIndexes ?? [], null, item as StoredItem, table);
    for (const put of puts) wanted.set(indexPrefix(table.TableName, put.index) + put.key, put.item);
  }
  return wanted;
}

async function same(level: Level, key: string, item: StoredItem): Promise<boolean> {
  for await (const [found, value] of level.iterator({ gte: key, lt: `${key}\u0000` })) {
    if (found === key) return JSON.stringify(value) === JSON.stringify(item);
  }
  return false;
}

function indexPrefix(table: string, index: string): string {
  return `index-global~${table}~${index}~`;
}

function range(prefix: string): { gte: string; lt: string } {
  return { gte: prefix, lt: `${prefix}\u00ff` };
}
