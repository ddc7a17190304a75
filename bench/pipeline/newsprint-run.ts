/** The whole local pipeline in a process of its own, started by `run.ts`: takes a `Task`, gives a `PipelineResult`. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { Settings } from "../../functions/settings.ts";
import { FUNCTION_NAMES } from "../../lib/bundling.ts";
import { bundleFunctions } from "../../lib/local/bundle-functions.ts";
import { startEngines } from "../../lib/local/engines.ts";
import { startLocalPipeline } from "../../lib/local/local-pipeline.ts";
import { createLocalStack, INTAKE_QUEUE, LOCAL_CREDENTIALS, LOCAL_REGION } from "../../lib/local/local-stack.ts";
import { answerTask } from "./answer-task.ts";
import { idOf, readyWatch } from "./ready-watch.ts";
import { storyMessages } from "./story-urls.ts";
import { type Course, course, percentile, type Sample } from "./summarise-run.ts";
import { watchThreads } from "./thread-times.ts";

export type PipelineTask = {
  articles: number;
  hosts: number;
  inFlight: number;
  port: number;
  settings: object;
  /** Articles of other hosts that are ready before the clock starts: the code of every thread is loaded and compiled then. */
  warmUp: number;
};
export type PipelineResult = Course & {
  articles: number;
  seconds: number;
  perSecond: number;
  /** Of the whole process: functions, engines, event sources. */
  cpuMsPerArticle: number;
  latencyMs: { p50: number; p95: number; p99: number };
  /** Milliseconds of processor time an article, by thread; "beside them" is what no thread of these is charged with. */
  cpuByThread: Record<string, number>;
  /** Milliseconds that an invocation took by the clock, at the mean, by function. */
  invocationMs: Record<string, number>;
  /** Milliseconds from a request for a page to its last byte, at the mean, as crawl saw it. */
  fetchMs: number;
  samples: Sample[];
};

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** A run in which nothing became ready for this long has lost something, or fails. */
const PATIENCE_MS = 180_000;
/** Stories and hosts from this number on are those of the warm-up. */
const FAR = 5_000_000;

answerTask(async ({ articles, hosts, inFlight, port, settings, warmUp }: PipelineTask): Promise<PipelineResult> => {
  const threads = watchThreads();
  const folder = mkdtempSync(join(tmpdir(), "newsprint-load-"));
  const engines = await startEngines({ dataDir: join(folder, "data"), durableQueues: [INTAKE_QUEUE] });
  try {
    const stack = await createLocalStack(engines.endpoints);
    const cacheDir = join(ROOT, "node_modules/.cache/newsprint");
    const pipeline = await startLocalPipeline({
      endpoints: engines.endpoints,
      stack,
      bundles: await bundleFunctions(FUNCTION_NAMES, { root: ROOT, cacheDir }),
      env: { SETTINGS: JSON.stringify(Settings.parse(settings)), CONNECT_TO: `*.test:80:127.0.0.1:${port}` },
      logDir: join(folder, "logs"),
    });
    const client = { region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS };
    const sqs = new SQSClient({ ...client, endpoint: engines.endpoints.sqs });
    const dynamodb = new DynamoDBClient({ ...client, endpoint: engines.endpoints.dynamodb });
    const watch = readyWatch(DynamoDBDocumentClient.from(dynamodb), stack.articlesTable);

    const drop = (message: string[]) =>
      sqs.send(new SendMessageCommand({ QueueUrl: stack.queues.intake.url, MessageBody: JSON.stringify(message) }));
    for (const message of storyMessages(warmUp, warmUp, FAR)) await drop(message);
    const deadline = Date.now() + PATIENCE_MS;
    while (watch.count < warmUp) {
      if (Date.now() > deadline) throw new Error(`Only ${watch.count} of ${warmUp} became ready before the start.`);
      await watch.look();
      await sleep(100);
    }

    const messages = storyMessages(articles, hosts);
    const droppedAt = new Map<string, number>();
    const latencies: number[] = [];
    const invokedBefore = invocationTimes(join(folder, "logs"));
    const startedAt = Date.now();
    const cpuBefore = process.cpuUsage();
    const threadsBefore = await threads.read();
    const samples: Sample[] = [sample(0, startedAt, cpuBefore)];
    let lastReadyAt = startedAt;
    while (latencies.length < articles) {
      while (messages.length > 0 && droppedAt.size - latencies.length < inFlight) {
        const message = messages.shift()!;
        for (const url of message) droppedAt.set(idOf(url), Date.now());
        await drop(message);
      }
      for (const { id, readyAt } of await watch.look()) {
        latencies.push(readyAt - droppedAt.get(id)!);
        lastReadyAt = Date.now();
      }
      if (Date.now() - lastReadyAt > PATIENCE_MS)
        throw new Error(`Only ${latencies.length} of ${articles} became ready.`);
      if (Date.now() - startedAt - samples.at(-1)!.atMs > 1_000)
        samples.push(sample(latencies.length, startedAt, cpuBefore));
      await sleep(100);
    }
    samples.push(sample(latencies.length, startedAt, cpuBefore));
    const { atMs, cpuMs } = samples.at(-1)!;
    const invoked = invocationTimes(join(folder, "logs")).map(
      ([name, all], at) => [name, mean(all.slice(invokedBefore[at]![1].length))] as const,
    );
    const threadsAfter = await threads.read();
    await pipeline.stop();
    sqs.destroy();
    dynamodb.destroy();

    const each = Object.entries(threadsAfter).map(
      ([name, ms]) => [name, (ms - (threadsBefore[name] ?? 0)) / articles] as const,
    );
    const rest = cpuMs / articles - each.reduce((sum, [, ms]) => sum + ms, 0);
    return {
      articles,
      seconds: atMs / 1_000,
      perSecond: articles / (atMs / 1_000),
      cpuMsPerArticle: cpuMs / articles,
      latencyMs: {
        p50: percentile(latencies, 0.5),
        p95: percentile(latencies, 0.95),
        p99: percentile(latencies, 0.99),
      },
      cpuByThread: { ...Object.fromEntries(each), "beside them": rest },
      invocationMs: Object.fromEntries(invoked),
      fetchMs: mean(fetchTimes(join(folder, "logs"))),
      ...course(samples, articles),
      samples,
    };
  } finally {
    await engines.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What each function's log says of how long its invocations took, in milliseconds, first to last. */
function invocationTimes(logDir: string): [name: string, ms: number[]][] {
  return FUNCTION_NAMES.map((name) => {
    const log = readFileSync(join(logDir, `${name}.log`), "utf8");
    return [name, [...log.matchAll(/"platform\.report".*"durationMs":(\d+)/g)].map(([, ms]) => Number(ms))];
  });
}

function fetchTimes(logDir: string): number[] {
  return [...readFileSync(join(logDir, "crawl.log"), "utf8").matchAll(/"fetchMs":(\d+)/g)].map(([, ms]) => Number(ms));
}

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / (values.length || 1);

function sample(ready: number, startedAt: number, since: NodeJS.CpuUsage): Sample {
  const { user, system } = process.cpuUsage(since);
  return {
    atMs: Date.now() - startedAt,
    ready,
    rssMb: process.memoryUsage.rss() / 2 ** 20,
    cpuMs: (user + system) / 1_000,
  };
}
