import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

export const ROOT = new URL("../..", import.meta.url).pathname;
const run = promisify(execFile);

/** Packs the project as `npm publish` would (its `prepack` builds it); returns the folder with what is in the tarball. */
export async function packPackage(into: string): Promise<string> {
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", into], { cwd: ROOT, maxBuffer: 1e8 });
  const listed = JSON.parse(stdout.slice(stdout.search(/^[[{]/m))) as
    | { filename: string }[]
    | Record<string, { filename: string }>;
  const [{ filename } = { filename: "" }] = Object.values(listed);
  await run("tar", ["-xzf", join(into, filename), "-C", into]);
  return join(into, "package");
}

type Manifest = { dependencies?: Record<string, string>; peerDependencies?: Record<string, string> };

/**
 * A project of somebody else: an empty folder with `files` in it, the packed package installed, and of other packages nothing but
 * those that it or the project itself declares. They are linked from this checkout, so that it takes neither time nor a registry.
 */
export async function makeProject(
  folder: string,
  { packed, dependencies, files }: { packed: string; dependencies: readonly string[]; files: Record<string, string> },
): Promise<void> {
  const modules = join(folder, "node_modules");
  mkdirSync(modules, { recursive: true });
  await run("cp", ["-r", packed, join(modules, "newsprint")]);
  const manifest = JSON.parse(readFileSync(join(packed, "package.json"), "utf8")) as Manifest;
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  for (const name of new Set([...declared, ...dependencies])) {
    const from = join(ROOT, "node_modules", name);
    if (!existsSync(from)) throw new Error(`${name} is declared and not installed here.`);
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(from, join(modules, name));
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "somebodys-own", type: "module", private: true }));
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(TSCONFIG));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

const TSCONFIG = {
  compilerOptions: {
    target: "es2024",
    module: "nodenext",
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules/@types")],
  },
};

/** Checks the types of a project; resolves to what the compiler has to say. */
export async function checkTypes(folder: string): Promise<string> {
  const compiler = join(ROOT, "node_modules/.bin/tsc");
  return run(compiler, ["-p", folder], { cwd: folder, maxBuffer: 1e8 }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  );
}

/** Runs a program of a project, in a process of its own. */
export async function runIn(folder: string, file: string, env: Record<string, string> = {}): Promise<string> {
  const { stdout } = await run(process.execPath, [file], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", HOME: folder, ...env },
    maxBuffer: 1e8,
  });
  return stdout;
}
