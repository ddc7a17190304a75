/**
 * One run of the pipeline over two editions of the sample press, in a process of its own: without `--seed` without faults,
 * and then what is left is written to `--outcome`; with it under the faults of that seed, and compared with that file. See
 * `run.ts`, which starts it.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { STAGE_NAMES } from "../../lib/pipeline-shape.ts";
import { interceptClients, uninterrupted } from "../in-process/intercept-clients.ts";
import { installMovableClock } from "../in-process/movable-clock.ts";
import { startPress } from "../in-process/sample-press.ts";
import { seeded } from "../in-process/seeded.ts";
import { type Faults, injectFaults } from "./inject-faults.ts";
import { type PlantedBug, plant } from "./planted-bugs.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    articles: { type: "string", default: "100" },
    hosts: { type: "string", default: "10" },
    minutes: { type: "string", default: "10" },
    "timeout-seconds": { type: "string", default: "2" },
    outcome: { type: "string" },
    plant: { type: "string" },
  },
});
/** Rarely enough that most work gets done in the end, and often enough that hardly an article sees none. */
const SHARES = { calls: 0.02, killed: 0.12 };
const MISCHIEF = { twice: 0.1, unacknowledged: 0.05, died: 0.03 };
/** A function that takes longer is killed; then its messages come again. By default both are
 * a thirtieth of what they are on AWS; without faults nothing is given up. */
const TIMEOUT_MS = values.seed === undefined ? 60_000 : Number(values["timeout-seconds"]) * 1_000;
const VISIBILITY_SECONDS = 12;
/** Many a page in a message, and the same page in two. */
const DROPPED_TOGETHER = 7;

const clock = installMovableClock();
// Loaded only now: handlers keep the clock that they find.
const { openPipeline } = await import("../in-process/open-pipeline.ts");
const { drivePipeline } = await import("./drive-pipeline.ts");
const { brokenPromises, readOutcome, readWrittenOutcome, writeOutcome } = await import("./read-outcome.ts");
const { deadLetterStore } = await import("../../functions/aws/dead-letters.ts");

const seed = values.seed === undefined ? undefined : Number(values.seed);
const press = await startPress({
  seed: 7,
  articles: Number(values.articles),
  hosts: Number(values.hosts),
  troubles: true,
  size: { textBytes: 2_500, htmlBytes: 20_000 },
});
const startedAt = performance.now();
const { ended, left, counts, redriven } = await run();
if (seed === undefined) writeFileSync(values.outcome!, writeOutcome(left));
const expected = seed === undefined ? left : readWrittenOutcome(readFileSync(values.outcome!, "utf8"));
const broken = [
  ...(ended ? [] : [`it had not ended after ${values.minutes} minutes`]),
  ...brokenPromises(press.urls, left, expected),
];
const { user, system } = process.cpuUsage();
const faults = Object.values<number>(counts).reduce((sum, count) => sum + count, 0);
const requests = [...press.fetches.values()].reduce((sum, count) => sum + count, 0);
console.log(
  JSON.stringify({
    seed,
    broken,
    faults,
    counts: { ...counts, deadLetters: redriven, requests },
    seconds: Math.round((performance.now() - startedAt) / 1_000),
    cpuSeconds: Math.round((user + system) / 1e6),
    load: {
      items: left.articles.size,
      revisions: [...left.articles.keys()].filter((key) => key.includes("REVISION#")).length,
    },
  }),
);
await press.stop();
process.exit(0);

/** One run, to its end; what came to the dead letters is sent again afterwards without faults, as an operator would. */
async function run() {
  const random = seeded(seed ?? 0);
  const faults: Faults | undefined = seed === undefined ? undefined : injectFaults(random, SHARES);
  const pipeline = await openPipeline({
    pressPort: press.port,
    settings: { pace: { delayMs: 0 }, revisitsMs: [] },
    timeoutSeconds: 60,
    visibilitySeconds: VISIBILITY_SECONDS,
  });
  const bug = seed === undefined ? undefined : (values.plant as PlantedBug | undefined);
  const planted = plant(bug, () => pipeline);
  const restore = interceptClients((call, proceed) => {
    // Long delays are reckoned by the clock, which is put forward; the queues have a real one.
    for (const entry of [call.input, ...((call.input.Entries as object[] | undefined) ?? [])] as {
      DelaySeconds?: number;
    }[]) {
      if (call.service === "sqs" && Number(entry.DelaySeconds) > 1) entry.DelaySeconds = 1;
    }
    const done = () => planted(call, proceed);
    return faults ? faults.intercept(call, done) : done();
  });
  try {
    const deadline = performance.now() + Number(values.minutes) * 60_000;
    const times = { timeoutMs: TIMEOUT_MS, deadline, acknowledgesFirst: bug === "acknowledges-first" };
    const mischief = faults && { random, ...MISCHIEF, killAll: faults.killAll };
    let ended = true;
    let redriven = 0;
    // The second edition comes to a pipeline at rest: its revisits find texts that have changed, and pages that are gone.
    for (const edition of [1, 2]) {
      if (edition > 1) press.publish();
      for (let from = 0; from < press.urls.length; from += DROPPED_TOGETHER) {
        const urls = press.urls.slice(Math.max(0, from - 1), from + DROPPED_TOGETHER);
        await pipeline.drop(JSON.stringify(edition === 1 ? urls : urls.map((url) => ({ url, recrawl: true }))));
      }
      faults?.start();
      ended = (await drivePipeline(pipeline, clock, mischief ? { ...times, mischief } : times)) && ended;
      faults?.stop();
      const letters = await redrive(pipeline);
      redriven += letters;
      if (letters > 0) ended = (await drivePipeline(pipeline, clock, times)) && ended;
    }
    return { ended, redriven, counts: faults?.counts ?? {}, left: await readOutcome(pipeline) };
  } finally {
    restore();
    await pipeline.stop();
  }
}

/** Dead letters go back to their queues, and are forgotten. */
async function redrive({ clients, stack }: Awaited<ReturnType<typeof openPipeline>>): Promise<number> {
  const letters = deadLetterStore(clients, stack.frontierTable);
  let count = 0;
  for (const stage of STAGE_NAMES) {
    for await (const letter of letters.list(stage)) {
      const QueueUrl = stack.queues[stage].url;
      await clients.queues.send(uninterrupted(new SendMessageCommand({ QueueUrl, MessageBody: letter.body })));
      await letters.forget(letter);
      count++;
    }
  }
  return count;
}
