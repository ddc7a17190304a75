import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotes } from "../../../functions/tag/quotes/find-quotes.ts";
import { findValues } from "../../../functions/tag/values/find-values.ts";

const context = { publishedAt: new Date("2026-01-13T03:00:00Z"), timeZone: "Asia/Seoul" };
const languages = ["ko", "en", "ja", "zh", "de", "xx"];
/** Pieces that values are made of, and what breaks readers of text. */
const piece = fc.constantFrom(
  ...'0 1 12 2026 , . % 원 억 만 년 월 일 시 분 부터 까지 ~ - $ € million percent May last next year ago the of 円 年 月 日 割 " “ ” 「 」 고 said 말했다 \ud800 \udc00 \u200f \u200b'.split(
    " ",
  ),
  " ",
  "\n",
);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(" ")),
);

describe("values and quotes of any text", () => {
  it("lie inside it, in order, none over another, and say what stands there", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (words, language) => {
        for (const spans of [findValues(words, { ...context, language }), findQuotes(words, { language, names: [] })]) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(words.length);
            expect(span.text).toBe(words.slice(span.start, span.end));
            end = span.end;
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it("dates are days in order", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...languages), (words, language) => {
        for (const { type, normalized } of findValues(words, { ...context, language })) {
          if (type !== "DATE") continue;
          const { from, to } = normalized as { from: string; to: string };
          expect(from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ["one long word", "가".repeat(100_000)],
    ["digits", "1".repeat(200_000)],
    ["grouped digits", "1,111".repeat(40_000)],
    ["open marks", '"가 '.repeat(60_000)],
    ["empty lines", "\n".repeat(200_000)],
    ["a text of values", "13일 3~5% 1조 2천억원, last May $3.2bn ".repeat(5_000)],
  ])("%s: an end in every language", (_, words) => {
    for (const language of languages) {
      expect(Array.isArray(findValues(words, { ...context, language }))).toBe(true);
      expect(Array.isArray(findQuotes(words, { language, names: [] }))).toBe(true);
    }
  });

  it("an unknown time zone and an invalid date are no reason to stop", () => {
    expect(
      findValues("어제 5%", { language: "ko", publishedAt: new Date(Number.NaN), timeZone: "Nowhere/None" }),
    ).toHaveLength(2);
  });
});
