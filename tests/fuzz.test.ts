import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

function fuzz(...options: string[]): { output: string; status: number | null } {
  const run = spawnSync(process.execPath, ["bench/fuzz/run.ts", ...options], { cwd: ROOT, encoding: "utf8" });
  return { output: `${run.stdout}${run.stderr}`, status: run.status };
}

describe("whatever strangers write", () => {
  it("gives a record or a reason, and never an exception, a hang or growth: 1,000 cases", () => {
    const { output, status } = fuzz("--cases", "1000", "--seed", "1");
    expect(output).not.toContain("Again:");
    expect(status, output).toBe(0);
  }, 600_000);
});

describe("the fuzzer finds what is planted", () => {
  it.each([
    ["planted-throw", "it threw RangeError: planted", "20"],
    ["planted-wrong", "planted", "20"],
    ["planted-slow", "for 20 bytes", "20"],
    ["planted-hang", "it hangs", "20"],
    ["planted-growth", "GROWS", "2500"],
  ])(
    "%s",
    (name, words, cases) => {
      const { output, status } = fuzz("--only", name, "--cases", cases, "--hang-seconds", "3", "--workers", "1");
      expect(output).toContain(name);
      expect(output).toMatch(new RegExp(words.replace("20", "\\d+")));
      expect(status).toBe(1);
    },
    300_000,
  );
});
