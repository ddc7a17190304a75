import type { EntityId } from "../../functions/article/mention.ts";
import type { MentionEdge } from "../../functions/article/stored-tags.ts";
import { daysBefore } from "../../functions/aws/history.ts";
import { type Listed, listArticles } from "../../functions/aws/list-articles.ts";
import { type ArticlesStore, getArticle } from "../../functions/aws/reader.ts";
import { mapLimit } from "../../functions/map-limit.ts";

const MOST_ARTICLES = 5_000;
/** Names beside it and forms are read from whole records: from so many of the newest. */
const READ_WHOLE = 40;

/** A name through time: articles a day, publishers, how it is written, and what is named beside it. */
export async function tellEntity(store: ArticlesStore, id: EntityId, days: number, to: string) {
  const period = { entities: [id], from: daysBefore(to, days - 1), to };
  const effort = { rows: MOST_ARTICLES, looked: MOST_ARTICLES, groups: 130 };
  const { articles, next } = await listArticles(store, period, effort);
  const edges = articles.map(({ article }) => article as MentionEdge);
  const { forms, together } = await readCompany(store, id, articles.slice(0, READ_WHOLE));
  return {
    id,
    name: edges[0]?.name ?? id.replace(/^~/, ""),
    ...(edges[0] ? { type: edges[0].type } : {}),
    articles: edges.length,
    mentions: edges.reduce((sum, edge) => sum + edge.count, 0),
    truncated: next !== undefined,
    perDay: perDay(articles),
    publishers: counted(edges.map(({ publisher }) => publisher.host))
      .map(([host, n]) => ({ host, articles: n }))
      .slice(0, 20),
    forms,
    together,
  };
}

function perDay(articles: readonly Listed[]) {
  const days = counted(articles.map(({ position }) => position.slice(0, 10)));
  return days.map(([day, n]) => ({ day, articles: n })).sort((a, b) => (a.day < b.day ? -1 : 1));
}

async function readCompany(store: ArticlesStore, id: EntityId, newest: readonly Listed[]) {
  const results = await mapLimit(newest, 8, ({ article }) => getArticle(store, article.id));
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
