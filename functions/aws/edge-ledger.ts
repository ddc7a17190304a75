import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import type { ArticleId } from "../article/article.ts";
import { articleKey, ENTITY_PREFIX, type Key } from "../article/keys.ts";
import type { EdgeLedger } from "../article/stored-tags.ts";
import type { Clients } from "./clients.ts";
import { holds } from "./conditional.ts";

/** The EDGES items: which mention edges may stand for an article. */
export function edgeLedger({ tables }: Clients, table: string) {
  return {
    async getLedger(id: ArticleId): Promise<EdgeLedger | undefined> {
      const Key = articleKey(id, "EDGES");
      const { Item } = await tables.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      if (!Item) return undefined;
      const { version, revision, edges, retired } = Item as EdgeLedger & { edges: AtRest; retired: AtRest };
      return { version, revision, edges: readKeys(edges), retired: readKeys(retired) };
    },

    /** Writes a ledger of revision 1 where there is none, or over the one before it; false where somebody was quicker. */
    async putLedger(id: ArticleId, ledger: EdgeLedger): Promise<boolean> {
      const { version, revision } = ledger;
      const Item = {
        ...articleKey(id, "EDGES"),
        v: 2,
        version,
        revision,
        edges: writeKeys(ledger.edges),
        retired: writeKeys(ledger.retired),
      };
      const condition =
        revision === 1
          ? { ConditionExpression: "attribute_not_exists(pk)" }
          : { ConditionExpression: "revision = :before", ExpressionAttributeValues: { ":before": revision - 1 } };
      return holds(tables.send(new PutCommand({ TableName: table, Item, ...condition })));
    },
  };
}

/** Keys by their sort key, which edges of one version share; `<entity>#<month>` of each. Earlier versions kept whole keys. */
type AtRest = Record<string, string[]> | Key[];

function writeKeys(keys: Key[]): Record<string, string[]> {
  const bySort: Record<string, string[]> = {};
  for (const { pk, sk } of keys) {
    bySort[sk] ??= [];
    bySort[sk].push(pk.slice(ENTITY_PREFIX.length));
  }
  return bySort;
}

function readKeys(stored: AtRest): Key[] {
  if (Array.isArray(stored)) return stored;
  return Object.entries(stored).flatMap(([sk, rest]) => rest.map((of) => ({ pk: ENTITY_PREFIX + of, sk })));
}
