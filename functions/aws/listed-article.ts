import type { Article, ArticleId, Image } from "../article/article.ts";
import { listingKeys } from "../article/keys.ts";

/** What a list shows of an article: of its pictures the first, and without its caption. */
export type ListedArticle = Pick<
  Article,
  "id" | "url" | "headline" | "publisher" | "datePublished" | "inLanguage" | "excerpt" | "image"
> & { extractor: Pick<Article["extractor"], "version"> };

/** What ARTICLE carries for the lists alone: their keys, and small forms of what they show, so that an entry takes 1 KB. */
export function listing(article: Article, sortDate: string) {
  const thumbnail = article.image[0]?.url;
  return {
    ...listingKeys(article, sortDate),
    ...(thumbnail ? { thumbnail } : {}),
    extractorVersion: article.extractor.version,
  };
}

/** The record that an ARTICLE item holds. */
export function articleOf(item: Record<string, unknown>): Article {
  const { pk, sk, v, hostMonth, sectionMonth, day, sort, thumbnail, extractorVersion, ...rest } = item;
  // Earlier versions had a sort key for each list.
  const { hostSort, sectionSort, daySort, ...article } = rest;
  return article as Article;
}

/** What an entry of a list, or a whole ARTICLE item, shows; entries of earlier versions carry pictures and extractor whole. */
export function listedArticle(item: Record<string, unknown>): ListedArticle {
  const { pk, url, headline, publisher, datePublished, inLanguage, excerpt } = item as Article & { pk: string };
  const { thumbnail, image, extractorVersion, extractor } = item as Partial<Article> &
    Record<string, string | undefined>;
  const first: Image | undefined = thumbnail ? { url: thumbnail } : image?.[0];
  return {
    id: pk.slice("ARTICLE#".length) as ArticleId,
    url,
    headline,
    publisher,
    datePublished,
    inLanguage,
    excerpt,
    image: first ? [{ url: first.url }] : [],
    extractor: { version: extractorVersion ?? extractor?.version ?? "" },
  };
}
