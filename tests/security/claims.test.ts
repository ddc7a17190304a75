import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const page = readFileSync(join(ROOT, "SECURITY.md"), "utf8");
const THE_WAY = ["connections.ts", "guarded-connector.ts", "exchange.ts", "fetch-page.ts"];

describe("SECURITY.md", () => {
  it("names for each of its claims a test that is there", () => {
    const claims = [...page.matchAll(/^\| (.+?) \| (`tests\/.+) \|$/gm)];
    expect(claims.length).toBeGreaterThan(10);
    const files = claims.flatMap(([, , cell]) => [...cell!.matchAll(/`(tests\/[^`]+)`/g)].map(([, file]) => file!));
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    const idle = files.filter((file) => {
      const code = existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), "utf8") : "";
      return !/^\s*(?:it|hostile)\b/m.test(code) || /\b(?:it|describe|test)\.(?:skip|todo|only|fails)\(/.test(code);
    });
    expect(idle, "tests that are there and do not run").toEqual([]);
  });
});

describe("the functions", () => {
  const sources = readdirSync(join(ROOT, "functions"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
    .map((path) => ({ path, code: readFileSync(join(ROOT, "functions", path), "utf8") }));

  it("run no code that came with a page, and start no program", () => {
    const running = sources.filter(({ code }) =>
      /\beval\(|new Function\(|from "node:(?:child_process|vm|worker_threads)"/.test(code),
    );
    expect(running.map(({ path }) => path)).toEqual([]);
  });

  it("reach into parts of the HTTP client nowhere but behind the guard", () => {
    const importing = sources.filter(({ code }) => /^import (?!type).*from "undici/m.test(code));
    expect(importing.length).toBeGreaterThan(0);
    expect(importing.filter(({ path }) => !THE_WAY.some((file) => path === join("crawl", file)))).toEqual([]);
  });

  it("hold AWS clients in one folder alone", () => {
    const holding = sources.filter(({ path, code }) => !path.startsWith("aws/") && /from "@aws-sdk\//.test(code));
    expect(holding.map(({ path }) => path)).toEqual([]);
  });
});
