/** Runs every n-th case of a surface in a thread of its own, which the watchdog may end; see `run-surface.ts`. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import { randomOfCase } from "./fuzz-case.ts";
import { openSurfaces, type SurfaceName } from "./open-surfaces.ts";
import { runCase } from "./run-case.ts";

export type Task = {
  surface: SurfaceName;
  seed: number;
  from: number;
  to: number;
  every: number;
  /** The case at work, and a count that moves with each. */
  at: Int32Array;
};
export type Report =
  | { kind: "failed"; number: number; wrong: string[] }
  | { kind: "slowest"; number: number; cpuMs: number; bytes: number }
  | { kind: "heap"; number: number; bytes: number }
  | { kind: "done"; cpuMs: number };

const MEASURE_EVERY = 250;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
const { surface: name, seed, from, to, every, at } = workerData as Task;
const report = (message: Report) => parentPort!.postMessage(message);
const surface = (await openSurfaces())[name];
let slowest = 0;
let count = 0;
let all = 0;
for (let number = from; number < to; number += every) {
  Atomics.store(at, 0, number);
  Atomics.add(at, 1, 1);
  const { wrong, cpuMs, bytes } = await runCase(surface, surface.draw(randomOfCase(name, seed, number)));
  if (wrong.length > 0) report({ kind: "failed", number, wrong });
  all += cpuMs;
  if (cpuMs > slowest) {
    slowest = cpuMs;
    report({ kind: "slowest", number, cpuMs, bytes });
  }
  if (++count % MEASURE_EVERY === 0) {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    report({ kind: "heap", number, bytes: heapUsed + external });
  }
}
report({ kind: "done", cpuMs: all });
