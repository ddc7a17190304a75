import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { scoreAuthors, scoreDate, scoreTitle } from "../metadata/score.ts";
import { expectedText, type TruePage } from "./read-corpus.ts";
import { averageOf, isMostlyCjk, scoreShingles, scoresOf } from "./score-shingles.ts";
import { scoreSnippets, snippetAverage } from "./score-snippets.ts";

type Found = {
  id: string;
  ms: number;
  error?: string;
  text?: string;
  title?: string;
  authors?: string[];
  date?: string;
};
type Run = { tool: string; found: Map<string, Found>; peakMb: number };

const TOOLS = ["newsprint", "readability", "defuddle", "extractus", "postlight"];
const PEERS = join(import.meta.dirname, "../peers");
const NEWS = new Set(["naeb", "fundus", "fundus-eval"]);

/** Runs Newsprint and its peers over the same pages, each in a process of its own, one after the other, and prints a table. */
export async function compareTools(pages: TruePage[], corpus: string): Promise<void> {
  if (!existsSync(join(PEERS, "node_modules"))) throw new Error("run `npm ci` in bench/peers first");
  const rows: string[][] = [];
  for (const tool of TOOLS) rows.push(rowOf(await runTool(tool, pages, corpus), pages));
  console.log(`${pages.length} pages; F1 of 4-gram shingles, share exact of the rest`);
  const head = HEAD.map((name) => name.text);
  console.log(`| ${head.join(" | ")} |\n|${head.map(() => "---").join("|")}|`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}

function runTool(tool: string, pages: TruePage[], corpus: string): Promise<Run> {
  const child = spawn(process.execPath, ["run-tool.js", tool], { cwd: PEERS, stdio: ["pipe", "pipe", "inherit"] });
  const run: Run = { tool, found: new Map(), peakMb: 0 };
  createInterface({ input: child.stdout }).on("line", (line) => {
    const one = JSON.parse(line) as Found & { peakMb?: number };
    if (one.peakMb === undefined) run.found.set(one.id, one);
    else run.peakMb = one.peakMb;
  });
  for (const { id, url, encoding, sniffed_charset } of pages) {
    const path = resolve(corpus, "pages", `${id}.html.gz`);
    child.stdin.write(`${JSON.stringify({ id, url, path, charset: encoding, sniffed: sniffed_charset })}\n`);
  }
  child.stdin.end();
  return new Promise((done, failed) => {
    child.on("error", failed);
    child.on("close", (code) => (code === 0 ? done(run) : failed(new Error(`${tool} ended with ${code}`))));
  });
}

type Column = { text: string; cell: (run: Run, pages: TruePage[]) => string };

const HEAD: Column[] = [
  { text: "tool", cell: (run) => run.tool },
  ...["scrapinghub", "naeb", "fundus-eval", "fundus", "wcxb"].map((source) => ({
    text: source,
    cell: (run: Run, pages: TruePage[]) =>
      f1Of(
        run,
        pages.filter((page) => page.source === source),
      ),
  })),
  {
    text: "CJK",
    cell: (run, pages) =>
      f1Of(
        run,
        pages.filter((page) => isMostlyCjk(page.text ?? "")),
      ),
  },
  { text: "all F1 / P / R", cell: allOf },
  { text: "snippets F1", cell: snippetsOf },
  ...(["title", "authors", "date"] as const).map((field) => ({
    text: field,
    cell: (run: Run, pages: TruePage[]) =>
      exactOf(
        run,
        pages.filter((page) => NEWS.has(page.source)),
        field,
      ),
  })),
  { text: "< .5", cell: (run, pages) => String(shinglesOf(run, pages).filter((one) => scoresOf(one).f1 < 0.5).length) },
  { text: "CPU ms median / p95", cell: (run) => `${cpuOf(run, 0.5)} / ${cpuOf(run, 0.95)}` },
  { text: "peak MB", cell: (run) => String(run.peakMb) },
  { text: "threw", cell: (run) => String([...run.found.values()].filter((one) => one.error !== undefined).length) },
];

function rowOf(run: Run, pages: TruePage[]): string[] {
  return HEAD.map(({ cell }) => cell(run, pages));
}

function shinglesOf(run: Run, pages: TruePage[]) {
  return pages.flatMap((page) => {
    const truth = expectedText(page);
    return truth === null ? [] : [scoreShingles(truth, run.found.get(page.id)?.text ?? "")];
  });
}

function f1Of(run: Run, pages: TruePage[]): string {
  const shingles = shinglesOf(run, pages);
  return shingles.length === 0 ? "-" : `${averageOf(shingles).f1.toFixed(3)} (${shingles.length})`;
}

function allOf(run: Run, pages: TruePage[]): string {
  const { f1, precision, recall } = averageOf(shinglesOf(run, pages));
  return [f1, precision, recall].map((value) => value.toFixed(3)).join(" / ");
}

function snippetsOf(run: Run, pages: TruePage[]): string {
  const scored = pages
    .filter((page) => page.source === "trafilatura" && page.with !== null)
    .map((page) => scoreSnippets(page.with!, page.without ?? [], run.found.get(page.id)?.text ?? ""));
  return scored.length === 0 ? "-" : `${snippetAverage(scored).f1.toFixed(3)} (${scored.length})`;
}

function exactOf(run: Run, pages: TruePage[], field: "title" | "authors" | "date"): string {
  const known = pages.filter((page) => page[field] !== null);
  const right = known.filter((page) => {
    const found = run.found.get(page.id);
    if (field === "title") return scoreTitle(found?.title ?? "", page.title!).exact;
    if (field === "authors") return scoreAuthors(found?.authors ?? [], page.authors!).exact;
    return scoreDate(found?.date, page.date!).exact;
  });
  return known.length === 0 ? "-" : `${(right.length / known.length).toFixed(3)} (${known.length})`;
}

function cpuOf(run: Run, share: number): string {
  const sorted = [...run.found.values()].map((one) => one.ms).sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
}
