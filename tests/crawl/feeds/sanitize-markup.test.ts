import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, sanitizeMarkup } from "../../../functions/crawl/feeds/sanitize-markup.ts";

const BASE = "https://news.example/a/";

describe("markup of a feed", () => {
  it.each([
    ["<p onclick='x()'>a</p>", "<p>a</p>"],
    ["a<script>alert(1)</script>b", "ab"],
    ["<style>p{}</style>a", "a"],
    ["<iframe src='https://evil.example'></iframe>a", "a"],
    ["<blink>a</blink>", "a"],
    ["<a href='javascript:alert(1)'>a</a>", "<a>a</a>"],
    ["<a href=' java&#115;cript:alert(1)'>a</a>", "<a>a</a>"],
    ["<a href='data:text/html,x'>a</a>", "<a>a</a>"],
    ["<img src=b.jpg alt='x\"y'>", '<img alt="x&quot;y" src="https://news.example/a/b.jpg" />'],
    ["<p style='position:fixed'>a", "<p>a</p>"],
    ["1 < 2 &amp; 3", "1 &lt; 2 &amp; 3"],
  ])("%s becomes %s", (html, safe) => {
    expect(sanitizeMarkup(html, BASE)).toBe(safe);
  });

  it("holds no script, whatever it was made of", () => {
    const piece = fc.constantFrom(
      "<script>",
      "</script>",
      "<a href=",
      "javascript:",
      "'",
      '"',
      ">",
      "<",
      "onload=",
      "<svg ",
      "<![CDATA[",
      "<!--",
      "-->",
      "&lt;",
      "x",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const safe = sanitizeMarkup(pieces.join(""), BASE);
        expect(safe).not.toMatch(/<script|<[^>]*\son\w+=|href="\s*javascript/i);
        expect(sanitizeMarkup(safe, BASE)).not.toMatch(/<script/i);
      }),
    );
  });
});

describe("plain text of a title", () => {
  it("has no tags, decoded references and single spaces", () => {
    expect(plainText("다리가<br>다시 &amp; \n <b>열렸다</b><script>x</script>")).toBe("다리가 다시 & 열렸다");
  });
});
