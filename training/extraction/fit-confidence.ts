/**
 * Fits the table that turns what the judgements of a page promise into the F1 that its text may be expected to have,
 * and prints how reliable the result is. A half of the corpus is read with the model of the other half; give one or both.
 *   node training/extraction/fit-confidence.ts --model-of-a FILE [--model-of-b FILE] [--corpus DIR] [--out FILE]
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  contentTypeOf,
  expectedText,
  pageBytes,
  readCorpus,
  type Split,
  siteOf,
  splitOf,
} from "../../bench/extraction/read-corpus.ts";
import { scoreShingles, scoresOf } from "../../bench/extraction/score-shingles.ts";
import { type ConfidencePoints, calibrate } from "../../functions/parse/body/confidence.ts";
import { type BlockModel, decodeModel } from "../../functions/parse/body/judge-blocks.ts";
import { readBody } from "../../functions/parse/body/read-body.ts";
import { decodePage } from "../../functions/parse/decode-page.ts";
import { readJsonLd } from "../../functions/parse/embedded/json-ld.ts";
import { parseHtml } from "../../functions/parse/parse-html.ts";
import { fitRising, type Outcome } from "./isotonic.ts";
import { provenanceOf } from "./provenance.ts";

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    "model-of-a": { type: "string" },
    "model-of-b": { type: "string" },
    out: { type: "string" },
  },
});
/** Pages in a bin: fewer say little about their mean. */
const LEAST = 40;

const models: Record<Split, BlockModel | undefined> = {
  a: modelOf(options["model-of-b"]),
  b: modelOf(options["model-of-a"]),
};
const read: (Outcome & { part: number; units: number })[] = [];
for (const page of await readCorpus(options.corpus)) {
  const truth = expectedText(page);
  if (truth === null) continue;
  const model = models[splitOf(page)];
  if (!model) continue;
  const document = parseHtml(decodePage(pageBytes(options.corpus, page), contentTypeOf(page)).text);
  const body = readBody(document, readJsonLd(document), { model });
  const best = body.candidates[0];
  if (body.text === "" || !best) continue;
  const part = createHash("sha1").update(siteOf(page.url)).digest()[0]! % 2;
  read.push({ part, promised: best.score, units: best.length, had: scoresOf(scoreShingles(truth, body.text)).f1 });
}

// Whether it holds on pages that it was not fitted on: each part of the sites by the table of the other.
const tables = [1, 0].map((part) => pointsOf(read.filter((one) => one.part === part)));
const held = read.map(({ promised, units, part, had }) => ({
  promised: calibrate(promised, units, tables[part]),
  had,
}));
printReliability(held);
const points = pointsOf(read);
console.log(points.map(([promised, had]) => `${promised} -> ${had}`).join("\n"));
if (options.out) {
  const provenance = provenanceOf(options.corpus, read.length);
  writeFileSync(options.out, `${JSON.stringify({ provenance, points }, null, 2)}\n`);
}

function modelOf(file: string | undefined): BlockModel | undefined {
  if (!file) return undefined;
  return decodeModel(JSON.parse(readFileSync(file, "utf8")));
}

/** Nothing promised is nothing had; between the steps the line rises. */
function pointsOf(outcomes: readonly Outcome[]): ConfidencePoints {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const steps = fitRising(outcomes, LEAST).map((step) => [round(step.promised), round(step.had)] as const);
  return [[0, 0], ...steps];
}

function printReliability(outcomes: readonly Outcome[]): void {
  console.log("confidence   pages  mean of it  mean F1  share with F1 >= .9");
  const bounds = [0, 0.6, 0.8, 0.85, 0.9, 0.93, 0.95, 0.96, 0.97, 0.98, 1.001];
  let error = 0;
  for (let bin = 0; bin + 1 < bounds.length; bin++) {
    const [from, to] = [bounds[bin]!, bounds[bin + 1]!];
    const inside = outcomes.filter(({ promised }) => promised >= from && promised < to);
    if (inside.length === 0) continue;
    const mean = (of: (one: Outcome) => number) => inside.reduce((sum, one) => sum + of(one), 0) / inside.length;
    const [said, had] = [mean((one) => one.promised), mean((one) => one.had)];
    error += (inside.length / outcomes.length) * Math.abs(said - had);
    const good = mean((one) => (one.had >= 0.9 ? 1 : 0));
    console.log(
      `${from.toFixed(2)}-${Math.min(1, to).toFixed(2)} ${String(inside.length).padStart(6)} ${said.toFixed(3).padStart(10)} ${had.toFixed(3).padStart(9)} ${good.toFixed(2).padStart(8)}`,
    );
  }
  console.log(`expected calibration error ${error.toFixed(4)} over ${outcomes.length} pages`);
}
