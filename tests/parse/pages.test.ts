import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPage } from "../../functions/parse/read-page.ts";

type Expected = { kind?: string; articleBody?: string[]; reason?: string };

const PAGES = join(import.meta.dirname, "../pages");

describe("pages written for one difficulty each", () => {
  for (const name of readdirSync(PAGES)) {
    it(name.replaceAll("-", " "), () => {
      const expected = JSON.parse(readFileSync(join(PAGES, name, "expected.json"), "utf8")) as Expected;
      const result = readPage({
        bytes: readFileSync(join(PAGES, name, "source.html")),
        contentType: "text/html; charset=utf-8",
        url: `https://news.example/${name}`,
        fetchedAt: new Date("2026-01-13T05:00:00Z"),
      });
      if (expected.reason) {
        expect(result).toMatchObject({ outcome: "refused", reason: expected.reason });
        return;
      }
      expect(result.outcome === "article" ? result.article.articleBody.split("\n\n") : result).toEqual(
        expected.articleBody,
      );
      expect(result).toMatchObject({ article: { kind: expected.kind } });
    });
  }
});
