/**
 * Kills the whole process of the pipeline (SIGKILL: engines, event sources and functions at once) at seeded moments of its work, starts
 * it again on what is on the disk, and compares what is left at the end with a run that nobody killed: the promises of `run.ts`.
 *
 *   node bench/faults/run-kills.ts [--seed 1] [--articles 60] [--hosts 10] [--kills 6] [--minutes 10] [--plant]
 *
 * The moments are counted in pages that were asked for since the start, so that they lie in the midst of the work on any machine.
 * `--plant` throws away the raw pages at each kill, as a store would that only seemed to write them: the run must find it. Exit code 1
 * where a promise is broken.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { createClients } from "../../functions/aws/clients.ts";
import { clientEnvironment } from "../../lib/local/local-stack.ts";
import { describeMachine } from "../describe-machine.ts";
import { startPress } from "../in-process/sample-press.ts";
import { seeded } from "../in-process/seeded.ts";
import { brokenPromises, type Outcome, readOutcome, unsettled } from "./read-outcome.ts";
import type { WorkerReady } from "./worker-process.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    articles: { type: "string", default: "60" },
    hosts: { type: "string", default: "10" },
    kills: { type: "string", default: "6" },
    minutes: { type: "string", default: "10" },
    plant: { type: "boolean", default: false },
  },
});
const articles = Number(values.articles);
const kills = Number(values.kills);
const random = seeded(Number(values.seed));
/** A page takes this long from its request to its record, or less: a kill falls anywhere in it. */
const LATER_MS = 1_500;

console.log(describeMachine());
const expected = await live(0);
const left = await live(kills);
const broken = brokenPromises(left.urls, left.outcome, expected.outcome);
console.log(
  `seed ${values.seed}: ${broken.length === 0 ? "all promises kept" : `${broken.length} promises BROKEN`} over ${left.killed} kills ` +
    `of the process; ${left.fetches} requests for ${articles} articles, ${expected.fetches} without kills; ${left.seconds} s and ${expected.seconds} s`,
);
for (const sentence of broken.slice(0, 20)) console.log(`  ${sentence}`);
if (broken.length > 0) {
  console.log(`  Again: node bench/faults/run-kills.ts --seed ${values.seed} --articles ${articles} --kills ${kills}`);
}
process.exit(broken.length > 0 ? 1 : 0);

/** One run to its end, over so many kills. */
async function live(deaths: number) {
  const press = await startPress({
    seed: 7,
    articles,
    hosts: Number(values.hosts),
    troubles: true,
    size: { textBytes: 2_500, htmlBytes: 20_000 },
  });
  const fetches = () => [...press.fetches.values()].reduce((sum, count) => sum + count, 0);
  const folder = mkdtempSync(join(tmpdir(), "newsprint-kills-"));
  const startedAt = performance.now();
  const deadline = startedAt + Number(values.minutes) * 60_000;
  let worker: Worker | undefined;
  try {
    worker = await startWorker(folder, press.port);
    for (const url of press.urls) await drop(worker, url);
    let killed = 0;
    for (let death = 0; death < deaths; death++) {
      const until = fetches() + 1 + Math.floor((random() * 1.5 * articles) / deaths);
      let outcome: Outcome | undefined;
      // Near the end fewer pages are asked for than were drawn: then the run is over before it is killed.
      while (fetches() < until && performance.now() < deadline) {
        outcome = await readOutcome(worker).catch(() => undefined);
        if (outcome && unsettled(press.urls, outcome).length === 0) break;
        await sleep(100);
      }
      await sleep(random() * LATER_MS);
      worker.child.kill("SIGKILL");
      await once(worker.child, "exit");
      if (values.plant) rmSync(join(folder, "data", "s3"), { recursive: true, force: true });
      if (!outcome || unsettled(press.urls, outcome).length > 0) killed++;
      worker = await startWorker(folder, press.port);
    }
    let outcome = await readOutcome(worker);
    while (unsettled(press.urls, outcome).length > 0 && performance.now() < deadline) {
      await sleep(500);
      outcome = await readOutcome(worker);
    }
    const seconds = Math.round((performance.now() - startedAt) / 1_000);
    return { outcome, urls: press.urls, killed, fetches: fetches(), seconds };
  } finally {
    worker?.child.kill("SIGKILL");
    await press.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Worker = { child: ChildProcess; stack: WorkerReady["stack"]; clients: ReturnType<typeof createClients> };

async function startWorker(folder: string, pressPort: number): Promise<Worker> {
  const child = fork(fileURLToPath(new URL("worker-process.ts", import.meta.url)), [folder, String(pressPort)]);
  const exited = once(child, "exit").then(([code]) => Promise.reject(new Error(`The pipeline ended with ${code}.`)));
  exited.catch(() => {});
  const [{ endpoints, stack }] = (await Promise.race([once(child, "message"), exited])) as [WorkerReady];
  // Engines listen at other ports each time, and clients read where from the environment.
  Object.assign(process.env, clientEnvironment(endpoints));
  return { child, stack, clients: createClients() };
}

async function drop({ clients, stack }: Worker, url: string): Promise<void> {
  await clients.queues.send(new SendMessageCommand({ QueueUrl: stack.queues.intake.url, MessageBody: url }));
}
