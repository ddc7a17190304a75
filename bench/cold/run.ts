/**
 * How large each function's bundle is, how long it takes to load, and what it is made of. Bundles are made as they are
 * deployed; each is imported in a fresh process, five times, and the median counts. "At start" is what an import loads;
 * the rest of the code is loaded by the invocations that need it; data are tables that lie beside the code, packed;
 * models are what was trained, the tagger's and the extractor's.
 *
 *   node bench/cold/run.ts [--runs 5] [--parts 6] [--json]
 *
 * Exit code 1 where code and data are over 1 MB, or an import takes more than 200 ms of processor time. Source maps and
 * models do not count.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { FUNCTION_NAMES, type FunctionName } from "../../lib/bundling.ts";
import { bundleFunctions } from "../../lib/local/bundle-functions.ts";
import { clientEnvironment } from "../../lib/local/local-stack.ts";
import { describeMachine } from "../describe-machine.ts";
import { weighBundle } from "./weigh-bundle.ts";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const MAX_BYTES = 1_000_000;
const MAX_IMPORT_MS = 200;
/** What was trained, among the data. */
const MODEL = /model/;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "5" },
    parts: { type: "string", default: "6" },
    json: { type: "boolean", default: false },
  },
});

type Cold = {
  name: FunctionName;
  bytes: number;
  startBytes: number;
  dataBytes: number;
  modelBytes: number;
  importMs: number;
  /** Processor time of the same: what a busy machine does not stretch as much. */
  cpuMs: number;
  parts: { part: string; bytes: number }[];
};

const cacheDir = mkdtempSync(join(tmpdir(), "newsprint-cold-"));
try {
  const bundles = await bundleFunctions(FUNCTION_NAMES, { root: ROOT, cacheDir });
  const measured: Cold[] = [];
  for (const name of FUNCTION_NAMES) {
    const bundle = bundles[name];
    measured.push({
      name,
      bytes: folderBytes(dirname(bundle), (file) => file.endsWith(".mjs")),
      startBytes: loadedAtStart(bundle),
      dataBytes: folderBytes(join(dirname(bundle), "data"), (file) => !MODEL.test(file)),
      modelBytes:
        folderBytes(join(dirname(bundle), "data"), (file) => MODEL.test(file)) +
        folderBytes(join(dirname(bundle), "model")),
      ...importTime(bundle),
      parts: (await weighBundle(name, ROOT)).slice(0, Number(values.parts)),
    });
  }
  if (values.json) console.log(JSON.stringify({ machine: describeMachine(), functions: measured }));
  else print(measured);
  process.exitCode = measured.every((cold) => isSmall(cold) && isQuick(cold)) ? 0 : 1;
} finally {
  rmSync(cacheDir, { recursive: true, force: true });
}

function isSmall({ bytes, dataBytes }: Cold): boolean {
  return bytes + dataBytes < MAX_BYTES;
}

function isQuick({ cpuMs }: Cold): boolean {
  return cpuMs < MAX_IMPORT_MS;
}

function print(measured: Cold[]): void {
  console.log(describeMachine());
  console.log("function   code KB   at start   data KB   model KB   import ms   of which CPU");
  for (const cold of measured) {
    const { name, bytes, startBytes, dataBytes, modelBytes, importMs, cpuMs, parts } = cold;
    const marks = `${isSmall(cold) ? "" : "  TOO LARGE"}${isQuick(cold) ? "" : "  TOO SLOW"}`;
    const times = `${importMs.toFixed(0).padStart(11)} ${cpuMs.toFixed(0).padStart(14)}`;
    const sizes = `${kb(bytes, 8)} ${kb(startBytes, 10)} ${kb(dataBytes, 9)} ${kb(modelBytes, 10)}`;
    console.log(`${name.padEnd(9)} ${sizes} ${times}${marks}`);
    for (const { part, bytes: size } of parts) console.log(`           ${kb(size, 8)}   ${part}`);
  }
}

function kb(bytes: number, width: number): string {
  return (bytes / 1_000).toFixed(0).padStart(width);
}

function folderBytes(folder: string, wanted = (_file: string) => true): number {
  try {
    const files = readdirSync(folder).filter(wanted);
    return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  } catch {
    return 0;
  }
}

/** Bytes of a module and of all that it imports without being asked to (`import … from`, not `import(…)`). */
function loadedAtStart(bundle: string, seen = new Set<string>()): number {
  if (seen.has(bundle)) return 0;
  seen.add(bundle);
  const code = readFileSync(bundle, "utf8");
  const imported = [...code.matchAll(/(?:from|import)"\.\/([\w.-]+\.mjs)"/g)].map(([, file]) => file!);
  return imported.reduce(
    (sum, file) => sum + loadedAtStart(join(dirname(bundle), file), seen),
    Buffer.byteLength(code),
  );
}

/** Milliseconds from `import` to the handler, in a process that has loaded nothing yet: medians of the runs. */
function importTime(bundle: string): { importMs: number; cpuMs: number } {
  const script = `const at = performance.now(), cpu = process.cpuUsage();
    const { handler } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
    if (typeof handler !== "function") throw new Error("no handler");
    const { user, system } = process.cpuUsage(cpu);
    process.stdout.write(JSON.stringify([performance.now() - at, (user + system) / 1000]));
    process.exit(0);`;
  const args = ["--input-type=module", "-e", script];
  const times = Array.from({ length: Number(values.runs) }, () => {
    const output = execFileSync(process.execPath, args, { env: functionEnvironment() }).toString();
    return JSON.parse(output) as [number, number];
  });
  return { importMs: median(times.map(([wall]) => wall)), cpuMs: median(times.map(([, cpu]) => cpu)) };
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** What a function's environment must hold to load; nothing is called. */
function functionEnvironment(): Record<string, string> {
  const nowhere = "http://127.0.0.1:9";
  return {
    ...clientEnvironment({ dynamodb: nowhere, s3: nowhere, sqs: nowhere }),
    ARTICLES_TABLE: "articles",
    FRONTIER_TABLE: "frontier",
    RAW_BUCKET: "raw",
    INTAKE_QUEUE_URL: `${nowhere}/intake`,
    CRAWL_QUEUE_URL: `${nowhere}/crawl`,
    PARSE_QUEUE_URL: `${nowhere}/parse`,
    TAG_QUEUE_URL: `${nowhere}/tag`,
    SETTINGS: JSON.stringify({ contact: "https://newsprint.example/bench" }),
    AWS_LAMBDA_FUNCTION_NAME: "cold",
  };
}
