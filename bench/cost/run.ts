/**
 * What a million articles cost on AWS: runs generated articles through the real functions on local engines, counts what they
 * ask of AWS, and prices it by the list.
 *
 *   node bench/cost/run.ts [--articles 200] [--hosts 20] [--revisits 0] [--target 30] [--json]
 *
 * Half of the articles are counted, the other half timed (counting takes time itself). Every host is visited at 5 s, one URL
 * a lease. Exit code 1 above the target.
 */
import { parseArgs } from "node:util";
import { LINGER_MS } from "../../functions/aws/queues.ts";
import { STAGES, type StageName } from "../../lib/pipeline-shape.ts";
import { ARTICLES_TABLE, FRONTIER_TABLE } from "../../lib/tables.ts";
import { describeMachine } from "../describe-machine.ts";
import { interceptClients } from "../in-process/intercept-clients.ts";
import { installMovableClock } from "../in-process/movable-clock.ts";
import { startPress } from "../in-process/sample-press.ts";
import { LIST_PRICES } from "./list-prices.ts";
import { openStopwatch } from "./time-invocations.ts";
import { type Line, openBill, priceCalls } from "./watch-calls.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "200" },
    hosts: { type: "string", default: "20" },
    revisits: { type: "string", default: "0" },
    target: { type: "string", default: "30" },
    json: { type: "boolean", default: false },
  },
});
const half = Math.ceil(Number(values.articles) / 2);
const hosts = Number(values.hosts);
const revisits = Number(values.revisits);
const DELAY_MS = 5_000;
/** START, END and REPORT of an invocation. */
const PLATFORM_LOG_BYTES = 450;
/** From request to the last byte of a page: what a lease waits for. An assumption; news sites answer in 100 to 800 ms. */
const PAGE_MS = 400;
/** How often an invocation waits for messages of its own to go together. */
const LINGERS: Record<StageName, number> = { intake: 1, crawl: 2, parse: 1, tag: 0 };
const REVISIT_MS = 3_600_000;
/** URLs in a message of those who drop many, as feeds are. */
const DROPPED_TOGETHER = 50;

// What functions log is paid for as well.
process.env.POWERTOOLS_LOG_LEVEL ??= "INFO";
const clock = installMovableClock();
// Loaded only now: handlers keep the clock that they find.
const { openPipeline } = await import("../in-process/open-pipeline.ts");
const press = await startPress({ seed: 1, articles: hosts + 2 * half, hosts });
const pipeline = await openPipeline({
  pressPort: press.port,
  settings: { pace: { delayMs: DELAY_MS }, revisitsMs: Array.from({ length: revisits }, () => REVISIT_MS) },
  timeoutSeconds: 600,
  visibilitySeconds: 600,
});
const shapes = { [pipeline.stack.articlesTable]: ARTICLES_TABLE, [pipeline.stack.frontierTable]: FRONTIER_TABLE };
const bill = openBill();
const stopwatch = openStopwatch();
const counting = priceCalls(bill, pipeline.clients, shapes);
let phase: "warm up" | "count" | "time" = "warm up";
let done = false;
const restore = interceptClients((call, proceed) => {
  // Tokens are not waited for: the clock is put forward instead.
  for (const entry of (call.input.Entries as { DelaySeconds?: number }[] | undefined) ?? []) delete entry.DelaySeconds;
  if (phase === "count") return counting(call, proceed);
  return phase === "time" ? stopwatch.intercept(call, proceed) : proceed();
});
const logged = countLogs();

// One article a host brings its robots.txt, which is asked for once a day.
await ingest(press.urls.slice(0, hosts));
phase = "count";
await ingest(press.urls.slice(hosts, hosts + half));
phase = "time";
logged();
await ingest(press.urls.slice(hosts + half));
restore();
await pipeline.stop();
await press.stop();
done = true;
const lines = bill.lines().map((line) => ({ ...line, amount: line.amount / half, dollars: line.dollars / half }));
const total = lines.reduce((sum, { dollars }) => sum + dollars, 0) * 1e6;
if (values.json)
  console.log(JSON.stringify({ machine: describeMachine(), total, tableBytes: bill.kept() / half, lines }));
else print(lines, total);
process.exitCode = total > Number(values.target) ? 1 : 0;

async function ingest(urls: string[]): Promise<void> {
  for (let from = 0; from < urls.length; from += DROPPED_TOGETHER) {
    await pipeline.drop(JSON.stringify(urls.slice(from, from + DROPPED_TOGETHER)));
    if (phase === "count") addRequests("outside", "send to intake", 1);
  }
  await drain("intake");
  for (let visit = 0; visit <= revisits; visit++) {
    while ((await drain("crawl")) > 0) clock.advance(DELAY_MS + 100);
    await drain("parse");
    await drain("tag");
    if (visit === revisits) break;
    clock.advance(REVISIT_MS);
    await pipeline.recover();
  }
}

