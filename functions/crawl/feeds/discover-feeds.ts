import { scanTags } from "../scan-tags.ts";
import { resolve } from "./read-elements.ts";

export type DiscoveredFeed = { url: string; title?: string; type: string };

/** A home page's head can be long: styles and scripts often stand before its feeds. */
const SCANNED = 512 * 1024;
const MAX_FEEDS = 20;

/**
 * The feeds that a page names in `<link rel="alternate">`, in its order, without those of comments.
 * @param url where the page came from; its `<base>` counts.
 */
export function discoverFeeds(html: string, url: string): DiscoveredFeed[] {
  const tags = scanTags(html, ["link", "base"], SCANNED);
  const base = resolve(tags.find((tag) => tag.name === "base")?.attributes.href ?? "", url);
  const feeds = new Map<string, DiscoveredFeed>();
  for (const { name, attributes } of tags) {
    const { rel = "", href = "", title = "" } = attributes;
    const type = (attributes.type ?? "").trim().toLowerCase();
    if (
      name !== "link" ||
      href.trim() === "" ||
      !/(?:^|\s)(?:alternate|feed)(?:\s|$)/i.test(rel) ||
      !FEED_TYPES.has(type)
    )
      continue;
    const feedUrl = resolve(href.replaceAll("&amp;", "&"), base);
    if (!/^https?:/i.test(feedUrl) || isOfComments(feedUrl, title) || feeds.size >= MAX_FEEDS) continue;
    if (!feeds.has(feedUrl)) feeds.set(feedUrl, { url: feedUrl, ...(title === "" ? {} : { title }), type });
  }
  return [...feeds.values()];
}

/** Plain `application/json` is left out: it is an API's address more often than a feed's. */
const FEED_TYPES = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/feed+json",
  "application/xml",
  "text/xml",
]);

function isOfComments(url: string, title: string): boolean {
  return (
    /\/comments\/feed\b|[?&]feed=comments|\/comments\/default\b/i.test(url) ||
    /\bcomments (?:feed|rss)\b|댓글/i.test(title)
  );
}
