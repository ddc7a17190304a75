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
      // They are sorted by priority: what one query does not fill is all there is, and most hosts need one or two.
      const atOnce = Math.max(limit, READ_AT_ONCE);
      const found: DueEntry[] = [];
      for (let from: Priority = 0; ; ) {
        const entries = await dueFrom(paceKey, from, atOnce);
        found.push(...entries);
        const last = entries.at(-1);
        if (entries.length < atOnce || last === undefined) return firstOfEach(found, limit);
        // The first entries of the last priority seen may be fewer than asked for.
        if (entries[0]!.priority < last.priority) {
          const kept = found.filter(({ priority }) => priority < last.priority);
          found.splice(0, found.length, ...kept);
          from = last.priority;
          continue;
        }
        if (last.priority === 3) return firstOfEach(found, limit);
        from = (last.priority + 1) as Priority;
      }
    },
  };

  async function dueFrom(paceKey: string, priority: Priority, limit: number): Promise<DueEntry[]> {
    const { Items = [] } = await tables.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ExpressionAttributeValues: {
          ":pk": hostPartition(paceKey),
          ":from": duePrefix(priority),
          // After the last entry of the last priority.
          ":to": `${duePrefix(3)}~`,
        },
        Limit: limit,
        ConsistentRead: true,
      }),
    );
    return Items.map((item) => ({
      ...readDueKey(item.sk as string),
      key: item.sk as string,
      first: item.first === true,
    }));
  }
}

/** The first entries of each priority, up to `limit` of each. */
function firstOfEach(entries: DueEntry[], limit: number): DueEntry[] {
  const seen = new Map<Priority, number>();
  return entries.filter(({ priority }) => {
    const place = (seen.get(priority) ?? 0) + 1;
    seen.set(priority, place);
    return place <= limit;
  });
}

/** Entries that a read of 4 KB, the least that is paid for, surely holds. */
const READ_AT_ONCE = 20;

export type ClaimStore = ReturnType<typeof claimStore>;
