import { describe, expect, it } from "vitest";
import { judgeStep, versionKey } from "../../functions/article/advance.ts";
import type { ArticleId, Version } from "../../functions/article/article.ts";

const NONE: Version = { fetchedAt: "", extractor: "", tagger: "" };
const FIRST: Version = { fetchedAt: "2026-01-13T05:05:00.000Z", extractor: "0001", tagger: "" };
const SECOND: Version = { ...FIRST, fetchedAt: "2026-01-13T06:05:00.000Z" };

describe("versionKey", () => {
  it("sorts what was never fetched first, then by fetch, extractor and tagger", () => {
    const inOrder = [
      NONE,
      { ...FIRST, extractor: "" },
      FIRST,
      { ...FIRST, tagger: "0001" },
      { ...FIRST, extractor: "0002" },
      SECOND,
    ];
    expect(inOrder.map(versionKey)).toEqual(inOrder.map(versionKey).sort());
  });
});

describe("judgeStep", () => {
  it("takes any step of a state that is not there", () => {
    expect(judgeStep(undefined, { status: "parsed", version: FIRST })).toBe("take");
  });

  it("goes forward within a version and never back", () => {
    const state = { status: "parsed" as const, version: FIRST };
    expect(judgeStep(state, { status: "ready", version: FIRST })).toBe("take");
    expect(judgeStep(state, { status: "fetched", version: FIRST })).toBe("ignore");
    expect(judgeStep(state, { status: "parsed", version: FIRST })).toBe("ignore");
  });

  it("starts anew with a newer version and ignores an older one", () => {
    expect(judgeStep({ status: "ready", version: FIRST }, { status: "fetched", version: SECOND })).toBe("take");
    expect(judgeStep({ status: "fetched", version: SECOND }, { status: "ready", version: FIRST })).toBe("ignore");
    expect(judgeStep({ status: "queued", version: NONE }, { status: "fetched", version: FIRST })).toBe("take");
  });

  it("never lets a record that was ready fail, nor another URL of one", () => {
    const state = { status: "fetched" as const, version: SECOND, readyAt: "2026-01-13T05:06:00.000Z" };
    expect(judgeStep(state, { status: "failed", version: SECOND, reason: "soft_404" })).toBe("note_trouble");
    const alias = { status: "ready" as const, version: NONE, articleId: "a".repeat(26) as ArticleId };
    expect(judgeStep(alias, { status: "failed", version: SECOND, reason: "gone" })).toBe("note_trouble");
  });
});
