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

/** The robots.txt of origins, as the frontier remembers them. Expired ones are told by `until`; TTL deletes them later. */
export function robotsCache({ tables }: Clients, table: string) {
  return {
    async get(origin: string): Promise<RobotsRecord | undefined> {
      const { Item } = await tables.send(new GetCommand({ TableName: table, Key: robotsKey(origin) }));
      if (!Item?.packed) return Item as RobotsRecord | undefined;
      const { packed, ...record } = Item;
      return {
        ...record,
        robots: JSON.parse((await promisify(gunzip)(packed as Uint8Array)).toString("utf8")),
      } as RobotsRecord;
    },
    async put(record: RobotsRecord): Promise<void> {
      const expiresAt = Math.ceil(record.until / 1_000) + 30 * 86_400;
      const item = { ...robotsKey(record.origin), v: 1, ...(await stowed(record)), expiresAt };
      await tables.send(new PutCommand({ TableName: table, Item: item }));
    },
  };
}

async function stowed({ robots, ...record }: RobotsRecord): Promise<object> {
  if (!robots) return record;
  const json = JSON.stringify(robots);
  if (json.length <= PLAIN_BYTES) return { ...record, robots };
  const packed = await promisify(gzip)(json);
  return packed.byteLength <= PACKED_BYTES ? { ...record, packed } : { ...record, robots: NOTHING };
}
