import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildBundle } from "../../lib/build-bundle.ts";
import type { FunctionName } from "../../lib/bundling.ts";

export type BundledPackage = { name: string; version: string; licence: string; functions: FunctionName[] };

/** Licences that let code be shipped inside a bundle under MIT, with nothing asked for but their notice. */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  "MIT",
  "MIT-0",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "0BSD",
]);

/**
 * Every package of which a byte or more is in a function's bundle, by what esbuild says it took in, with the licence that
 * its package.json states ("none stated" where it does not). `root` is the project's folder.
 */
export async function bundledPackages(names: readonly FunctionName[], root: string): Promise<BundledPackage[]> {
  const found = new Map<string, BundledPackage>();
  for (const name of names) {
    for (const folder of await foldersIn(name, root)) {
      const known = found.get(folder);
      if (known) {
        known.functions.push(name);
        continue;
      }
      const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as {
        name: string;
        version: string;
        license?: string;
      };
      const { name: called, version, license = "none stated" } = manifest;
      found.set(folder, { name: called, version, licence: license, functions: [name] });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function foldersIn(name: FunctionName, root: string): Promise<Set<string>> {
  const { metafile } = await buildBundle(name, { root, outdir: root, write: false });
  const folders = new Set<string>();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
      if (folder && bytesInOutput > 0) folders.add(folder);
    }
  }
  return folders;
}
