import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Connection, connect } from "../../lib/cli/connect.ts";
import { exportRecords } from "../../lib/cli/export.ts";
import { entity, seedArticles } from "../console/seed-articles.ts";

const ROWS = 501;

describe("a Parquet file", () => {
  let dir: string;
  let connection: Connection;
  beforeAll(async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    dir = await mkdtemp(join(tmpdir(), "newsprint-duckdb-"));
    connection = await connect({ data: join(dir, "data") });
    await seedArticles(
      connection,
      Array.from({ length: ROWS }, (_, n) => ({
        url: `https://${n % 3 ? "a" : "b"}.test/${n}`,
        headline: `기사 ${n} 🐘`,
        articleBody: "은행이 문을 열었다.",
        datePublished: "2026-01-13T10:00:00Z",
        inLanguage: n % 2 ? "ko" : "ja",
        entities: [entity("org:orchard", 'Orchard, "Bank"', "ORG")],
      })),
    );
  }, 120_000);
  afterAll(async () => {
    await connection?.close();
    await rm(dir, { recursive: true, force: true });
  });

  it("opens in DuckDB: groups, types, empty cells, text of any script, and JSON within", {
    timeout: 60_000,
  }, async () => {
    const output = join(dir, "out.parquet");
    const data = join(dir, "data");
    await exportRecords({ data, format: "parquet", day: "2026-01-13", output, resume: false, json: true });
    const instance = await DuckDBInstance.create();
    const database = await instance.connect();
    const ask = async (sql: string) =>
      (await database.runAndReadAll(sql.replace("$file", `'${output}'`))).getRowObjectsJson();
    expect(await ask("SELECT host, count(*)::INT AS n FROM $file GROUP BY host ORDER BY host")).toEqual([
      { host: "a.test", n: 334 },
      { host: "b.test", n: 167 },
    ]);
    expect(await ask("SELECT count(DISTINCT id)::INT AS ids, sum(wordCount)::INT AS words FROM $file")).toEqual([
      { ids: ROWS, words: ROWS * 3 },
    ]);
    expect(await ask("SELECT headline FROM $file WHERE url = 'https://a.test/1'")).toEqual([{ headline: "기사 1 🐘" }]);
    expect(
      await ask("SELECT DISTINCT json_extract_string(entities, '$[0].name') AS name, duplicateOf FROM $file"),
    ).toEqual([{ name: 'Orchard, "Bank"', duplicateOf: null }]);
    const types = await ask("DESCRIBE SELECT wordCount, isAccessibleForFree, extractorConfidence, headline FROM $file");
    expect(types.map(({ column_type }) => column_type)).toEqual(["INTEGER", "BOOLEAN", "DOUBLE", "VARCHAR"]);
    database.closeSync();
  });
});
