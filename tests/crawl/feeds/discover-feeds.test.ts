import { describe, expect, it } from "vitest";
import { discoverFeeds } from "../../../functions/crawl/feeds/discover-feeds.ts";

describe("the feeds of a page", () => {
  it("are those it links as alternates, each once, in its order", () => {
    const html = `<head><link rel="alternate" type="application/rss+xml" title="All" href="/rss.xml?a=1&amp;b=2">
      <LINK REL='alternate feed' TYPE='application/atom+xml' HREF=atom.xml>
      <link rel="alternate" type="application/rss+xml" href="/rss.xml?a=1&b=2">
      <link rel="alternate" type="application/json" href="/wp-json/1">
      <link rel="alternate" hreflang="en" href="/en/">
      <link rel="stylesheet" type="text/xml" href="/a.xsl">
      <!-- <link rel="alternate" type="application/rss+xml" href="/old.xml"> -->
      <link rel="alternate" type="application/rss+xml" title="Comments Feed" href="/comments/feed/">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">`;
    expect(discoverFeeds(html, "https://news.example/front/")).toEqual([
      { url: "https://news.example/rss.xml?a=1&b=2", title: "All", type: "application/rss+xml" },
      { url: "https://news.example/front/atom.xml", type: "application/atom+xml" },
    ]);
  });

  it("stand to the page's base", () => {
    const html = '<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="rss">';
    expect(discoverFeeds(html, "https://news.example/")[0]?.url).toBe("https://cdn.example/x/rss");
  });

  it("are few, and none in a page without", () => {
    const link = (i: number) => `<link rel="alternate" type="application/rss+xml" href="/${i}">`;
    const many = Array.from({ length: 500 }, (_, i) => link(i)).join("");
    expect(discoverFeeds(many, "https://news.example/")).toHaveLength(20);
    expect(discoverFeeds("", "https://news.example/")).toEqual([]);
  });
});
