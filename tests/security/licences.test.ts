import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ALLOWED_LICENCES, bundledPackages } from "../../bench/licences/bundled-packages.ts";
import { FUNCTION_NAMES } from "../../lib/bundling.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

describe("what is shipped inside the functions", () => {
  it("is under licences that allow it, and in the list of SECURITY.md", { timeout: 120_000 }, async () => {
    const packages = await bundledPackages(FUNCTION_NAMES, ROOT);
    expect(packages.length).toBeGreaterThan(20);
    const forbidden = packages.filter(({ licence }) => !ALLOWED_LICENCES.has(licence));
    expect(forbidden.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
    const list = readFileSync(`${ROOT}/SECURITY.md`, "utf8");
    const rows = new Set(
      [...list.matchAll(/^\| `([^`]+)` \| ([^|]+) \|$/gm)].map(([, name, licence]) => `${name} ${licence}`),
    );
    const missing = packages.filter(({ name, licence }) => !rows.has(`${name} ${licence}`));
    expect([...new Set(missing.map(({ name, licence }) => `| \`${name}\` | ${licence} |`))]).toEqual([]);
  });
});
