import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a fitted file was made of, to be written into it. */
export type Provenance = { command: string; groundTruthSha256: string; pages: number; date: string };

/** The script with its options (but for where files lie), the hash of the corpus's truth, how many pages, the day. */
export function provenanceOf(corpus: string, pages: number): Provenance {
  const truth = readFileSync(join(corpus, "ground-truth.jsonl"));
  const [, script = "", ...rest] = process.argv;
  const options = rest.filter((one, at) => !PLACES.test(one) && !PLACES.test(rest[at - 1] ?? ""));
  return {
    command: ["node", script.slice(Math.max(0, script.indexOf("training/"))), ...options].join(" "),
    groundTruthSha256: createHash("sha256").update(truth).digest("hex"),
    pages,
    date: new Date().toISOString().slice(0, 10),
  };
}

const PLACES = /^--(?:corpus|out|model-of-[ab])$/;
