import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { bundleFunctions } from "../../lib/local/bundle-functions.ts";

const root = mkdtempSync(join(tmpdir(), "newsprint-bundle-"));
const cacheDir = join(root, "cache");
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("the bundle of a function", () => {
  it("is one module with its assets beside it, kept until a source or an asset changes", async () => {
    write("functions/tag/greeting.ts", 'export const greeting: string = "안녕";');
    write("functions/tag/model/names.bin", "weights");
    write("functions/tag/model/train.ts", "export {};");
    write(
      "functions/tag/handler.ts",
      `import { readFileSync } from "node:fs";
       import { greeting } from "./greeting.ts";
       export const handler = async () => greeting + readFileSync(new URL("./model/names.bin", import.meta.url), "utf8");`,
    );
    const first = (await bundleFunctions(["tag"], { root, cacheDir })).tag;
    expect(await run(first)).toBe("안녕weights");
    expect(existsSync(`${first}.map`)).toBe(true);
    expect(existsSync(join(dirname(first), "model/train.ts"))).toBe(false);
    const built = statSync(first).mtimeMs;

    expect((await bundleFunctions(["tag"], { root, cacheDir })).tag).toBe(first);
    expect(statSync(first).mtimeMs).toBe(built);

    write("functions/tag/greeting.ts", 'export const greeting: string = "반가워";');
    const second = (await bundleFunctions(["tag"], { root, cacheDir })).tag;
    expect(await run(second)).toBe("반가워weights");
    write("functions/tag/model/names.bin", "others");
    const third = (await bundleFunctions(["tag"], { root, cacheDir })).tag;
    expect(await run(third)).toBe("반가워others");
    expect(readFileSync(first, "utf8")).toContain("안녕");
  });

  it("loads of Node's modules only what it uses, and not what they would load when asked for it", async () => {
    write(
      "functions/crawl/handler.ts",
      'import { Agent } from "node:http";\nexport const handler = () => new Agent();',
    );
    const { crawl } = await bundleFunctions(["crawl"], { root, cacheDir });
    const script = `const { handler } = await import(${JSON.stringify(pathToFileURL(crawl).href)});
      console.log(handler().constructor.name, process.moduleLoadList.some((name) => name.includes("undici")));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", script]).toString();
    expect(output.trim()).toBe("Agent false");
  });

  it("names the file and line that does not build", async () => {
    write("functions/parse/handler.ts", 'import { x } from "./missing.ts";\nexport const handler = () => x;');
    const failure = bundleFunctions(["parse"], { root, cacheDir });
    await expect(failure).rejects.toThrow(/parse does not build: functions\/parse\/handler\.ts:1: .*missing/);
  });
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

async function run(bundle: string): Promise<unknown> {
  const { handler } = (await import(/* @vite-ignore */ pathToFileURL(bundle).href)) as {
    handler: () => Promise<unknown>;
  };
  return handler();
}
