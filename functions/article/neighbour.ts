import type { Article, ArticleId } from "./article.ts";
import { recordSortDate } from "./record-sort-date.ts";

/** An article that shares a band of its fingerprint with another: perhaps a copy of it. */
export type Neighbour = { id: ArticleId; fingerprint: string; sortDate: string };
/** Those of a band that were looked at, and whether that was all of them. */
export type Neighbours = { found: Neighbour[]; all: boolean };
export type HasNeighbours = Pick<Article, "id" | "fingerprint" | "datePublished" | "publisher" | "inLanguage">;

/** Copies of one text are at most this many of the 64 bits apart. */
export const COPY_DISTANCE = 3;

export function neighbourOf(article: HasNeighbours): Neighbour {
  const { id, fingerprint } = article;
  return { id, fingerprint, sortDate: recordSortDate(article) };
}
