import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../../../functions/tag/model/split-sentences.ts";

const cut = (text: string, longest?: number) =>
  splitSentences(text, longest).map(({ start, end }) => text.slice(start, end).trim());

describe("splitSentences", () => {
  it("cuts after a stop that white space follows, closing quotation marks included", () => {
    expect(cut('비가 왔다. "눈도 왔다." 바람은 없었다.')).toEqual(["비가 왔다.", '"눈도 왔다."', "바람은 없었다."]);
  });

  it("cuts at line ends", () => {
    expect(cut("제목\n\n본문 첫 줄")).toEqual(["제목", "", "본문 첫 줄"]);
  });

  it("leaves decimals, initials and titles whole", () => {
    expect(cut("Mr. Oak paid 3.5 dollars to J. Elm in the U.S. today. He left.")).toEqual([
      "Mr. Oak paid 3.5 dollars to J. Elm in the U.S. today.",
      "He left.",
    ]);
  });

  it("cuts what is too long at white space, and hard where there is none", () => {
    expect(cut("가나 다라 마바", 6)).toEqual(["가나 다라", "마바"]);
    expect(cut("가".repeat(25), 10).map((part) => part.length)).toEqual([10, 10, 5]);
  });

  it("covers every text without gaps, in stretches no longer than allowed, and parts no surrogate pair", () => {
    const pieces = fc.constantFrom("가", "a", ".", " ", "\n", "😀", '"', "3", "U.S", "\ud83d");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 80 }), (parts) => {
        const text = parts.join("");
        let at = 0;
        for (const { start, end } of splitSentences(text, 12)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          const pair = /[\ud800-\udbff]/.test(text[end - 1]!) && /[\udc00-\udfff]/.test(text[end] ?? "");
          expect(pair).toBe(false);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});
