import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type ReadPage, readPage } from "../../functions/parse/read-page.ts";
import { KNOWN_SHORTFALLS } from "./known-shortfalls.ts";

/**
 * What a page is to give: `page` is how it was served, `reason` why it is refused, everything else a field of the
 * record. `articleBody` is a list of blocks. Fields that are not named are not judged; of an image only what is named.
 */
type Expected = {
  page?: { contentType?: string; url?: string };
  reason?: string;
  articleBody?: string[];
  image?: Record<string, unknown>[];
  [field: string]: unknown;
};

const PAGES = join(import.meta.dirname, "../pages");
const NAMES = readdirSync(PAGES).sort();

describe("pages written for one difficulty each", () => {
  for (const name of NAMES) {
    const { page, ...expected } = JSON.parse(readFileSync(join(PAGES, name, "expected.json"), "utf8")) as Expected;
    const shortfalls = KNOWN_SHORTFALLS[name] ?? [];
    describe(name.replaceAll("-", " "), () => {
      const found = fieldsOf(read(name, page), expected);
      const right = Object.keys(expected).filter((field) => !shortfalls.includes(field));
      if (right.length > 0)
        it(`gives ${right.join(", ")}`, () => expect(only(right, found)).toEqual(only(right, expected)));
      for (const field of shortfalls)
        it(`still falls short of the right ${field}`, () => {
          expect(expected).toHaveProperty(field);
          expect(found[field]).not.toEqual(expected[field]);
        });
    });
  }

  it("are at least 60, 20 of them Korean and 8 Japanese", () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(60);
    expect(NAMES.filter((name) => name.startsWith("korean")).length).toBeGreaterThanOrEqual(20);
    expect(NAMES.filter((name) => name.startsWith("japanese")).length).toBeGreaterThanOrEqual(8);
  });

  it("are there for each known shortfall", () => {
    for (const name of Object.keys(KNOWN_SHORTFALLS)) expect(existsSync(join(PAGES, name))).toBe(true);
  });
});

function read(name: string, page: Expected["page"]): ReadPage {
  return readPage({
    bytes: readFileSync(join(PAGES, name, "source.html")),
    contentType: page?.contentType ?? "text/html; charset=utf-8",
    url: page?.url ?? `https://news.example/${name}`,
    fetchedAt: new Date("2026-02-01T05:00:00Z"),
  });
}

/** The fields that are judged, in the form in which they are expected. */
function fieldsOf(result: ReadPage, expected: Expected): Record<string, unknown> {
  if (result.outcome === "refused") return { reason: result.reason, kind: result.kind };
  const { articleBody, image, author, ...rest } = result.article;
  return {
    ...rest,
    articleBody: articleBody.split("\n\n"),
    image: image.map((one, at) => only(Object.keys(expected.image?.[at] ?? {}), one)),
    author: author.map(({ name }) => ({ name })),
  };
}

function only(fields: string[], record: object): Record<string, unknown> {
  return Object.fromEntries(
    fields.filter((field) => field in record).map((field) => [field, (record as Record<string, unknown>)[field]]),
  );
}
