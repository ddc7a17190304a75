import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { AssetHashType, DockerImage } from "aws-cdk-lib";
import { Code } from "aws-cdk-lib/aws-lambda";
import type { FunctionName } from "../bundling.ts";
import { siblingModule } from "../local/sibling-module.ts";
import { PACKAGE_ROOT } from "../package-root.ts";

/**
 * The code of a function as an asset: bundled on this machine by esbuild, with the options of the local run, so that
 * what runs there is what runs in Lambda. No Docker. The asset's hash is that of the output, so that a change that does
 * not reach a function does not deploy it. Where CDK asks for no bundling (`aws:cdk:bundling-stacks`), nothing is built.
 */
export function functionCode(name: FunctionName): Code {
  return Code.fromAsset(join(PACKAGE_ROOT, "functions", name), {
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

/**
 * Writes a function's bundle, and what lies beside it, into a folder. CDK waits for no promise and esbuild's plugins need one:
 * it runs in a process of its own. Throws an Error that names the file and line where the code does not build.
 */
export function bundleInto(outdir: string, name: FunctionName): void {
  const script = fileURLToPath(siblingModule(import.meta.url, "../build-bundle-process"));
  try {
    execFileSync(process.execPath, [script, name, PACKAGE_ROOT, outdir], { stdio: ["ignore", "ignore", "pipe"] });
  } catch (error) {
    throw new Error(String((error as { stderr?: Buffer }).stderr ?? error).trim());
  }
}
