/** What a feed says, whatever its format. Dates are ISO 8601 with their offset; URLs are absolute. */
export type Feed = {
  format: "rss" | "rdf" | "atom" | "cdf" | "json";
  /** Plain text. */
  title?: string;
  /** The title with its markup, made safe, where it has elements. */
  titleMarkup?: string;
  id?: string;
  /** The page that the feed is of. */
  url?: string;
  /** Markup, made safe. */
  description?: string;
  language?: string;
  authors: FeedAuthor[];
  categories: string[];
  published?: string;
  updated?: string;
  items: FeedItem[];
  /** True where the feed has more than the items that were read. */
  truncated?: true;
};

export type FeedItem = {
  url?: string;
  id?: string;
  /** Plain text. */
  title?: string;
  titleMarkup?: string;
  published?: string;
  updated?: string;
  /** Markup, made safe. */
  summary?: string;
  content?: string;
  authors: FeedAuthor[];
  categories: string[];
  enclosures: { url: string; type?: string }[];
  language?: string;
};

export type FeedAuthor = { name?: string; email?: string; url?: string };

/** More items than this of one feed are not read: the newest stand first. */
export const MAX_FEED_ITEMS = 1000;

/** What is handed on to intake for each item that names a page. */
export type FeedEntry = { url: string; headline?: string; datePublished?: string };

/** The pages that a feed names, with what it says of them. */
export function feedItems(feed: Feed): FeedEntry[] {
  return feed.items.flatMap((item) => {
    if (item.url === undefined || !/^https?:/i.test(item.url)) return [];
    const datePublished = item.published ?? item.updated;
    return [
      {
        url: item.url,
        ...(item.title === undefined ? {} : { headline: item.title }),
        ...(datePublished === undefined ? {} : { datePublished }),
      },
    ];
  });
}
