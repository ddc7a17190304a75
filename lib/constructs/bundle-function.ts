import { cpSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import { buildSync } from "esbuild";
import { ASSET_FOLDERS, BUNDLING, entryOf, type FunctionName } from "../bundling.ts";

/** The folder of the project: what entries of functions are relative to. */
const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/**
 * The code of a function as an asset: bundled on this machine by esbuild, with the options of the local run, so that
 * what runs there is what runs in Lambda. No Docker. The asset's hash is that of the output, so that a change that does
 * not reach a function does not deploy it. Where CDK asks for no bundling (`aws:cdk:bundling-stacks`), nothing is built.
 */
export function functionCode(name: FunctionName): Code {
  return Code.fromAsset(join(ROOT, "functions", name), {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      image: DockerImage.fromRegistry("none"),
      local: {
        tryBundle(outdir) {
          bundleInto(outdir, name);
          return true;
        },
      },
    },
  });
}

/** Writes `index.mjs` and the function's assets (its model) into a folder. Throws where the code does not build. */
export function bundleInto(outdir: string, name: FunctionName): void {
  const { banner, external, mainFields, ...options } = BUNDLING;
  buildSync({
    ...options,
    mainFields: [...mainFields],
    external: [...external],
    banner: { js: banner },
    absWorkingDir: ROOT,
    entryPoints: [{ in: entryOf(name), out: "index" }],
    outExtension: { ".js": ".mjs" },
    outdir,
    bundle: true,
    logLevel: "error",
  });
  for (const folder of ASSET_FOLDERS) {
    const from = join(ROOT, "functions", name, folder);
    for (const asset of assetsIn(from)) cpSync(asset, join(outdir, folder, relative(from, asset)));
  }
}

/** All files but sources and their descriptions. */
function assetsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && !/\.(ts|md)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
