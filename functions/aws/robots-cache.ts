import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { RobotsRecord } from "../crawl/consult-robots.ts";
import type { Robots } from "../crawl/robots.ts";
import { robotsKey } from "../frontier/keys.ts";
import type { Clients } from "./clients.ts";

/** DynamoDB takes 400 KB an item, and a file of 500 KB is read: rules longer than the first are packed. */
const PLAIN_BYTES = 20_000;
const PACKED_BYTES = 350_000;
/** What a file is taken for whose rules cannot be kept: nobody writes 500 KB of them but to fill a crawler's memory. */
const NOTHING: Robots = { groups: [{ agents: ["*"], rules: ["-/"] }], sitemaps: [] };

/** The robots.txt of origins and what goes with them, as the frontier remembers it. Expired ones are told by `until`; TTL deletes them later. */
export function robotsCache({ tables }: Clients, table: string) {
  return {
    async get(origin: string): Promise<RobotsRecord | undefined> {
      const { Item } = await tables.send(new GetCommand({ TableName: table, Key: robotsKey(origin) }));
      if (!Item?.packed) return Item as RobotsRecord | undefined;
      const { packed, ...record } = Item;
      const rules = JSON.parse((await promisify(gunzip)(packed as Uint8Array)).toString("utf8"));
      // Version 1 packed the robots.txt alone.
      return { ...record, ...(record.v === 1 ? { robots: rules } : rules) } as RobotsRecord;
    },
    async put(record: RobotsRecord): Promise<void> {
      const expiresAt = Math.ceil(record.until / 1_000) + 30 * 86_400;
      const item = { ...robotsKey(record.origin), ...(await stowed(record)), v: 2, expiresAt };
      await tables.send(new PutCommand({ TableName: table, Item: item }));
    },
  };
}

async function stowed({ robots, tdm, ...record }: RobotsRecord): Promise<object> {
  const rules = { ...(robots ? { robots } : {}), ...(tdm ? { tdm } : {}) };
  const json = JSON.stringify(rules);
  if (json.length <= PLAIN_BYTES) return { ...record, ...rules };
  const packed = await promisify(gzip)(json);
  return packed.byteLength <= PACKED_BYTES ? { ...record, packed } : { ...record, robots: NOTHING };
}
