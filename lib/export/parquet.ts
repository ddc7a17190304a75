import { ByteWriter, parquetWriteRows } from "hyparquet-writer";
import type { WholeArticle } from "../../functions/aws/reader.ts";
import { COLUMNS } from "./flat-row.ts";

/** Rows held in memory until their group is written. */
const ROW_GROUP = 500;

/**
 * Writes records as a Parquet file (snappy, one column a cell of the flat row), a row group at a time: `write` gets the
 * bytes in order. Returns the number of rows. A file without a single row has the columns all the same.
 */
export async function writeParquet(
  records: AsyncIterable<WholeArticle>,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<number> {
  let count = 0;
  const writer = new ByteWriter();
  const flush = async () => {
    const bytes = new Uint8Array(writer.buffer.slice(0, writer.index));
    writer.index = 0;
    await write(bytes);
  };
  async function* rows() {
    for await (const record of records) {
      count++;
      yield Object.fromEntries(COLUMNS.map(({ name, of }) => [name, wellFormed(of(record))]));
    }
  }
  await parquetWriteRows({
    writer: Object.assign(writer, { flush, finish: flush }),
    rows: rows(),
    columns: COLUMNS.map(({ name, type }) => ({ name, type })),
    schema: [
      { name: "root", num_children: COLUMNS.length },
      ...COLUMNS.map(({ name, type }) => ({
        name,
        repetition_type: "OPTIONAL" as const,
        ...(type === "STRING" ? ({ type: "BYTE_ARRAY", converted_type: "UTF8" } as const) : ({ type } as const)),
      })),
    ],
    rowGroupSize: ROW_GROUP,
    createdBy: "newsprint",
  });
  return count;
}

const wellFormed = (value: unknown): unknown => (typeof value === "string" ? value.toWellFormed() : (value ?? null));
