import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseAst } from "vitest/node";

export type FoundPattern = { source: string; flags: string; file: string };

/** The files below a folder that hold code, but for the entry points of functions, which want a whole environment. */
export function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (path) => path.endsWith(".ts") && !path.endsWith(".d.ts") && !path.endsWith("handler.ts"),
  );
}

/** Every regular expression that is written out in the code of a folder. */
export function literalPatterns(folder: string): FoundPattern[] {
  return codeIn(folder).flatMap((file) => {
    const found: FoundPattern[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex) found.push({ source: regex.pattern, flags: regex.flags, file });
      else for (const child of Object.values(node)) walk(child);
    };
    walk(parseAst(readFileSync(join(folder, file), "utf8"), { lang: "ts" }));
    return found;
  });
}

/**
 * Every regular expression that the code of a folder puts together by itself, while its modules are loaded and while `work` is
 * done. Modules that were loaded before have theirs already.
 */
export async function builtPatterns(folder: string, work: () => Promise<void>): Promise<FoundPattern[]> {
  const found: FoundPattern[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args, caller) {
      const built = Reflect.construct(target, args, caller) as RegExp;
      const file = new Error().stack?.split("\n").find((line) => line.includes("/functions/"));
      if (file) found.push({ source: built.source, flags: built.flags, file: file.trim() });
      return built;
    },
  });
  try {
    for (const file of codeIn(folder)) await import(pathToFileURL(join(folder, file)).href);
    await work();
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}
