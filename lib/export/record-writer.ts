import type { ExportedRecord } from "./read-records.ts";

/** Turns records into the bytes of one format. */
export type RecordWriter = {
  /** Takes a record; "whole" where every record so far is in what was written, so that one may go on behind it. */
  add(exported: ExportedRecord): Promise<"whole" | "held">;
  finish(): Promise<void>;
  /** What it takes, beside the bytes, to go on. */
  state?(): string;
};
