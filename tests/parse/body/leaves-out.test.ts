import { describe, expect, it } from "vitest";
import { namesOfTitle } from "../../../functions/parse/body/names-of-title.ts";
import { readPage } from "../../../functions/parse/read-page.ts";

const PARAGRAPHS = [
  "The ferry to Lower Wick will run twice an hour from Monday, the harbour board said after a vote that split it evenly.",
  "Its chairman, who had the last word, called the plan dear but right, and said that fares would not rise before spring.",
  "Two boats were bought second-hand in Norway, and their crews have been learning the shoals since the end of October.",
  "Fishermen had asked for a wider channel. They will get buoys instead, and a promise that the wake will be measured.",
];
const TEXT = PARAGRAPHS.map((one) => `<p>${one}</p>`);

const page = (inside: string, head = "") => `<!doctype html><html lang="en"><head>
<title>Ferry to run twice an hour | The Wick Gazette</title><meta property="og:title" content="Ferry to run twice an hour">${head}</head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><main>${inside}</main><footer><p>© The Wick Gazette</p></footer></body></html>`;

function bodyOf(html: string): string[] {
  const result = readPage({
    bytes: new TextEncoder().encode(html),
    contentType: "text/html; charset=utf-8",
    url: "https://wick.example/ferry",
    fetchedAt: new Date("2026-01-13T05:00:00Z"),
  });
  return result.outcome === "article" ? result.article.articleBody.split("\n\n") : [result.reason];
}

const HEADLINE = "<h1>Ferry to run twice an hour</h1>";
const BYLINE = '<p class="by">By Idris Vale, 2 January 2026</p>';

describe("the text leaves out", () => {
  it("what stands between headline and byline, whatever its class is called", () => {
    const html = page(
      `${HEADLINE}<p class="x1">Two boats from Norway are ready, and fares stay as they are.</p>${BYLINE}<div>${TEXT.join("")}</div>`,
    );
    expect(bodyOf(html)).toEqual(PARAGRAPHS);
  });

  it("not the first paragraph where the byline stands above it", () => {
    expect(bodyOf(page(`${HEADLINE}${BYLINE}<div>${TEXT.join("")}</div>`))).toEqual(PARAGRAPHS);
  });

  it("what a class calls a standfirst, but not the text that the description repeats", () => {
    const deck = '<p class="article-standfirst">Two boats from Norway are ready, and fares stay as they are.</p>';
    const description = `<meta name="description" content="${PARAGRAPHS[0]}">`;
    expect(bodyOf(page(`${HEADLINE}${deck}<div>${TEXT.join("")}</div>`, description))).toEqual(PARAGRAPHS);
  });

  it("lines whose class says that they are captions", () => {
    const caption =
      '<p class="imageCaption">The first of the boats, seen from the old pier on a Sunday in the rain</p>';
    const html = page(`${HEADLINE}${BYLINE}<div>${TEXT[0]}<img src="/1.jpg">${caption}${TEXT.slice(1).join("")}</div>`);
    expect(bodyOf(html)).toEqual(PARAGRAPHS);
  });

  it("the page's date with its month cut short, and the way to what else the author wrote", () => {
    const date = "<p>Published: Dec. 21, 2025, 1:28 p.m.</p>";
    const more = "<p>View all posts by Idris Vale</p>";
    expect(bodyOf(page(`${HEADLINE}<div>${date}${TEXT.join("")}${more}</div>`))).toEqual(PARAGRAPHS);
  });

  it("the next article that the same template appends without an article element", () => {
    const item = (headline: string, text: string) =>
      `<div class="item"><div class="head"><h1 class="hl">${headline}</h1></div><div class="txt">${text}</div></div>`;
    const next = [
      "The swimming bath stays shut until the boiler is mended, and nobody can say when that will be.",
      "It is the third winter in a row, and the club has begun to look for water elsewhere, members said.",
    ];
    const html = page(
      item("Ferry to run twice an hour", TEXT.join("")) +
        item("Bath stays shut", next.map((one) => `<p>${one}</p>`).join("")),
    );
    expect(bodyOf(html)).toEqual(PARAGRAPHS);
  });

  it("what readers say below a label that counts them", () => {
    const html = page(
      `<div>${HEADLINE}${BYLINE}${TEXT.join("")}<b>Comments (2)</b><br>wader : A ferry twice an hour is more than we had in forty years, so thank you.<br>gull : And who pays for the boats, I should like to know, if not all of us?</div>`,
    );
    expect(bodyOf(html)).toEqual(PARAGRAPHS);
  });

  it("a paragraph that is one link, but not those that a list of links is built of", () => {
    const link = (at: number) => `<p><a href="/${at}">Harbour board numbers the piers anew ${at}</a></p>`;
    expect(bodyOf(page(`${HEADLINE}${BYLINE}<div>${TEXT[0]}${TEXT[1]}${link(1)}${TEXT[2]}${TEXT[3]}</div>`))).toEqual(
      PARAGRAPHS,
    );
    const roundup = PARAGRAPHS.map((one, at) => `${link(at)}<p>${one}</p>`).join("");
    expect(bodyOf(page(`${HEADLINE}${BYLINE}<div>${roundup}</div>`)).join("\n")).toContain("numbers the piers anew 2");
  });
});

describe("a live blog without structured data", () => {
  const entry = (time: string, at: number) =>
    `<div class="entry"><div class="when">${time} Idris Vale</div><h3>Entry ${at} of the morning</h3><p>${PARAGRAPHS[at]}</p></div>`;
  const html = page(
    `<h1>Ferry live: first boat sails</h1>${["11:20", "10:05", "09:40", "08:15"].map(entry).join("")}`,
  ).replaceAll("Ferry to run twice an hour", "Ferry live: first boat sails");

  it("keeps every entry with its title, in page order, without times and names", () => {
    expect(bodyOf(html)).toEqual(PARAGRAPHS.flatMap((one, at) => [`Entry ${at} of the morning`, one]));
  });

  it("is told as one", () => {
    const result = readPage({
      bytes: new TextEncoder().encode(html),
      contentType: "text/html; charset=utf-8",
      url: "https://wick.example/live",
      fetchedAt: new Date("2026-01-13T05:00:00Z"),
    });
    expect(result.outcome === "article" && result.article.kind).toBe("live_blog");
  });
});

describe("the names in a title", () => {
  it("are it, and it without what a site puts behind or before it", () => {
    expect(namesOfTitle("Ferry to run | News | The Gazette")).toContain("Ferry to run");
    expect(namesOfTitle("동백신문 :: 섬마을 배편 늘린다")).toContain("섬마을 배편 늘린다");
    expect(namesOfTitle("雪で一部運休：青葉新報")).toContain("雪で一部運休");
    expect(namesOfTitle("Storm Agnes live: harbour closed")).toEqual(["Storm Agnes live: harbour closed"]);
  });
});
