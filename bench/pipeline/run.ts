/**
 * Generated articles (two in five Korean) from many loopback hosts through the whole local pipeline, as `newsprint start` runs
 * it; then the same requests and the same reading and tagging with nothing else (the baseline); then Crawlee's CheerioCrawler
 * with Readability on linkedom, writing JSON. Each in a process of its own, one after the other; the hosts' pause is 0 in all.
 *
 *   npm run bench:pipeline -- [--articles 20000] [--hosts 200] [--in-flight 400] [--beside 4000] [--only newsprint,baseline,crawlee] [--json]
 *
 * `--beside`: articles of the baseline and of Crawlee, whose rates do not depend on how many there are. URLs are dropped 50 a
 * message as long as fewer than `--in-flight` are on their way. Exit code 1 where a target is missed: 85% of the baseline,
 * memory at the end at most 1.3 times that after the first tenth, at least 95% of the articles a second at the end.
 * `--articles 1000 --beside 500` is for a quick look: it is over before memory and code have settled.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { describeMachine } from "../describe-machine.ts";
import { giveTask } from "./answer-task.ts";
import type { BaselineResult, BaselineTask } from "./baseline-run.ts";
import type { PipelineResult, PipelineTask } from "./newsprint-run.ts";

type CrawleeResult = {
  articles: number;
  seconds: number;
  perSecond: number;
  cpuMsPerArticle: number;
  readMsPerArticle: number;
  peakMb: number;
};

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "20000" },
    hosts: { type: "string", default: "200" },
    "in-flight": { type: "string", default: "400" },
    beside: { type: "string", default: "4000" },
    only: { type: "string", default: "newsprint,baseline,crawlee" },
    json: { type: "boolean", default: false },
  },
});
const articles = Number(values.articles);
const hosts = Number(values.hosts);
const beside = Math.min(articles, Number(values.beside));
const only = values.only.split(",");
const settings = {
  contact: "https://newsprint.example/bench",
  pace: { by: "host", delayMs: 0 },
  revisitsMs: [],
};
/** As many as the baseline warms up with, on two processors. */
const WARM_UP = 200;
const TARGETS = { ofBaseline: 0.85, growth: 1.3, late: 0.95 };

const server = fork(fileURLToPath(new URL("./article-server.ts", import.meta.url)));
const [{ port }] = (await once(server, "message")) as [{ port: number }];
const load = loadavg()[0]!;
try {
  const inFlight = Number(values["in-flight"]);
  const newsprint = only.includes("newsprint")
    ? await giveTask<PipelineResult>("./newsprint-run.ts", {
        articles,
        hosts,
        inFlight,
        port,
        settings,
        warmUp: WARM_UP,
      } satisfies PipelineTask)
    : undefined;
  if (newsprint && !values.json) printPipeline(newsprint);
  const baseline = only.includes("baseline")
    ? await giveTask<BaselineResult>("./baseline-run.ts", { articles: beside, port, settings } satisfies BaselineTask)
    : undefined;
  if (baseline && !values.json) printBaseline(baseline);
  const crawlee = only.includes("crawlee") ? await runCrawlee() : undefined;
  if (crawlee && !values.json) printCrawlee(crawlee);
  const ofBaseline = newsprint && baseline ? newsprint.perSecond / baseline.perSecond : undefined;
  const late = newsprint ? newsprint.late.perSecond / newsprint.early.perSecond : undefined;
  const missed = [
    ...(ofBaseline !== undefined && ofBaseline < TARGETS.ofBaseline ? ["the share of the baseline"] : []),
    ...(newsprint && newsprint.memory.growth > TARGETS.growth ? ["memory"] : []),
    ...(late !== undefined && late < TARGETS.late ? ["the speed at the end"] : []),
  ];
  if (values.json) {
    console.log(
      JSON.stringify({ machine: describeMachine(), load, newsprint, baseline, crawlee, ofBaseline, late, missed }),
    );
  } else {
    console.log(`\n${describeMachine()}, load ${load.toFixed(1)} before`);
    if (ofBaseline !== undefined) {
      const byCpu = baseline!.cpuMsPerArticle / newsprint!.cpuMsPerArticle;
      console.log(`of the baseline: ${percent(ofBaseline)} (target 85%); by processor time ${percent(byCpu)}`);
    }
    if (newsprint && crawlee) {
      console.log(`of Crawlee: ${(newsprint.perSecond / crawlee.perSecond).toFixed(2)} times its articles a second`);
    }
    console.log(missed.length === 0 ? "All targets are met." : `Missed: ${missed.join(", ")}.`);
  }
  process.exitCode = missed.length === 0 ? 0 : 1;
} finally {
  server.disconnect();
}

async function runCrawlee(): Promise<CrawleeResult | undefined> {
  if (!existsSync(fileURLToPath(new URL("./crawlee/node_modules", import.meta.url)))) {
    console.error("Crawlee is left out: it comes with `npm ci` in bench/pipeline/crawlee.");
    return undefined;
  }
  return giveTask<CrawleeResult>("./crawlee/crawlee-run.js", { articles: beside, hosts, port });
}

function printPipeline(result: PipelineResult): void {
  const { latencyMs, memory, early, late } = result;
  console.log(`Newsprint: ${result.articles} articles from ${hosts} hosts in ${result.seconds.toFixed(0)} s`);
  console.log(`  ${rate(result)}`);
  const times = Object.entries(latencyMs).map(([name, ms]) => `${name} ${(ms / 1_000).toFixed(1)} s`);
  console.log(`  from drop to ready, ${values["in-flight"]} on their way: ${times.join(", ")}`);
  const byThread = Object.entries(result.cpuByThread).sort(([, a], [, b]) => b - a);
  console.log(`  ms an article by thread: ${byThread.map(([name, ms]) => `${name} ${ms.toFixed(1)}`).join(", ")}`);
  console.log(
    `  at ${early.from} stored ${early.perSecond.toFixed(1)}/s and ${early.cpuMs.toFixed(1)} ms, at the end ` +
      `${late.perSecond.toFixed(1)}/s and ${late.cpuMs.toFixed(1)} ms: ${percent(late.perSecond / early.perSecond)} (target 95%)`,
  );
  console.log(
    `  memory ${memory.afterTenthMb.toFixed(0)} MB after a tenth, ${memory.endMb.toFixed(0)} MB at the end, ` +
      `${memory.mostMb.toFixed(0)} MB at most: ${memory.growth.toFixed(2)} times (target 1.30)`,
  );
}

function printBaseline(result: BaselineResult): void {
  const requests = Object.entries(result.requests).map(([name, each]) => `${name} ${each.toFixed(1)}`);
  console.log(`Baseline: ${result.articles} articles in ${result.seconds.toFixed(0)} s\n  ${rate(result)}`);
  console.log(`  requests an article: ${requests.join(", ")}; ${percent(result.refused)} of them refused`);
}

function printCrawlee(result: CrawleeResult): void {
  console.log(
    `Crawlee + Readability: ${result.articles} articles in ${result.seconds.toFixed(0)} s\n  ${rate(result)}`,
  );
  console.log(
    `  of that linkedom and Readability ${result.readMsPerArticle.toFixed(1)} ms; ${result.peakMb} MB at most`,
  );
}

function rate({ perSecond, cpuMsPerArticle }: { perSecond: number; cpuMsPerArticle: number }): string {
  return `${perSecond.toFixed(1)} articles a second, ${cpuMsPerArticle.toFixed(1)} ms of processor time an article`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
