import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { brokenPromises, type Outcome, type StoredItem } from "../bench/faults/read-outcome.ts";
import type { CanonicalUrl } from "../functions/article/article.ts";
import { articleId } from "../functions/article/article-id.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

// Most of a run is waiting for messages that are hidden after a fault: the runs wait side by side.
describe.concurrent("the pipeline under faults", () => {
  it("loses, doubles and leaves nothing, whatever is killed or lost on the way", async ({ expect }) => {
    const run = await underFaults("--articles", "100", "--hosts", "10");
    expect(run.output).toContain("seed 1: all promises kept");
    expect(run.status).toBe(0);
  }, 600_000);

  it("shows a pipeline that acknowledges before it has done its work, which is planted", async ({ expect }) => {
    const run = await underFaults("--articles", "24", "--hosts", "4", "--plant", "acknowledges-first");
    expect(run.output).toMatch(/seed 1: \d+ promises BROKEN/);
    expect(run.output).not.toContain("the run itself failed");
    expect(run.status).toBe(1);
  }, 600_000);
});

async function underFaults(...options: string[]): Promise<{ output: string; status: unknown }> {
  const state = mkdtempSync(join(tmpdir(), "newsprint-faults-"));
  const args = ["bench/faults/run.ts", "--seed", "1", "--timeout-seconds", "8", "--state", state, ...options];
  const run = await new Promise<{ output: string; status: unknown }>((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, encoding: "utf8", timeout: 600_000 }, (error, stdout, stderr) =>
      resolve({ output: `${stdout}${error ? stderr : ""}`, status: error ? error.code : 0 }),
    );
  });
  rmSync(state, { recursive: true, force: true });
  return run;
}

describe("the look at what a run left", () => {
  const url = "https://news.example/a";
  const id = articleId(url as CanonicalUrl);
  const itemsOf = (...items: StoredItem[]) => new Map(items.map((item) => [`${item.pk} ${item.sk}`, item]));
  const edge = { pk: "ENTITY#org:deepseek#2026-01", sk: `2026-01-01T00:00:00.000Z#${id}`, salience: 0.5 };
  const state = { pk: `ARTICLE#${id}`, sk: "STATE", status: "ready", revision: 4 };
  const claim = { pk: `URL#${id}`, sk: "CLAIM", status: "fetched" };
  const kept: Outcome = {
    articles: itemsOf(state, edge),
    frontier: itemsOf(claim),
    rawKeys: [`raw/${id}/1.warc.gz`],
    messages: { "parse queue": 0 },
  };
  const look = (left: Partial<Outcome>) => brokenPromises([url], { ...kept, ...left }, kept);

  it("finds nothing where all is as it was, but for how often it was tried", () => {
    expect(look({})).toEqual([]);
    expect(look({ articles: itemsOf({ ...state, revision: 9 }, edge) })).toEqual([]);
  });

  it.each<[string, Partial<Outcome>]>([
    ["a URL without a state", { articles: itemsOf(edge) }],
    ["a URL that is still on its way", { articles: itemsOf({ ...state, status: "parsed" }, edge) }],
    ["an edge that is missing", { articles: itemsOf(state) }],
    ["an edge that should be gone", { articles: itemsOf(state, edge, { ...edge, pk: "ENTITY#org:x#2026-01" }) }],
    ["an edge that says something else", { articles: itemsOf(state, { ...edge, salience: 0.4 }) }],
    ["an entry that is still due", { frontier: itemsOf(claim, { pk: "HOST#news.example", sk: "DUE#2#1#a" }) }],
    ["a message in a queue", { messages: { "parse queue": 1 } }],
    ["a raw page of nobody", { rawKeys: ["raw/somebody/1.warc.gz"] }],
    ["a raw page that is gone", { articles: itemsOf({ ...state, rawKey: "raw/x" }, edge) }],
  ])("finds %s", (_, left) => {
    expect(look(left)).not.toEqual([]);
  });
});
