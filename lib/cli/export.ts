import type { Listing } from "../../functions/aws/list-articles.ts";
import { rawPages } from "../../functions/aws/raw-pages.ts";
import { readCursor } from "../export/cursor.ts";
import type { Format } from "../export/formats.ts";
import { openWriter } from "../export/open-writer.ts";
import { type Mark, markFile, type Output, openFile, openStream, readMark } from "../export/output.ts";
import { type ExportedRecord, readRecords } from "../export/read-records.ts";
import { CliError } from "./cli-error.ts";
import { type Connection, connect, type Where } from "./connect.ts";
import { type ListingOptions, listingOf } from "./listing-options.ts";
import { countOnStderr } from "./progress.ts";

export type ExportOptions = Where &
  ListingOptions & {
    format: Format;
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
  const mark = options.resume ? await markOf(options) : undefined;
  const after = positionOf(mark?.cursor ?? options.after);
  const connection = await connect(options);
  const interrupt = stopSignal();
  const progress = countOnStderr("records", options.json);
  try {
    const { clients, names } = connection;
    const large = { buckets: clients.buckets, bucket: names.RAW_BUCKET };
    const store = { tables: clients.tables, table: names.ARTICLES_TABLE, large };
    const listing = await listingOf(store, options);
    const output = await openOutput(options, mark);
    const records = watched(readRecords(store, listing, after), progress, interrupt);
    const counts = await write(options.format, connection, records, output, mark, interrupt).catch(async (error) => {
      await output.interrupt();
      throw error;
    });
    progress.end();
    if (interrupt.stopped) {
      await output.interrupt();
      throw new CliError(`Stopped after ${counts.records} records. ${howToGoOn(options, output)}`, 130);
    }
    await output.finish();
    report(options, listing, counts);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
  } finally {
    progress.end();
    interrupt.ignore();
    await connection.close();
  }
}

type Counts = { records: number; withoutPage: number };

async function write(
  format: Format,
  { clients, names }: Connection,
  records: AsyncIterable<ExportedRecord>,
  output: Output,
  mark: Mark | undefined,
  interrupt: Interrupt,
): Promise<Counts> {
  const counts: Counts = { records: 0, withoutPage: 0 };
  const pages = rawPages(clients, names.RAW_BUCKET);
  const writer = openWriter(format, {
    write: (chunk) => output.write(chunk),
    page: (key) => pages.get(key),
    missing: () => counts.withoutPage++,
    ...(mark ? { continued: mark } : {}),
  });
  for await (const exported of records) {
    const added = await writer.add(exported);
    counts.records++;
    if (added === "whole") await output.mark(exported.cursor, writer.state);
  }
  if (!interrupt.stopped) await writer.finish();
  return counts;
}

async function* watched(
  records: AsyncGenerator<ExportedRecord>,
  progress: { count(): void },
  interrupt: Interrupt,
): AsyncGenerator<ExportedRecord> {
  for await (const record of records) {
    if (interrupt.stopped) return;
    progress.count();
    yield record;
  }
}

type Interrupt = { stopped: boolean; ignore(): void };

/** The first signal ends the export in good order; a second one ends the process. */
function stopSignal(): Interrupt {
  const signals = ["SIGINT", "SIGTERM"] as const;
  const interrupt: Interrupt = {
    stopped: false,
    ignore() {
      for (const signal of signals) process.removeListener(signal, stop);
    },
  };
  const stop = () => {
    interrupt.stopped = true;
    interrupt.ignore();
  };
  for (const signal of signals) process.on(signal, stop);
  return interrupt;
}

async function markOf({ output, after }: ExportOptions): Promise<Mark> {
  if (output === undefined) throw new CliError("--resume needs --output FILE: the file to go on with.");
  if (after !== undefined) throw new CliError("--resume knows where to go on: leave out --after.");
  const mark = await readMark(output);
  if (!mark) throw new CliError(`Nothing to go on with: there is no ${markFile(output)}.`);
  return mark;
}

function positionOf(cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const position = readCursor(cursor);
  if (position === undefined) throw new CliError(`${cursor} is no cursor: take the last one of an earlier export.`);
  return position;
}

async function openOutput({ output, format }: ExportOptions, mark: Mark | undefined): Promise<Output> {
  if (output === undefined) return openStream(process.stdout);
  if (format === "parquet" && mark && mark.state === undefined)
    throw new CliError(`${output} was begun in another format: go on with that.`);
  const opened = await openFile(output, mark);
  if ("shorter" in opened)
    throw new CliError(`${output} is shorter than when its export was interrupted: export it anew.`);
  return opened;
}

function howToGoOn({ output, format }: ExportOptions, { marked }: Output): string {
  if (output !== undefined && marked() !== undefined) return "Go on with the same command and --resume.";
  if (format === "parquet") return "The file is not whole.";
  return marked() === undefined ? "Nothing was written." : `Go on with the same command and --after ${marked()}.`;
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
