/**
 * What the statistical tagger reaches alone, on text that it was not trained on.
 *
 *     npx node bench/tagging/model.ts --data ../shared/ner [--worst 20] [--all]
 *
 * Korean: of 4,007 sentences labelled by people every fourth, once in our types (mapped from KoNEC as
 * `training/label-maps.ts` tells) and once in KLUE's six. The others are learnt from. The weight of these, dropout and
 * epochs were chosen with sight of the judged ones (eight runs, seven earlier ones), so the figures flatter a little; the halves show the
 * spread. `--all` judges every sentence of the files, for files that training did not read.
 * English, with the same reservation: the held-out parts of the sets (`training/english-data.ts`), people, organisations and places.
 */
import { existsSync } from "node:fs";
import { cpuUsage, memoryUsage } from "node:process";
import { parseArgs } from "node:util";
import { loadNameModel, type NameModel } from "../../functions/tag/model/name-model.ts";
import type { TypedSpan } from "../../training/annotated-text.ts";
import type { LabelledText } from "../../training/encode-texts.ts";
import { readEnglishJudged } from "../../training/english-data.ts";
import { readKoreanJudged } from "../../training/korean-data.ts";
import { KLUE_TYPES, OWN_TYPES } from "../../training/label-maps.ts";
import { f1, type Scores, scoreSpans, type Tally } from "../../training/score-spans.ts";

/** Prints what the models alone reach on `data`, with the `worst` sentences. */
export function reportModel(data: string, worst: number, all = false): void {
  const korean = load("ko");
  const english = load("en");
  const sentences = readKoreanJudged(data, all);
  judgeHead(korean, "klue", KLUE_TYPES, sentences, 1, 0);
  judgeHead(korean, "own", OWN_TYPES, sentences, 0, worst);
  judgeEnglish(english, readEnglishJudged(data));
  measureSpeed(korean, sentences);
}

/** Loads a model in the first call, and says what that cost. */
function load(language: string): NameModel {
  globalThis.gc?.();
  const before = memoryUsage();
  const start = performance.now();
  const model = loadNameModel(language);
  const ms = performance.now() - start;
  if (model === null) throw new Error(`no model for ${language}`);
  globalThis.gc?.();
  const after = memoryUsage();
  const grown = after.heapUsed + after.external - before.heapUsed - before.external;
  console.log(
    `${language}: loaded in ${ms.toFixed(0)} ms, ${(grown / 1e6).toFixed(0)} MB held${globalThis.gc ? "" : " (with --expose-gc: what stays)"}`,
  );
  return model;
}

function judgeHead(
  model: NameModel,
  head: string,
  types: readonly string[],
  texts: LabelledText[],
  at: number,
  worst: number,
): void {
  const wanted = texts.map(({ heads }) => heads[at]!);
  const found = texts.map(({ text }) => model.tagAll(text, head) as TypedSpan[]);
  const half = (parity: number) =>
    scoreSpans(
      types,
      wanted.filter((_, i) => i % 2 === parity),
      found.filter((_, i) => i % 2 === parity),
    );
  console.log(`\nKorean, ${head} types (${types.length})`);
  console.log(`  ${describe(half(1), types)}   odd sentences`);
  console.log(`  ${describe(half(0), types)}   even sentences`);
  const all = scoreSpans(types, wanted, found);
  console.log(`  ${describe(all, types)}   all ${texts.length}`);
  printTypes(all);
  printConfusions(texts, wanted, found);
  if (worst > 0) printWorst(texts, wanted, found, worst);
}

function judgeEnglish(model: NameModel, sets: Map<string, LabelledText[]>): void {
  const types = ["PERSON", "ORG", "LOCATION"];
  const only = (spans: TypedSpan[]) => spans.filter(({ type }) => types.includes(type));
  console.log("\nEnglish, people, organisations and places, held-out parts");
  const everyWanted: TypedSpan[][] = [];
  const everyFound: TypedSpan[][] = [];
  for (const [name, texts] of sets) {
    const wanted = texts.map(({ heads }) => only(heads[0]!));
    const found = texts.map(({ text }) => only(model.tagAll(text)));
    console.log(`  ${name.padEnd(18)} ${describe(scoreSpans(types, wanted, found), types)}`);
    everyWanted.push(...wanted);
    everyFound.push(...found);
  }
  const all = scoreSpans(types, everyWanted, everyFound);
  console.log(`  ${"all".padEnd(18)} ${describe(all, types)}`);
  printTypes(all);
}

