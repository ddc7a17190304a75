import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { rawPages } from "../../functions/aws/raw-pages.ts";
import { readWarc, writeWarc } from "../../functions/crawl/warc.ts";
import { foldedId } from "../../functions/tag/links/folded-id.ts";
import { type Connection, connect } from "../../lib/cli/connect.ts";
import { type ExportOptions, exportRecords } from "../../lib/cli/export.ts";
import { csvLine } from "../../lib/export/csv.ts";
import { readCursor, writeCursor } from "../../lib/export/cursor.ts";
import { entity, mentionIn, seedArticles } from "../console/seed-articles.ts";
import { NEWS_ARTICLE_TERMS } from "./schema-org-terms.ts";

let dir: string;
let data: string;
let connection: Connection;
const RAW = "raw/x/20260301T000000000Z-00.warc.gz";
const MAPLE_BEND = foldedId("Maple Bend");
const BODY = 'Maple Bend raised its rate to 3%, "a first", it said.\n\n은행은 12일 금리를 올렸다. 🐘';

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  dir = await mkdtemp(join(tmpdir(), "newsprint-export-"));
  data = join(dir, "data");
  connection = await connect({ data });
  const warc = writeWarc({
    url: "https://a.test/1",
    fetchedAt: new Date("2026-03-01T00:00:00Z"),
    requestHead: "GET /1 HTTP/1.1\r\nhost: a.test\r\n\r\n",
    responseHead: "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n\r\n",
    wireBody: Buffer.from("<p>one</p>"),
  });
  await rawPages(connection.clients, connection.names.RAW_BUCKET).put(RAW, warc);
  await seedArticles(connection, [
    {
      url: "https://a.test/1",
      headline: 'Rates, "again"',
      articleBody: BODY,
      datePublished: "2026-02-03T09:00:00+09:00",
      rawKey: RAW,
      entities: [entity(MAPLE_BEND, "Maple Bend", "ORG")],
      mentions: [
        mentionIn(BODY, "Maple Bend", { type: "ORG", entityId: MAPLE_BEND }),
        mentionIn(BODY, "3%", { type: "PERCENT", normalized: { value: 3 } }),
      ],
      quotes: [
        { text: "a first", start: BODY.indexOf("a first"), end: BODY.indexOf("a first") + 7, speaker: "Maple Bend" },
      ],
      more: { image: [{ url: "https://a.test/1.jpg", caption: "A bank", credit: "Ida" }], description: "=1+1" },
    },
    ...Array.from({ length: 30 }, (_, n) => ({
      url: `https://b.test/${n}`,
      headline: `기사 ${n}`,
      articleBody: `본문 ${n}`,
      datePublished: `2026-01-${String((n % 28) + 1).padStart(2, "0")}T10:00:${String(n).padStart(2, "0")}Z`,
      inLanguage: n % 2 ? "ko" : "ja",
    })),
  ]);
});
afterAll(async () => {
  await connection.close();
  await rm(dir, { recursive: true, force: true });
});

async function exported(options: Partial<ExportOptions>): Promise<Buffer> {
  const output = options.output ?? join(dir, `out-${Math.random()}`);
  const period = options.day ? {} : { from: "2025-12-01", to: "2026-03-01" };
  await exportRecords({ data, format: "jsonl", resume: false, json: true, ...period, ...options, output });
  return readFile(output);
}
const linesOf = (bytes: Buffer) =>
  bytes
    .toString()
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("export as JSON lines", () => {
  it("writes every record once, newest first", async () => {
    const lines = linesOf(await exported({}));
    expect(lines).toHaveLength(31);
    expect(new Set(lines.map((line) => line.identifier)).size).toBe(31);
    const dates = lines.map((line) => Date.parse(line.datePublished));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
  });

  it("uses no word but those that schema.org has for the type, and its own under a prefix", async () => {
    const check = (node: Record<string, unknown>): void => {
      const terms = NEWS_ARTICLE_TERMS[node["@type"] as string];
      expect(terms, String(node["@type"])).toBeDefined();
      for (const [name, value] of Object.entries(node)) {
        if (name.startsWith("newsprint:") || name.startsWith("@")) continue;
        expect(terms, `${node["@type"]}.${name}`).toContain(name);
        for (const child of Array.isArray(value) ? value : [value])
          if (typeof child === "object" && child !== null) check(child as Record<string, unknown>);
      }
    };
    for (const line of linesOf(await exported({}))) {
      expect(line["@type"]).toBe("NewsArticle");
      check(line);
    }
  });

  it("carries names, quotes, values and pictures", async () => {
    const [line] = linesOf(await exported({ host: "a.test" }));
    expect(line.mentions).toEqual([{ "@type": "Organization", identifier: MAPLE_BEND, name: "Maple Bend" }]);
    expect(line.hasPart[0]).toMatchObject({ "@type": "Quotation", text: "a first" });
    expect(line.image[0]).toMatchObject({ contentUrl: "https://a.test/1.jpg", creditText: "Ida" });
    expect(line["newsprint:mentions"][1]).toMatchObject({ text: "3%", normalized: { value: 3 } });
    expect(line.articleBody).toBe(BODY);
  });

  it("goes on behind a cursor", async () => {
    const all = linesOf(await exported({}));
    const rest = linesOf(await exported({ after: all[9]["newsprint:cursor"] }));
    expect(rest.map((line) => line.identifier)).toEqual(all.slice(10).map((line) => line.identifier));
  });

  it("goes on with a file that ends in half a record", async () => {
    const output = join(dir, "half.jsonl");
    const whole = await exported({ output });
    const lines = whole.toString().trimEnd().split("\n");
    const kept = Buffer.byteLength(`${lines.slice(0, 5).join("\n")}\n`);
    await writeFile(output, whole.subarray(0, kept + 40));
    const cursor = JSON.parse(lines[4]!)["newsprint:cursor"];
    await writeFile(`${output}.resume`, JSON.stringify({ cursor, bytes: kept }));
    expect(await exported({ output, resume: true })).toEqual(whole);
  });

  it("selects by host, day, period, name and language", async () => {
    const count = async (options: Partial<ExportOptions>) =>
      (await exported(options)).toString().split("\n").length - 1;
    expect(await count({ host: "a.test" })).toBe(1);
    expect(await count({ host: "a.test", section: "Economy" })).toBe(1);
    expect(await count({ day: "2026-01-01" })).toBe(2);
    expect(await count({ from: "2026-01-27", to: "2026-01-28" })).toBe(2);
    expect(await count({ entity: "Maple Bend" })).toBe(1);
    expect(await count({ language: "ko" })).toBe(15);
  });

  it("says what is wrong with a cursor or a day", async () => {
    await expect(exported({ after: "!!" })).rejects.toThrow("no cursor");
    await expect(exported({ day: "13 January" })).rejects.toThrow("write it as 2026-01-13");
    await expect(exported({ resume: true, output: join(dir, "none") })).rejects.toThrow("Nothing to go on with");
  });
});

