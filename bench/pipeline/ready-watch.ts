import { type DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import { readyPartition } from "../../functions/article/keys.ts";

export type ReadyWatch = {
  /** Articles seen so far. */
  readonly count: number;
  /** Ids of those that became ready since the last look, and when (Unix milliseconds). */
  look(): Promise<{ id: string; readyAt: number }[]>;
};

/** An item may be written a little after the time that stands in its key. */
const OVERLAP_MS = 5_000;

/** Reads the index of ready articles from its end, so that looking costs the run next to nothing. */
export function readyWatch(tables: DynamoDBDocumentClient, table: string): ReadyWatch {
  const seen = new Set<string>();
  let from = Date.now();
  return {
    get count() {
      return seen.size;
    },
    async look() {
      const since = new Date(from - OVERLAP_MS);
      const now = new Date();
      const fresh: { id: string; readyAt: number }[] = [];
      for (const day of new Set([since, now].map((time) => time.toISOString().slice(0, 10)))) {
        let after: Record<string, unknown> | undefined;
        do {
          const page = await tables.send(
            new QueryCommand({
              TableName: table,
              IndexName: "ready",
              KeyConditionExpression: "readyDay = :day AND readySort > :since",
              ExpressionAttributeValues: { ":day": readyPartition(day), ":since": since.toISOString() },
              ExclusiveStartKey: after,
            }),
          );
          for (const { readySort } of page.Items ?? []) {
            const [at, id] = String(readySort).split("#") as [string, string];
            if (seen.has(id)) continue;
            seen.add(id);
            fresh.push({ id, readyAt: Date.parse(at) });
          }
          after = page.LastEvaluatedKey;
        } while (after);
      }
      from = now.getTime();
      return fresh;
    },
  };
}

/** The id under which a dropped URL becomes ready. */
export function idOf(url: string): string {
  const canonical = canonicalUrl(url);
  if (canonical.outcome === "rejected") throw new Error(`${url} is refused`);
  return articleId(canonical.url);
}
