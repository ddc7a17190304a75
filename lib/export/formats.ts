/** What records can be exported as. */
export const FORMATS = ["jsonl", "csv", "parquet", "warc"] as const;
export type Format = (typeof FORMATS)[number];
