import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { feedItems, MAX_FEED_ITEMS } from "../../../functions/crawl/feeds/feed.ts";
import { readFeed } from "../../../functions/crawl/feeds/read-feed.ts";

const URL_OF_FEED = "https://news.example/feeds/all.xml";

describe("RSS", () => {
  it("gives items with link, guid, date, author, categories and enclosure", () => {
    const feed = read(`<?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel><title>마을 신문</title><link>https://news.example/</link><language>ko</language>
      <item>
        <title><![CDATA[다리가 <b>다시</b> 열렸다]]></title>
        <link>/2026/01/bridge?a=1&amp;b=2</link>
        <guid isPermaLink="false">bridge-1</guid>
        <pubDate>Tue, 13 Jan 2026 09:30:00 +0900</pubDate>
        <dc:creator>김하늘</dc:creator>
        <category>사회</category><category>교통</category>
        <description>&lt;p&gt;짧은 글&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;</description>
        <content:encoded><![CDATA[<p>긴 글</p><img src="/a.jpg" onerror="x()">]]></content:encoded>
        <enclosure url="/a.mp3" type="audio/mpeg" length="1"/>
      </item></channel></rss>`);
    expect(feed).toMatchObject({ format: "rss", title: "마을 신문", url: "https://news.example/", language: "ko" });
    expect(feed.items).toEqual([
      {
        title: "다리가 다시 열렸다",
        titleMarkup: "다리가 <b>다시</b> 열렸다",
        url: "https://news.example/2026/01/bridge?a=1&b=2",
        id: "bridge-1",
        published: "2026-01-13T09:30:00+09:00",
        summary: "<p>짧은 글</p>",
        content: '<p>긴 글</p><img src="https://news.example/a.jpg" />',
        authors: [{ name: "김하늘" }],
        categories: ["사회", "교통"],
        enclosures: [{ url: "https://news.example/a.mp3", type: "audio/mpeg" }],
        language: "ko",
      },
    ]);
    expect(feedItems(feed)).toEqual([
      {
        url: "https://news.example/2026/01/bridge?a=1&b=2",
        headline: "다리가 다시 열렸다",
        datePublished: "2026-01-13T09:30:00+09:00",
      },
    ]);
  });

  it("takes a permalink for a missing link, and a guid that is none for none", () => {
    const feed = read(`<rss><channel><item><guid>https://news.example/1</guid></item>
      <item><guid>17</guid></item><item><guid isPermaLink="false">https://news.example/3</guid></item></channel></rss>`);
    expect(feed.items.map((item) => item.url)).toEqual(["https://news.example/1", undefined, undefined]);
    expect(feedItems(feed)).toHaveLength(1);
  });

  it("reads dates without a zone in the zone of the feed's language", () => {
    const feed = read(
      "<rss><channel><language>ko-kr</language><item><pubDate>2026-01-13 09:30:00</pubDate></item></channel></rss>",
    );
    expect(feed.items[0]?.published).toBe("2026-01-13T09:30:00+09:00");
  });

  it("knows authors as people write them", () => {
    const feed = read(`<rss><channel>
      <item><author>jo@news.example (Jo Kim)</author></item><item><author>Jo Kim &lt;jo@news.example&gt;</author></item>
      <item><author>Jo Kim</author></item></channel></rss>`);
    const both = { name: "Jo Kim", email: "jo@news.example" };
    expect(feed.items.map((item) => item.authors[0])).toEqual([both, both, { name: "Jo Kim" }]);
  });
});

describe("RDF, Atom and JSON Feed", () => {
  it("give the same fields", () => {
    const rdf = read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dcterms="http://purl.org/dc/terms/"><channel rdf:about="x"><title>A</title></channel>
      <item rdf:about="https://news.example/1"><title>One</title><link>https://news.example/1</link>
      <dcterms:issued>2026-01-13</dcterms:issued></item></rdf:RDF>`);
    const atom = read(`<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><entry>
      <id>https://news.example/1</id><title type="html">One</title>
      <link rel="self" href="/self"/><link href="/1"/><published>2026-01-13</published></entry></feed>`);
    const json = read(
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "A",
        items: [{ id: "https://news.example/1", url: "/1", title: "One", date_published: "2026-01-13", tags: 7 }],
      }),
    );
    for (const feed of [rdf, atom, json]) {
      expect(feed.title).toBe("A");
      expect(feed.items[0]).toMatchObject({
        id: "https://news.example/1",
        url: "https://news.example/1",
        title: "One",
        published: "2026-01-13",
      });
    }
    expect([rdf.format, atom.format, json.format]).toEqual(["rdf", "atom", "json"]);
  });

  it("resolve xml:base at every level", () => {
    const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/"><entry xml:base="y/">
      <link href="z"/><content type="html" xml:base="q/">&lt;a href="r"&gt;r&lt;/a&gt;</content></entry></feed>`);
    expect(feed.items[0]).toMatchObject({
      url: "https://a.example/x/y/z",
      content: '<a href="https://a.example/x/y/q/r">r</a>',
    });
  });

  it("read inline XHTML and base64", () => {
    const feed = read(`<feed xmlns="http://www.w3.org/2005/Atom"><entry>
      <title type="text">1 &lt; 2</title>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a &amp; b</p></div></content>
      <summary mode="base64">${Buffer.from("<p>봄</p>").toString("base64")}</summary></entry></feed>`);
    expect(feed.items[0]).toMatchObject({ title: "1 < 2", content: "<p>a &amp; b</p>", summary: "<p>봄</p>" });
  });
});