describe("export as CSV", () => {
  it("quotes as RFC 4180 has it", () => {
    expect(csvLine(["a", 'b "c"', "d,e", "f\ng", undefined, 1, true])).toBe('a,"b ""c""","d,e","f\ng",,1,true\r\n');
    expect(csvLine(["\ud800"])).toBe("\ufffd\r\n");
  });

  it("gives each record back, field by field", async () => {
    const rows = parseCsv((await exported({ format: "csv" })).toString());
    const [header, ...records] = rows as [string[], ...string[][]];
    expect(records).toHaveLength(31);
    expect(records.every((row) => row.length === header.length)).toBe(true);
    const record = Object.fromEntries(
      header.map((name, at) => [name, records.find((row) => row[5]?.startsWith("Rates"))![at]]),
    );
    expect(record).toMatchObject({
      headline: 'Rates, "again"',
      articleBody: BODY,
      description: "=1+1",
      host: "a.test",
    });
    expect(readCursor(record.cursor!)).toMatch(/^2026-02-03T00:00:00\.000Z#/);
  });
});

describe("export as Parquet", () => {
  it("is read back with types and texts as they were", async () => {
    const bytes = await exported({ format: "parquet" });
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    const rows = (await parquetReadObjects({ file })) as Record<string, unknown>[];
    expect(rows).toHaveLength(31);
    expect(rows[0]).toMatchObject({
      headline: 'Rates, "again"',
      articleBody: BODY,
      isAccessibleForFree: true,
      imageCredit: "Ida",
    });
    expect(rows[1]!.imageUrl).toBeNull();
    expect(typeof rows[0]!.wordCount).toBe("number");
  });

  it("of nothing is a file without rows", async () => {
    const bytes = await exported({ format: "parquet", day: "1999-01-01" });
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
    expect(await parquetReadObjects({ file })).toEqual([]);
  });
});

describe("export as WARC", () => {
  it("joins the raw pages of the records that have one", async () => {
    const read = await readWarc(await exported({ format: "warc" }));
    expect(read).toMatchObject({ outcome: "read", url: "https://a.test/1", status: 200 });
  });
});

describe("a cursor", () => {
  it("is a word, and gives its position back", () => {
    const position = "2026-02-03T00:00:00.000Z#mzxw6ytboi2dgnbvgy3tqojqge";
    expect(writeCursor(position)).toMatch(/^[\w-]+$/);
    expect(readCursor(writeCursor(position))).toBe(position);
    expect(readCursor("not a cursor")).toBeUndefined();
    expect(readCursor(writeCursor("<script>"))).toBeUndefined();
  });
});

/** A reader of RFC 4180 by its grammar, that knows nothing of the writer. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    let cell = "";
    if (text[at] === '"') {
      for (at++; ; ) {
        const close = text.indexOf('"', at);
        cell += text.slice(at, close);
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
    } else {
      const end = /[,\r]/g;
      end.lastIndex = at;
      const close = end.exec(text)!.index;
      cell = text.slice(at, close);
      at = close;
    }
    row.push(cell);
    if (text[at] === ",") at++;
    else {
      expect(text.slice(at, at + 2)).toBe("\r\n");
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
