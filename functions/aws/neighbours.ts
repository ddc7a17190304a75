import { DeleteCommand, type DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ArticleId } from "../article/article.ts";
import { type Band, nearKey, nearPartition } from "../article/keys.ts";
import type { Neighbour, Neighbours } from "../article/neighbour.ts";
import { batchWriter } from "./batch-write.ts";
import type { Clients } from "./clients.ts";

/** The items that lead from the bands of a fingerprint to its articles, by date. */
export function neighbourItems({ tables }: Clients, table: string) {
  const writeAll = batchWriter(tables, table);
  return {
    neighbours: (band: Band, sortDate: string) => queryNeighbours({ tables, table }, band, sortDate),
    async putNeighbour(bands: Band[], { id, fingerprint, sortDate }: Neighbour): Promise<void> {
      await writeAll(
        bands.map((band) => ({ PutRequest: { Item: { ...nearKey(band, sortDate, id), v: 2, fingerprint } } })),
      );
    },
    async deleteNeighbour(bands: Band[], { id, sortDate }: Pick<Neighbour, "id" | "sortDate">): Promise<void> {
      await Promise.all(
        bands.map((band) => tables.send(new DeleteCommand({ TableName: table, Key: nearKey(band, sortDate, id) }))),
      );
    },
  };
}

/**
 * The newest of a band, and where they do not reach back to `sortDate`, those that came before a week after it: most copies
 * of a text appear within days of each other.
 */
export async function queryNeighbours(
  { tables, table }: { tables: DynamoDBDocumentClient; table: string },
  band: Band,
  sortDate: string,
): Promise<Neighbours> {
  const newest = await query();
  const oldest = newest.at(-1);
  if (!oldest || newest.length < MOST_LOOKED_AT) return { found: newest, all: true };
  const around = oldest.sortDate > sortDate ? await query(weekAfter(sortDate)) : [];
  return { found: [...newest, ...around], all: false };

  async function query(before?: string): Promise<Neighbour[]> {
    const { Items = [] } = await tables.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: before === undefined ? "pk = :pk" : "pk = :pk AND sk < :before",
        ExpressionAttributeValues: {
          ":pk": nearPartition(band),
          ...(before === undefined ? {} : { ":before": before }),
        },
        ScanIndexForward: false,
        Limit: MOST_LOOKED_AT,
      }),
    );
    return Items.map(({ sk, fingerprint }) => {
      const [date, id] = (sk as string).split("#") as [string, ArticleId];
      return { id, fingerprint: fingerprint as string, sortDate: date };
    });
  }
}

/** Texts of one language share many bits: in a large table, a band has thousands that are no copies of each other. */
const MOST_LOOKED_AT = 200;

function weekAfter(sortDate: string): string {
  return new Date(Date.parse(sortDate) + 7 * 86_400_000).toISOString();
}
