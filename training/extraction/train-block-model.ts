/**
 * Trains the model that judges blocks, and measures it on pages of sites that it has not seen.
 *   node training/extraction/train-block-model.ts --corpus DIR [--train a|b|all] [--out FILE]
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { siteOf, splitOf } from "../../bench/extraction/read-corpus.ts";
import { averageOf, type Shingles, scoreShingles, scoresOf } from "../../bench/extraction/score-shingles.ts";
import { FEATURES } from "../../functions/parse/body/block-features.ts";
import { CONTEXT_FEATURES, contextFeatures } from "../../functions/parse/body/context-features.ts";
import { textOfBlocks } from "../../functions/parse/body/text-of-blocks.ts";
import { type Ensemble, predict, trainBoostedTrees } from "./boosted-trees.ts";
import { encodeModel } from "./encode-model.ts";
import { provenanceOf } from "./provenance.ts";
import { readTrainingPages, type TrainingPage } from "./training-pages.ts";

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    train: { type: "string", default: "a" },
    out: { type: "string" },
    trees1: { type: "string", default: "100" },
    trees2: { type: "string", default: "180" },
    leaves: { type: "string", default: "24" },
  },
});
const FIRST = {
  trees: Number(options.trees1),
  leaves: Number(options.leaves),
  rate: 0.08,
  minWeight: 0.2,
  lambda: 0.3,
  features: 0.6,
  rows: 0.6,
  seed: 7,
};
const SECOND = { ...FIRST, trees: Number(options.trees2), rate: 0.05, features: 0.5, seed: 11 };
const FOLDS = 4;

const started = Date.now();
const log = (text: string) => console.log(`${((Date.now() - started) / 1000).toFixed(0)}s ${text}`);
const all = await readTrainingPages(options.corpus, () => true);
const training = all.filter(
  (one) => (options.train === "all" || splitOf(one.page) === options.train) && one.labels.covered >= 0.6,
);
const judged = options.train === "all" ? [] : all.filter((one) => splitOf(one.page) !== options.train);
log(`${all.length} pages; ${training.length} to train on, ${judged.length} to judge`);

// The second stage must see judgements as wrong as they will be on new sites, so the first is made out of fold.
const width = FEATURES.length;
const fold = (one: TrainingPage) => hash(siteOf(one.page.url)) % FOLDS;
const outOfFold = new Map<TrainingPage, Float64Array>();
for (let index = 0; index < FOLDS; index++) {
  const first = trainFirst(training.filter((one) => fold(one) !== index));
  for (const one of training) if (fold(one) === index) outOfFold.set(one, judgeFirst(first, one));
  log(`fold ${index}`);
}
const first = trainFirst(training);
log("first stage");
const second = trainSecond(training, (one) => outOfFold.get(one)!);
log("second stage");

if (judged.length > 0) {
  const firstJudged = judged.map((one) => judgeFirst(first, one));
  const secondJudged = judged.map((one, at) => judgeSecond(second, one, firstJudged[at]!));
  for (const threshold of [0.35, 0.45]) {
    log(
      `threshold ${threshold}: first ${show(judged, firstJudged, threshold)} | second ${show(judged, secondJudged, threshold)}`,
    );
  }
  for (const source of ["scrapinghub", "naeb", "fundus", "fundus-eval", "wcxb"]) {
    const of = judged.map((one, at) => ({ one, p: secondJudged[at]! })).filter(({ one }) => one.page.source === source);
    log(
      `${source}: ${show(
        of.map(({ one }) => one),
        of.map(({ p }) => p),
        0.45,
      )}`,
    );
  }
}
importance("first", first, [...FEATURES]);
importance("second", second, [...FEATURES, ...CONTEXT_FEATURES]);
if (options.out) writeFileSync(options.out, encodeModel(first, second, provenanceOf(options.corpus, training.length)));

function trainFirst(pages: TrainingPage[]): Ensemble {
  return trainBoostedTrees(
    setOf(pages, width, (one) => one.rows),
    FIRST,
  );
}

function trainSecond(pages: TrainingPage[], judgements: (one: TrainingPage) => Float64Array): Ensemble {
  const wide = width + CONTEXT_FEATURES.length;
  return trainBoostedTrees(
    setOf(pages, wide, (one) => secondRows(one, judgements(one))),
    SECOND,
  );
}

function secondRows(one: TrainingPage, judgements: Float64Array): Float32Array {
  const context = contextFeatures(one.outline, judgements);
  const extra = CONTEXT_FEATURES.length;
  const wide = width + extra;
  const count = one.outline.blocks.length;
  const rows = new Float32Array(count * wide);
  for (let at = 0; at < count; at++) {
    rows.set(one.rows.subarray(at * width, (at + 1) * width), at * wide);
    rows.set(context.subarray(at * extra, (at + 1) * extra), at * wide + width);
  }
  return rows;
}

/** Every page weighs about the same: its blocks by their tokens, what is foreign to it at most twice its text. */
function setOf(pages: TrainingPage[], wide: number, rowsOf: (one: TrainingPage) => Float32Array) {
  const count = pages.reduce((sum, one) => sum + one.hopeless.reduce((alive, dead) => alive + 1 - dead, 0), 0);
  const rows = new Float32Array(count * wide);
  const target = new Float32Array(count);
  const weight = new Float32Array(count);
  let at = 0;
  for (const one of pages) {
    const own = rowsOf(one);
    const { label, known, tokens } = one.labels;
    let positive = 0;
    let negative = 0;
    for (let block = 0; block < label.length; block++) {
      if (label[block]! >= 0.5) positive += tokens[block]! + 3;
      else negative += tokens[block]! + 3;
    }
    const positiveScale = 10 / Math.max(60, positive);
    const negativeScale = Math.min(positiveScale, 20 / Math.max(60, negative));
    for (let block = 0; block < label.length; block++) {
      if (one.hopeless[block]) continue;
      rows.set(own.subarray(block * wide, (block + 1) * wide), at * wide);
      target[at] = label[block]!;
      weight[at] =
        known[block] === 0
          ? 0
          : (Math.min(tokens[block]!, 150) + 3) * (label[block]! >= 0.5 ? positiveScale : negativeScale);
      at++;
    }
  }
  return { rows, width: wide, target, weight };
}

