/** Bundles a function in a process of its own, for those who cannot wait for a promise: `build-bundle-process.ts NAME ROOT OUTDIR`. */
import { buildBundle } from "./build-bundle.ts";
import type { FunctionName } from "./bundling.ts";
import { explainBuildFailure } from "./explain-build-failure.ts";

const [name, root, outdir] = process.argv.slice(2) as [FunctionName, string, string];
try {
  await buildBundle(name, { root, outdir });
} catch (error) {
  console.error(explainBuildFailure(name, error).message);
  process.exitCode = 1;
}
