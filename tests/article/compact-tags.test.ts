import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article, Tags } from "../../functions/article/article.ts";
import { compactTags, expandTags, type MentionRow } from "../../functions/article/compact-tags.ts";
import type { EntityId, Mention } from "../../functions/article/mention.ts";

const BODY = "삼성전자는 13일 오슬로에서 3억원을 들이겠다고 밝혔다. “늦지 않다”고 김서윤은 말했다.";
const ARTICLE = { headline: "삼성전자, 오슬로에", image: [{ url: "http://img.test/a.jpg", caption: "오슬로" }] };
const ENTITIES = ["org:samsung-electronics", "loc:oslo", "~김서윤"].map((id) => ({
  id: id as EntityId,
  type: "ORG" as const,
  name: id,
  sameAs: [],
  count: 1,
  salience: 0.5,
}));

const mention = (field: Mention["field"], start: number, end: number, more: Partial<Mention> = {}): Mention => {
  const text = { headline: ARTICLE.headline, articleBody: BODY, "image.0.caption": "오슬로" }[field].slice(start, end);
  return { field, type: "ORG", text, start, end, confidence: 0.9, ...more };
};
const TAGS: Tags = {
  entities: ENTITIES,
  mentions: [
    mention("headline", 0, 4, { entityId: ENTITIES[0]!.id }),
    mention("articleBody", 0, 4, { entityId: ENTITIES[0]!.id }),
    mention("articleBody", 6, 9, {
      type: "DATE",
      normalized: { from: "2026-01-13", to: "2026-01-13", precision: "day" },
    }),
    mention("image.0.caption", 0, 3, { type: "LOCATION", entityId: ENTITIES[1]!.id }),
  ],
  quotes: [{ text: BODY.slice(34, 39), start: 34, end: 39, speaker: "김서윤", entityId: ENTITIES[2]!.id }],
};

describe("tags at rest", () => {
  it("are the same again", () => {
    const stored = JSON.parse(JSON.stringify(compactTags(TAGS)));
    expect(expandTags(stored, ARTICLE as Article, BODY)).toEqual(TAGS);
  });

  it("are the same again wherever mentions stand, in whatever order of fields", () => {
    const fields = ["headline", "articleBody", "image.0.caption"] as const;
    const spans = fc.array(
      fc.record({ field: fc.constantFrom(...fields), start: fc.nat(9), length: fc.nat(5), confidence: fc.nat(100) }),
    );
    fc.assert(
      fc.property(spans, (all) => {
        const mentions = all.map(({ field, start, length, confidence }) =>
          mention(field, start, start + length, { confidence: confidence / 100 }),
        );
        const expanded = expandTags(compactTags({ ...TAGS, mentions }), ARTICLE as Article, BODY);
        expect(expanded.mentions).toEqual(mentions);
      }),
    );
  });

  it("are read as they were written before, in rows", () => {
    const rows: MentionRow[] = [
      [0, 1, 0, 4, 0, null, 0.9],
      [1, 1, 0, 4, 0, null, 0.9],
      [1, 6, 6, 9, null, { from: "2026-01-13", to: "2026-01-13", precision: "day" }, 0.9],
      [2, 2, 0, 3, 1, null, 0.9],
    ];
    expect(expandTags({ ...compactTags(TAGS), mentions: rows }, ARTICLE as Article, BODY)).toEqual(TAGS);
  });
});