function judgeFirst(ensemble: Ensemble, one: TrainingPage): Float64Array {
  return Float64Array.from(one.outline.blocks, (_, at) =>
    one.hopeless[at] ? 0 : predict(ensemble, one.rows, at * width),
  );
}

function judgeSecond(ensemble: Ensemble, one: TrainingPage, judgements: Float64Array): Float64Array {
  const rows = secondRows(one, judgements);
  const wide = width + CONTEXT_FEATURES.length;
  return Float64Array.from(one.outline.blocks, (_, at) => (one.hopeless[at] ? 0 : predict(ensemble, rows, at * wide)));
}

function show(pages: TrainingPage[], judgements: Float64Array[], threshold: number): string {
  const scores: Shingles[] = pages.map((one, at) => {
    const text = textOfBlocks(one.outline.blocks.filter((_, block) => judgements[at]![block]! >= threshold));
    return scoreShingles(one.truth, text);
  });
  const { f1, precision, recall } = averageOf(scores);
  const low = scores.filter((score) => scoresOf(score).f1 < 0.5).length;
  return `F1 ${f1.toFixed(4)} P ${precision.toFixed(4)} R ${recall.toFixed(4)} <.5: ${low}`;
}

function importance(name: string, ensemble: Ensemble, names: string[]): void {
  const uses = new Map<string, number>();
  for (const tree of ensemble.trees) {
    for (const feature of tree.feature)
      if (feature >= 0) uses.set(names[feature]!, (uses.get(names[feature]!) ?? 0) + 1);
  }
  const top = [...uses].sort((a, b) => b[1] - a[1]).slice(0, 40);
  log(`${name}: ${top.map(([feature, count]) => `${feature} ${count}`).join(", ")}`);
}

function hash(text: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619) >>> 0;
  return value;
}
