import { GetCommand } from "@aws-sdk/lib-dynamodb";
import { sameAsKey } from "../article/keys.ts";
import type { EntityId } from "../article/mention.ts";
import type { ArticlesStore } from "./reader.ts";

/** The ids under which mentions of these entities stand now: a merged one leads to its present id. */
export async function presentIds({ tables, table }: ArticlesStore, ids: readonly EntityId[]): Promise<EntityId[]> {
  const present = await Promise.all(
    ids.map(async (id) => {
      const { Item } = await tables.send(new GetCommand({ TableName: table, Key: sameAsKey(id) }));
      return (Item?.entityId as EntityId | undefined) ?? id;
    }),
  );
  return [...new Set(present)];
}
