/**
 * Holds the simulation against the local pipeline: the same articles at once, the same hosts, the same pause. The engines are not
 * AWS, so that times of functions are those that invocations took in the very run, whatever else the machine did; what is compared is what
 * queues, tokens, leases and pauses make of them. All code is loaded and compiled before.
 *
 *   node bench/scale/validate.ts [--articles 120] [--hosts 8] [--delay-ms 5000]
 *
 * Exit code 1 where the time until all are ready, or the median from drop to ready, differ by more than 25%.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { LATENCY_FACTOR } from "../../functions/crawl/pace.ts";
import { giveTask } from "../pipeline/answer-task.ts";
import type { PipelineResult, PipelineTask } from "../pipeline/newsprint-run.ts";
import { awsDesign, type Design } from "./design.ts";
import { simulate } from "./simulate.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "120" },
    hosts: { type: "string", default: "8" },
    "delay-ms": { type: "string", default: "5000" },
  },
});
const articles = Number(values.articles);
const hosts = Number(values.hosts);
const delayMs = Number(values["delay-ms"]);
const APART = 0.25;

const server = fork(fileURLToPath(new URL("../pipeline/article-server.ts", import.meta.url)));
const [{ port }] = (await once(server, "message")) as [{ port: number }];
const settings = { contact: "https://newsprint.example/bench", pace: { by: "host", delayMs }, revisitsMs: [] };
const task: PipelineTask = { articles, hosts, inFlight: articles + 50, port, settings, warmUp: 50 };
const seen = await giveTask<PipelineResult>("./newsprint-run.ts", task);
server.disconnect();

const played = simulate(
  { perSecond: 1, hosts, skew: 0, revisits: 0, warmUpMs: 0, measuredMs: 3_600_000, seed: 1, atOnce: articles },
  localDesign(seen),
);
const rows = [
  ["all ready after", seen.seconds, played.endMs / 1_000],
  ["p50", seen.latencyMs.p50 / 1_000, played.latencyMs.p50 / 1_000],
  ["p95", seen.latencyMs.p95 / 1_000, played.latencyMs.p95 / 1_000],
] as const;
console.log(`${articles} articles at once, ${hosts} hosts, ${delayMs} ms apart`);
for (const [name, real, simulated] of rows) {
  console.log(
    `  ${name}: pipeline ${real.toFixed(1)} s, simulation ${simulated.toFixed(1)} s (${(simulated / real).toFixed(2)})`,
  );
}
process.exitCode = rows.slice(0, 2).some(([, real, simulated]) => Math.abs(simulated / real - 1) > APART) ? 1 : 0;

/** The design as `lib/local` runs it: threads for environments, no ramp, the times of this run. */
function localDesign({ invocationMs, fetchMs }: PipelineResult): Design {
  const processors = Math.min(8, availableParallelism());
  const design = awsDesign();
  const environments = { intake: 1, crawl: 2 * processors, parse: processors, tag: processors };
  for (const [name, maxConcurrency] of Object.entries(environments)) {
    const stage = design.stages[name as keyof typeof environments];
    Object.assign(stage, { maxConcurrency, cpuMs: 0, waitMs: invocationMs[name], coldMs: 0 });
  }
  return {
    ...design,
    eventSource: {},
    urlsPerMessage: 50,
    // A host that answers slowly, as all do on a busy machine, is given longer pauses.
    delayMs: Math.max(delayMs, LATENCY_FACTOR * fetchMs),
    // Pages are part of what an invocation of crawl takes.
    pageMs: () => 0,
    pageMeanMs: 0,
    robotsPageMs: 0,
  };
}
