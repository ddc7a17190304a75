/**
 * How long the console takes to show its first view with many articles stored, in headless Chromium on loopback, and
 * what its files weigh. A data folder is filled with articles, `newsprint console` is started on it, and each page is
 * opened in windows without a cache, the overview first, right after the start.
 *
 *   node bench/console/run.ts [--articles 10000] [--data DIR] [--runs 7] [--json]
 *
 * DIR is kept, and taken as it is where it was filled before. Exit code 1 where the median of a page is 300 ms or more,
 * or the files weigh 150 KB or more.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { startBrowser } from "../../tests/console/start-browser.ts";
import { describeMachine } from "../describe-machine.ts";
import { filledFolder } from "./fill-folder.ts";
import { timeView, type View } from "./time-view.ts";

const MAX_MS = 300;
const MAX_BYTES = 150_000;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    data: { type: "string" },
    runs: { type: "string", default: "7" },
    json: { type: "boolean", default: false },
  },
});

type Page = { name: string; path: string; signs: string[] };
type Measured = { page: string; first: View; contentfulPaint: number; dataShown: number; slowest: number };

const folder = values.data ?? (await mkdtemp(join(tmpdir(), "newsprint-console-")));
try {
  const ids = await filledFolder(folder, Number(values.articles));
  const served = await startConsole(folder);
  const browser = await startBrowser();
  try {
    const measured: Measured[] = [];
    for (const page of pagesOf(ids)) measured.push(await measure(browser, served.origin, page, Number(values.runs)));
    const bytes = await weigh(served.origin);
    print(measured, bytes);
    process.exitCode = measured.every(({ dataShown }) => dataShown < MAX_MS) && bytes < MAX_BYTES ? 0 : 1;
  } finally {
    await browser.close();
    await served.stop();
  }
} finally {
  if (values.data === undefined) await rm(folder, { recursive: true, force: true });
}

async function measure(browser: Browser, origin: string, { name, path, signs }: Page, runs: number): Promise<Measured> {
  const views: View[] = [];
  for (let run = 0; run < runs; run++) views.push(await timeView(browser, origin + path, signs));
  return {
    page: name,
    first: views[0]!,
    contentfulPaint: median(views.map((view) => view.contentfulPaint)),
    dataShown: median(views.map((view) => view.dataShown)),
    slowest: Math.max(...views.map((view) => view.dataShown)),
  };
}

function pagesOf(ids: readonly string[]): Page[] {
  return [
    { name: "overview", path: "/", signs: [".figures strong", ".chart canvas", ".line"] },
    { name: "articles", path: "/articles", signs: [".line", ".filters option:nth-child(2)"] },
    { name: "article", path: `/article/${ids[0]}`, signs: [".body p", ".mark", ".facts"] },
    { name: "entity", path: "/entity/~orchard_bank", signs: [".chart canvas", ".line", ".tallies li"] },
    { name: "failures", path: "/failures", signs: [".failure"] },
  ];
}

async function startConsole(data: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const child: ChildProcess = spawn(process.execPath, ["bin/newsprint.mjs", "console", "--data", data, "--json"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface({ input: child.stdout! }), "line")) as [string];
  const { origin } = new URL((JSON.parse(line) as { address: string }).address);
  return {
    origin,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Everything that the first view loads, zipped. */
async function weigh(origin: string): Promise<number> {
  let total = 0;
  for (const path of ["/", "/main.js", "/main.css", "/icon.svg"]) {
    const answer = await fetch(origin + path, { headers: { "accept-encoding": "gzip" } });
    total += Number(answer.headers.get("content-length"));
    await answer.arrayBuffer();
  }
  return total;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function print(measured: Measured[], bytes: number): void {
  const load = loadavg()[0]!.toFixed(1);
  if (values.json) {
    console.log(
      JSON.stringify({ machine: describeMachine(), load, articles: values.articles, bytes, pages: measured }),
    );
    return;
  }
  console.log(`${describeMachine()}, load ${load}; ${values.articles} articles stored; milliseconds`);
  console.table(
    Object.fromEntries(
      measured.map(({ page, first, contentfulPaint, dataShown, slowest }) => [
        page,
        {
          "contentful paint": Math.round(contentfulPaint),
          "data shown": Math.round(dataShown),
          first: Math.round(first.dataShown),
          slowest: Math.round(slowest),
        },
      ]),
    ),
  );
  console.log(`files, zipped: ${bytes} bytes`);
}
