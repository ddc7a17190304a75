import { describe, expect, it } from "vitest";
import { compactTags, expandTags } from "../../functions/article/compact-tags.ts";
import { capTags } from "../../functions/tag/cap-tags.ts";
import { tagArticle } from "../../functions/tag/tag-article.ts";

const ARTICLE = {
  headline: "네이버 실적",
  articleBody:
    '네이버는 서울에 있다. 김서온 대표는 "다시 하겠다"고 말했다. 김서온 대표는 "곧 한다"고 말했다. 부산에도 있다.',
  caption: "카카오 본사",
  inLanguage: "ko",
  datePublished: "2026-01-13T10:00:00+09:00",
};
const tags = tagArticle(ARTICLE);
const texts = (some: typeof tags) => some.mentions.map(({ text }) => text);

describe("caps on tags", () => {
  it("leave tags within them as they are", () => {
    expect(capTags(tags, { mentionsPerArticle: tags.mentions.length, quotesPerArticle: 2 })).toBe(tags);
  });

  it("cut the end of the body, and neither headline nor caption", () => {
    expect(texts(tags)).toEqual(["네이버", "네이버", "서울", "김서온", "김서온", "부산", "카카오"]);
    const capped = capTags(tags, { mentionsPerArticle: 4, quotesPerArticle: 1 });
    expect(texts(capped)).toEqual(["네이버", "네이버", "서울", "카카오"]);
    expect(capped.quotes).toEqual(tags.quotes.slice(0, 1));
    expect(capped.leftOut).toEqual({ mentions: 3, quotes: 1 });
  });

  it("keep of an entity what the whole text said of it, and drop it with its last mention", () => {
    const { entities } = capTags(tags, { mentionsPerArticle: 4, quotesPerArticle: 2 });
    expect(entities.map(({ name, count }) => [name, count])).toEqual(
      tags.entities.flatMap(({ name, count }) => (["네이버", "서울", "카카오"].includes(name) ? [[name, count]] : [])),
    );
    expect(entities).toHaveLength(3);
  });

  it("are told at rest, and to whoever reads the record", () => {
    const capped = capTags(tags, { mentionsPerArticle: 2, quotesPerArticle: 0 });
    const article = { headline: ARTICLE.headline, image: [{ url: "http://img.test/a.jpg", caption: ARTICLE.caption }] };
    const stored = JSON.parse(JSON.stringify(compactTags(capped)));
    expect(expandTags(stored, article, ARTICLE.articleBody)).toMatchObject({ leftOut: { mentions: 5, quotes: 2 } });
    expect(compactTags(tags)).not.toHaveProperty("leftOut");
  });
});