/** Empties a queue by one invocation after another; the number of messages. */
async function drain(stage: StageName): Promise<number> {
  const { url, arn } = pipeline.stack.queues[stage];
  const rounds: Awaited<ReturnType<typeof pipeline.receive>>[] = [];
  // What the invocations send to their own queue is for the next round.
  for (;;) {
    const records = await pipeline.receive(url, arn);
    if (records.length === 0) break;
    rounds.push(records);
  }
  for (const records of rounds) {
    const invoke = async () => {
      const answer = await pipeline.invoke(stage, records);
      if (answer && answer.batchItemFailures.length > 0) throw new Error(`${stage} failed: see its log`);
    };
    if (phase === "time") addInvocation(stage, await stopwatch.time(invoke));
    else await invoke();
    await pipeline.acknowledge(url, records);
    if (phase === "count") addRequests(stage, `receive and delete, ${stage}`, 2);
  }
  return rounds.length;
}

function addRequests(stage: string, item: string, amount: number): void {
  bill.add({ stage, service: "sqs", item, unit: "requests", amount, dollars: amount * LIST_PRICES.sqs.request });
}

/** Memory buys processor time: a whole one at 1,769 MB. */
function addInvocation(stage: StageName, { cpuMs, waitMs }: { cpuMs: number; waitMs: number }): void {
  const { memoryMb } = STAGES[stage];
  const busyMs = cpuMs / Math.min(1, memoryMb / 1_769);
  const parts = {
    processor: busyMs,
    "waiting for AWS": waitMs + LINGERS[stage] * LINGER_MS,
    ...(stage === "crawl" ? { "waiting for pages": PAGE_MS } : {}),
  };
  for (const [item, ms] of Object.entries(parts)) {
    const dollars = (ms / 1_000) * (memoryMb / 1_024) * LIST_PRICES.lambda.gigabyteSecond;
    bill.add({ stage, service: "lambda", item: `${item}, ${memoryMb} MB`, unit: "ms", amount: ms, dollars });
  }
  bill.add({
    stage,
    service: "lambda",
    item: "requests",
    unit: "requests",
    amount: 1,
    dollars: LIST_PRICES.lambda.request,
  });
  const gigabytes = (logged() + PLATFORM_LOG_BYTES) / 1e9;
  bill.add({
    stage,
    service: "logs",
    item: "log lines",
    unit: "GB",
    amount: gigabytes,
    dollars: gigabytes * LIST_PRICES.logs.gigabyte,
  });
}

/** Takes what functions log, away from the terminal; returns the bytes since it was last asked. */
function countLogs(): () => number {
  let bytes = 0;
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
    // The bill as JSON names services, too: it comes when everything is counted.
    if (done || !String(chunk).includes('"service":')) return write(chunk, ...rest);
    bytes += chunk.length;
    return true;
  }) as typeof process.stdout.write;
  return () => {
    const since = bytes;
    bytes = 0;
    return since;
  };
}

function print(all: Line[], dollars: number): void {
  console.log(`${describeMachine()}; prices of ${LIST_PRICES.asOf}, ${LIST_PRICES.region}`);
  console.log(
    `${half} articles counted, ${half} timed, ${hosts} hosts at ${DELAY_MS / 1_000} s, ${revisits} revisits\n`,
  );
  for (const by of ["service", "stage"] as const) {
    for (const [name, sum] of sums(all, (line) => line[by])) console.log(`  ${money(sum)}  ${name}`);
    console.log();
  }
  console.log("  $ a million   an article   what");
  for (const line of all.toSorted((a, b) => b.dollars - a.dollars).slice(0, 40)) {
    const amount = line.amount < 0.001 ? line.amount.toExponential(1) : line.amount.toFixed(2);
    console.log(`  ${money(line.dollars)} ${amount.padStart(12)}   ${line.unit}: ${line.stage}, ${line.item}`);
  }
  console.log(`\n  ${money(dollars / 1e6)}  a million articles, of at most $${values.target}`);
  const kept = bill.kept() / half;
  const month = money((kept / 1e9) * LIST_PRICES.dynamodb.gigabyteMonth).trim();
  console.log(
    `  Beside that, ${(kept / 1_000).toFixed(1)} KB an article stand in the tables: ${month} a million and month.`,
  );
}

function sums(all: Line[], key: (line: Line) => string): [string, number][] {
  const groups = new Map<string, number>();
  for (const line of all) groups.set(key(line), (groups.get(key(line)) ?? 0) + line.dollars);
  return [...groups].sort(([, a], [, b]) => b - a);
}

function money(dollarsEach: number): string {
  return `$${(dollarsEach * 1e6).toFixed(2)}`.padStart(10);
}
