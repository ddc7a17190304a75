import { DeleteCommand, GetCommand, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ArticleId } from "../article/article.ts";
import type { Claim, Priority } from "../frontier/claim.ts";
import { type DueEntry, duePrefix, readDueKey } from "../frontier/due.ts";
import { claimKey, dueItemKey, hostPartition } from "../frontier/keys.ts";
import type { Clients } from "./clients.ts";
import { holds } from "./conditional.ts";

/** The claims and due entries of the frontier table. */
export function claimStore({ tables }: Clients, table: string) {
  return {
    async get(id: ArticleId): Promise<Claim | undefined> {
      const { Item } = await tables.send(new GetCommand({ TableName: table, Key: claimKey(id), ConsistentRead: true }));
      return Item as Claim | undefined;
    },

    /** Writes a claim that is new (revision 1), or whose revision is one above the stored one; false if it is not. */
    async put(claim: Claim): Promise<boolean> {
      return holds(
        tables.send(
          new PutCommand({
            TableName: table,
            Item: { ...claimKey(claim.id), ...claim },
            ...(claim.revision === 1
              ? { ConditionExpression: "attribute_not_exists(pk)" }
              : {
                  ConditionExpression: "revision = :before",
                  ExpressionAttributeValues: { ":before": claim.revision - 1 },
                }),
          }),
        ),
      );
    },

    async putDue(paceKey: string, key: string, first: boolean): Promise<void> {
      await tables.send(new PutCommand({ TableName: table, Item: { ...dueItemKey(paceKey, key), first } }));
    },

    async deleteDue(paceKey: string, key: string): Promise<void> {
      await tables.send(new DeleteCommand({ TableName: table, Key: dueItemKey(paceKey, key) }));
    },

    /** The next entries of each priority, due or not, up to `limit` of each. */
    async upcoming(paceKey: string, limit: number): Promise<DueEntry[]> {
      const found = await Promise.all(
        ([0, 1, 2, 3] as Priority[]).map(async (priority) => {
          const { Items = [] } = await tables.send(
            new QueryCommand({
              TableName: table,
              KeyConditionExpression: "pk = :pk AND begins_with(sk, :prefix)",
              ExpressionAttributeValues: { ":pk": hostPartition(paceKey), ":prefix": duePrefix(priority) },
              Limit: limit,
              ConsistentRead: true,
            }),
          );
          return Items.map((item) => ({
            ...readDueKey(item.sk as string),
            key: item.sk as string,
            first: item.first === true,
          }));
        }),
      );
      return found.flat();
    },
  };
}
export type ClaimStore = ReturnType<typeof claimStore>;
