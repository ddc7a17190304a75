import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import type { ArticleId } from "../../functions/article/article.ts";
import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import { readyPartition } from "../../functions/article/keys.ts";
import { claimStore } from "../../functions/aws/claims.ts";
import { lastDays, type Overview } from "../../functions/aws/overview.ts";
import { getArticle, type WholeArticle } from "../../functions/aws/reader.ts";
import type { Drop } from "../../functions/frontier/claim.ts";
import { mapLimit } from "../../functions/map-limit.ts";
import type { Connection } from "./connect.ts";
import { readOverview } from "./status.ts";
import { paint, table } from "./terminal.ts";

/** How a URL that was dropped ended, or where it stands. */
export type End = { url: string; id: string | null; status: string; reason?: string };

/** Whether no message is on its way and nothing waits for its first fetch now; revisits and polls do not count. */
export async function isDone(connection: Connection): Promise<{ done: boolean; overview: Overview }> {
  const overview = await readOverview(connection, 1);
  const { intake, crawl, parse, tag } = overview.queues;
  const still = [intake, parse, tag].some((depth) => depth!.waiting + depth!.inFlight + depth!.delayed > 0);
  const crawling = crawl!.waiting + crawl!.inFlight > 0;
  const { firstFetches, soonFirstFetches } = overview.hosts;
  // What is open may be no more than what waits, far off, for another attempt.
  return { done: !still && !crawling && soonFirstFetches === 0 && overview.articles.open <= firstFetches, overview };
}

/** What became of each URL that was dropped. */
export async function readEnds({ clients, names }: Connection, drops: Drop[]): Promise<End[]> {
  const store = { tables: clients.tables, table: names.ARTICLES_TABLE };
  const claims = claimStore(clients, names.FRONTIER_TABLE);
  return mapLimit(drops, 16, async ({ input, kind }): Promise<End> => {
    const canonical = canonicalUrl(input);
    if (canonical.outcome === "rejected") return { url: input, id: null, status: "failed", reason: canonical.reason };
    const id = articleId(canonical.url);
    if (kind !== "article") {
      const claim = await claims.get(id);
      return { url: input, id, status: claim?.status ?? "queued", ...(claim?.reason ? { reason: claim.reason } : {}) };
    }
    const result = await getArticle(store, id);
    if (result.found === "nothing") return { url: input, id, status: "queued" };
    const { status, reason } = result.found === "article" ? result.article : result.state.state;
    return {
      url: input,
      id: result.found === "article" ? result.article.id : id,
      status,
      ...(reason ? { reason } : {}),
    };
  });
}

export function printEnds(ends: End[]): void {
  for (const end of ends) console.log(JSON.stringify(end));
}

/** A table of the records that became ready today, newest first. */
export async function printRecords({ clients, names }: Connection, most = 30): Promise<void> {
  const store = { tables: clients.tables, table: names.ARTICLES_TABLE };
  const [today, yesterday] = lastDays(new Date(), 2);
  const ids: ArticleId[] = [];
  for (const day of [today!, yesterday!]) {
    const { Items = [] } = await clients.tables.send(
      new QueryCommand({
        TableName: names.ARTICLES_TABLE,
        IndexName: "ready",
        KeyConditionExpression: "readyDay = :day",
        ExpressionAttributeValues: { ":day": readyPartition(day) },
        ScanIndexForward: false,
        Limit: most - ids.length,
      }),
    );
    ids.push(...Items.map((item) => (item.pk as string).slice("ARTICLE#".length) as ArticleId));
    if (ids.length >= most) break;
  }
  const found = await mapLimit(ids, 8, (id) => getArticle(store, id));
  const articles = found.flatMap((result) => (result.found === "article" ? [result.article] : []));
  if (articles.length === 0) return;
  console.log(`\n${table(["headline", "publisher", "date", "about"], articles.map(rowOf))}`);
}

function rowOf({ headline, publisher, datePublished, entities }: WholeArticle): string[] {
  const about = entities
    .slice(0, 3)
    .map(({ name }) => name)
    .join(", ");
  return [headline, publisher.name, datePublished.slice(0, 10), about];
}

export function printWhatNext({ names }: Connection, data: string, samples: boolean): void {
  const where = data === ".newsprint" ? "" : ` --data ${data}`;
  const example = samples ? "딥시크" : "NAME";
  console.log(
    [
      "",
      `Read one:           ${paint("cyan", `npx newsprint get URL|ID${where}`)}`,
      `Find by name:       ${paint("cyan", `npx newsprint find --entity ${example}${where}`)}`,
      `See how it fares:   ${paint("cyan", `npx newsprint status${where}`)}`,
      `Ingest your own:    ${paint("cyan", `npx newsprint start https://… --contact https://you.example${where}`)}`,
      `Any SQS client can drop URLs, too: ${names.INTAKE_QUEUE_URL}`,
    ].join("\n"),
  );
}
