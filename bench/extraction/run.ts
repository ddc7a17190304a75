/**
 * Measures the extractor on a corpus of pages with known text.
 *   node bench/extraction/run.ts --corpus DIR [--split a|b] [--source NAME[,NAME]] [--limit N] [--worst N] [--id ID]
 *     [--every N] [--peers] [--model FILE]
 * `--every N` takes each Nth page, so that a sample holds all sources. `--peers` measures the tools of bench/peers beside
 * Newsprint, each in a process of its own (`npm ci` there first). `--model` takes another model of blocks: the one that
 * ships has learnt from both halves.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";
import { decodeModel } from "../../functions/parse/body/judge-blocks.ts";
import { readPage } from "../../functions/parse/read-page.ts";
import { compareTools } from "./compare-tools.ts";
import { contentTypeOf, expectedText, pageBytes, readCorpus, type Split, type TruePage } from "./read-corpus.ts";
import { averageOf, isMostlyCjk, type Shingles, scoreShingles, scoresOf } from "./score-shingles.ts";
import { type Snippets, scoreSnippets, snippetAverage } from "./score-snippets.ts";

type Measured = {
  page: TruePage;
  text: string;
  confidence: number;
  ms: number;
  parseMs: number;
  shingles?: Shingles;
  snippets?: Snippets;
};

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    split: { type: "string" },
    source: { type: "string" },
    limit: { type: "string" },
    worst: { type: "string", default: "10" },
    id: { type: "string" },
    json: { type: "string" },
    peers: { type: "boolean", default: false },
    every: { type: "string", default: "1" },
    model: { type: "string" },
  },
});

const model = options.model ? decodeModel(JSON.parse(readFileSync(options.model, "utf8"))) : undefined;
const pages = (await readCorpus(options.corpus, options.split as Split | undefined, options.source?.split(",")))
  .filter((page) => (page.text !== null || page.with !== null) && (!options.id || page.id.includes(options.id)))
  .filter((_, at) => at % Number(options.every) === 0)
  .slice(0, options.limit ? Number(options.limit) : undefined);

if (pages.length === 0) throw new Error("no page fits");
if (options.peers) {
  await compareTools(pages, options.corpus);
  process.exit();
}
for (const page of pages.slice(0, 30)) measure(page); // warm-up: the engine compiles what is hot
const measured = pages.map(measure);
if (options.id) show(measured);
else report(measured);

function measure(page: TruePage): Measured {
  const bytes = pageBytes(options.corpus, page);
  const html = new TextDecoder(page.sniffed_charset ?? "utf-8").decode(bytes);
  const before = cpuMs();
  parse(html, { treeAdapter: adapter });
  const between = cpuMs();
  const result = readPage({
    bytes,
    contentType: contentTypeOf(page),
    url: page.url,
    fetchedAt: new Date("2026-11-24T00:00:00Z"),
    model,
  });
  const after = cpuMs();
  const text = result.outcome === "article" ? result.article.articleBody : "";
  const truth = expectedText(page);
  return {
    page,
    text,
    confidence: result.outcome === "article" ? result.article.extractor.confidence : 0,
    ms: after - between,
    parseMs: between - before,
    ...(truth === null ? {} : { shingles: scoreShingles(truth, text) }),
    ...(page.with === null ? {} : { snippets: scoreSnippets(page.with, page.without ?? [], text) }),
  };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function report(all: Measured[]): void {
  const scored = all.filter((one) => one.shingles !== undefined);
  const groups = new Map<string, Measured[]>();
  for (const one of scored) {
    const cjk = isMostlyCjk(one.page.text ?? "");
    for (const name of [one.page.source, ...(cjk ? ["CJK"] : []), "all"])
      groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  console.log("source        pages     F1      P      R   <.5");
  for (const [name, group] of [...groups].sort()) {
    const { precision, recall, f1 } = averageOf(group.map((one) => one.shingles!));
    const low = group.filter((one) => scoresOf(one.shingles!).f1 < 0.5).length;
    console.log(
      `${name.padEnd(12)} ${String(group.length).padStart(6)}  ${[f1, precision, recall].map((value) => value.toFixed(4)).join(" ")}  ${String(low).padStart(4)}`,
    );
  }
  for (const source of ["trafilatura", "goose3", "wcxb"]) {
    const group = all.filter((one) => one.page.source === source && one.snippets);
    if (group.length === 0) continue;
    const { precision, recall, f1 } = snippetAverage(group.map((one) => one.snippets!));
    console.log(
      `snippets ${source.padEnd(12)} ${group.length} pages: F1 ${f1.toFixed(4)} P ${precision.toFixed(4)} R ${recall.toFixed(4)}`,
    );
  }
  const ms = all.map((one) => one.ms).sort((a, b) => a - b);
  const parseMs = all.map((one) => one.parseMs).sort((a, b) => a - b);
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  console.log(
    `CPU ms a page: median ${quantile(ms, 0.5)} p95 ${quantile(ms, 0.95)}; parse5 alone: median ${quantile(parseMs, 0.5)} p95 ${quantile(parseMs, 0.95)}; ratio of sums ${(sum(ms) / sum(parseMs)).toFixed(2)}`,
  );
  console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  const worst = scored
    .toSorted((a, b) => scoresOf(a.shingles!).f1 - scoresOf(b.shingles!).f1)
    .slice(0, Number(options.worst));
  for (const one of worst) showDifference(one);
}

function quantile(sorted: number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}

function showDifference(one: Measured): void {
  const { f1, precision, recall } = scoresOf(one.shingles!);
  console.log(
    `\n${one.page.id} F1 ${f1.toFixed(3)} P ${precision.toFixed(2)} R ${recall.toFixed(2)} ${one.page.url.slice(0, 110)}`,
  );
  const { missed, added } = difference(expectedText(one.page) ?? "", one.text);
  if (missed.length > 0)
    console.log(
      `  missed: ${missed
        .slice(0, 5)
        .map((line) => line.slice(0, 90))
        .join(" ¶ ")}`,
    );
  if (added.length > 0)
    console.log(
      `  added:  ${added
        .slice(0, 5)
        .map((line) => line.slice(0, 90))
        .join(" ¶ ")}`,
    );
}

/** Lines of one text whose words do not stand together in the other. */
function difference(truth: string, found: string): { missed: string[]; added: string[] } {
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
  const plainTruth = plain(truth);
  const plainFound = plain(found);
  const lines = (text: string) => text.split(/\n+/).filter((line) => plain(line) !== "");
  return {
    missed: lines(truth).filter((line) => !plainFound.includes(plain(line))),
    added: lines(found).filter((line) => !plainTruth.includes(plain(line))),
  };
}

function show(all: Measured[]): void {
  for (const one of all) {
    console.log(`=== ${one.page.id} ${one.page.url}\n${one.text}\n`);
    if (one.shingles) showDifference(one);
  }
}
