import { describe, expect, it } from "vitest";
import type { Field, MentionType } from "../../functions/article/mention.ts";
import { tagArticle } from "../../functions/tag/tag-article.ts";
import { hasShared } from "../shared-data.ts";
import { scoreMentions } from "./articles/score.ts";
import reference from "./reference-annotations.json" with { type: "json" };
import { REFERENCE, readReferenceArticle } from "./reference-article.ts";

describe.skipIf(!hasShared(REFERENCE))("the reference article (skipped without the shared data)", () => {
  const annotations = reference.annotations.map(([field, start, end, type]) => ({
    field: field as Field,
    start: start as number,
    end: end as number,
    type: type as MentionType,
  }));

  it("is the text that was annotated", () => {
    expect(readReferenceArticle().sha256).toBe(reference.sha256);
  });

  it("is tagged at .90 typed exact F or better, names and values together", () => {
    const { headline, caption, articleBody } = readReferenceArticle();
    const datePublished = "2026-01-13T10:00:00+09:00";
    const { mentions, entities } = tagArticle({ headline, caption, articleBody, inLanguage: "ko", datePublished });
    expect(scoreMentions([{ mentions, annotations }]).f).toBeGreaterThanOrEqual(0.9);
    expect(entities[0]?.id).toBe("org:deepseek");
  });
});
