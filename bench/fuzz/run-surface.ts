import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { SurfaceName } from "./open-surfaces.ts";
import type { Report, Task } from "./worker.ts";

export type SurfaceRun = {
  failures: { number: number; wrong: string[] }[];
  cases: number;
  seconds: number;
  cpuSeconds: number;
  slowest: { number: number; cpuMs: number; bytes: number };
  /** Bytes that stayed after a collection, in the order in which they were measured, of each thread. */
  heaps: number[][];
};

export type SurfaceOptions = { seed: number; from: number; cases: number; workers: number; hangMs: number };

/** A case takes milliseconds, a loaded machine holds it up: what still works on the same one after this long hangs. */
export const HANG_MS = 60_000;
const MOST_FAILURES = 50;
/** A thread that wants more memory than this for a case dies of it. */
const MOST_MEGABYTES = 1_500;

/**
 * Runs cases of one surface in threads. A case that hangs, or takes its thread with it, is a failure; the others go on in a
 * new one.
 */
export async function runSurface(name: SurfaceName, options: SurfaceOptions): Promise<SurfaceRun> {
  const { seed, workers, hangMs } = options;
  const to = options.from + options.cases;
  const startedAt = performance.now();
  const run: SurfaceRun = {
    failures: [],
    cases: options.cases,
    seconds: 0,
    cpuSeconds: 0,
    slowest: { number: -1, cpuMs: 0, bytes: 0 },
    heaps: [],
  };
  await Promise.all(
    Array.from({ length: Math.min(workers, options.cases) }, async (_, offset) => {
      let from = options.from + offset;
      while (from < to && run.failures.length < MOST_FAILURES) {
        const at = new Int32Array(new SharedArrayBuffer(8));
        at[0] = from;
        const task: Task = { surface: name, seed, from, to, every: workers, at };
        const died = await runThread(task, hangMs, run);
        if (died === undefined) return;
        run.failures.push({ number: at[0]!, wrong: [died] });
        from = at[0]! + workers;
      }
    }),
  );
  run.failures.sort((a, b) => a.number - b.number);
  run.seconds = (performance.now() - startedAt) / 1_000;
  return run;
}

/** Undefined where the thread came to its end; else what ended it. */
async function runThread(task: Task, hangMs: number, run: SurfaceRun): Promise<string | undefined> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const heaps: number[] = [];
  run.heaps.push(heaps);
  const { promise: ended, resolve: end } = Promise.withResolvers<string | undefined>();
  worker.on("error", (error) => end(`it took its thread with it: ${error instanceof Error ? error.message : error}`));
  worker.on("exit", () => end("its thread ended"));
  worker.on("message", (report: Report) => {
    switch (report.kind) {
      case "failed":
        run.failures.push(report);
        if (run.failures.length >= MOST_FAILURES) end(undefined);
        return;
      case "slowest":
        if (report.cpuMs > run.slowest.cpuMs) run.slowest = report;
        return;
      case "heap":
        heaps.push(report.bytes);
        return;
      case "done":
        run.cpuSeconds += report.cpuMs / 1_000;
        end(undefined);
    }
  });
  const watching = new AbortController();
  void watch(task.at, hangMs, watching.signal).then((hangs) => hangs && end(`it hangs, after ${hangMs / 1_000} s`));
  const how = await ended;
  watching.abort();
  await worker.terminate();
  return how;
}

/** True when the case has been the same for too long; false when nobody wants to know any more. */
async function watch(at: Int32Array, hangMs: number, signal: AbortSignal): Promise<boolean> {
  let seen = Atomics.load(at, 1);
  let since = performance.now();
  while (!signal.aborted) {
    await sleep(250, undefined, { signal }).catch(() => {});
    const now = Atomics.load(at, 1);
    if (now !== seen || now === 0) since = performance.now();
    seen = now;
    if (performance.now() - since > hangMs) return true;
  }
  return false;
}
