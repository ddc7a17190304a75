/**
 * Runs the pipeline over generated pages once without faults and once for each seed with them (errors, throttles, lost and
 * repeated replies, delays, duplicates, lost acknowledgements, kills of functions and of the whole process), and compares
 * what is left: nothing may be lost, doubled, stale or open.
 *
 *   node bench/faults/run.ts [--seed 1] [--seeds 1] [--articles 100] [--hosts 10] [--minutes 10]
 *
 * Exit code 1 where a promise is broken; each failing seed says how to run it again.
 */
import { parseArgs } from "node:util";
import { SendMessageCommand } from "@aws-sdk/client-sqs";
import { STAGE_NAMES } from "../../lib/pipeline-shape.ts";
import { describeMachine } from "../describe-machine.ts";
import { interceptClients, uninterrupted } from "../in-process/intercept-clients.ts";
import { installMovableClock } from "../in-process/movable-clock.ts";
import { startPress } from "../in-process/sample-press.ts";
import { seeded } from "../in-process/seeded.ts";
import { type Faults, injectFaults } from "./inject-faults.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    seeds: { type: "string", default: "1" },
    articles: { type: "string", default: "100" },
    hosts: { type: "string", default: "10" },
    minutes: { type: "string", default: "10" },
  },
});
/** Rarely enough that most work gets done in the end, and often enough that hardly an article sees none. */
const SHARES = { calls: 0.02, killed: 0.12 };
const MISCHIEF = { twice: 0.1, unacknowledged: 0.05, died: 0.03 };
/** A function that takes longer is killed; then its messages come again. */
const TIMEOUT_MS = 4_000;
const VISIBILITY_SECONDS = 5;
/** Many a page in a message, and the same page in two. */
const DROPPED_TOGETHER = 7;

const clock = installMovableClock();
// Loaded only now: handlers keep the clock that they find.
const { openPipeline } = await import("../in-process/open-pipeline.ts");
const { drivePipeline } = await import("./drive-pipeline.ts");
const { brokenPromises, readOutcome } = await import("./read-outcome.ts");
const { deadLetterStore } = await import("../../functions/aws/dead-letters.ts");

const press = await startPress({
  seed: 7,
  articles: Number(values.articles),
  hosts: Number(values.hosts),
  troubles: true,
  size: { textBytes: 2_500, htmlBytes: 20_000 },
});
console.log(describeMachine());
const expected = await run(undefined);
let failed = 0;
for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.seeds); seed++) {
  const startedAt = performance.now();
  const outcome = await run(seed);
  const broken = outcome.ended
    ? brokenPromises(press.urls, outcome.left, expected.left)
    : [`it had not ended after ${values.minutes} minutes`, ...brokenPromises(press.urls, outcome.left, expected.left)];
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  const faults = Object.values<number>(outcome.counts).reduce((sum, count) => sum + count, 0);
  const more = outcome.left.rawKeys.length - expected.left.rawKeys.length;
  console.log(
    `seed ${seed}: ${broken.length === 0 ? "all promises kept" : `${broken.length} promises BROKEN`} under ${faults} faults in ` +
      `${seconds} s ${JSON.stringify({ ...outcome.counts, deadLetters: outcome.redriven, pagesFetchedAgain: more })}`,
  );
  if (broken.length === 0) continue;
  failed++;
  for (const sentence of broken.slice(0, 20)) console.log(`  ${sentence}`);
  const again = `--seed ${seed} --articles ${values.articles} --hosts ${values.hosts}`;
  console.log(`  Again: node bench/faults/run.ts ${again}`);
}
await press.stop();
process.exit(failed > 0 ? 1 : 0);

/** One run, to its end; what came to the dead letters is sent again afterwards without faults, as an operator would. */
async function run(seed: number | undefined) {
  const random = seeded(seed ?? 0);
  const faults: Faults | undefined = seed === undefined ? undefined : injectFaults(random, SHARES);
  const pipeline = await openPipeline({
    pressPort: press.port,
    settings: { pace: { delayMs: 0 }, revisitsMs: [] },
    timeoutSeconds: 60,
    visibilitySeconds: VISIBILITY_SECONDS,
  });
  const restore = interceptClients((call, proceed) => {
    // Long delays are reckoned by the clock, which is put forward; the queues have a real one.
    if (call.service === "sqs" && Number(call.input.DelaySeconds) > 1) call.input.DelaySeconds = 1;
    return faults ? faults.intercept(call, proceed) : proceed();
  });
  try {
    for (let from = 0; from < press.urls.length; from += DROPPED_TOGETHER) {
      await pipeline.drop(JSON.stringify(press.urls.slice(Math.max(0, from - 1), from + DROPPED_TOGETHER)));
    }
    const deadline = performance.now() + Number(values.minutes) * 60_000;
    const times = { timeoutMs: TIMEOUT_MS, deadline };
    const mischief = faults && { random, ...MISCHIEF, killAll: faults.killAll };
    let ended = await drivePipeline(pipeline, clock, mischief ? { ...times, mischief } : times);
    faults?.stop();
    const redriven = await redrive(pipeline);
    if (redriven > 0) ended = (await drivePipeline(pipeline, clock, times)) && ended;
    return { ended, redriven, counts: faults?.counts ?? {}, left: await readOutcome(pipeline) };
  } finally {
    restore();
    await pipeline.stop();
  }
}

async function redrive({ clients, stack }: Awaited<ReturnType<typeof openPipeline>>): Promise<number> {
  const letters = deadLetterStore(clients, stack.frontierTable);
  let count = 0;
  for (const stage of STAGE_NAMES) {
    for await (const letter of letters.list(stage)) {
      const QueueUrl = stack.queues[stage].url;
      await clients.queues.send(uninterrupted(new SendMessageCommand({ QueueUrl, MessageBody: letter.body })));
      count++;
    }
  }
  return count;
}
