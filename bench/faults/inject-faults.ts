import { setTimeout as sleep } from "node:timers/promises";
import type { AwsCall, Intercept } from "../in-process/intercept-clients.ts";
import { atWork } from "../in-process/open-pipeline.ts";
import type { Random } from "../in-process/seeded.ts";
import { lives } from "./lives.ts";

/** What can happen to one call of an AWS client. */
export const FAULTS = [
  /** The request never arrived: an error, and nothing done. */
  "refused",
  /** DynamoDB and S3 ask to slow down: an error, and nothing done. */
  "throttled",
  /** It was done, and the answer was lost. */
  "reply_lost",
  /** It was done, the answer was lost, and the SDK asked again: the second answer is what is seen. */
  "repeated",
  /** It takes a while. */
  "late",
] as const;
export type Fault = (typeof FAULTS)[number] | "killed_before" | "killed_after";

export type Faults = {
  intercept: Intercept;
  counts: Record<Fault, number>;
  /** Kills whatever is at work just now. */
  killAll(): void;
  /** From now on nothing happens to anybody, until it is started again. */
  stop(): void;
  start(): void;
};

/**
 * Draws a fault, or none, for every call that a function makes: `share` of calls have one, `killedShare` of invocations are
 * killed before or after one of their calls. The draws are those of the seed; which call gets which also depends on the
 * order in which calls are made, which the machine has a say in.
 */
export function injectFaults(random: Random, shares: { calls: number; killed: number }): Faults {
  const names: Fault[] = [...FAULTS, "killed_before", "killed_after"];
  const counts = Object.fromEntries(names.map((fault) => [fault, 0])) as Record<Fault, number>;
  const killed = new Set<string>();
  /** Calls that an invocation has left; endless for most. */
  const left = new Map<string, number>();
  let active = true;
  return {
    counts,
    killAll() {
      for (const requestId of left.keys()) killed.add(requestId);
    },
    stop() {
      active = false;
    },
    start() {
      active = true;
    },
    async intercept(call, proceed) {
      const work = atWork.getStore();
      if (!work) return proceed();
      const { requestId } = work;
      // Nothing that a dead function goes on to do reaches anybody.
      if (killed.has(requestId)) return forever();
      if (!active) return proceed();
      const calls = left.get(requestId) ?? (random() < shares.killed ? Math.floor(random() * 60) : Infinity);
      left.set(requestId, calls - 1);
      if (calls <= 0) {
        killed.add(requestId);
        const life = lives.getStore();
        const after = random() < 0.5;
        counts[after ? "killed_after" : "killed_before"]++;
        if (after) await proceed();
        // Most that die are seen to: their process ends. Some hang until their time is over.
        if (random() < 0.8) life?.end();
        return forever();
      }
      if (random() >= shares.calls) return proceed();
      const fault = FAULTS[Math.floor(random() * FAULTS.length)]!;
      counts[fault]++;
      switch (fault) {
        case "refused":
          throw named("TimeoutError", call, "was not answered");
        case "throttled":
          throw named("ThrottlingException", call, "was throttled");
        case "reply_lost":
          await proceed();
          throw named("TimeoutError", call, "was done, and not answered");
        case "repeated":
          await proceed();
          return proceed();
        case "late":
          await sleep(random() * 200);
          return proceed();
      }
    },
  };
}

function named(name: string, { command }: AwsCall, what: string): Error {
  return Object.assign(new Error(`${command} ${what} (injected)`), { name });
}

function forever(): Promise<never> {
  return new Promise(() => {});
}