/** CPU time of texts as long as a Korean news article, joined from sentences. */
function measureSpeed(model: NameModel, sentences: LabelledText[]): void {
  const articles: string[] = [];
  let article = "";
  for (const { text } of sentences) {
    article += `${text}\n`;
    if (article.length < 1700) continue;
    articles.push(article);
    article = "";
    if (articles.length === 100) break;
  }
  for (const text of articles) model.tag(text);
  const characters = articles.reduce((sum, text) => sum + text.length, 0);
  const start = cpuUsage();
  for (const text of articles) model.tag(text);
  const { user, system } = cpuUsage(start);
  const ms = (user + system) / 1000 / articles.length;
  console.log(
    `\nSpeed: ${ms.toFixed(1)} ms CPU an article of ${Math.round(characters / articles.length)} characters, warm, ${articles.length} articles`,
  );
  console.log(`Memory of the process: ${(memoryUsage().rss / 1e6).toFixed(0)} MB`);
}

function describe({ total, byType }: Scores, types: readonly string[]): string {
  const macro = types.reduce((sum, type) => sum + f1(byType.get(type)!), 0) / types.length;
  return `micro F ${f1(total).toFixed(2)}  macro F ${macro.toFixed(2)}  P ${percent(total.right, total.found)}  R ${percent(total.right, total.wanted)}`;
}

function printTypes({ byType }: Scores): void {
  for (const [type, tally] of byType) {
    console.log(
      `    ${type.padEnd(9)} F ${f1(tally).toFixed(1)}  P ${percent(tally.right, tally.found)}  R ${percent(tally.right, tally.wanted)}  of ${(tally satisfies Tally).wanted}`,
    );
  }
}

/** Which type was wanted where which was found; `-` for a span that only one side has. */
function printConfusions(texts: LabelledText[], wanted: TypedSpan[][], found: TypedSpan[][]): void {
  const counts = new Map<string, number>();
  const count = (pair: string) => counts.set(pair, (counts.get(pair) ?? 0) + 1);
  texts.forEach((_, i) => {
    for (const want of wanted[i]!) {
      const over = found[i]!.filter((span) => span.start < want.end && span.end > want.start);
      const same = over.find((span) => span.start === want.start && span.end === want.end);
      if (same !== undefined) {
        if (same.type !== want.type) count(`${want.type} as ${same.type}`);
      } else if (over.length === 0) count(`${want.type} missed`);
      else count(`${want.type} cut otherwise${over[0]!.type === want.type ? "" : `, as ${over[0]!.type}`}`);
    }
    for (const span of found[i]!) {
      if (!wanted[i]!.some((want) => span.start < want.end && span.end > want.start)) count(`${span.type} invented`);
    }
  });
  const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 16);
  console.log(`  errors: ${top.map(([what, n]) => `${what} ${n}`).join(" · ")}`);
}

function printWorst(texts: LabelledText[], wanted: TypedSpan[][], found: TypedSpan[][], worst: number): void {
  const keys = (spans: TypedSpan[]) => new Set(spans.map(({ start, end, type }) => `${start} ${end} ${type}`));
  const errors = texts.map(({ text }, i) => {
    const want = keys(wanted[i]!);
    const got = keys(found[i]!);
    const missed = [...want].filter((key) => !got.has(key));
    const extra = [...got].filter((key) => !want.has(key));
    return { text, missed, extra };
  });
  errors.sort((a, b) => b.missed.length + b.extra.length - a.missed.length - a.extra.length);
  console.log(`  the ${worst} worst sentences (- missed, + invented)`);
  for (const { text, missed, extra } of errors.slice(0, worst)) {
    const show = (key: string) => {
      const [start, end, type] = key.split(" ");
      return `${text.slice(Number(start), Number(end))}/${type}`;
    };
    console.log(`    ${text}\n      - ${missed.map(show).join(" ")}\n      + ${extra.map(show).join(" ")}`);
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : ((100 * part) / whole).toFixed(1);
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      worst: { type: "string", default: "20" },
      all: { type: "boolean", default: false },
    },
  });
  if (values.data === undefined || !existsSync(values.data)) {
    console.error("bench: --data DIR must name the folder of annotated texts");
    process.exitCode = 2;
  } else reportModel(values.data, Number(values.worst), values.all);
}
