import { hostPartition, mentionPartition, sectionPartition } from "../article/keys.ts";
import type { EntityId } from "../article/mention.ts";
import type { MentionEdge } from "../article/stored-tags.ts";
import { type ListedArticle, listedArticle } from "./listed-article.ts";
import { daysBack, type Effort, type Group, monthsBack, type Place, pageThrough } from "./page-through.ts";
import type { ArticlesStore } from "./reader.ts";

/** Which articles, by what the table can be asked for; `from` and `to` are days, both inclusive. */
export type Listing = {
  entities?: EntityId[];
  host?: string;
  section?: string;
  from: string;
  to: string;
  /** What follows is no key: rows are read and left out, so that few matches cost many reads. */
  language?: string;
  extractor?: string;
};
export type Listed = { position: string; article: ListedArticle | MentionEdge };

/** A page of articles, newest first: by entity, by section, by host, or by day alone. */
export async function listArticles(
  store: ArticlesStore,
  listing: Listing,
  effort: Effort,
  after?: string,
): Promise<{ articles: Listed[]; next?: string }> {
  const { place, groups } = planOf(listing);
  // "T" sorts before "~", so that the whole of the last day is in.
  const bounds = { from: listing.from, to: `${listing.to}~`, ...(after === undefined ? {} : { after }) };
  const { rows, next } = await pageThrough(store, place, groups, bounds, effort, keeper(listing));
  const articles = rows.map(({ position, item }) => ({ position, article: withoutKeys(item) }));
  return { articles, ...(next === undefined ? {} : { next }) };
}

function planOf({ entities, host, section, from, to }: Listing): { place: Place; groups: Iterable<Group> } {
  if (entities !== undefined) {
    const place = { partitionName: "pk", sortName: "sk" };
    return { place, groups: byMonth(from, to, (month) => entities.map((entity) => mentionPartition(entity, month))) };
  }
  if (host !== undefined && section !== undefined) {
    const place = { index: "bySection", partitionName: "sectionMonth", sortName: "sort" };
    return { place, groups: byMonth(from, to, (month) => [sectionPartition(host, section, month)]) };
  }
  if (host !== undefined) {
    const place = { index: "byHost", partitionName: "hostMonth", sortName: "sort" };
    return { place, groups: byMonth(from, to, (month) => [hostPartition(host, month)]) };
  }
  return { place: { index: "byDay", partitionName: "day", sortName: "sort" }, groups: byDay(from, to) };
}

function* byMonth(from: string, to: string, partitions: (month: string) => string[]): Generator<Group> {
  for (const name of monthsBack(from, to)) yield { name, partitions: partitions(name) };
}

function* byDay(from: string, to: string): Generator<Group> {
  for (const name of daysBack(from, to)) yield { name, partitions: [name] };
}

/** A language is met by its regions (`pt` by `pt-BR`); an entity's rows are left to the host and section asked beside it. */
function keeper({ entities, host, language, extractor }: Listing) {
  return (item: Record<string, unknown>): boolean => {
    const { inLanguage = "", publisher } = item as Partial<ListedArticle>;
    const made = "entityId" in item ? undefined : listedArticle(item).extractor;
    if (language !== undefined && inLanguage !== language && !inLanguage.startsWith(`${language}-`)) return false;
    if (extractor !== undefined && made !== undefined && made.version !== extractor) return false;
    return entities === undefined || host === undefined || publisher?.host === host;
  };
}

function withoutKeys(item: Record<string, unknown>): ListedArticle | MentionEdge {
  if ("entityId" in item) {
    const { pk, sk, v, ...edge } = item;
    return edge as MentionEdge;
  }
  return listedArticle(item);
}
