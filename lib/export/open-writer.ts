import { csvLine } from "./csv.ts";
import { COLUMNS } from "./flat-row.ts";
import type { Format } from "./formats.ts";
import { newsArticle } from "./news-article.ts";
import type { Mark } from "./output.ts";
import { parquetWriter } from "./parquet.ts";
import type { RecordWriter } from "./record-writer.ts";

export type WriterNeeds = {
  write(chunk: string | Uint8Array): Promise<void>;
  /** A raw page, as it lies in the bucket. */
  page(key: string): Promise<Uint8Array | undefined>;
  /** Called for a record that has no raw page. */
  missing(): void;
  /** Set where a file is gone on with: the state that its writer left, if it has one. */
  continued?: Pick<Mark, "state">;
};

/** The writer of a format; the first line of a file is written with its first record. */
export function openWriter(format: Format, needs: WriterNeeds): RecordWriter {
  if (format === "parquet") return parquetWriter(needs.write, needs.continued?.state);
  if (format === "csv") return csvWriter(needs);
  if (format === "warc") return warcWriter(needs);
  return {
    async add({ record, cursor }) {
      await needs.write(`${JSON.stringify(newsArticle(record, cursor))}\n`);
      return "whole";
    },
    async finish() {},
  };
}

function csvWriter({ write, continued }: WriterNeeds): RecordWriter {
  let headed = continued !== undefined;
  const head = async () => {
    if (!headed) await write(csvLine([...COLUMNS.map(({ name }) => name), "cursor"]));
    headed = true;
  };
  return {
    async add({ record, cursor }) {
      await head();
      await write(csvLine([...COLUMNS.map(({ of }) => of(record)), cursor]));
      return "whole";
    },
    finish: head,
  };
}

/** Each object is a WARC file of its own: one after the other they are one. */
function warcWriter({ write, page, missing }: WriterNeeds): RecordWriter {
  return {
    async add({ record: { rawKey } }) {
      const bytes = rawKey ? await page(rawKey) : undefined;
      if (bytes) await write(bytes);
      else missing();
      return "whole";
    },
    async finish() {},
  };
}
