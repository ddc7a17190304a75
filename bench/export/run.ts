/**
 * How much memory an export takes, and whether that grows with the number of records. A data folder is filled with
 * articles, and each format is written from some of them and from all of them, each by a process of its own: as it
 * comes, and with a heap that is kept small, so that what is left over must be collected.
 *
 *   node bench/export/run.ts [--articles 10000] [--data DIR] [--formats jsonl,csv,parquet] [--json]
 *
 * DIR is kept, and taken as it is where bench/console or this has filled it before. Exit code 1 where, in a small heap,
 * all of the articles take a tenth more memory than a tenth of them, and 16 MB.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { connect } from "../../lib/cli/connect.ts";
import { filledFolder } from "../console/fill-folder.ts";
import { PUBLISHED_OVER_DAYS } from "../console/write-seed.ts";
import { describeMachine } from "../describe-machine.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MOST_GROWTH = 1.1;
const MOST_MEGABYTES_MORE = 16;
/** Megabytes: old objects, and each half of the young ones. Without a limit V8 lets both grow before it looks. */
const SMALL_HEAP = ["--max-old-space-size=48", "--max-semi-space-size=1"];
/** Tells at its end what the process took: kilobytes at most, microseconds of processor time. */
const TELL_USAGE =
  'data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stdout.write(JSON.stringify({maxRSS,cpu:userCPUTime+systemCPUTime})+"\\n")})';

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "10000" },
    data: { type: "string" },
    formats: { type: "string", default: "jsonl,csv,parquet" },
    json: { type: "boolean", default: false },
  },
});

type Run = { records: number; megabytes: number; cpuSeconds: number; bytes: number };
type Measured = { format: string; heap: "as it comes" | "small"; some: Run; all: Run };

const scratch = await mkdtemp(join(tmpdir(), "newsprint-export-"));
const folder = values.data ?? join(scratch, "data");
try {
  await filledFolder(folder, Number(values.articles));
  // The engines run here, so that the exporting process has nothing but the export.
  const connection = await connect({ data: folder });
  const measured: Measured[] = [];
  try {
    for (const format of values.formats.split(",")) {
      for (const [heap, flags] of [
        ["as it comes", []],
        ["small", SMALL_HEAP],
      ] as const) {
        const some = await runExport(format, PUBLISHED_OVER_DAYS / 10, flags);
        measured.push({ format, heap, some, all: await runExport(format, PUBLISHED_OVER_DAYS + 7, flags) });
      }
    }
  } finally {
    await connection.close();
  }
  print(measured);
  process.exitCode = measured.some(grows) ? 1 : 0;
} finally {
  await rm(scratch, { recursive: true, force: true });
}

function grows({ heap, some, all }: Measured): boolean {
  if (heap !== "small") return false;
  return all.megabytes > some.megabytes * MOST_GROWTH && all.megabytes > some.megabytes + MOST_MEGABYTES_MORE;
}

async function runExport(format: string, days: number, flags: readonly string[]): Promise<Run> {
  const output = join(scratch, `out.${format}`);
  const from = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const asked = ["export", "--data", folder, "--format", format, "--from", from, "--output", output, "--json"];
  const child = spawn(process.execPath, [...flags, "--import", TELL_USAGE, "bin/newsprint.mjs", ...asked], {
    cwd: ROOT,
  });
  let [told, report] = ["", ""];
  child.stdout.on("data", (bytes) => {
    told += bytes;
  });
  child.stderr.on("data", (bytes) => {
    report += bytes;
  });
  const [code] = (await once(child, "close")) as [number];
  if (code !== 0) throw new Error(report);
  const usage = JSON.parse(told) as { maxRSS: number; cpu: number };
  return {
    records: (JSON.parse(report) as { records: number }).records,
    megabytes: Math.round(usage.maxRSS / 1_024),
    cpuSeconds: Math.round(usage.cpu / 100_000) / 10,
    bytes: (await stat(output)).size,
  };
}

function print(measured: Measured[]): void {
  const load = loadavg()[0]!.toFixed(1);
  if (values.json) {
    console.log(JSON.stringify({ machine: describeMachine(), load, formats: measured }));
    return;
  }
  console.log(`${describeMachine()}, load ${load}; memory is the most that the process held`);
  const cells = ({ records, megabytes, cpuSeconds, bytes }: Run) =>
    `${records} records, ${megabytes} MB, ${cpuSeconds} s CPU, ${(bytes / 1e6).toFixed(1)} MB written`;
  console.table(
    Object.fromEntries(
      measured.map(({ format, heap, some, all }) => [
        `${format}, heap ${heap}`,
        { some: cells(some), all: cells(all) },
      ]),
    ),
  );
}
