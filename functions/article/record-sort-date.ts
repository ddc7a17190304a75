import type { Article } from "./article.ts";
import { sortDateOf } from "./sort-date.ts";
import { publisherTimeZone } from "./time-zone.ts";

/** The sort key of a record's date; a local time without an offset is taken in the publisher's zone. */
export function recordSortDate(article: Pick<Article, "datePublished" | "publisher" | "inLanguage">): string {
  const { datePublished, publisher, inLanguage } = article;
  const zone = publisherTimeZone({ host: publisher.host, inLanguage, date: datePublished });
  return sortDateOf(datePublished, zone);
}
