import { constants, gunzipSync } from "node:zlib";
import { decodePage } from "../../parse/decode-page.ts";
import { feedItems } from "./feed.ts";
import { childrenNamed, type FeedElement, readElements, resolve, textIn } from "./read-elements.ts";
import { readFeed } from "./read-feed.ts";
import { readFeedDate } from "./read-feed-date.ts";

export type SitemapUrl = {
  url: string;
  /** ISO 8601: when the page changed last. */
  lastModified?: string;
  /** From the news extension: the article's title and publication date. */
  headline?: string;
  datePublished?: string;
  language?: string;
  images?: string[];
};

export type Sitemap = {
  /** Pages. */
  urls: SitemapUrl[];
  /** Other sitemaps, where this is an index. */
  sitemaps: { url: string; lastModified?: string }[];
  truncated?: true;
};

export type ReadSitemap = ({ outcome: "sitemap" } & Sitemap) | { outcome: "not_a_sitemap"; detail: string };

/** The protocol's limits: 50,000 URLs and 50 MB a file. */
export const MAX_SITEMAP_URLS = 50_000;
export const MAX_SITEMAP_BYTES = 50 * 1024 * 1024;
const MAX_IMAGES = 20;

/**
 * Reads a sitemap: a list of pages, an index of sitemaps, a text file of URLs, or a feed used as one; gzip is told by
 * its magic bytes. Only http(s) URLs are kept.
 *
 * @param url where the sitemap came from.
 */
export function readSitemap(bytes: Uint8Array, url: string): ReadSitemap {
  const unpacked = gunzipped(bytes);
  if (unpacked === undefined) return { outcome: "not_a_sitemap", detail: "broken gzip, or more than 50 MB of it" };
  if (unpacked.length > MAX_SITEMAP_BYTES) return { outcome: "not_a_sitemap", detail: "more than 50 MB" };
  const { text } = decodePage(unpacked, "application/xml");
  if (text.trim() === "") return { outcome: "not_a_sitemap", detail: "empty" };
  return text.trimStart().startsWith("<") ? readXmlSitemap(unpacked, text, url) : readTextSitemap(text);
}

/** Undoes gzip, once. */
function gunzipped(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    // What a cut file holds is still worth reading.
    return gunzipSync(bytes, { maxOutputLength: MAX_SITEMAP_BYTES, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

const RECORDS = new Set(["url", "sitemap"]);

function readXmlSitemap(bytes: Uint8Array, text: string, url: string): ReadSitemap {
  const urls: SitemapUrl[] = [];
  const sitemaps: Sitemap["sitemaps"] = [];
  const read = readElements(text, {
    url,
    records: RECORDS,
    onRecord(record) {
      const location = locationOf(record);
      if (location !== undefined) {
        const lastModified = dateIn(record, "lastmod");
        if (record.name === "url")
          urls.push({ url: location, ...lastModified, ...newsOf(record), ...imagesOf(record) });
        else sitemaps.push({ url: location, ...lastModified });
      }
      return urls.length + sitemaps.length < MAX_SITEMAP_URLS;
    },
  });
  const root = read.root?.name ?? "";
  if (read.stopped === "entity_declarations") return { outcome: "not_a_sitemap", detail: "declares entities" };
  if (root === "urlset" || root === "sitemapindex") {
    return { outcome: "sitemap", urls, sitemaps, ...(read.stopped === "enough" ? { truncated: true } : {}) };
  }
  const feed = readFeed(bytes, "application/xml", url);
  if (feed.outcome === "not_a_feed") return { outcome: "not_a_sitemap", detail: feed.reason };
  return { outcome: "sitemap", urls: feedItems(feed.feed), sitemaps: [] };
}

/** One URL a line; a file without any is no sitemap. */
function readTextSitemap(text: string): ReadSitemap {
  const urls: SitemapUrl[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const trimmed = line.trim();
    if (urls.length >= MAX_SITEMAP_URLS) return { outcome: "sitemap", urls, sitemaps: [], truncated: true };
    if (isWebUrl(trimmed)) urls.push({ url: trimmed });
  }
  return urls.length === 0
    ? { outcome: "not_a_sitemap", detail: "neither XML nor a list of URLs" }
    : { outcome: "sitemap", urls, sitemaps: [] };
}

function locationOf(record: FeedElement): string | undefined {
  const loc = childrenNamed(record, "loc")[0];
  const text = loc === undefined ? "" : textIn(loc).trim();
  if (text === "") return undefined;
  const location = resolve(text, record.base);
  return isWebUrl(location) ? location : undefined;
}

function isWebUrl(url: string): boolean {
  return /^https?:\/\//i.test(url) && url.length <= 4096 && URL.canParse(url);
}

function dateIn(record: FeedElement, name: string): { lastModified?: string } {
  const element = childrenNamed(record, name)[0];
  const lastModified = element === undefined ? undefined : readFeedDate(textIn(element));
  return lastModified === undefined ? {} : { lastModified };
}

function newsOf(record: FeedElement): Pick<SitemapUrl, "headline" | "datePublished" | "language"> {
  const news = childrenNamed(record, "news:news")[0];
  if (news === undefined) return {};
  const publication = childrenNamed(news, "news:publication")[0];
  const language = publication === undefined ? "" : textOf(publication, "news:language");
  const headline = textOf(news, "news:title");
  const datePublished = readFeedDate(textOf(news, "news:publication_date"), language);
  return {
    ...(headline === "" ? {} : { headline }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(language === "" ? {} : { language }),
  };
}

function imagesOf(record: FeedElement): { images?: string[] } {
  const images = childrenNamed(record, "image:image")
    .slice(0, MAX_IMAGES)
    .map((image) => resolve(textOf(image, "image:loc"), record.base))
    .filter((url) => isWebUrl(url));
  return images.length === 0 ? {} : { images };
}

function textOf(element: FeedElement, name: string): string {
  const child = childrenNamed(element, name)[0];
  return child === undefined ? "" : textIn(child).replace(/\s+/g, " ").trim();
}
