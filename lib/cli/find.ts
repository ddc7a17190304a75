import type { EntityId } from "../../functions/article/mention.ts";
import type { MentionEdge } from "../../functions/article/stored-tags.ts";
import {
  type ArticlesStore,
  findByDay,
  findByEntity,
  findByHost,
  findBySection,
  type ListedArticle,
  type Period,
} from "../../functions/aws/reader.ts";
import { lookupEntity } from "../../functions/tag/links/lookup-entity.ts";
import { CliError } from "./cli-error.ts";
import { connect, type Where } from "./connect.ts";
import { dayOf, publisherHost } from "./listing-options.ts";
import { countOnStderr } from "./progress.ts";
import { table } from "./terminal.ts";

export type FindOptions = Where &
  Period & { entity?: string; host?: string; section?: string; day?: string; limit: number; json: boolean };

/** Lists records, newest first, by what they mention, where they stand, or when they were published. */
export async function find(options: FindOptions): Promise<void> {
  const connection = await connect(options);
  const progress = countOnStderr("records found", options.json);
  try {
    const store = { tables: connection.clients.tables, table: connection.names.ARTICLES_TABLE };
    const rows: string[][] = [];
    let count = 0;
    for await (const found of select(store, options)) {
      if (options.json) console.log(JSON.stringify(found));
      else rows.push([found.datePublished.slice(0, 10), found.publisher.name, found.headline, found.id]);
      progress.count();
      if (++count >= options.limit) break;
    }
    progress.end();
    if (options.json) return;
    console.log(
      count === 0 ? "Nothing found." : table(["date", "publisher", "headline", "id"], rows, { whole: ["date", "id"] }),
    );
    if (count >= options.limit) console.log(`\nThe newest ${count}; more with --limit.`);
  } finally {
    progress.end();
    await connection.close();
  }
}

type Found = ListedArticle | MentionEdge;

async function* select(store: ArticlesStore, options: FindOptions): AsyncGenerator<Found> {
  const period: Period = {
    ...(options.from ? { from: dayOf(options.from) } : {}),
    ...(options.to ? { to: dayOf(options.to) } : {}),
  };
  if (options.entity !== undefined) {
    for (const id of lookupEntity(options.entity)) yield* findByEntity(store, id as EntityId, period);
  } else if (options.section !== undefined) {
    if (options.host === undefined)
      throw new CliError("--section needs --host: sections are named by their publishers.");
    yield* findBySection(store, publisherHost(options.host), options.section, period);
  } else if (options.host !== undefined) yield* findByHost(store, publisherHost(options.host), period);
  else if (options.day !== undefined) yield* findByDay(store, dayOf(options.day));
  else throw new CliError("Say what to find: --entity X, --host H [--section S], or --day 2026-01-13.");
}
