import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPage } from "../../../functions/parse/read-page.ts";

const read = (html: string | Uint8Array) =>
  readPage({
    bytes: typeof html === "string" ? new TextEncoder().encode(html) : html,
    contentType: "text/html; charset=utf-8",
    url: "https://news.example/a",
    fetchedAt: new Date("2026-01-13T05:00:00Z"),
  });

const PIECES = [
  "<p>",
  "</p>",
  "<div class=article-body>",
  "</div>",
  "<table><tr><td>",
  "<b>",
  "<script>",
  "<!--",
  "&lt;",
  "<a href=#>",
  "<h2>",
  "A sentence, as long as an article needs one to be, with a stop at its end. ",
  "문장 하나가 여기 있다. ",
  "\u0000",
  "\ud800",
  "<br>",
];

describe("any page", () => {
  it("gives an article or a reason, with no control characters in the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const result = read(pieces.join(""));
        if (result.outcome === "refused") expect(result.reason).not.toBe("");
        else expect(result.article.articleBody).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
      }),
      { numRuns: 150 },
    );
  });

  it("survives random bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => void read(bytes)),
      { numRuns: 100 },
    );
  });

  for (const [name, html] of Object.entries({
    "100,000 nested div": `${"<div>".repeat(100_000)}x`,
    "5,000 unclosed formatting tags": Array.from({ length: 5_000 }, (_, at) => `<b id=${at}><p>x`).join(""),
    "50,000 nested tables": "<table><tr><td>".repeat(50_000),
    "a comment of 10 MB that never ends": `<p>x<!--${"a".repeat(10_000_000)}`,
    "a script of 10 MB that never ends": `<p>x<script>${"a".repeat(10_000_000)}`,
  })) {
    it(`ends on ${name}`, () => expect(["article", "refused"]).toContain(read(html).outcome), 120_000);
  }

  it("refuses 30 MB", () => {
    expect(read(new Uint8Array(30_000_000))).toMatchObject({ outcome: "refused", reason: "too_large" });
  });
});
