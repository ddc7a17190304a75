/**
 * Runs the pipeline over generated pages once without faults and once for each seed with them (errors, throttles, lost and
 * repeated replies, delays, duplicates, lost acknowledgements, kills of functions and of all that runs), and compares what
 * is left: nothing may be lost, doubled, stale or open.
 *
 *   node bench/faults/run.ts [--seed 1] [--seeds 1] [--articles 100] [--hosts 10] [--minutes 10] [--side-by-side 2]
 *                            [--state FOLDER] [--resume] [--plant BUG] [--timeout-seconds 2]
 *
 * What each seed came to is written into the state folder; with `--resume`, seeds that were run before with the same
 * options are not run again. Exit code 1 where a promise is broken; each failing seed says how to run it again.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mapLimit } from "../../functions/map-limit.ts";
import { describeMachine } from "../describe-machine.ts";
import { PLANTED } from "./planted-bugs.ts";

type SeedRun = {
  seed?: number;
  broken: string[];
  faults: number;
  counts: Record<string, number>;
  seconds: number;
  cpuSeconds: number;
};

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    seeds: { type: "string", default: "1" },
    articles: { type: "string", default: "100" },
    hosts: { type: "string", default: "10" },
    minutes: { type: "string", default: "10" },
    "side-by-side": { type: "string", default: "2" },
    state: { type: "string", default: join(tmpdir(), "newsprint-faults") },
    resume: { type: "boolean", default: false },
    "timeout-seconds": { type: "string", default: "2" },
    plant: { type: "string" },
  },
});
if (values.plant && !(PLANTED as readonly string[]).includes(values.plant))
  throw new Error(`--plant is one of ${PLANTED}`);
const load = ["--articles", values.articles, "--hosts", values.hosts];
const folder = join(values.state, `${values.articles}-${values.hosts}${values.plant ? `-${values.plant}` : ""}`);
const outcome = join(folder, "without-faults.json");
mkdirSync(folder, { recursive: true });

console.log(describeMachine());
if (!values.resume || !existsSync(outcome)) {
  const { seconds, cpuSeconds, counts } = await runSeed([]);
  console.log(
    `without faults: ${seconds} s, ${cpuSeconds} s of processor time, ${counts.requests} requests to the hosts`,
  );
}
const first = Number(values.seed);
const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => first + at);
const startedAt = performance.now();
const failed = (await mapLimit(seeds, Number(values["side-by-side"]), oneSeed)).filter((kept) => !kept).length;
const minutes = ((performance.now() - startedAt) / 60_000).toFixed(1);
console.log(`${seeds.length - failed} of ${seeds.length} seeds kept all promises, in ${minutes} minutes`);
process.exit(failed > 0 ? 1 : 0);

async function oneSeed(seed: number): Promise<boolean> {
  const file = join(folder, `seed-${seed}.json`);
  const known = values.resume && existsSync(file);
  const run = known
    ? (JSON.parse(readFileSync(file, "utf8")) as SeedRun)
    : await runSeed(["--seed", String(seed), ...(values.plant ? ["--plant", values.plant] : [])]);
  if (!known) writeFileSync(file, JSON.stringify(run));
  const { broken, faults, counts, seconds, cpuSeconds } = run;
  console.log(
    `seed ${seed}: ${broken.length === 0 ? "all promises kept" : `${broken.length} promises BROKEN`} under ${faults} faults in ` +
      `${seconds} s, ${cpuSeconds} s of processor time${known ? " (before)" : ""} ${JSON.stringify(counts)}`,
  );
  if (broken.length === 0) return true;
  for (const sentence of broken.slice(0, 20)) console.log(`  ${sentence}`);
  console.log(
    `  Again: node bench/faults/run.ts --seed ${seed} ${load.join(" ")}${values.plant ? ` --plant ${values.plant}` : ""}`,
  );
  return false;
}

/** In a process of its own: the clock is moved, and a run that goes wrong takes no other with it. */
async function runSeed(options: string[]): Promise<SeedRun> {
  const script = fileURLToPath(new URL("run-seed.ts", import.meta.url));
  const args = [
    script,
    ...load,
    "--minutes",
    values.minutes,
    "--timeout-seconds",
    values["timeout-seconds"],
    "--outcome",
    outcome,
    ...options,
  ];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  let errors = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  const line = output.trim().split("\n").at(-1) ?? "";
  if (code === 0 && line.startsWith("{")) return JSON.parse(line) as SeedRun;
  return {
    broken: [`the run itself failed: ${errors.slice(-1_000)}`],
    faults: 0,
    counts: {},
    seconds: 0,
    cpuSeconds: 0,
  };
}
