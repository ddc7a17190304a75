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
