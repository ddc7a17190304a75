import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { openFunctionLog } from "../../lib/local/function-log.ts";
import { type LocalFunction, startFunction } from "../../lib/local/function-runtime.ts";
import { startSchedule } from "../../lib/local/schedule.ts";

const folder = mkdtempSync(join(tmpdir(), "newsprint-runtime-"));
const running: LocalFunction[] = [];
let count = 0;

afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a function on one machine", () => {
  it("gets its event, its context and no environment but its own", async () => {
    const { invoke, log } = make(`export const handler = async (event, context) => {
      console.log(JSON.stringify({ message: "hello" }));
      return { event, env: Object.keys(process.env).sort(), url: process.env.QUEUE_URL, name: context.functionName,
        left: context.getRemainingTimeInMillis(), id: context.awsRequestId, gone: undefined };
    };`);
    const invocation = await invoke({ Records: ["가"] });
    expect(invocation).toMatchObject({
      outcome: "returned",
      value: { event: { Records: ["가"] }, url: "http://q", name: "f", id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    const value = (invocation as { value: { env: string[]; left: number } }).value;
    expect(value.env).toEqual(["AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_FUNCTION_NAME", "QUEUE_URL", "TZ"]);
    expect(value.left).toBeGreaterThan(500);
    expect(value.left).toBeLessThanOrEqual(5_000);
    expect(value).not.toHaveProperty("gone");
    await waitFor(() => log().includes('{"message":"hello"}'));
    expect(log()).toMatch(/"type":"platform.report".*"status":"returned"/);
  });

  it("does one invocation at a time in an environment, and keeps the environment", async () => {
    const { invoke } = make(
      `let now = 0, most = 0; const born = Math.random();
      export const handler = async () => { most = Math.max(most, ++now); await new Promise(r => setTimeout(r, 5)); now--; return { most, born }; };`,
      { environments: 2 },
    );
    const all = await Promise.all(Array.from({ length: 8 }, () => invoke({})));
    const values = all.map((invocation) => (invocation as { value: { most: number; born: number } }).value);
    expect(Math.max(...values.map((value) => value.most))).toBe(1);
    expect(new Set(values.map((value) => value.born)).size).toBe(2);
  });

  it("leaves nothing of an invocation behind while its environment lives on", async () => {
    const { invoke } = make("export const handler = async () => 'x'.repeat(1_000_000);");
    await invoke({});
    const before = heapBytes();
    for (let n = 0; n < 30; n++) expect((await invoke({})).outcome).toBe("returned");
    expect(heapBytes() - before).toBeLessThan(10_000_000);
  });

  it("ends an invocation that runs out of time, even in a busy loop, and goes on in a new environment", async () => {
    const { invoke } = make(
      `const born = Date.now() + Math.random();
      export const handler = async (event) => { if (event.hang) for (;;); return born; };`,
      { timeoutMs: 600 },
    );
    const before = await invoke({});
    expect(await invoke({ hang: true })).toEqual({ outcome: "timeout" });
    const after = await invoke({});
    expect(after.outcome).toBe("returned");
    expect(after).not.toEqual(before);
  });

  it("fails the invocation alone when the handler throws, exits or eats all memory", async () => {
    const { invoke } = make(
      `export const handler = async (event) => {
        if (event.how === "throw") throw new TypeError("broken");
        if (event.how === "exit") process.exit(3);
        if (event.how === "stray") { setTimeout(() => { throw new Error("stray"); }, 0); await new Promise(() => {}); }
        if (event.how === "memory") { const all = []; for (;;) all.push(new Array(1e5).fill(Math.random())); }
        return "fine";
      };`,
      { timeoutMs: 8_000 },
    );
    expect(await invoke({ how: "throw" })).toMatchObject({
      outcome: "failed",
      error: { errorType: "TypeError", errorMessage: "broken" },
    });
    expect(await invoke({ how: "exit" })).toMatchObject({ outcome: "failed" });
    expect(await invoke({ how: "stray" })).toMatchObject({ outcome: "failed", error: { errorMessage: "stray" } });
    expect(await invoke({ how: "memory" })).toMatchObject({ outcome: "failed" });
    expect(await invoke({})).toEqual({ outcome: "returned", value: "fine" });
  });

  it("says why a function does not load", async () => {
    const { invoke } = make(`throw new Error("ARTICLES_TABLE is missing"); export const handler = 1;`);
    expect(await invoke({})).toMatchObject({ outcome: "failed", error: { errorMessage: "ARTICLES_TABLE is missing" } });
  });
});

describe("a function's log", () => {
  it("stays below its size and keeps the part before", () => {
    const path = join(folder, "logs/capped.log");
    const log = openFunctionLog(path, 100);
    for (let index = 0; index < 30; index++) log.write(`line ${String(index).padStart(2, "0")}\n`);
    log.close();
    expect(readFileSync(path).length).toBeLessThanOrEqual(100);
    expect(readFileSync(`${path}.1`).length).toBeLessThanOrEqual(100);
    expect(readFileSync(path, "utf8")).toContain("line 29");
  });
});

describe("a schedule", () => {
  it("runs at once, again and again, and never twice at a time", async () => {
    let now = 0;
    let most = 0;
    let runs = 0;
    const enough = Promise.withResolvers<void>();
    const schedule = startSchedule({
      everyMs: 1,
      invoke: async () => {
        most = Math.max(most, ++now);
        await new Promise((resolve) => setTimeout(resolve, 3));
        now--;
        if (++runs === 3) enough.resolve();
        return { outcome: "returned", value: null };
      },
    });
    await enough.promise;
    await schedule.stop();
    const atStop = runs;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect([most, runs]).toEqual([1, atStop]);
  });
});

function make(code: string, options: { environments?: number; timeoutMs?: number } = {}) {
  const bundle = join(folder, `f${++count}.mjs`);
  writeFileSync(bundle, code);
  const logPath = join(folder, `f${count}.log`);
  const local = startFunction({
    name: "f",
    bundle,
    env: { QUEUE_URL: "http://q" },
    timeoutMs: 5_000,
    memoryMb: 64,
    environments: 1,
    log: openFunctionLog(logPath),
    ...options,
  });
  running.push(local);
  return { invoke: local.invoke, log: () => readFileSync(logPath, "utf8") };
}

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

/** What is still reachable. */
function heapBytes(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}
