import { setTimeout as sleep } from "node:timers/promises";
import { GetQueueAttributesCommand } from "@aws-sdk/client-sqs";
import type { SQSRecord } from "aws-lambda";
import { STAGE_NAMES, type StageName } from "../../lib/pipeline-shape.ts";
import { uninterrupted } from "../in-process/intercept-clients.ts";
import type { MovableClock } from "../in-process/movable-clock.ts";
import type { OpenPipeline } from "../in-process/open-pipeline.ts";
import type { Random } from "../in-process/seeded.ts";
import { lives, newLife } from "./lives.ts";

export type Mischief = {
  random: Random;
  /** Shares of batches that are delivered twice, and of acknowledgements that are lost. */
  twice: number;
  unacknowledged: number;
  /** Share of rounds in which the whole process dies, and what kills it. */
  died: number;
  killAll(): void;
};

/**
 * Drives the functions as their event sources do until nothing is left to do, with every queue in turn in an order that
 * `mischief` draws. An invocation that takes longer than `timeoutMs` is given up, as Lambda does. When all is quiet the clock
 * is put forward and recover is called; when that brings nothing, again and again and after five days, the run
 * has ended. Returns whether it did so before `deadline` (of `performance.now`). With `acknowledgesFirst` messages are deleted
 * before the work on them: a planted bug.
 */
export async function drivePipeline(
  pipeline: OpenPipeline,
  clock: MovableClock,
  options: { timeoutMs: number; deadline: number; mischief?: Mischief; acknowledgesFirst?: boolean },
): Promise<boolean> {
  const { mischief } = options;
  const sources = STAGE_NAMES.flatMap((stage) => [
    { name: stage as StageName | "give-up", ...pipeline.stack.queues[stage] },
    { name: "give-up" as const, ...pipeline.stack.deadLetters[stage] },
  ]);
  let quiet = 0;
  while (quiet < QUIET_MS.length) {
    if (performance.now() > options.deadline) return false;
    let worked = false;
    const dying = mischief !== undefined && mischief.random() < mischief.died;
    const death = dying ? setTimeout(mischief.killAll, mischief.random() * 500) : undefined;
    const order = mischief ? sources.toSorted(() => mischief.random() - 0.5) : sources;
    await Promise.all(
      order.map(async (source) => {
        const records = await pipeline.receive(source.url, source.arn);
        if (records.length === 0) return;
        worked = true;
        await serve(source, records);
      }),
    );
    clearTimeout(death);
    // A start over what a dead run left takes nothing on trust.
    if (dying) await oneLife(() => pipeline.recover(true), RECOVER_MS);
    clock.advance(ROUND_MS);
    if (worked) {
      quiet = 0;
      continue;
    }
    if (await somethingHidden(pipeline)) {
      await sleep(100);
      continue;
    }
    clock.advance(QUIET_MS[quiet]!);
    quiet++;
    await oneLife(() => pipeline.recover(), RECOVER_MS);
  }
  return true;

  async function serve(source: (typeof sources)[number], records: SQSRecord[]): Promise<void> {
    const chance = (share = 0) => mischief !== undefined && mischief.random() < share;
    const times = chance(mischief?.twice) ? 2 : 1;
    if (options.acknowledgesFirst) await pipeline.acknowledge(source.url, records);
    const ends = await Promise.all(
      Array.from({ length: times }, () => oneLife(() => pipeline.invoke(source.name, records), options.timeoutMs)),
    );
    const end = ends[0]!;
    if (end.outcome !== "returned") return;
    const failed = new Set(end.value?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    if (options.acknowledgesFirst || chance(mischief?.unacknowledged)) return;
    await pipeline.acknowledge(
      source.url,
      records.filter(({ messageId }) => !failed.has(messageId)),
    );
  }
}

/** What recover has, which looks at everything; where it hangs, the next one goes on. */
const RECOVER_MS = 15_000;
/** Delays of tokens are cut to a second (they are reckoned by the clock that is put forward), so that time must pass. */
const ROUND_MS = 10_000;
/** Longer than a lease or a token lives; then longer than work may be on its way before recover sends it again. */
const QUIET_MS = [20 * 60_000, 30 * 60_000, 5 * 86_400_000, 30 * 60_000];

type End<T> = { outcome: "returned"; value: T } | { outcome: "failed" } | { outcome: "timeout" };

/** What becomes of work that may be killed, and that no longer than `ms` is waited for. */
function oneLife<T>(work: () => Promise<T>, ms: number): Promise<End<T>> {
  const life = newLife();
  const killed = life.ended.then(() => Promise.reject(new Error("killed")));
  return withinTime(Promise.race([lives.run(life, work), killed]), ms);
}

async function withinTime<T>(work: Promise<T>, ms: number): Promise<End<T>> {
  const ending = new AbortController();
  const end = await Promise.race([
    work.then(
      (value): End<T> => ({ outcome: "returned", value }),
      (): End<T> => ({ outcome: "failed" }),
    ),
    sleep(ms, { outcome: "timeout" } as const, { signal: ending.signal }).catch(
      () => ({ outcome: "timeout" }) as const,
    ),
  ]);
  ending.abort();
  return end;
}

/** Whether messages wait for their visibility or their delay to end. */
async function somethingHidden({ clients, stack }: OpenPipeline): Promise<boolean> {
  for (const { url } of [...Object.values(stack.queues), ...Object.values(stack.deadLetters)]) {
    if ((await messagesIn(clients.queues, url)) > 0) return true;
  }
  return false;
}

/** Messages in a queue: waiting, hidden or delayed. */
export async function messagesIn(queues: OpenPipeline["clients"]["queues"], QueueUrl: string): Promise<number> {
  const { Attributes = {} } = await queues.send(
    uninterrupted(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] })),
  );
  return (
    Number(Attributes.ApproximateNumberOfMessages ?? 0) +
    Number(Attributes.ApproximateNumberOfMessagesNotVisible ?? 0) +
    Number(Attributes.ApproximateNumberOfMessagesDelayed ?? 0)
  );
}
