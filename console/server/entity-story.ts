import type { EntityId } from "../../functions/article/mention.ts";
import { daysBefore } from "../../functions/aws/history.ts";
import { listArticles } from "../../functions/aws/list-articles.ts";
import { type ArticlesStore, getArticle } from "../../functions/aws/reader.ts";
import { mapLimit } from "../../functions/map-limit.ts";
import { type EdgeCount, readEdgeCounts } from "./edge-counts.ts";

const MOST_ARTICLES = 5_000;
/** Names beside it and forms are read from whole records: from so many of the newest. */
const READ_WHOLE = 40;

/** A name through time: mentions and articles a day, and by whom. */
export async function tellEntity(store: ArticlesStore, id: EntityId, days: number, to: string) {
  const period = { from: daysBefore(to, days - 1), to };
  const { edges, truncated } = await readEdgeCounts(store, id, period, MOST_ARTICLES);
  return {
    id,
    name: edges[0]?.name ?? id.replace(/^~/, ""),
    ...(edges[0] ? { type: edges[0].type } : {}),
    articles: edges.length,
    mentions: edges.reduce((sum, { count }) => sum + count, 0),
    truncated,
    perDay: perDay(edges),
    publishers: counted(edges.map(({ host }) => host))
      .map(([host, n]) => ({ host, articles: n }))
      .slice(0, 20),
  };
}

function perDay(edges: readonly EdgeCount[]) {
  const days = Map.groupBy(edges, ({ sortDate }) => sortDate.slice(0, 10));
  return [...days]
    .map(([day, of]) => ({ day, articles: of.length, mentions: of.reduce((sum, { count }) => sum + count, 0) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** What stands beside a name in the newest articles, and how they write it. */
export async function tellCompany(store: ArticlesStore, id: EntityId, days: number, to: string) {
  const listing = { entities: [id], from: daysBefore(to, days - 1), to };
  const { articles } = await listArticles(store, listing, { rows: READ_WHOLE, looked: READ_WHOLE, groups: 130 });
  const results = await mapLimit(articles, 8, ({ article }) => getArticle(store, article.id));
  const forms: string[] = [];
  const others: string[] = [];
  const known = new Map<string, { name: string; type: string }>();
  for (const result of results) {
    if (result.found !== "article") continue;
    const { mentions, entities } = result.article;
    forms.push(...mentions.filter(({ entityId }) => entityId === id).map(({ text }) => text));
    for (const entity of entities) {
      if (entity.id === id) continue;
      others.push(entity.id);
      known.set(entity.id, entity);
    }
  }
  return {
    read: articles.length,
    forms: counted(forms)
      .slice(0, 20)
      .map(([text, count]) => ({ text, count })),
    together: counted(others)
      .slice(0, 24)
      .map(([other, n]) => ({ id: other, name: known.get(other)!.name, type: known.get(other)!.type, articles: n })),
  };
}

/** Distinct texts with how often they come, the most frequent first. */
export function counted(texts: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
