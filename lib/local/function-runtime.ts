import { randomUUID } from "node:crypto";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import type { FunctionLog } from "./function-log.ts";
import type { EnvironmentMessage, EnvironmentSettings, FunctionError, InvocationRequest } from "./function-worker.ts";
import { siblingModule } from "./sibling-module.ts";

/** How one invocation ended. `value` is what the handler returned, after a turn through JSON as in Lambda. */
export type Invocation =
  | { outcome: "returned"; value: unknown }
  | { outcome: "failed"; error: FunctionError }
  | { outcome: "timeout" };
export type Invoke = (event: unknown) => Promise<Invocation>;

export type LocalFunction = {
  name: string;
  invoke: Invoke;
  /** Ends one busy environment, as a crash would; `at`, from 0 to 1, says which. False where none is busy. */
  kill(at: number): boolean;
  /** Ends every environment, and fails what still runs in them. */
  stop(): Promise<void>;
};

export type FunctionOptions = {
  name: string;
  /** The bundle, an ES module with `handler`. */
  bundle: string;
  /** The whole environment of the function: nothing of this process's own is passed on. */
  env: Record<string, string>;
  timeoutMs: number;
  memoryMb: number;
  /** Environments side by side at most; an invocation beyond them waits. */
  environments: number;
  log: FunctionLog;
};

type Environment = {
  worker: Worker;
  loaded: Promise<FunctionError | null>;
  died: Promise<FunctionError>;
  /** Who is told of a death, while an invocation goes on: what waits for `died` itself is kept as long as the environment is. */
  mourner: ((error: FunctionError) => void) | undefined;
  dead: FunctionError | undefined;
};

/**
 * Runs a function as Lambda does: environments are threads that live on between invocations, each does one at a time,
 * and one that runs out of time or memory, or ends by itself, fails its invocation and is replaced.
 */
export function startFunction(options: FunctionOptions): LocalFunction {
  const idle: Environment[] = [];
  const all = new Set<Environment>();
  const waiting: (() => void)[] = [];
  let busy = 0;
  let stopped = false;

  async function invoke(event: unknown): Promise<Invocation> {
    if (busy >= options.environments) await new Promise<void>((resolve) => waiting.push(resolve));
    else busy++;
    try {
      if (stopped) return { outcome: "failed", error: { errorType: "Stopped", errorMessage: "The run is ending." } };
      return await runOnce(event);
    } finally {
      // Whoever waits takes this place over; `busy` stays as it is then.
      const next = waiting.shift();
      if (next) next();
      else busy--;
    }
  }

  async function runOnce(event: unknown): Promise<Invocation> {
    const requestId = randomUUID();
    const startedAt = performance.now();
    const environment = idle.pop() ?? open();
    const result = await runIn(environment, requestId, event, options);
    if (result.keep && !stopped) {
      idle.push(environment);
    } else {
      all.delete(environment);
      void environment.worker.terminate();
    }
    const { invocation } = result;
    options.log.write(
      `${JSON.stringify({
        type: "platform.report",
        requestId,
        status: invocation.outcome,
        durationMs: Math.round(performance.now() - startedAt),
        ...(invocation.outcome === "failed" ? { error: invocation.error } : {}),
      })}\n`,
    );
    return invocation;
  }

  function open(): Environment {
    const environment = openEnvironment(options);
    all.add(environment);
    void environment.died.then(() => {
      all.delete(environment);
      const at = idle.indexOf(environment);
      if (at >= 0) idle.splice(at, 1);
    });
    return environment;
  }

  return {
    name: options.name,
    invoke,
    kill(at) {
      const busy = [...all].filter((environment) => !idle.includes(environment));
      const environment = busy[Math.floor(at * busy.length)];
      void environment?.worker.terminate();
      return environment !== undefined;
    },
    async stop() {
      stopped = true;
      for (const next of waiting.splice(0)) next();
      await Promise.all([...all].map((environment) => environment.worker.terminate()));
    },
  };
}

function openEnvironment({ name, bundle, env, memoryMb, log }: FunctionOptions): Environment {
  const settings: EnvironmentSettings = { bundleUrl: pathToFileURL(bundle).href, functionName: name, memoryMb };
  const worker = new Worker(siblingModule(import.meta.url, "function-worker"), {
    name,
    workerData: settings,
    env: { ...env, AWS_LAMBDA_FUNCTION_NAME: name, AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb), TZ: "UTC" },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    stdout: true,
    stderr: true,
  });
  // One listener for each stream: a pause of one must not hold up the function.
  for (const stream of [worker.stdout, worker.stderr]) stream.on("data", (chunk: Buffer) => log.write(chunk));
  const died = new Promise<FunctionError>((resolve) => {
    worker.once("error", (error: Error) => resolve({ errorType: error.name, errorMessage: error.message }));
    worker.once("exit", (code) => resolve({ errorType: "Runtime.ExitError", errorMessage: `exited with ${code}` }));
  });
  const loaded = new Promise<FunctionError | null>((resolve) => {
    worker.once("message", (message: EnvironmentMessage) =>
      resolve(message.type === "load_failed" ? message.error : null),
    );
    void died.then(resolve);
  });
  const environment: Environment = { worker, loaded, died, mourner: undefined, dead: undefined };
  void died.then((error) => {
    environment.dead = error;
    environment.mourner?.(error);
  });
  return environment;
}

async function runIn(
  environment: Environment,
  requestId: string,
  event: unknown,
  { timeoutMs }: FunctionOptions,
): Promise<{ invocation: Invocation; keep: boolean }> {
  const { worker, loaded } = environment;
  const notLoaded = (await loaded) ?? environment.dead;
  if (notLoaded) return { invocation: { outcome: "failed", error: notLoaded }, keep: false };
  return new Promise((resolve) => {
    const end = (invocation: Invocation, keep: boolean) => {
      clearTimeout(timer);
      worker.off("message", listener);
      environment.mourner = undefined;
      resolve({ invocation, keep });
    };
    const listener = (message: EnvironmentMessage) => {
      if (message.type === "returned" && message.requestId === requestId) {
        end({ outcome: "returned", value: JSON.parse(message.value) as unknown }, true);
      }
      if (message.type === "failed" && message.requestId === requestId) {
        end({ outcome: "failed", error: message.error }, true);
      }
    };
    const timer = setTimeout(() => end({ outcome: "timeout" }, false), timeoutMs);
    worker.on("message", listener);
    environment.mourner = (error) => end({ outcome: "failed", error }, false);
    const request: InvocationRequest = { requestId, event: JSON.stringify(event), deadline: Date.now() + timeoutMs };
    worker.postMessage(request);
  });
}
