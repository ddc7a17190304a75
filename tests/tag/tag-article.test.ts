import { describe, expect, it } from "vitest";
import { tagArticle } from "../../functions/tag/tag-article.ts";
import { ENGLISH_ARTICLES } from "./articles/english.ts";
import { JAPANESE_ARTICLES } from "./articles/japanese.ts";
import { KOREAN_ARTICLES } from "./articles/korean.ts";
import { type MarkedArticle, unmark } from "./articles/marked-article.ts";
import { scoreMentions } from "./articles/score.ts";
import { FIRST_SIGHT_ENGLISH } from "./first-sight/english.ts";
import { FIRST_SIGHT_KOREAN } from "./first-sight/korean.ts";
import { UNSEEN_ENGLISH } from "./unseen/english.ts";
import { UNSEEN_JAPANESE } from "./unseen/japanese.ts";
import { UNSEEN_KOREAN } from "./unseen/korean.ts";

const NEWS = { headline: "", inLanguage: "ko", datePublished: "2026-01-13T10:00:00+09:00" };

function scoreOf(articles: readonly MarkedArticle[]): number {
  const pairs = articles.map((article) => {
    const { annotations, ...texts } = unmark(article);
    const { inLanguage, datePublished } = article;
    return { mentions: tagArticle({ ...texts, inLanguage, datePublished }).mentions, annotations };
  });
  return scoreMentions(pairs).f;
}

describe("news in miniature, names and values together", () => {
  it("keeps Korean at .93 typed exact F", () => expect(scoreOf(KOREAN_ARTICLES)).toBeGreaterThan(0.93));
  it("keeps English at .88", () => expect(scoreOf(ENGLISH_ARTICLES)).toBeGreaterThan(0.88));
  it("keeps Japanese at .88", () => expect(scoreOf(JAPANESE_ARTICLES)).toBeGreaterThan(0.88));
});

describe("news that no rule was tuned on", () => {
  it("keeps Korean at .82", () => expect(scoreOf(UNSEEN_KOREAN)).toBeGreaterThan(0.82));
  it("keeps English at .78", () => expect(scoreOf(UNSEEN_ENGLISH)).toBeGreaterThan(0.78));
  it("keeps Japanese at .85", () => expect(scoreOf(UNSEEN_JAPANESE)).toBeGreaterThan(0.85));
});

describe("news that was marked first and tuned on afterwards", () => {
  it("keeps Korean at .93", () => expect(scoreOf(FIRST_SIGHT_KOREAN)).toBeGreaterThan(0.93));
  it("keeps English at .93", () => expect(scoreOf(FIRST_SIGHT_ENGLISH)).toBeGreaterThan(0.93));
});

describe("an article", () => {
  it("has each field's mentions with that field's offsets", () => {
    const article = {
      ...NEWS,
      headline: "네이버 실적",
      articleBody: "카카오뱅크와 네이버가 만났다.",
      caption: "네이버 본사",
    };
    const texts = { headline: article.headline, articleBody: article.articleBody, "image.0.caption": article.caption };
    const { mentions, entities } = tagArticle(article);
    for (const { field, start, end, text } of mentions) expect(texts[field].slice(start, end)).toBe(text);
    expect(new Set(mentions.map(({ field }) => field)).size).toBe(3);
    expect(entities[0]).toMatchObject({ id: "org:naver", count: 3 });
  });

  it("lets a versioned product win over the number inside it", () => {
    const { mentions } = tagArticle({ ...NEWS, articleBody: "구글은 제미나이 3을 내놓았다." });
    expect(mentions.map(({ text, type }) => [text, type])).toEqual([
      ["구글", "ORG"],
      ["제미나이 3", "PRODUCT"],
    ]);
  });

  it("gives a quote the entity of its speaker", () => {
    const articleBody = '김서온 블루스택 대표는 "내년에 다시 도전하겠다"고 말했다.';
    expect(tagArticle({ ...NEWS, articleBody }).quotes[0]).toMatchObject({ speaker: "김서온", entityId: "~김서온" });
  });
});

describe("hostile text", () => {
  const texts: Record<string, string> = {
    empty: "",
    "one long word": "가".repeat(100_000),
    capitals: "Aa ".repeat(20_000),
    "lone surrogates": "\ud800딥시크\udc00".repeat(500),
    "right to left": "שלום عربي ".repeat(1_000),
    "zero width": "딥\u200b시크 \u200f네이버".repeat(500),
    parentheses: "(".repeat(20_000),
    "quotation marks": "“".repeat(10_000),
    markup: "<p>네이버</p><a href='x'>Apple</a>".repeat(200),
  };
  for (const [name, articleBody] of Object.entries(texts)) {
    it(`of ${name} gives mentions inside the text that do not overlap`, () => {
      for (const inLanguage of ["ko", "en", "ja", "und"]) {
        let reached = 0;
        for (const { start, end, text } of tagArticle({ ...NEWS, inLanguage, articleBody }).mentions) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(articleBody.slice(start, end)).toBe(text);
          reached = end;
        }
        expect(reached).toBeLessThanOrEqual(articleBody.length);
      }
    });
  }
});
