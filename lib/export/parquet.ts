import { deserialize, serialize } from "node:v8";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { type Cell, COLUMNS } from "./flat-row.ts";
import type { RecordWriter } from "./record-writer.ts";

/** Rows held in memory until their group is written. */
const ROW_GROUP = 500;

/**
 * Writes records as a Parquet file (snappy, one column a cell of the flat row), a row group at a time. Its footer tells
 * where every group lies: `state` keeps that for whoever goes on behind a group. A file without a single row has the
 * columns all the same.
 */
export function parquetWriter(write: (bytes: Uint8Array) => Promise<void>, state?: string): RecordWriter {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema: SCHEMA, createdBy: "newsprint" });
  if (state !== undefined) goOn(file, bytes, state);
  let rows: Cell[][] = [];
  const flush = async () => {
    const written = bytes.getBytes().slice();
    bytes.index = 0;
    await write(written);
  };
  const writeGroup = async () => {
    const columnData = COLUMNS.map(({ name }, column) => ({ name, data: rows.map((row) => wellFormed(row[column])) }));
    rows = [];
    await file.write({ columnData, rowGroupSize: ROW_GROUP });
    await flush();
  };
  return {
    async add({ record }) {
      rows.push(COLUMNS.map(({ of }) => of(record)));
      if (rows.length < ROW_GROUP) return "held";
      await writeGroup();
      return "whole";
    },
    async finish() {
      if (rows.length > 0) await writeGroup();
      file.finish();
      await flush();
    },
    state: () => serialize({ ...partsOf(file), offset: bytes.offset }).toString("base64"),
  };
}

const SCHEMA = [
  { name: "root", num_children: COLUMNS.length },
  ...COLUMNS.map(({ name, type }) => ({
    name,
    repetition_type: "OPTIONAL" as const,
    ...(type === "STRING" ? ({ type: "BYTE_ARRAY", converted_type: "UTF8" } as const) : ({ type } as const)),
  })),
];

/** What the writer remembers of the groups before: their places for the footer, and the indexes that go before it. */
function partsOf({ row_groups, num_rows, pendingIndexes }: ParquetWriter) {
  return { row_groups, num_rows, pendingIndexes };
}

function goOn(file: ParquetWriter, bytes: ByteWriter, state: string): void {
  const { offset, ...parts } = deserialize(Buffer.from(state, "base64")) as ReturnType<typeof partsOf> & {
    offset: number;
  };
  Object.assign(file, parts);
  // What a new file begins with has been written before.
  bytes.index = 0;
  bytes.offset = offset;
}

const wellFormed = (value: Cell): unknown => (typeof value === "string" ? value.toWellFormed() : (value ?? null));
