import { availableParallelism } from "node:os";
import { join } from "node:path";
import { SQSClient } from "@aws-sdk/client-sqs";
import type { Recovered } from "../../functions/recover/recover.ts";
import { FUNCTION_NAMES, type FunctionName } from "../bundling.ts";
import { GIVE_UP, RECOVER, STAGE_NAMES, STAGES, type StageName } from "../pipeline-shape.ts";
import type { Endpoints } from "./data-folder.ts";
import { type EventSource, startEventSource } from "./event-source.ts";
import { type FunctionLog, openFunctionLog } from "./function-log.ts";
import { type Invocation, type LocalFunction, startFunction } from "./function-runtime.ts";
import {
  clientEnvironment,
  LOCAL_CREDENTIALS,
  LOCAL_REGION,
  type LocalStack,
  stackEnvironment,
} from "./local-stack.ts";
import { startSchedule } from "./schedule.ts";

export type LocalPipeline = {
  sources: Record<StageName, EventSource>;
  /** Messages that some function has just now. */
  inFlight(): number;
  /** Ends one busy thread of a function in the midst of its work; `at`, from 0 to 1, says which. False: none is busy. */
  kill(name: FunctionName, at: number): boolean;
  stop(): Promise<void>;
};

export type PipelineOptions = {
  endpoints: Endpoints;
  stack: LocalStack;
  bundles: Record<FunctionName, string>;
  /** Variables beside those of the stack: SETTINGS, CONNECT_TO. */
  env: Record<string, string>;
  /** Where the functions' logs go. */
  logDir: string;
  recoverEveryMs?: number;
  /** Of every function, instead of its own; the stack must have been made with the same. */
  timeoutSeconds?: number;
  onInvocation?: (name: FunctionName, invocation: Invocation) => void;
};

/**
 * Functions and what feeds them, on one machine: a function and an event source for each stage, recover on its
 * schedule, give-up on every dead-letter queue.
 */
export async function startLocalPipeline(options: PipelineOptions): Promise<LocalPipeline> {
  const { stack, endpoints, onInvocation } = options;
  const sqs = new SQSClient({ region: LOCAL_REGION, credentials: LOCAL_CREDENTIALS, endpoint: endpoints.sqs });
  const logs: FunctionLog[] = [];
  const functions = {} as Record<FunctionName, LocalFunction>;
  for (const name of FUNCTION_NAMES) {
    const log = openFunctionLog(join(options.logDir, `${name}.log`));
    logs.push(log);
    functions[name] = startFunction({
      name,
      bundle: options.bundles[name],
      env: environmentOf(name, options),
      timeoutMs: (options.timeoutSeconds ?? shapeOf(name).timeoutSeconds) * 1_000,
      memoryMb: shapeOf(name).memoryMb,
      environments: environmentsOf(name),
      log,
    });
  }
  // What a killed run had in its queues may be gone, and its workers are: before anybody works, nothing is taken on trust.
  for (let complete = false; !complete; ) {
    const invocation = await functions.recover.invoke({ everything: true });
    complete = invocation.outcome !== "returned" || (invocation.value as Recovered | null)?.complete !== false;
  }
  const feed = (name: StageName | "give-up", queue: { url: string; arn: string }, batchSize: number) =>
    startEventSource({
      sqs,
      queueUrl: queue.url,
      queueArn: queue.arn,
      invoke: functions[name].invoke,
      batchSize,
      maxConcurrency: environmentsOf(name),
      ...(onInvocation ? { onInvocation: (invocation: Invocation) => onInvocation(name, invocation) } : {}),
    });
  const sources = Object.fromEntries(
    STAGE_NAMES.map((stage) => [stage, feed(stage, stack.queues[stage], STAGES[stage].batchSize)]),
  ) as Record<StageName, EventSource>;
  const givingUp = STAGE_NAMES.map((stage) => feed("give-up", stack.deadLetters[stage], GIVE_UP.batchSize));
  const recoverEveryMs = options.recoverEveryMs ?? RECOVER.everySeconds * 1_000;
  const recovering = startSchedule({
    everyMs: recoverEveryMs,
    firstAfterMs: recoverEveryMs,
    invoke: async (event) => {
      const invocation = await functions.recover.invoke(event);
      onInvocation?.("recover", invocation);
      return invocation;
    },
  });
  const all = [...Object.values(sources), ...givingUp];
  return {
    sources,
    kill: (name, at) => functions[name].kill(at),
    inFlight: () => all.reduce((sum, source) => sum + source.stats().inFlight, 0),
    async stop() {
      const stopped = Promise.all([...all.map((source) => source.stop()), recovering.stop()]);
      // A moment for what is under way; the rest is ended, and comes again with the next start.
      await Promise.race([stopped, new Promise((resolve) => setTimeout(resolve, STOP_MS).unref())]);
      await Promise.all(Object.values(functions).map((each) => each.stop()));
      await stopped;
      for (const log of logs) log.close();
      sqs.destroy();
    },
  };
}

const STOP_MS = 3_000;

function environmentOf(name: FunctionName, options: PipelineOptions): Record<string, string> {
  const { endpoints, stack, env, timeoutSeconds } = options;
  return {
    ...clientEnvironment(endpoints),
    ...stackEnvironment(stack),
    FUNCTION_TIMEOUT_SECONDS: String(timeoutSeconds ?? shapeOf(name).timeoutSeconds),
    ...env,
  };
}

function shapeOf(name: FunctionName): { timeoutSeconds: number; memoryMb: number } {
  if (name === "recover") return RECOVER;
  return name === "give-up" ? GIVE_UP : STAGES[name];
}

/**
 * Threads for each function. Parse and tag reckon: more of them than processors only cost memory. Crawl waits for the
 * network, with ten hosts in each of its threads.
 */
function environmentsOf(name: FunctionName): number {
  const processors = Math.min(8, availableParallelism());
  switch (name) {
    case "parse":
    case "tag":
      return Math.min(STAGES[name].maxConcurrency, processors);
    case "crawl":
      return Math.min(STAGES.crawl.maxConcurrency, 2 * processors);
    default:
      return 1;
  }
}
