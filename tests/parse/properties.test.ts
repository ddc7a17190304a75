import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outlinePage } from "../../functions/parse/body/outline-page.ts";
import { decodePage } from "../../functions/parse/decode-page.ts";
import { type ChildNode, type Document, nodeAfter } from "../../functions/parse/page-tree.ts";
import { parseHtml } from "../../functions/parse/parse-html.ts";
import { readPage } from "../../functions/parse/read-page.ts";

const PAGES = join(import.meta.dirname, "../pages");
const SOURCES = readdirSync(PAGES)
  .sort()
  .map((name) => ({ name, html: sourceOf(name) }));

describe("pages, mutated", () => {
  it("give an article or a reason, without markup, script or control characters in the text", () => {
    fc.assert(
      fc.property(mutatedPage(), (html) => {
        const result = read(html);
        if (result.outcome === "refused") {
          expect(result.reason).toMatch(/^[a-z0-9_]+$/);
          return;
        }
        const { articleBody } = result.article;
        expect(articleBody).not.toBe("");
        expect(articleBody.isWellFormed()).toBe(true);
        expect(articleBody).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]/);
        expect(articleBody).not.toMatch(/<\/?(?:p|div|span|script|a|br|img|table|li|article|section)\b[^>\n]*>/i);
        // A mutation that breaks a script's own tag makes its code text of the page.
        if (!CODE.test(textOutsideScripts(html))) expect(articleBody).not.toMatch(CODE);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("give text that stands on the page in the same order, but for the separators that are put in", () => {
    fc.assert(
      fc.property(mutatedPage(), (html) => {
        const result = read(html);
        if (result.outcome === "refused" || result.article.extractor.method !== "blocks") return; // else it is out of a script
        const rest = notSubsequence(result.article.articleBody.replaceAll(" | ", " "), textOfPage(html));
        expect(rest).toBe("");
      }),
      { numRuns: 200, seed: 2 },
    );
  });
});

describe("the text of a page, put into a bare page as paragraphs", () => {
  for (const { name, html } of SOURCES) {
    const result = read(html);
    if (result.outcome === "refused" || (result.article.articleBody.match(/\n\n/g)?.length ?? 0) < 2) continue;
    it(`comes out again: ${name.replaceAll("-", " ")}`, () => {
      const { headline, articleBody } = result.article;
      const again = read(bareArticle(headline, articleBody.split("\n\n")));
      expect(again.outcome === "article" ? again.article.articleBody : again).toEqual(articleBody);
    });
  }
});

describe("the work on a page", () => {
  const article = (paragraphs: number) =>
    bareArticle(
      "The river and its many bridges",
      Array.from(
        { length: paragraphs },
        (_, at) => `Bridge ${at} was built of oak, and it burnt in the year ${1000 + at}, when nobody was near.`,
      ),
    );
  const nested = (depth: number) => `${"<div class=a>".repeat(depth)}<p>One line.</p>${"</div>".repeat(depth)}`;
  const tables = (depth: number) => "<table><tr><td>a<td>b".repeat(depth);
  const links = (count: number) => "<ul><li><a href=/x>A headline of another story</a></ul>".repeat(count);

  for (const [name, make] of Object.entries({ article, nested, tables, links })) {
    it(`grows with its size: ${name}`, () => {
      const small = looksAtNodes(make(500));
      const large = looksAtNodes(make(2_000));
      expect(small).toBeGreaterThan(0);
      // Four times the page: four times the visits, and a margin for what is paid once.
      expect(large).toBeLessThan(4.4 * small + 1_000);
    });
  }
});

/** How often the outline looks at a node's kind: each look is a step of its walk. */
function looksAtNodes(html: string): number {
  const document = parseHtml(html);
  let count = 0;
  for (const node of nodesOf(document)) {
    const { type } = node;
    Object.defineProperty(node, "type", {
      get: () => {
        count++;
        return type;
      },
    });
  }
  outlinePage(document);
  return count;
}

/** All nodes under the root, in order. */
function nodesOf(document: Document): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = document.firstChild; node !== null; node = nodeAfter(node, document, true)) nodes.push(node);
  return nodes;
}

function mutatedPage(): fc.Arbitrary<string> {
  const mutation = fc.record({
    kind: fc.constantFrom("cut", "double", "insert", "swap"),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 400 }),
    piece: fc.constantFrom(
      "<div>",
      "</div>",
      "</p>",
      "<!--",
      "-->",
      "<table>",
      "&lt;b&gt;",
      "\u0000",
      "\u0007",
      "<script>",
      "</script>",
      "<p hidden>",
      "<a href=/q>",
      "<br>",
      "<svg>",
      "<template>",
      "\ud800",
      "]]>",
    ),
  });
  return fc
    .tuple(fc.constantFrom(...SOURCES), fc.array(mutation, { minLength: 0, maxLength: 6 }))
    .map(([{ html }, mutations]) => mutations.reduce(mutate, html));
}

function mutate(
  html: string,
  { kind, at, length, piece }: { kind: string; at: number; length: number; piece: string },
) {
  const from = Math.floor(at * html.length);
  const part = html.slice(from, from + length);
  if (kind === "cut") return html.slice(0, from) + html.slice(from + length);
  if (kind === "double") return html.slice(0, from) + part + html.slice(from);
  if (kind === "insert") return html.slice(0, from) + piece + html.slice(from);
  return html.slice(0, from) + html.slice(from + length, from + 2 * length) + part + html.slice(from + 2 * length);
}

function read(html: string) {
  return readPage({
    bytes: new TextEncoder().encode(html),
    contentType: "text/html; charset=utf-8",
    url: "https://news.example/a",
    fetchedAt: new Date("2026-02-01T05:00:00Z"),
  });
}

function sourceOf(name: string): string {
  const { page } = JSON.parse(readFileSync(join(PAGES, name, "expected.json"), "utf8")) as {
    page?: { contentType?: string };
  };
  return decodePage(readFileSync(join(PAGES, name, "source.html")), page?.contentType ?? "text/html; charset=utf-8")
    .text;
}

function bareArticle(headline: string, paragraphs: string[]): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
  const body = paragraphs.map((text) => `<p>${escaped(text)}</p>`).join("\n");
  return `<!doctype html><title>${escaped(headline)}</title><article><h1>${escaped(headline)}</h1><div class="article-body">${body}</div></article>`;
}

const CODE = /dataLayer|__next_f|window\./;

function textOutsideScripts(html: string): string {
  return nodesOf(parseHtml(html))
    .map((node) =>
      node.type === "text" && !(node.parent?.type === "tag" && node.parent.name === "script") ? node.data : " ",
    )
    .join("");
}

/** All text nodes of the page in order, as bytes carry them: without lone surrogates. */
function textOfPage(html: string): string {
  return nodesOf(parseHtml(html.toWellFormed()))
    .map((node) => (node.type === "text" ? node.data : " "))
    .join("");
}

/** What of a text cannot be found, character after character, in another; spaces count for nothing. */
function notSubsequence(text: string, whole: string): string {
  const wanted = text.replace(/\s+/g, "");
  let at = 0;
  for (let from = 0; from < wanted.length; from++) {
    at = whole.indexOf(wanted[from]!, at) + 1;
    if (at === 0) return wanted.slice(from, from + 40);
  }
  return "";
}
