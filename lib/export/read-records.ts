import type { ArticleId } from "../../functions/article/article.ts";
import { type Listing, listArticles } from "../../functions/aws/list-articles.ts";
import { type ArticlesStore, getArticle, type WholeArticle } from "../../functions/aws/reader.ts";
import { writeCursor } from "./cursor.ts";

/** One record and where it stands: an export that goes on behind `cursor` does not write it again. */
export type ExportedRecord = { cursor: string; record: WholeArticle };

/** Records read ahead of what is being written. */
const SIDE_BY_SIDE = 16;
const EFFORT = { rows: 200, looked: 5_000, groups: 366 };

/** Every record of a listing, newest first, a few at a time: memory does not grow with their number. */
export async function* readRecords(
  store: ArticlesStore,
  listing: Listing,
  after?: string,
): AsyncGenerator<ExportedRecord> {
  const ahead: Promise<ExportedRecord | undefined>[] = [];
  for await (const { id, position } of positions(store, listing, after)) {
    const reading = read(store, id, position);
    // Awaited in its turn; until then its failure is nobody's.
    reading.catch(() => {});
    ahead.push(reading);
    if (ahead.length < SIDE_BY_SIDE) continue;
    const record = await ahead.shift();
    if (record) yield record;
  }
  for (const reading of ahead) {
    const record = await reading;
    if (record) yield record;
  }
}

async function* positions(store: ArticlesStore, listing: Listing, after: string | undefined) {
  for (let from = after; ; ) {
    const { articles, next } = await listArticles(store, listing, EFFORT, from);
    for (const { article, position } of articles) yield { id: article.id, position };
    if (next === undefined) return;
    from = next;
  }
}

/** A row may outlive its record, or be of a date that the record no longer has: then the other row leads to it. */
async function read(store: ArticlesStore, id: ArticleId, position: string): Promise<ExportedRecord | undefined> {
  const result = await getArticle(store, id);
  return result.found === "article" ? { cursor: writeCursor(position), record: result.article } : undefined;
}
