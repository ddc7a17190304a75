import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { SWEEP_KEY } from "../frontier/keys.ts";
import type { Sweep } from "../recover/sweep-raw-pages.ts";
import type { Clients } from "./clients.ts";

/** How far the sweep of the raw pages is, in the frontier table. */
export function sweepCursor({ tables }: Clients, table: string) {
  return {
    async get(): Promise<Sweep | undefined> {
      const { Item } = await tables.send(new GetCommand({ TableName: table, Key: SWEEP_KEY }));
      return Item as Sweep | undefined;
    },
    async put(sweep: Sweep): Promise<void> {
      await tables.send(new PutCommand({ TableName: table, Item: { ...SWEEP_KEY, v: 1, ...sweep } }));
    },
  };
}
