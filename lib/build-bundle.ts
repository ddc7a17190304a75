import { cp, readdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { build, type Metafile } from "esbuild";
import { ASSET_FOLDERS, BUNDLING, entryOf, type FunctionName } from "./bundling.ts";
import { slimPackages } from "./slim-packages.ts";

export type BuildOptions = {
  /** The project's folder: what entries of functions are relative to. */
  root: string;
  outdir: string;
  /** False: only looked at, nothing written. */
  write?: boolean;
};

/**
 * Bundles a function into `outdir`: `index.mjs`, what it may load later, source maps, and what lies beside it (data, models). Returns esbuild's
 * account of what went in, with the assets of the function below the root. Throws esbuild's BuildFailure where the code does not
 * build.
 */
export async function buildBundle(
  name: FunctionName,
  { root, outdir, write = true }: BuildOptions,
): Promise<{ metafile: Metafile; assets: string[] }> {
  const { banner, mainFields, ...options } = BUNDLING;
  const { metafile } = await build({
    ...options,
    mainFields: [...mainFields],
    banner: { js: banner },
    plugins: [slimPackages(write ? outdir : undefined)],
    absWorkingDir: root,
    entryPoints: [{ in: entryOf(name), out: "index" }],
    outExtension: { ".js": ".mjs" },
    outdir,
    bundle: true,
    // What only some invocations need (`import()`) is a file of its own.
    splitting: true,
    write,
    metafile: true,
    logLevel: "silent",
  });
  const assets: string[] = [];
  for (const folder of ASSET_FOLDERS) {
    const from = join(root, "functions", name, folder);
    for (const asset of await assetsIn(from)) {
      if (write) await cp(asset, join(outdir, folder, relative(from, asset)));
      assets.push(relative(root, asset));
    }
  }
  return { metafile, assets };
}

/** All files but sources and their descriptions. */
async function assetsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !/\.(ts|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
