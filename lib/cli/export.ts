import { createWriteStream } from "node:fs";
import { open, readFile, rename, rm, truncate, writeFile } from "node:fs/promises";
import { finished } from "node:stream/promises";
import type { Listing } from "../../functions/aws/list-articles.ts";
import { presentIds } from "../../functions/aws/merged-entities.ts";
import { rawPages } from "../../functions/aws/raw-pages.ts";
import type { ArticlesStore } from "../../functions/aws/reader.ts";
import { lookupEntity } from "../../functions/tag/links/lookup-entity.ts";
import { csvLine } from "../export/csv.ts";
import { readCursor } from "../export/cursor.ts";
import { COLUMNS } from "../export/flat-row.ts";
import { newsArticle } from "../export/news-article.ts";
import { writeParquet } from "../export/parquet.ts";
import { type ExportedRecord, readRecords } from "../export/read-records.ts";
import { CliError } from "./cli-error.ts";
import { type Connection, connect, type Where } from "./connect.ts";

export type ExportOptions = Where & {
  format: "jsonl" | "csv" | "parquet" | "warc";
  entity?: string;
  host?: string;
  section?: string;
  day?: string;
  from?: string;
  to?: string;
  language?: string;
  /** A file; standard output where none is named. */
  output?: string;
  /** Go on behind this cursor. */
  after?: string;
  /** Go on where an interrupted export to the same file ended. */
  resume: boolean;
  json: boolean;
};

/** Writes records to a file or to standard output, newest first, in one of four formats. */
export async function exportRecords(options: ExportOptions): Promise<void> {
  const place = await startingPlace(options);
  const connection = await connect(options);
  const sink = await openSink(options, place);
  const progress = showCount(options);
  try {
    const store = storeOf(connection);
    const listing = await listingOf(store, options);
    const records = readRecords(store, listing, place.position);
    const counts = await write(options, connection, watched(records, sink, progress), sink, place.continued);
    await sink.close();
    progress.end();
    report(options, listing, counts);
  } catch (error) {
    progress.end();
    await sink.abandon();
    if ((error as NodeJS.ErrnoException).code === "EPIPE") return;
    throw error;
  } finally {
    await connection.close();
  }
}

type Place = { position?: string; continued: boolean };
type Counts = { records: number; withoutPage: number };

async function write(
  { format }: ExportOptions,
  { clients, names }: Connection,
  records: AsyncGenerator<ExportedRecord>,
  sink: Sink,
  continued: boolean,
): Promise<Counts> {
  const counts: Counts = { records: 0, withoutPage: 0 };
  if (format === "parquet") {
    async function* plain() {
      for await (const { record } of records) yield record;
    }
    counts.records = await writeParquet(plain(), sink.write);
    return counts;
  }
  const pages = rawPages(clients, names.RAW_BUCKET);
  if (format === "csv" && !continued) await sink.write(csvLine([...COLUMNS.map(({ name }) => name), "cursor"]));
  for await (const { record, cursor } of records) {
    if (format === "jsonl") await sink.write(`${JSON.stringify(newsArticle(record, cursor))}\n`);
    else if (format === "csv") await sink.write(csvLine([...COLUMNS.map(({ of }) => of(record)), cursor]));
    else {
      // Each object is a WARC file of its own: one after the other they are one.
      const page = record.rawKey ? await pages.get(record.rawKey) : undefined;
      if (page) await sink.write(page);
      else counts.withoutPage++;
    }
    counts.records++;
    await sink.mark(cursor);
  }
  return counts;
}

async function* watched(
  records: AsyncGenerator<ExportedRecord>,
  sink: Sink,
  progress: { count(): void },
): AsyncGenerator<ExportedRecord> {
  for await (const record of records) {
    if (sink.stopped()) return;
    progress.count();
    yield record;
  }
}

function storeOf({ clients, names }: Connection): ArticlesStore {
  return {
    tables: clients.tables,
    table: names.ARTICLES_TABLE,
    large: { buckets: clients.buckets, bucket: names.RAW_BUCKET },
  };
}

async function listingOf(store: ArticlesStore, options: ExportOptions): Promise<Listing> {
  const { entity, host, section, day, language } = options;
  if (section !== undefined && host === undefined)
    throw new CliError("--section needs --host: sections are named by their publishers.");
  if (section !== undefined && entity !== undefined)
    throw new CliError("--section and --entity cannot be asked for together: a mention does not say its section.");
  const to = dayOf(day ?? options.to ?? new Date(Date.now() + 86_400_000).toISOString().slice(0, 10));
  // Without a host or a name each day is a Query of its own, so that ten years are not looked through unasked.
  const years = entity === undefined && host === undefined ? 2 : 10;
  const from = dayOf(day ?? options.from ?? yearsBefore(to, years));
  return {
    from,
    to,
    ...(entity === undefined ? {} : { entities: await presentIds(store, lookupEntity(entity)) }),
    ...(host === undefined ? {} : { host }),
    ...(section === undefined ? {} : { section }),
    ...(language === undefined ? {} : { language }),
  };
}

