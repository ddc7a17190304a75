import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rawPages } from "../../functions/aws/raw-pages.ts";
import { writeWarc } from "../../functions/crawl/warc.ts";
import { type Connection, connect } from "../../lib/cli/connect.ts";
import { FORMATS, type Format } from "../../lib/export/formats.ts";
import { markFile } from "../../lib/export/output.ts";
import { seedArticles } from "../console/seed-articles.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** More than a Parquet row group, so that each format leaves a mark and has something left to write behind it. */
const ARTICLES = 620;

let dir: string;
let connection: Connection;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "newsprint-kill-"));
  connection = await connect({ data: join(dir, "data") });
  await rawPages(connection.clients, connection.names.RAW_BUCKET).put("raw/x/1.warc.gz", page());
  await seedArticles(
    connection,
    Array.from({ length: ARTICLES }, (_, n) => ({
      url: `https://n${n % 3}.test/${n}`,
      headline: `기사 ${n}`,
      articleBody: `본문 ${n}: the text of one article.`,
      datePublished: new Date(Date.parse("2026-01-01T00:00:00Z") + n * 600_000).toISOString(),
      rawKey: "raw/x/1.warc.gz",
    })),
  );
}, 180_000);
afterAll(async () => {
  await connection?.close();
  await rm(dir, { recursive: true, force: true });
});

describe("an export that is killed", () => {
  for (const format of FORMATS) {
    it(`goes on to the very file of one that is not: ${format}`, { timeout: 180_000 }, async () => {
      const whole = join(dir, `whole.${format}`);
      const killed = join(dir, `killed.${format}`);
      await ended(startExport(format, whole));
      await killAtFirstMark(startExport(format, killed), killed);
      expect(existsSync(markFile(killed))).toBe(true);
      expect((await stat(killed)).size).toBeLessThan((await stat(whole)).size);
      await ended(startExport(format, killed, "--resume"));
      expect((await readFile(killed)).equals(await readFile(whole))).toBe(true);
      expect(existsSync(markFile(killed))).toBe(false);
    });
  }
});

function startExport(format: Format, output: string, ...more: string[]): ChildProcess {
  const period = ["--from", "2025-12-01", "--to", "2026-02-01"];
  const where = ["--data", join(dir, "data"), "--format", format, "--output", output];
  return spawn(process.execPath, ["bin/newsprint.mjs", "export", ...where, ...period, ...more], {
    cwd: ROOT,
    stdio: "ignore",
  });
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = (await once(child, "exit")) as [number];
  expect(code).toBe(0);
}

async function killAtFirstMark(child: ChildProcess, output: string): Promise<void> {
  const exit = once(child, "exit");
  while (!existsSync(markFile(output)) && child.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill("SIGKILL");
  await exit;
}

function page(): Uint8Array {
  return writeWarc({
    url: "https://a.test/1",
    fetchedAt: new Date("2026-03-01T00:00:00Z"),
    requestHead: "GET /1 HTTP/1.1\r\nhost: a.test\r\n\r\n",
    responseHead: "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n",
    wireBody: Buffer.from("<p>one</p>"),
  });
}
