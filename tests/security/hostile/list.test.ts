import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hasShared, readSharedJson } from "../../shared-data.ts";
import { ELSEWHERE } from "./hostile-list.ts";

const LIST = "cases/hostile.json";
const ROOT = join(import.meta.dirname, "../../..");

describe.skipIf(!hasShared(LIST))(`the list of hostile input (skipped without shared ${LIST})`, () => {
  it("has a test beside this one for every case, or one that stands elsewhere", () => {
    const { cases } = readSharedJson<{ cases: { id: string }[] }>(LIST);
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".test.ts"));
    const here = files.map((name) => readFileSync(join(import.meta.dirname, name), "utf8")).join("");
    const ids = cases.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(30);
    expect(ids.filter((id) => !here.includes(`hostile("${id}"`) && !(id in ELSEWHERE))).toEqual([]);
    for (const [id, [file, name]] of Object.entries(ELSEWHERE)) {
      expect(existsSync(join(ROOT, file)), file).toBe(true);
      const line = readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .find((one) => one.includes(name));
      expect(line, `${id}: ${name}`).toMatch(/^\s*(?:it|describe|test|\]\)|\}\))?/);
      expect(line, `${id} is skipped`).not.toMatch(/\.skip|\.todo/);
    }
  });
});