describe("titles", () => {
  it("are without characters that turn the line they stand in", () => {
    const feed = read("<rss><channel><item><title>a&#x202E;b&#7;</title></item></channel></rss>");
    expect(feed.items[0]?.title).toBe("ab");
    const json = read(
      '{"version":"https://jsonfeed.org/version/1","items":[{"id":3,"title":"a\\ud800","url":"/\\ud800"}]}',
    );
    expect(json.items[0]?.title?.isWellFormed()).toBe(true);
    expect(json.items[0]?.id).toBe("3");
  });
});

describe("a feed in a legacy charset", () => {
  it("is decoded as it says, also by Korean names of EUC-KR", () => {
    const head = '<?xml version="1.0" encoding="cp949"?><rss><channel><item><title>';
    const bytes = Buffer.concat([
      Buffer.from(head),
      Buffer.from("bcadbfef", "hex"),
      Buffer.from("</title></item></channel></rss>"),
    ]);
    for (const type of [null, "text/xml", "text/html"]) {
      const result = readFeed(bytes, type, URL_OF_FEED);
      expect(result.outcome === "feed" && result.feed.items[0]?.title).toBe("서울");
    }
  });
});

describe("what is no feed", () => {
  it("is told with a reason", () => {
    const reason = (text: string) => {
      const result = readFeed(Buffer.from(text), null, URL_OF_FEED);
      return result.outcome === "not_a_feed" ? result.reason : "a feed";
    };
    expect(reason("")).toBe("empty");
    expect(reason("<!doctype html><html><body>Not found</body></html>")).toBe("root element <html>");
    expect(reason("just words")).toBe("no markup");
    expect(reason("{")).toBe("broken JSON");
    expect(reason('{"items": []}')).toBe("JSON, but no JSON Feed");
    expect(reason('<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss><channel/></rss>')).toBe("declares entities");
  });
});

describe("a feed that means harm", () => {
  it("is cut at the greatest number of items", () => {
    const feed = read(`<rss><channel>${"<item><title>a</title></item>".repeat(5 * MAX_FEED_ITEMS)}`);
    expect(feed.items).toHaveLength(MAX_FEED_ITEMS);
    expect(feed.truncated).toBe(true);
  });

  it("keeps the items before what cannot be read", () => {
    const good = "<rss><channel><item><link>https://news.example/1</link></item>";
    for (const rest of ["<item><title>cut", "<!--", "<![CDATA[", "<a>".repeat(100_000), "<", "</", "]]>", "\ud800"]) {
      expect(read(good + rest).items[0]?.url).toBe("https://news.example/1");
    }
  });

  it("does not pollute prototypes", () => {
    read(
      '<rss><channel><__proto__ polluted="1"/><item __proto__="1"><constructor>1</constructor></item></channel></rss>',
    );
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });

  it("is read in linear time", () => {
    const pieces = ["&", "&amp;", "<a>", "<", "<category>a</category>", "<a b='", "<a xmlns:b='c'>", "<!--"];
    for (const piece of pieces) {
      const result = readFeed(
        Buffer.from(`<rss><channel><item>${piece.repeat(300_000 / piece.length)}`),
        null,
        URL_OF_FEED,
      );
      expect(result.outcome).toBe("feed");
    }
    const xmlns = Array.from({ length: 5000 }, (_, i) => `xmlns:a${i}="u${i}"`).join(" ");
    expect(read(`<rss ${xmlns}>${'<b xmlns:q="r"><c/></b>'.repeat(5000)}`).items).toEqual([]);
  });
});

function read(text: string) {
  const result = readFeed(Buffer.from(text), null, URL_OF_FEED);
  if (result.outcome !== "feed") throw new Error(result.reason);
  return result.feed;
}
