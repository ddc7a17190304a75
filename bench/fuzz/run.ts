/**
 * Gives mutated pages, feeds, robots files, messages, texts and server answers to the functions: whatever comes, there must
 * be a record or a recorded reason, no exception, no hang, no growth.
 *
 *   node bench/fuzz/run.ts [--cases 100000] [--seed 1] [--only pages] [--from 0] [--workers 2] [--out FOLDER]
 *   node bench/fuzz/run.ts --only pages --case 4711 [--seed 1]     one case alone
 *   node bench/fuzz/run.ts --only pages --replay FOLDER            one that was written into a folder
 *
 * Each case is drawn by seed, surface and number. One that fails is printed and written into a folder below `--out`. Exit
 * code 1 where one did.
 */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeMachine } from "../describe-machine.ts";
import { loadCase, randomOfCase, saveCase } from "./fuzz-case.ts";
import { openSurfaces, SHARES, type SurfaceName } from "./open-surfaces.ts";
import { runCase } from "./run-case.ts";
import { HANG_MS, runSurface, type SurfaceRun } from "./run-surface.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    from: { type: "string", default: "0" },
    workers: { type: "string", default: "2" },
    out: { type: "string", default: join(tmpdir(), "newsprint-fuzz") },
    case: { type: "string" },
    replay: { type: "string" },
    "hang-seconds": { type: "string", default: String(HANG_MS / 1_000) },
  },
});
const seed = Number(values.seed);
const only = values.only as SurfaceName | undefined;
if (only && !(only in SHARES) && !only.startsWith("planted-"))
  throw new Error(`--only is one of ${Object.keys(SHARES).join(", ")}.`);

if (values.case !== undefined || values.replay !== undefined) await runAlone();
console.log(describeMachine());
let opened: ReturnType<typeof openSurfaces> | undefined;
let failed = 0;
for (const [name, share] of only ? ([[only, 1]] as const) : (Object.entries(SHARES) as [SurfaceName, number][])) {
  const run = await runSurface(name, {
    seed,
    from: Number(values.from),
    cases: Math.round(Number(values.cases) * share),
    workers: Number(values.workers),
    hangMs: Number(values["hang-seconds"]) * 1_000,
  });
  failed += await tell(name, run);
}
process.exit(failed > 0 ? 1 : 0);

async function runAlone(): Promise<never> {
  const surface = (await openSurfaces())[only ?? "pages"];
  const fuzzCase = values.replay
    ? await loadCase(values.replay)
    : surface.draw(randomOfCase(only ?? "pages", seed, Number(values.case)));
  const { wrong, cpuMs, bytes } = await runCase(surface, fuzzCase);
  console.log(
    `${bytes} bytes, ${Math.round(cpuMs)} ms: ${wrong.length === 0 ? "nothing is wrong" : wrong.join("\n  ")}`,
  );
  process.exit(wrong.length > 0 ? 1 : 0);
}

async function tell(name: SurfaceName, run: SurfaceRun): Promise<number> {
  const { failures, cases, seconds, cpuSeconds, slowest } = run;
  const growth = grown(run.heaps);
  console.log(
    `${name}: ${cases} cases in ${Math.round(seconds)} s (${((1_000 * cpuSeconds) / cases).toFixed(1)} ms of processor time each), ${failures.length} failed; ` +
      `slowest case ${slowest.number}: ${Math.round(slowest.cpuMs)} ms for ${slowest.bytes} bytes; ` +
      `heap ${growth.text}; process ${megabytes(process.memoryUsage.rss())} MB`,
  );
  const surfaces = failures.length > 0 ? await surfacesHere() : undefined;
  for (const { number, wrong } of failures) {
    const folder = join(values.out, `${name}-${seed}-${number}`);
    await saveCase(folder, surfaces![name].draw(randomOfCase(name, seed, number)));
    console.log(`  case ${number}: ${wrong.slice(0, 3).join("; ").slice(0, 600)}`);
    console.log(
      `    Again: node bench/fuzz/run.ts --only ${name} --seed ${seed} --case ${number}, or --replay ${folder}`,
    );
  }
  if (growth.grows) console.log(`  ${name} GROWS: ${growth.text}`);
  return failures.length + (growth.grows ? 1 : 0);
}

/** Opened once, and only where a failing case has to be written down. */
function surfacesHere(): ReturnType<typeof openSurfaces> {
  opened ??= openSurfaces();
  return opened;
}

/** What stays after a collection, at the end of the first fifth and at the end: caches fill at the beginning, leaks go on. */
function grown(heaps: readonly number[][]): { grows: boolean; text: string } {
  const measured = heaps.filter((heap) => heap.length >= 5);
  if (measured.length === 0) return { grows: false, text: "not measured" };
  const sum = (at: number) => measured.reduce((all, heap) => all + heap[Math.floor(at * (heap.length - 1))]!, 0);
  const [early, late] = [sum(0.2), sum(1)];
  const text = `${megabytes(early)} MB after a fifth, ${megabytes(late)} MB at the end`;
  return { grows: late > 1.2 * early + 10_000_000 * measured.length, text };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}
