import { describe, expect, it } from "vitest";
import { foldedId } from "../../../functions/tag/links/folded-id.ts";
import { lookupEntity } from "../../../functions/tag/links/lookup-entity.ts";
import { tagArticle } from "../../../functions/tag/tag-article.ts";

const tag = (articleBody: string, inLanguage = "ko", headline = "") =>
  tagArticle({ headline, articleBody, inLanguage, datePublished: "2026-01-13T10:00:00+09:00" });
const idOf = (articleBody: string, text: string, inLanguage = "ko") =>
  tag(articleBody, inLanguage).mentions.find((mention) => mention.text === text)?.entityId;

describe("looking an entity up", () => {
  it("takes any known form, folded or not, or the id", () => {
    for (const query of ["딥시크", "DeepSeek", "deepseek", "org:deepseek"])
      expect(lookupEntity(query)).toEqual(["org:deepseek"]);
  });
  it("gives the marked id of a name that is not curated, and nothing for nothing", () => {
    expect(lookupEntity("블루 스택")).toEqual(["~블루 스택"]);
    expect(foldedId("Ｂlue  Stack")).toBe("~blue stack");
    expect(lookupEntity(" ")).toEqual([]);
  });
  it("gives every reading of a shared name, the default first", () => {
    expect(lookupEntity("Amazon")).toEqual(["org:amazon", "loc:amazon-river"]);
  });
});

describe("linking", () => {
  it("reads Amazon by what stands around it", () => {
    expect(idOf("Amazon said profits rose.", "Amazon", "en")).toBe("org:amazon");
    expect(idOf("Deforestation in the Amazon rainforest fell, and the Amazon lost fewer trees.", "Amazon", "en")).toBe(
      "loc:amazon-river",
    );
  });
  it("gives a gloss and what it glosses one entity", () => {
    const { mentions } = tag("스타트업 블루스택(BlueStack)이 투자를 받았다.");
    expect(mentions.map(({ text }) => text)).toEqual(["블루스택", "BlueStack"]);
    expect(new Set(mentions.map(({ entityId }) => entityId)).size).toBe(1);
  });
  it("links a surname to the full name before it", () => {
    const body = "한서윤 의원이 법안을 냈다. 한 의원은 통과를 자신했다.";
    expect(idOf(body, "한")).toBe("~한서윤");
  });
  it("gives the company and its model one entity, and each mention its own type", () => {
    const { mentions } = tag("스타트업 딥시크가 만든 AI 딥시크는 빨랐다.");
    expect(mentions.map(({ type, entityId }) => [type, entityId])).toEqual([
      ["ORG", "org:deepseek"],
      ["PRODUCT", "org:deepseek"],
    ]);
  });
  it("names an entity in the article's language", () => {
    expect(tag("딥시크가 DeepSeek 앱을 냈다.").entities[0]?.name).toBe("딥시크");
    expect(tag("DeepSeek released an app.", "en").entities[0]?.name).toBe("DeepSeek");
    expect(tag("北京に本社を置く。", "ja").entities[0]?.name).toBe("北京");
  });
  it("takes LINE in capitals for the messenger only where the article speaks of it", () => {
    expect(idOf("배터리 공장의 신규 LINE 3개가 돌아간다.", "LINE")).toBeUndefined();
    expect(idOf("메신저 라인이 인기다. LINE 이용자가 늘었다.", "LINE")).toBe("org:line");
  });
  it("ranks what the headline and most of the text are about first", () => {
    const { entities } = tag("네이버가 앱을 냈다. 카카오뱅크도 있다. 네이버는 웃었다.", "ko", "네이버 새 앱");
    expect(entities.map(({ id }) => id)).toEqual(["org:naver", "org:kakaobank"]);
  });
});
