import { describe, expect, it } from "vitest";
import { itemSize } from "../../bench/cost/item-size.ts";
import type { Article, ArticleId } from "../../functions/article/article.ts";
import { articleOf, listedArticle, listing } from "../../functions/aws/listed-article.ts";
import { ARTICLES_TABLE } from "../../lib/tables.ts";

const ID = "a".repeat(26) as ArticleId;
const SORT_DATE = "2026-01-13T00:00:00.000Z";
const SHOWN = {
  url: "https://www.eastmere.example/2026/01/13/harbour-to-be-widened-20260113",
  headline: "항구를 넓히는 공사가 다음 달에 시작된다고 시가 밝혔다",
  publisher: { name: "이스트미어 신문", host: "www.eastmere.example" },
  datePublished: "2026-01-13T09:00:00+09:00",
  inLanguage: "ko",
  // 200 characters as Korean has them: most take three bytes.
  excerpt: "항구를 넓히는 일 ".repeat(20),
};
const ARTICLE = {
  ...SHOWN,
  id: ID,
  articleSection: ["지역"],
  image: [{ url: `https://img.eastmere.example/2026/${"f".repeat(32)}.jpg`, caption: "항구", credit: "이스트미어" }],
  extractor: { version: "0001", confidence: 1, method: "test" },
} as unknown as Article;
const item = { pk: `ARTICLE#${ID}`, sk: "ARTICLE", v: 2, ...ARTICLE, ...listing(ARTICLE, SORT_DATE) };

describe("an article in a list", () => {
  it("is shown with its first picture and who extracted it", () => {
    const listed = { ...SHOWN, id: ID, image: [{ url: ARTICLE.image[0]!.url }], extractor: { version: "0001" } };
    expect(listedArticle(item)).toEqual(listed);
    expect(articleOf(item)).toEqual(ARTICLE);
  });

  it("is the same as earlier versions listed it", () => {
    const sort = `${SORT_DATE}#${ID}`;
    const old = {
      pk: `ARTICLE#${ID}`,
      sk: "ARTICLE",
      v: 1,
      ...ARTICLE,
      day: "2026-01-13",
      daySort: sort,
      hostSort: sort,
    };
    expect(listedArticle(old)).toEqual(listedArticle(item));
    expect(articleOf(old)).toEqual(ARTICLE);
  });

  it.each(["byHost", "bySection", "byDay"])("takes one write unit in %s, in Korean too", (name) => {
    const { partitionKey, sortKey, projection } = ARTICLES_TABLE.indexes[name]!;
    const stored = item as Record<string, unknown>;
    const entry = ["pk", "sk", partitionKey, sortKey, ...projection].map((attribute) => [attribute, stored[attribute]]);
    expect(entry.every(([, value]) => value !== undefined)).toBe(true);
    expect(itemSize(Object.fromEntries(entry))).toBeLessThan(1_024);
  });
});
