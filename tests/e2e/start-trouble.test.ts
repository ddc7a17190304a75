import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { newsprint } from "./newsprint.ts";

/** What a person reads when a run cannot start: one sentence, exit code 1, nothing left behind. */
describe("newsprint start, where it cannot", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "newsprint-trouble-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("says which port is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const run = await newsprint("start", "--once", "--data", join(folder, "data"), "--port", String(port));
    server.close();
    expect(run.code).toBe(1);
    expect(run.stderr).toContain(`Port ${port}`);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
    expect(readdirSync(join(folder, "data"))).not.toContain("lock.json");
  });

  it("says that the data folder is no folder", async () => {
    const file = join(folder, "file");
    writeFileSync(file, "");
    const run = await newsprint("start", "--once", "--data", file);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/choose a folder with --data/);
  });

  it("asks who answers for the crawler before it fetches from foreign hosts", async () => {
    const run = await newsprint("start", "https://news.example/a", "--data", join(folder, "data"));
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/--contact/);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("names a setting that is wrong", async () => {
    const settings = join(folder, "settings.json");
    writeFileSync(settings, JSON.stringify({ pace: { delay: 1 } }));
    const run = await newsprint("start", "--once", "--data", join(folder, "data"), "--settings", settings);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/delay/);
  });
});
