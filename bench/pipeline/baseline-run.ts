/**
 * The bare baseline in a process of its own, started by `run.ts`: the requests that the pipeline was seen to make, made again
 * for as many articles, and the pages read and tagged; no queues that are waited at, no leases, no batches, no retries.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { startEngines } from "../../lib/local/engines.ts";
import { clientEnvironment, createLocalStack, INTAKE_QUEUE } from "../../lib/local/local-stack.ts";
import { answerTask } from "./answer-task.ts";
import { recordRequests } from "./record-requests.ts";
import type { ReplayMessage, ReplaySettings } from "./replay-worker.ts";

export type BaselineTask = { articles: number; port: number; settings: object };
export type BaselineResult = {
  articles: number;
  seconds: number;
  perSecond: number;
  cpuMsPerArticle: number;
  /** Requests an article, by service. */
  requests: Record<string, number>;
  /** Share of the requests that an engine refused (a condition that did not hold). */
  refused: number;
};

const PER_REPETITION = 50;
/** Repetitions before the clock starts: the code of every thread is loaded and compiled then. */
const WARM_UP = 2 * availableParallelism();

answerTask(async ({ articles, port, settings }: BaselineTask): Promise<BaselineResult> => {
  const recording = await recordRequests(port, settings);
  const folder = mkdtempSync(join(tmpdir(), "newsprint-baseline-"));
  const engines = await startEngines({ dataDir: join(folder, "data"), durableQueues: [INTAKE_QUEUE] });
  const stack = await createLocalStack(engines.endpoints);
  const replay: ReplaySettings = { recording, queues: stack.queues };
  const workers = Array.from(
    { length: 2 * availableParallelism() },
    () =>
      new Worker(new URL("./replay-worker.ts", import.meta.url), {
        workerData: replay,
        env: { ...process.env, ...clientEnvironment(engines.endpoints) },
      }),
  );
  try {
    let next = 0;
    let refused = 0;
    const run = (until: number) =>
      Promise.all(
        workers.map(async (worker) => {
          while (next < until) refused += await repeat(worker, next++);
        }),
      );
    await run(WARM_UP);
    refused = 0;
    const repetitions = Math.ceil(articles / PER_REPETITION);
    const startedAt = performance.now();
    const before = process.cpuUsage();
    await run(WARM_UP + repetitions);
    const seconds = (performance.now() - startedAt) / 1_000;
    const { user, system } = process.cpuUsage(before);
    const done = repetitions * PER_REPETITION;
    const requests = countRequests(recording.stages);
    const all = Object.values(requests).reduce((sum, each) => sum + each, 0);
    return {
      articles: done,
      seconds,
      perSecond: done / seconds,
      cpuMsPerArticle: (user + system) / 1_000 / done,
      requests,
      refused: refused / (all * done),
    };
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
    await engines.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

function repeat(worker: Worker, repetition: number): Promise<number> {
  worker.postMessage(repetition);
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (message: ReplayMessage) => {
      worker.removeAllListeners("error");
      if ("error" in message) reject(new Error(message.error));
      else resolve(message.refused);
    });
  });
}

function countRequests(stages: ReplaySettings["recording"]["stages"]): Record<string, number> {
  const counts: Record<string, number> = { dynamodb: 0, s3: 0, sqs: 1 };
  for (const { requests, batches } of stages) {
    for (const { service } of requests) counts[service]!++;
    counts.sqs! += 2 * batches;
  }
  for (const service of Object.keys(counts)) counts[service]! /= PER_REPETITION;
  return counts;
}
