/**
 * Serves pages of a folder over loopback under many host names, runs `newsprint start --once` on them, kills it as often
 * as asked, and checks at the end that every URL ended in a state, that none was lost, and that none was fetched twice
 * but what a killed run had in hand: what it had asked for within `IN_HAND_MS` before it was killed.
 *
 *   node bench/ingest/run.ts --corpus DIR [--pages 200] [--hosts 40] [--kills 0] [--seed 1] [--delay-ms 200]
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { seeded } from "../in-process/seeded.ts";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    pages: { type: "string", default: "200" },
    hosts: { type: "string", default: "40" },
    kills: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    "delay-ms": { type: "string", default: "200" },
  },
});
if (values.corpus === undefined) throw new Error("Say with --corpus where the pages are.");

type Truth = { id: string; encoding: string | null };
const random = seeded(Number(values.seed));
const truth = readFileSync(join(values.corpus, "ground-truth.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Truth);
const pages = shuffle(truth).slice(0, Number(values.pages));
const urls = pages.map(({ id }, i) => `http://n${i % Number(values.hosts)}.test/${encodeURIComponent(id)}`);

/** From a request for a page until its lease is settled; a lease of a host that is asked at once is over in a few seconds. */
const IN_HAND_MS = 5_000;
const fetches = new Map<string, number[]>();
const kills: number[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? "/";
  if (path === "/robots.txt" || path === "/.well-known/tdmrep.json") {
    response.writeHead(404).end();
    return;
  }
  const url = `http://${request.headers.host}${path}`;
  fetches.set(url, [...(fetches.get(url) ?? []), performance.now()]);
  const bytes = gunzipSync(readFileSync(join(values.corpus!, "pages", `${decodeURIComponent(path.slice(1))}.html.gz`)));
  response.writeHead(200, { "content-type": "text/html" }).end(bytes);
});
server.listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
const port = (server.address() as AddressInfo).port;

const folder = mkdtempSync(join(tmpdir(), "newsprint-ingest-"));
const input = join(folder, "urls.txt");
writeFileSync(input, urls.join("\n"));

let lines: string[] = [];
const startedAt = performance.now();
for (let kill = 0; kill < Number(values.kills); kill++) {
  const after = 1_000 + random() * 20_000;
  const killed = await run(after);
  console.log(`kill ${kill + 1}: after ${(after / 1_000).toFixed(1)} s${killed === "ended" ? " (it had ended)" : ""}`);
}
const ended = await run();
const seconds = (performance.now() - startedAt) / 1_000;
server.close();
server.closeAllConnections();
rmSync(folder, { recursive: true, force: true });

const ends =
  ended === "ended" ? lines.map((line) => JSON.parse(line) as { url: string; status: string; reason?: string }) : [];
const open = ends.filter(({ status }) => status !== "ready" && status !== "failed");
// Each start drops all URLs again, and one that had failed is then tried again, as it should be.
const failed = new Set(ends.filter(({ status }) => status === "failed").map(({ url }) => url));
const twice = [...fetches].filter(([url, times]) => times.length > 1 && !failed.has(url)).map(([, times]) => times);
const inHand = (at: number) => kills.some((killed) => killed > at && killed - at < IN_HAND_MS);
/** Asked for again, though no killed run had it in hand. */
const needlessly = twice.filter((times) => !times.slice(0, -1).every(inHand));
const never = urls.filter((url) => !fetches.has(url));
const reasons: Record<string, number> = {};
for (const { status, reason } of ends) reasons[reason ?? status] = (reasons[reason ?? status] ?? 0) + 1;
console.log(
  JSON.stringify({
    urls: urls.length,
    ended: ends.length,
    open: open.length,
    never: never.length,
    fetchedTwice: twice.length,
    needlessly: needlessly.length,
    seconds: Math.round(seconds),
    reasons,
  }),
);
const lost = ends.length !== urls.length || open.length > 0 || never.length > 0;
process.exitCode = lost || needlessly.length > 0 ? 1 : 0;

/** Runs the pipeline to its end, or kills it (SIGKILL) after a time. */
async function run(killAfterMs?: number): Promise<"ended" | "killed"> {
  const args = ["bin/newsprint.mjs", "start", "--once", "--json", "--data", join(folder, "data"), "--input", input];
  args.push(
    "--contact",
    "https://newsprint.example/bench",
    "--delay-ms",
    values["delay-ms"]!,
    "--connect-to",
    `*.test:80:127.0.0.1:${port}`,
  );
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  const exited = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  if (killAfterMs !== undefined) {
    await Promise.race([exited, sleep(killAfterMs)]);
    if (child.exitCode === null) {
      kills.push(performance.now());
      child.kill("SIGKILL");
      await exited;
      return "killed";
    }
  }
  await exited;
  lines = output.trim().split("\n").filter(Boolean);
  return "ended";
}

function shuffle<T>(items: T[]): T[] {
  const all = [...items];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}
