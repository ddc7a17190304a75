import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { MAX_SITEMAP_URLS, readSitemap } from "../../../functions/crawl/feeds/read-sitemap.ts";

const URL_OF_SITEMAP = "https://news.example/sitemap.xml";
const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
  <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"
    xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
  <url><loc> https://news.example/1?a=1&amp;b=2 </loc><lastmod>2026-01-13T10:00:00+09:00</lastmod>
    <n:news><n:publication><n:name>마을 신문</n:name><n:language>ko</n:language></n:publication>
    <n:publication_date>2026-01-13T09:30:00+09:00</n:publication_date><n:title>다리가 다시 열렸다</n:title></n:news>
    <image:image><image:loc>https://news.example/1.jpg</image:loc></image:image></url>
  <url><loc>ftp://news.example/2</loc></url><url><loc/></url></urlset>`;

describe("a sitemap", () => {
  it("lists pages with what the news and image extensions say", () => {
    expect(read(NEWS)).toEqual({
      outcome: "sitemap",
      urls: [
        {
          url: "https://news.example/1?a=1&b=2",
          lastModified: "2026-01-13T10:00:00+09:00",
          headline: "다리가 다시 열렸다",
          datePublished: "2026-01-13T09:30:00+09:00",
          language: "ko",
          images: ["https://news.example/1.jpg"],
        },
      ],
      sitemaps: [],
    });
  });

  it("may be gzipped, whatever it is called", () => {
    expect(readSitemap(gzipSync(NEWS), URL_OF_SITEMAP)).toEqual(read(NEWS));
    const cut = gzipSync(NEWS).subarray(0, -20);
    expect(readSitemap(cut, URL_OF_SITEMAP)).toMatchObject({ outcome: "sitemap" });
  });

  it("may be an index of sitemaps", () => {
    const index = `<sitemapindex><sitemap><loc>/a.xml.gz</loc><lastmod>2026-01-13</lastmod></sitemap></sitemapindex>`;
    expect(read(index)).toEqual({
      outcome: "sitemap",
      urls: [],
      sitemaps: [{ url: "https://news.example/a.xml.gz", lastModified: "2026-01-13" }],
    });
  });

  it("may be a text file or a feed", () => {
    expect(read("\ufeffhttps://news.example/1\r\n\r\nnonsense\nhttps://news.example/2\n")).toMatchObject({
      urls: [{ url: "https://news.example/1" }, { url: "https://news.example/2" }],
    });
    expect(
      read("<rss><channel><item><title>A</title><link>https://news.example/1</link></item></channel></rss>"),
    ).toMatchObject({
      urls: [{ url: "https://news.example/1", headline: "A" }],
    });
  });

  it("ends at the protocol's limits", () => {
    const many = read(
      `<urlset>${"<url><loc>https://news.example/1</loc></url>".repeat(MAX_SITEMAP_URLS + 10)}</urlset>`,
    );
    expect(many.outcome === "sitemap" && [many.urls.length, many.truncated]).toEqual([MAX_SITEMAP_URLS, true]);
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, 32));
    expect(readSitemap(bomb, URL_OF_SITEMAP)).toMatchObject({ outcome: "not_a_sitemap" });
  }, 30_000);

  it("is none for a reason", () => {
    for (const text of [
      "",
      "<html></html>",
      "words",
      "\u001f\u008b broken",
      '<!DOCTYPE a [<!ENTITY b "c">]><urlset/>',
    ]) {
      const result = readSitemap(Buffer.from(text, "latin1"), URL_OF_SITEMAP);
      expect(result.outcome === "not_a_sitemap" && result.detail.length > 3).toBe(true);
    }
  });
});

function read(text: string) {
  return readSitemap(Buffer.from(text), URL_OF_SITEMAP);
}
