import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import { mentionPartition } from "../../functions/article/keys.ts";
import type { EntityId } from "../../functions/article/mention.ts";
import type { MentionEdge } from "../../functions/article/stored-tags.ts";
import { monthsBack } from "../../functions/aws/page-through.ts";
import type { ArticlesStore } from "../../functions/aws/reader.ts";

/** What counting takes of an edge; thousands are read at once, and the rest of them is four fifths. */
export type EdgeCount = Pick<MentionEdge, "name" | "type" | "count" | "sortDate" | "id"> & { host: string };

const MOST_MONTHS_AT_ONCE = 16;

/**
 * The edges of an entity between two days (inclusive), newest first, and whether there are more: months are asked side by
 * side, twice as many each time, until `most` are found.
 */
export async function readEdgeCounts(
  store: ArticlesStore,
  entity: EntityId,
  { from, to }: { from: string; to: string },
  most: number,
): Promise<{ edges: EdgeCount[]; truncated: boolean }> {
  const months = [...monthsBack(from, to)];
  const edges: EdgeCount[] = [];
  for (
    let at = 0, size = 1;
    at < months.length && edges.length <= most;
    at += size, size = Math.min(size * 2, MOST_MONTHS_AT_ONCE)
  ) {
    const wave = months.slice(at, at + size);
    const found = await Promise.all(
      wave.map((month) => readMonth(store, mentionPartition(entity, month), from, to, most)),
    );
    edges.push(...found.flat());
  }
  return { edges: edges.slice(0, most), truncated: edges.length > most };
}

async function readMonth(
  { tables, table }: ArticlesStore,
  partition: string,
  from: string,
  to: string,
  most: number,
): Promise<EdgeCount[]> {
  const edges: EdgeCount[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await tables.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk AND sk BETWEEN :from AND :to",
        ProjectionExpression: "sk, #id, #name, #type, #count, publisher.host",
        ExpressionAttributeNames: { "#id": "id", "#name": "name", "#type": "type", "#count": "count" },
        // "T" sorts before "~", so that the whole of the last day is in.
        ExpressionAttributeValues: { ":pk": partition, ":from": from, ":to": `${to}~` },
        ScanIndexForward: false,
        ExclusiveStartKey: start,
      }),
    );
    for (const { sk, publisher, ...edge } of (page.Items ?? []) as (MentionEdge & { sk: string })[])
      edges.push({ ...edge, sortDate: sk.slice(0, sk.indexOf("#")), host: publisher.host });
    start = page.LastEvaluatedKey;
  } while (start && edges.length <= most);
  return edges;
}
