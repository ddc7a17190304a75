import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { RobotsRecord } from "../crawl/consult-robots.ts";
import { robotsKey } from "../frontier/keys.ts";
import type { Clients } from "./clients.ts";

/** The robots.txt of origins, as the frontier remembers them. Expired ones are told by `until`; TTL deletes them later. */
export function robotsCache({ tables }: Clients, table: string) {
  return {
    async get(origin: string): Promise<RobotsRecord | undefined> {
      const { Item } = await tables.send(new GetCommand({ TableName: table, Key: robotsKey(origin) }));
      return Item as RobotsRecord | undefined;
    },
    async put(record: RobotsRecord): Promise<void> {
      const expiresAt = Math.ceil(record.until / 1_000) + 30 * 86_400;
      await tables.send(
        new PutCommand({ TableName: table, Item: { ...robotsKey(record.origin), v: 1, ...record, expiresAt } }),
      );
    },
  };
}
