import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const FUNCTIONS = fileURLToPath(new URL("../../functions/", import.meta.url));
/** The guarded client itself. */
const THE_WAY = ["crawl/connections.ts", "crawl/exchange.ts", "crawl/guarded-connector.ts", "crawl/fetch-page.ts"];

const sources = readdirSync(FUNCTIONS, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.startsWith("aws/"))
  .map((path) => ({ path, code: readFileSync(join(FUNCTIONS, path), "utf8") }));

describe("what runs in the pipeline", () => {
  it("has one way out to the web, with the guard on it", () => {
    const others = sources.filter(
      ({ path, code }) =>
        !THE_WAY.includes(path) &&
        (/from "undici/.test(code) ||
          /import \{[^}]*\b(?:request|get|connect|createConnection|Socket)\b[^}]*\} from "node:(?:https?|http2|net|tls)"/.test(
            code,
          ) ||
          /^import (?:\* as )?\w+ from "node:(?:https?|http2|net|tls|dgram)"/m.test(code) ||
          /(?<![.\w])fetch\(["'`\w]/.test(code)),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
    expect(sources.length).toBeGreaterThan(20);
  });

  it("can be sent elsewhere by nothing in the environment", () => {
    const readers = sources.filter(
      ({ path, code }) => path.startsWith("crawl/") && /process\.env\b.*(?:CONNECT|PROXY)/i.test(code),
    );
    expect(readers.map(({ path }) => path)).toEqual([]);
  });
});
