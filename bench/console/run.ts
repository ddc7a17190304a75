/**
 * How long the console takes to show its first view with many articles stored, in headless Chromium on loopback, and
 * what its files weigh. A data folder is filled with articles, `newsprint console` is started on it, and each page is
 * opened in windows without a cache, the overview first, right after the start; a page of one word, between them, tells
 * what the browser takes by itself.
 *
 *   node bench/console/run.ts [--articles 10000] [--data DIR] [--runs 7] [--json]
 *
 * DIR is kept, and taken as it is where it was filled before. Exit code 1 where the median of a page is 300 ms or more,
 * or the files weigh 150 KB or more.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
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

/** Signs (CSS selectors) of the first view's data, and of what comes later. */
type Page = { name: string; path: string; signs: string[]; later: string[] };
type Measured = {
  page: string;
  first: number;
  contentfulPaint: number;
  dataShown: number;
  slowest: number;
  allShown: number;
  serverMs: number;
};

const folder = values.data ?? (await mkdtemp(join(tmpdir(), "newsprint-console-")));
try {
  const ids = await filledFolder(folder, Number(values.articles));
  const served = await startConsole(folder);
  const browser = await startBrowser();
  try {
    const measured: Measured[] = [];
    for (const page of pagesOf(ids)) measured.push(await measure(browser, served, page, Number(values.runs)));
    const bytes = await weigh(served.origin);
    const blank = await measureBlank(browser, Number(values.runs));
    print(measured, blank, bytes);
    process.exitCode = measured.every(({ dataShown }) => dataShown < MAX_MS) && bytes < MAX_BYTES ? 0 : 1;
  } finally {
    await browser.close();
    await served.stop();
  }
} finally {
  if (values.data === undefined) await rm(folder, { recursive: true, force: true });
}

async function measure(browser: Browser, served: Served, page: Page, runs: number): Promise<Measured> {
  const views: View[] = [];
  const before = served.processorMs();
  for (let run = 0; run < runs; run++)
    views.push(await timeView(browser, served.origin + page.path, page.signs, page.later));
  return {
    page: page.name,
    first: views[0]!.dataShown,
    contentfulPaint: median(views.map((view) => view.contentfulPaint)),
    dataShown: median(views.map((view) => view.dataShown)),
    slowest: Math.max(...views.map((view) => view.dataShown)),
    allShown: median(views.map((view) => view.allShown)),
    serverMs: Math.round((served.processorMs() - before) / runs),
  };
}

/** What the browser takes for a page of one word. */
async function measureBlank(browser: Browser, runs: number): Promise<number> {
  const server = createServer((_, response) => response.setHeader("content-type", "text/html").end("<h1>Blank</h1>"));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const paints: number[] = [];
  for (let run = 0; run < runs; run++) paints.push((await timeView(browser, address, ["h1"], ["h1"])).contentfulPaint);
  server.close();
  return median(paints);
}

function pagesOf(ids: readonly string[]): Page[] {
  return [
    { name: "overview", path: "/", signs: [".figures strong", ".line"], later: [".chart canvas"] },
    { name: "articles", path: "/articles", signs: [".line"], later: [".filters option:nth-child(2)"] },
    { name: "article", path: `/article/${ids[0]}`, signs: [".body p", ".mark", ".facts"], later: [".facts"] },
    { name: "entity", path: "/entity/~orchard_bank", signs: [".line"], later: [".chart canvas", ".tallies li"] },
    { name: "failures", path: "/failures", signs: [".failure"], later: [".filters option:nth-child(2)"] },
  ];
}

type Served = {
  origin: string;
  /** Processor time that the console and its engines have taken. */
  processorMs(): number;
  stop(): Promise<void>;
};

async function startConsole(data: string): Promise<Served> {
  const child: ChildProcess = spawn(process.execPath, ["bin/newsprint.mjs", "console", "--data", data, "--json"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(createInterface({ input: child.stdout! }), "line")) as [string];
  const { origin } = new URL((JSON.parse(line) as { address: string }).address);
  return {
    origin,
    processorMs() {
      // proc_pid_stat(5): the 14th and 15th fields, in hundredths of a second, behind a name that may hold anything.
      const [user, system] = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ").at(-1)!.split(" ").slice(11);
      return (Number(user) + Number(system)) * 10;
    },
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Everything that a view loads, zipped. */
async function weigh(origin: string): Promise<number> {
  let total = 0;
  for (const path of ["/", "/main.js", "/draw-chart.js", "/icon.svg"]) {
    const answer = await fetch(origin + path, { headers: { "accept-encoding": "gzip" } });
    total += Number(answer.headers.get("content-length"));
    await answer.arrayBuffer();
  }
  return total;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

function print(measured: Measured[], blank: number, bytes: number): void {
  const load = loadavg()[0]!.toFixed(1);
  if (values.json) {
    console.log(
      JSON.stringify({ machine: describeMachine(), load, articles: values.articles, bytes, blank, pages: measured }),
    );
    return;
  }
  console.log(`${describeMachine()}, load ${load}; ${values.articles} articles stored; milliseconds, medians`);
  console.table(
    Object.fromEntries(
      measured.map((of) => [
        of.page,
        {
          "contentful paint": Math.round(of.contentfulPaint),
          "data shown": Math.round(of.dataShown),
          "(first)": Math.round(of.first),
          "(slowest)": Math.round(of.slowest),
          "all shown": Math.round(of.allShown),
          "server's processor": of.serverMs,
        },
      ]),
    ),
  );
  console.log(`a page of one word: contentful paint after ${Math.round(blank)} ms\nfiles, zipped: ${bytes} bytes`);
}
