import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildBundle } from "../build-bundle.ts";
import { BUNDLING, type FunctionName } from "../bundling.ts";
import { explainBuildFailure } from "../explain-build-failure.ts";
import { SLIMMING_VERSION } from "../slim-packages.ts";

/** What a bundle was made of: as long as these files are the same, so is the bundle. */
type Manifest = { folder: string; options: string; inputs: Record<string, string> };

/**
 * Bundles functions as CDK does, or finds the bundles of an earlier start in `cacheDir` where no source has changed
 * since. `root` is the project's folder. Returns the bundle of each function; throws an Error that names the file and
 * line where the code does not build.
 */
export async function bundleFunctions<Name extends FunctionName>(
  names: readonly Name[],
  { root, cacheDir }: { root: string; cacheDir: string },
): Promise<Record<Name, string>> {
  const bundles = await Promise.all(names.map(async (name) => [name, await bundleFunction(name, root, cacheDir)]));
  return Object.fromEntries(bundles) as Record<Name, string>;
}

async function bundleFunction(name: FunctionName, root: string, cacheDir: string): Promise<string> {
  const home = join(cacheDir, name);
  const known = await readManifest(home);
  if (known && (await isCurrent(known, root, home))) return join(home, known.folder, "index.mjs");
  await mkdir(home, { recursive: true });
  const aside = join(home, `new-${randomUUID()}`);
  try {
    const inputs = await bundle(name, root, aside);
    const hashes: Record<string, string> = {};
    for (const input of inputs) hashes[input] = await hashFile(join(root, input));
    const folder = hash(JSON.stringify(hashes) + OPTIONS).slice(0, 16);
    await rename(aside, join(home, folder)).catch(async (error: NodeJS.ErrnoException) => {
      // Another start made the same bundle just now.
      if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
    });
    const manifest: Manifest = { folder, options: OPTIONS, inputs: hashes };
    await writeFile(`${aside}.json`, JSON.stringify(manifest));
    await rename(`${aside}.json`, join(home, "manifest.json"));
    await forgetOld(home, folder);
    return join(home, folder, "index.mjs");
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

const OPTIONS = JSON.stringify([BUNDLING, SLIMMING_VERSION]);

/** Writes the bundle and its assets; returns every file that went in, below the root. */
async function bundle(name: FunctionName, root: string, outdir: string): Promise<string[]> {
  const { metafile, assets } = await buildBundle(name, { root, outdir }).catch((failure: unknown) => {
    throw explainBuildFailure(name, failure);
  });
  return [...Object.keys(metafile.inputs).filter((input) => !input.includes(":")), ...assets];
}

async function isCurrent(known: Manifest, root: string, home: string): Promise<boolean> {
  if (known.options !== OPTIONS || !(await exists(join(home, known.folder, "index.mjs")))) return false;
  const same = await Promise.all(
    Object.entries(known.inputs).map(async ([input, hashed]) => {
      return hashed === (await hashFile(join(root, input)).catch(() => "gone"));
    }),
  );
  return same.every(Boolean);
}

/** A run that goes on beside this start may still load an older bundle: the last few stay. */
async function forgetOld(home: string, current: string): Promise<void> {
  const folders: { path: string; at: number }[] = [];
  for (const entry of await readdir(home, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name === current || entry.name.startsWith("new-")) continue;
    const path = join(home, entry.name);
    folders.push({ path, at: (await stat(path)).mtimeMs });
  }
  folders.sort((a, b) => b.at - a.at);
  for (const { path } of folders.slice(3)) await rm(path, { recursive: true, force: true });
}

async function readManifest(home: string): Promise<Manifest | null> {
  try {
    return JSON.parse(await readFile(join(home, "manifest.json"), "utf8")) as Manifest;
  } catch {
    return null;
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function hashFile(path: string): Promise<string> {
  return hash(await readFile(path));
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
