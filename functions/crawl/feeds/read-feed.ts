import { decodePage } from "../../parse/decode-page.ts";
import { type Feed, type FeedItem, MAX_FEED_ITEMS } from "./feed.ts";
import { type FeedElement, readElements } from "./read-elements.ts";
import { readChannel, readItem } from "./read-feed-fields.ts";
import { readJsonFeed } from "./read-json-feed.ts";

export type ReadFeed = { outcome: "feed"; feed: Feed } | { outcome: "not_a_feed"; reason: string };

/**
 * Reads a feed: RSS 0.9x to 2.0, RDF (RSS 0.90, 1.0), Atom 0.3 and 1.0, CDF, JSON Feed. Broken markup yields what could be
 * read. At most 1,000 items are read, in the order of the feed.
 *
 * @param bytes the body with its content codings undone.
 * @param contentType the Content-Type header, or null.
 * @param url where the feed came from: what its relative URLs are relative to.
 */
export function readFeed(bytes: Uint8Array, contentType: string | null, url: string): ReadFeed {
  const { text } = decodePage(bytes, asXml(contentType));
  const start = text.slice(0, 1000).trimStart();
  if (start === "") return { outcome: "not_a_feed", reason: "empty" };
  if (start.startsWith("{")) return readJsonFeed(text, url);

  const records: FeedElement[] = [];
  const read = readElements(text, {
    url,
    records: RECORDS,
    onRecord(record) {
      records.push(record);
      return records.length < MAX_FEED_ITEMS;
    },
  });
  if (read.stopped === "entity_declarations") return { outcome: "not_a_feed", reason: "declares entities" };
  if (read.root === undefined) return { outcome: "not_a_feed", reason: "no markup" };
  const format = formatOf(read.root);
  if (format === undefined)
    return { outcome: "not_a_feed", reason: `root element <${read.root.name.slice(0, 40).replace(/[^\w:.-]/g, "?")}>` };

  const channel = readChannel(read.root, format);
  const items: FeedItem[] = records.map((record) => readItem(record, channel.language));
  return {
    outcome: "feed",
    feed: { ...channel, items, ...(read.stopped !== undefined ? { truncated: true } : {}) },
  };
}

const RECORDS = new Set(["item", "entry"]);

/** The charset of feeds is found as that of XML, but for pages that a server calls HTML. */
function asXml(contentType: string | null): string | null {
  if (contentType === null) return null;
  return /\bxml\b/i.test(contentType) ? contentType : contentType.replace(/^[^;]*/, "application/xml");
}

function formatOf(root: FeedElement): Feed["format"] | undefined {
  const local = root.name.slice(root.name.indexOf(":") + 1);
  if (local === "rss") return "rss";
  if (local === "rdf") return "rdf";
  if (local === "feed") return "atom";
  if (local === "channel") return root.attributes.has("href") || root.attributes.has("base") ? "cdf" : "rss";
  return undefined;
}