function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4).replace("-02-29", "-02-28")}`;
}

function dayOf(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(Date.parse(text)))
    throw new CliError(`${text} is not a day: write it as 2026-01-13.`);
  return text;
}

/** A mark says how much of a file is whole, and the last record in that part. */
type Mark = { cursor: string; bytes: number };
const markFile = (output: string): string => `${output}.resume`;

async function startingPlace({ output, after, resume, format }: ExportOptions): Promise<Place> {
  if (after !== undefined) {
    const position = readCursor(after);
    if (position === undefined) throw new CliError(`${after} is no cursor: take the last one of an earlier export.`);
    return { position, continued: false };
  }
  if (!resume) return { continued: false };
  if (output === undefined) throw new CliError("--resume needs --output FILE: the file to go on with.");
  if (format === "parquet")
    throw new CliError("A Parquet file is written as a whole: export again, or a part with --from and --to.");
  const mark = await readFile(markFile(output), "utf8").then(
    (text) => JSON.parse(text) as Mark,
    () => undefined,
  );
  if (!mark) throw new CliError(`Nothing to go on with: there is no ${markFile(output)}.`);
  // What was written behind the mark may be half a record.
  await truncate(output, mark.bytes);
  return { position: readCursor(mark.cursor)!, continued: true };
}

type Sink = {
  write(chunk: string | Uint8Array): Promise<void>;
  /** Everything up to this record has been given to `write`. */
  mark(cursor: string): Promise<void>;
  stopped(): boolean;
  close(): Promise<void>;
  abandon(): Promise<void>;
};

const MARK_EVERY = 200;

async function openSink({ output, format }: ExportOptions, { continued }: Place): Promise<Sink> {
  let stopped = false;
  let bytes = 0;
  let marked: Mark | undefined;
  let sinceMark = 0;
  const stop = () => {
    stopped = true;
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  if (output !== undefined && continued) bytes = await sizeOf(output);
  const stream =
    output === undefined
      ? process.stdout
      : createWriteStream(output, continued ? { flags: "r+", start: bytes } : { flags: "w" });
  const failed = new Promise<never>((_, reject) => stream.once("error", reject));
  failed.catch(() => {});

  const saveMark = async () => {
    if (output === undefined || format === "parquet" || !marked) return;
    await writeFile(`${markFile(output)}.new`, JSON.stringify(marked));
    await rename(`${markFile(output)}.new`, markFile(output));
    sinceMark = 0;
  };
  const end = async () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, stop);
    if (output === undefined) return;
    stream.end();
    await Promise.race([finished(stream), failed]);
  };
  return {
    async write(chunk) {
      bytes += typeof chunk === "string" ? Buffer.byteLength(chunk) : chunk.length;
      await Promise.race([
        new Promise<void>((resolve) => {
          if (stream.write(chunk)) resolve();
          else stream.once("drain", resolve);
        }),
        failed,
      ]);
    },
    async mark(cursor) {
      marked = { cursor, bytes };
      if (++sinceMark >= MARK_EVERY) await saveMark();
    },
    stopped: () => stopped,
    async close() {
      await end();
      if (stopped) {
        await saveMark();
        const how = output !== undefined ? " and --resume" : marked ? ` and --after ${marked.cursor}` : "";
        throw new CliError(
          format === "parquet" ? "Stopped: the file ends early." : `Stopped. Go on with the same command${how}.`,
          130,
        );
      }
      if (output !== undefined) await rm(markFile(output), { force: true });
    },
    async abandon() {
      await end().catch(() => {});
      await saveMark().catch(() => {});
    },
  };
}

async function sizeOf(path: string): Promise<number> {
  const file = await open(path);
  try {
    return (await file.stat()).size;
  } finally {
    await file.close();
  }
}

function showCount({ json }: ExportOptions) {
  let count = 0;
  let toldAt = performance.now();
  const show = process.stderr.isTTY && !json;
  return {
    count() {
      count++;
      if (!show || performance.now() - toldAt < 200) return;
      toldAt = performance.now();
      process.stderr.write(`\r${count} records`);
    },
    end() {
      if (show) process.stderr.write("\r\x1b[2K");
    },
  };
}

/** On standard error: standard output may carry the records. */
function report(
  { format, output, json }: ExportOptions,
  { from, to }: Listing,
  { records, withoutPage }: Counts,
): void {
  if (json) {
    console.error(JSON.stringify({ format, output, from, to, records, withoutPage }));
    return;
  }
  const where = output === undefined ? "" : ` in ${output}`;
  console.error(`${records} ${records === 1 ? "record" : "records"}${where}, published ${from} to ${to}.`);
  if (withoutPage > 0) console.error(`${withoutPage} of them had no raw page: it may not be kept.`);
}
