import { setTimeout as sleep } from "node:timers/promises";
import type { ArticleId } from "../../functions/article/article.ts";
import { articleStore } from "../../functions/aws/article-store.ts";
import { sender } from "../../functions/aws/queues.ts";
import { findByDay, findByHost } from "../../functions/aws/reader.ts";
import { writeParseMessage } from "../../functions/parse/parse-message.ts";
import { writeTagMessage } from "../../functions/tag/tag-message.ts";
import { CliError } from "./cli-error.ts";
import { connect, type Where } from "./connect.ts";
import { publisherHost } from "./listing-options.ts";
import { countOnStderr } from "./progress.ts";

export type ReprocessOptions = Where & {
  stage: "parse" | "tag";
  day?: string;
  host?: string;
  id?: string;
  /** Only records made by another version of the extractor than this. */
  notExtractor?: string;
  /** Articles a second. */
  rate: number;
  /** Go on behind this id: what an interrupted run printed last. */
  after?: string;
  json: boolean;
};

/** Sends records through parse or tag again, from what is stored; nothing is fetched. */
export async function reprocess(options: ReprocessOptions): Promise<void> {
  const connection = await connect(options);
  const progress = countOnStderr(`sent to ${options.stage}`, options.json);
  try {
    const { clients, names } = connection;
    const store = articleStore(clients, names);
    const toParse = sender(clients, names.PARSE_QUEUE_URL);
    const toTag = sender(clients, names.TAG_QUEUE_URL);
    let sent = 0;
    let skipped = 0;
    let reached = options.after === undefined;
    let last: string | undefined;
    for await (const id of select(connection, options)) {
      if (!reached) {
        reached = id === options.after;
        continue;
      }
      const article = await store.getArticle(id);
      if (!article || article.extractor.version === options.notExtractor) continue;
      if (options.stage === "tag") await toTag(writeTagMessage({ id, contentHash: article.contentHash }));
      else {
        if (!article.rawKey) {
          skipped++;
          continue;
        }
        const { requestedUrl, rawKey, fetchedAt, url } = article;
        await toParse(writeParseMessage({ id, url, requestedUrl, source: "reprocess", rawKey, fetchedAt }));
      }
      sent++;
      last = id;
      if (options.json) console.log(JSON.stringify({ id }));
      progress.count(1, id);
      await sleep(1_000 / options.rate);
    }
    progress.end();
    if (!options.json) {
      console.log(
        `${sent} records are on their way through ${options.stage} again${last ? ` (go on with --after ${last})` : ""}.`,
      );
      if (skipped > 0) console.log(`${skipped} were left out: their raw pages may not be kept.`);
    }
  } finally {
    progress.end();
    await connection.close();
  }
}

async function* select(
  { clients, names }: Awaited<ReturnType<typeof connect>>,
  options: ReprocessOptions,
): AsyncGenerator<ArticleId> {
  const store = { tables: clients.tables, table: names.ARTICLES_TABLE };
  if (options.id !== undefined) yield options.id as ArticleId;
  else if (options.day !== undefined) for await (const { id } of findByDay(store, options.day)) yield id;
  else if (options.host !== undefined)
    for await (const { id } of findByHost(store, publisherHost(options.host))) yield id;
  else throw new CliError("Say what to reprocess: --day 2026-01-13, --host H or --id ID.");
}
