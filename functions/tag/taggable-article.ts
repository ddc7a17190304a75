import type { Article } from "../article/article.ts";
import { publisherTimeZone } from "../article/time-zone.ts";
import type { TaggableArticle } from "./tag-article.ts";

/** What the tagger reads of a record: its texts, and where and when its "today" is. */
export function taggableArticle(article: Article, articleBody: string): TaggableArticle {
  const { headline, image, inLanguage, datePublished, publisher, keywords } = article;
  const caption = image[0]?.caption;
  const timeZone = publisherTimeZone({ host: publisher.host, inLanguage, date: datePublished });
  return {
    headline,
    articleBody,
    inLanguage,
    datePublished,
    keywords,
    ...(caption ? { caption } : {}),
    ...(timeZone ? { timeZone } : {}),
  };
}
