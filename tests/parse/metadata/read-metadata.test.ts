import { describe, expect, it } from "vitest";
import { readJsonLd } from "../../../functions/parse/embedded/json-ld.ts";
import { readMetadata } from "../../../functions/parse/metadata/read-metadata.ts";
import { parseHtml } from "../../../functions/parse/parse-html.ts";

function read(html: string, url = "https://www.island.test/news/48211") {
  const document = parseHtml(html);
  return readMetadata({ document, jsonLd: readJsonLd(document), url, fetchedAt: new Date("2026-02-01T00:00:00Z") });
}

const KOREAN = `<html lang="ko"><head><title>섬 여객선 오월 재개 | 섬일보</title>
<meta property="og:title" content="섬 여객선 오월 재개"><meta property="og:site_name" content="섬일보">
<meta property="og:image" content="/img/ferry.jpg"><link rel="canonical" href="/news/48211"></head><body>
<nav class="breadcrumb"><a href="/">홈</a><a href="/l">지역</a><a href="/l/s">섬</a></nav>
<article><h1>섬 여객선 오월 재개</h1><p class="info">입력 2026.01.13 14:05</p><p>수정 2026.01.14 09:00</p>
<figure><img src="/img/ferry.jpg"><figcaption>부두에 선 배. /챗GPT로 생성한 이미지</figcaption></figure>
<p>시의회는 새 노선을 승인했다. 주민들은 다리가 놓이기까지 십 년이 걸릴 것으로 내다봤다.</p>
<p>홍길동 기자 hong@island.test</p></article>
<div class="related"><h2>다른 기사</h2><time datetime="2026-01-20">2026.01.20</time></div></body></html>`;

describe("metadata of a Korean page without structured data", () => {
  const metadata = read(KOREAN);
  it("is read from what people see", () => {
    expect(metadata.headline).toBe("섬 여객선 오월 재개");
    expect(metadata.author).toEqual([{ name: "홍길동" }]);
    expect(metadata.datePublished).toBe("2026-01-13T14:05:00");
    expect(metadata.datePublishedSource).toBe("text");
    expect(metadata.dateModified).toBe("2026-01-14T09:00:00");
    expect(metadata.publisher).toEqual({ name: "섬일보", host: "island.test" });
    expect(metadata.articleSection).toEqual(["지역", "섬"]);
    expect(metadata.inLanguage).toBe("ko");
    expect(metadata.canonicalClaim).toBe("https://www.island.test/news/48211");
    expect(metadata.image).toMatchObject([
      { url: "https://www.island.test/img/ferry.jpg", caption: "부두에 선 배.", generated: true },
    ]);
  });
  it("tells where each field came from", () => {
    expect(metadata.fields.headline?.source).toBe("h1");
    expect(metadata.fields.headline?.lost.map((one) => one.source)).toContain("og:title");
  });
});

describe("what each field came from", () => {
  const node = {
    "@type": "NewsArticle",
    headline: "Ferry to the islands returns",
    datePublished: "2031-01-01",
    dateModified: "2026-01-14T09:00:00+09:00",
    keywords: "ferry, island",
    isAccessibleForFree: true,
    description: "The ferry is back.",
  };
  const { fields } = read(`<html lang="fr"><title>Ferry to the islands returns | Island Herald</title>
    <script type="application/ld+json">${JSON.stringify(node)}</script>
    <meta property="og:title" content="The ferry is back"><meta property="og:description" content="After nine years.">
    <meta name="keywords" content="news, herald"><meta property="og:url" content="/other"><link rel="canonical" href="/news/48211">
    <meta property="article:content_tier" content="locked"><meta name="author" content="Island Herald">
    <h1>Ferry to the islands returns</h1><p>By Jane Roe</p><p>Published Jan 13, 2026</p><p>Updated Jan 14, 2026</p>
    <p>${"The ferry returns in May, and the people of the island are glad that it is not longer than that. ".repeat(6)}`);

  it("is told with the candidates that lost", () => {
    const sources = (field: string) => fields[field]?.lost.map((one) => one.source);
    expect(sources("headline")).toContain("og:title");
    expect(sources("description")).toContain("json-ld");
    expect(sources("author")).toContain("meta author");
    expect(sources("publisher")).toContain("host");
    expect(sources("keywords")).toContain("keywords");
    expect(sources("dateModified")).toContain("text line");
    expect(sources("inLanguage")).toContain("html lang, against the text");
    expect(sources("isAccessibleForFree")).toContain("article:content_tier");
    expect(sources("canonicalClaim")).toContain("og:url");
  });

  it("tells of a date that cannot be, and never takes it", () => {
    expect(fields.datePublished).toMatchObject({ source: "text line", value: "2026-01-13" });
    expect(fields.datePublished?.lost).toContainEqual({
      source: "json-ld datePublished, in the future",
      value: "2031-01-01",
    });
  });
});

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe("metadata from structured data", () => {
  it("takes the page's own article, not a related one", () => {
    const others = ["One", "Two"].map((headline) => ({
      "@type": "NewsArticle",
      headline,
      datePublished: "2026-01-20",
    }));
    const own = {
      "@type": "NewsArticle",
      headline: "Ferry to the islands returns",
      datePublished: "2026-01-13T14:05:00+09:00",
      author: [{ "@type": "Person", name: "By Jane Roe" }],
      isAccessibleForFree: "False",
    };
    const metadata = read(
      `<html lang="en"><title>Ferry to the islands returns</title>${ld([...others, own])}<h1>Ferry to the islands returns</h1>`,
    );
    expect(metadata.datePublished).toBe("2026-01-13T14:05:00+09:00");
    expect(metadata.author).toEqual([{ name: "Jane Roe" }]);
    expect(metadata.isAccessibleForFree).toBe(false);
  });

  it("never takes a date from the future, and writes UTC as the publisher's clock shows it", () => {
    const node = { "@type": "NewsArticle", headline: "Ferry returns", datePublished: "2031-01-01" };
    expect(read(`${ld(node)}<h1>Ferry returns</h1>`).datePublished).toBeUndefined();
    const utc = { ...node, datePublished: "2026-01-12T20:00:00Z" };
    const shown = `<html lang="ko">${ld(utc)}<h1>여객선 다시 뜬다</h1><p>입력 2026.01.13 05:00</p>`;
    expect(read(shown, "https://island.kr/1").datePublished).toBe("2026-01-13T05:00:00+09:00");
  });
});

