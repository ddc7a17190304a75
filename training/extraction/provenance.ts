import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a fitted file was made of, to be written into it. */
export type Provenance = { command: string; groundTruthSha256: string; pages: number; date: string };

/** The command as it was given, the hash of the corpus's truth, how many pages were used, and the day. */
export function provenanceOf(corpus: string, pages: number): Provenance {
  const truth = readFileSync(join(corpus, "ground-truth.jsonl"));
  const [, script = "", ...rest] = process.argv;
  const from = script.indexOf("training/");
  return {
    command: ["node", script.slice(Math.max(0, from)), ...rest].join(" "),
    groundTruthSha256: createHash("sha256").update(truth).digest("hex"),
    pages,
    date: new Date().toISOString().slice(0, 10),
  };
}
