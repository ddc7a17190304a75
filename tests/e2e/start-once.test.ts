import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { getArticle } from "../../functions/aws/reader.ts";
import { type Connection, connect } from "../../lib/cli/connect.ts";
import { expected } from "../../lib/local/newsroom/newsroom.ts";
import { newsprint, type Run } from "./newsprint.ts";

/** The whole of it: engines, bundles, newsroom, pipeline, and the command line on what they leave. */
describe("newsprint start --once on the sample newsroom", () => {
  const folder = mkdtempSync(join(tmpdir(), "newsprint-e2e-"));
  let run: Run;
  let connection: Connection;
  beforeAll(async () => {
    run = await newsprint("start", "--once", "--data", folder);
    connection = await connect({ data: folder });
  }, 240_000);
  afterAll(async () => {
    await connection.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("ends by itself, with exit code 0, a table of records and what to do next", () => {
    expect(run.stderr).toBe("");
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/headline +publisher +date +about/);
    expect(run.stdout).toContain("npx newsprint find --entity");
  });

  it("brings every URL of the newsroom to the end that it should have", async () => {
    const ends: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    const store = { tables: connection.clients.tables, table: connection.names.ARTICLES_TABLE };
    for (const [url, end] of Object.entries(expected)) {
      const got = await getArticle(store, url);
      const { status, reason } =
        got.found === "article" ? got.article : got.found === "state" ? got.state.state : { status: "unknown" };
      ends[url] = reason ?? status;
      wanted[url] = end.status === "ready" ? "ready" : end.reason;
    }
    expect(ends).toEqual(wanted);
  });

  it("reads the text that the newsroom wrote, whatever its design and charset", async () => {
    const store = { tables: connection.clients.tables, table: connection.names.ARTICLES_TABLE };
    for (const [url, end] of Object.entries(expected)) {
      if (end.status !== "ready") continue;
      const got = await getArticle(store, url);
      if (got.found !== "article") throw new Error(`${url} has no record`);
      expect.soft(got.article.headline, url).toBe(end.headline);
      // Whole and clean, but for a line or two: how clean is what tests/parse/pages.test.ts and the bench judge.
      const written = end.text.split("\n\n");
      const read = new Set(got.article.articleBody.split("\n\n"));
      expect.soft(written.filter((block) => !read.has(block)).length / written.length, url).toBeLessThan(0.2);
      expect.soft(got.article.articleBody.length, url).toBeLessThan(1.25 * end.text.length);
      expect.soft(got.article.inLanguage.slice(0, 2), url).toBe(end.language);
      expect.soft(got.article.isAccessibleForFree, url).toBe(end.free);
      for (const { field, text, start, end: stop } of got.article.mentions) {
        if (field === "articleBody") expect(got.article.articleBody.slice(start, stop), url).toBe(text);
      }
    }
  });

  it("finds the same articles by every form of a name", async () => {
    const [ko, en, id] = await Promise.all(
      ["딥시크", "DeepSeek", "org:deepseek"].map((name) =>
        newsprint("find", "--entity", name, "--json", "--data", folder),
      ),
    );
    expect(ko?.stdout).toContain("딥시크");
    expect(en?.stdout).toBe(ko?.stdout);
    expect(id?.stdout).toBe(ko?.stdout);
  }, 60_000);

  it("counts the ends in its status", async () => {
    const { stdout } = await newsprint("status", "--json", "--data", folder);
    const { articles } = JSON.parse(stdout) as {
      articles: { ready: number; open: number; failed: Record<string, number> };
    };
    const reasons = Object.values(expected).flatMap((end) => (end.status === "failed" ? [end.reason] : []));
    expect(articles.open).toBe(0);
    expect(Object.values(articles.failed).reduce((sum, n) => sum + n, 0)).toBe(reasons.length);
  });
});