describe("metadata of hard pages", () => {
  it("leaves an unsigned page without author, and an empty one without anything", () => {
    expect(read("<h1>Ferry to the islands returns</h1><p>The ferry returns in May.</p>").author).toEqual([]);
    expect(read("").headline).toBe("");
  });

  it("does not believe a language that the text contradicts", () => {
    const german =
      "<p>Die Fähre kehrt im Mai zurück, und die Leute auf der Insel sind froh, dass es nicht länger dauert als bisher geplant war.</p>";
    expect(read(`<html lang="en">${german.repeat(4)}`).inLanguage).toBe("de");
    expect(read(`<html lang="ko-KR"><p>${"시의회는 새 노선을 승인했다. ".repeat(9)}`).inLanguage).toBe("ko-KR");
  });

  it("walks a page 100,000 deep, with classes that open captures at each step", () => {
    const deep = `${'<div class="author byline caption">x'.repeat(100_000)}`;
    expect(read(`<h1>Ferry to the islands returns</h1>${deep}`).headline).toBe("Ferry to the islands returns");
  });

  it("takes lone surrogates and broken addresses", () => {
    const html = `<h1>Ferry \ud800 returns again</h1><link rel="canonical" href="http://["><meta property="og:image" content="http://[x">`;
    const metadata = read(html);
    expect(metadata.canonicalClaim).toBeUndefined();
    expect(metadata.image).toEqual([]);
  });
});

describe("the title's parts", () => {
  const headline = (html: string) => read(html).headline;
  it("are told apart by the side that the page shows", () => {
    expect(headline("<title>Ferry returns in May | Island Herald</title><p>Ferry returns in May</p>")).toBe(
      "Ferry returns in May",
    );
    expect(
      headline(
        "<title>Island Herald » Ferry returns in May</title><h1>Island Herald</h1><h2>Ferry returns in May</h2>",
      ),
    ).toBe("Ferry returns in May");
  });

  it("stay together where a heading says both", () => {
    const both = "Ferry returns - after nine years";
    expect(headline(`<title>${both}</title><h1>${both}</h1><h2>Ferry returns</h2>`)).toBe(both);
    expect(headline(`<title>${both}</title>`)).toBe(both);
  });

  it("keep a kicker that the page's own data states", () => {
    const own = "‘Nine years’: the ferry to the islands returns";
    expect(
      headline(
        `<title>the ferry to the islands returns</title><meta property="og:title" content="${own}"><h1>${own}</h1>`,
      ),
    ).toBe(own);
  });
});

describe("what only embedded data or the title tells", () => {
  const read = (html: string) =>
    readMetadata({
      document: parseHtml(html),
      jsonLd: [],
      url: "http://paper.example/a",
      fetchedAt: new Date("2026-11-24"),
    });

  it("takes the date that stands beside the headline in the page's data", () => {
    const data = JSON.stringify({
      props: {
        latest: [
          { title: "Another story of the day", publishedAt: "2026-03-05T08:00:00+09:00", text: "x".repeat(400) },
        ],
        story: { title: "Lighthouse keeper retires at ninety", publishedAt: "2026-03-01T09:30:00+09:00" },
      },
    });
    const { datePublished, datePublishedSource } = read(
      `<title>Lighthouse keeper retires at ninety</title><script id="__NEXT_DATA__" type="application/json">${data}</script>`,
    );
    expect(datePublished).toBe("2026-03-01T09:30:00+09:00");
    expect(datePublishedSource).toBe("embedded");
  });

  it("cuts a site's name in front of the headline where the rest is a line of the page", () => {
    const page = (title: string, line: string) => `<title>${title}</title><table><tr><td>${line}</td></tr></table>`;
    const story = "다리가 다시 열려 섬 주민들이 배 없이 장을 본다";
    expect(read(page(`모래신문 :: ${story}`, story)).headline).toBe(story);
    expect(read(page(`모래신문 :: ${story}`, "다른 줄")).headline).toBe(`모래신문 :: ${story}`);
  });
});
