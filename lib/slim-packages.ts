import { mkdir, readFile, writeFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { basename, dirname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { OnLoadResult, Plugin } from "esbuild";

/** Counted up with every change here, so that bundles made before it are made anew. */
export const SLIMMING_VERSION = 5;

/**
 * An esbuild plugin that leaves out of a bundle what a function in Lambda can never reach, and lays large tables beside
 * it. What is left out throws an Error that says so, should it be reached all the same. Where a package has changed and a rule
 * does not match any more, the bundle is larger and nothing else. `outdir`: where tables are written; undefined: nowhere.
 */
export function slimPackages(outdir: string | undefined): Plugin {
  return {
    name: "slim-packages",
    setup({ resolve, onResolve, onLoad }) {
      // An import of one of Node's modules asks for all of its exports, and some are loaded when they are asked for: with
      // `node:http`, the whole of Node's own undici. Taken like this, it costs what is used.
      onResolve({ filter: /^[a-z]/ }, ({ path, kind }) =>
        kind === "import-statement" && isBuiltin(path) ? { path, namespace: "nodes-own" } : null,
      );
      onLoad({ filter: /./, namespace: "nodes-own" }, ({ path }) => ({
        contents: `module.exports = process.getBuiltinModule(${JSON.stringify(path)});`,
      }));
      // A function's credentials are in its environment: no profiles, no single sign-on, no metadata servers.
      onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, async ({ path, pluginData, ...asked }) => {
        if (pluginData === AS_IT_IS) return null;
        const { errors, path: found } = await resolve(path, { ...asked, pluginData: AS_IT_IS });
        return errors.length > 0 ? { errors } : { path: found, namespace: "environment" };
      });
      onLoad({ filter: /./, namespace: "environment" }, ({ path }) => ({
        contents: 'export { fromEnv as defaultProvider } from "@aws-sdk/credential-provider-env";',
        resolveDir: dirname(path),
      }));
      onResolve({ filter: /^bowser$/ }, ({ path }) => ({ path, namespace: "left-out" }));
      onLoad({ filter: /./, namespace: "left-out" }, () => leaveOut("which browser this is."));
      for (const { filter, why } of UNREACHABLE) onLoad({ filter }, () => leaveOut(why));
      onLoad({ filter: /@aws-sdk\/[\w-]+\/dist-es\/schemas\/schemas_0\.js$/ }, async ({ path }) => ({
        contents: withPlainKeys(await readFile(path, "utf8")),
      }));
      onLoad({ filter: /tldts\/dist\/es6\/src\/data\/trie\.js$/ }, async ({ path }) => ({
        contents: await withoutLongText(withPackedNumbers(await readFile(path, "utf8")), outdir),
      }));
      onLoad({ filter: /\.json$/ }, ({ path }) => layJsonBeside(path, outdir));
      onLoad({ filter: /functions\/.*\.ts$/ }, ({ path }) => layTextBeside(path, outdir));
    },
  };
}

/** Said to this plugin by itself. */
const AS_IT_IS = Symbol("as it is");

/** Modules of one function, or whose first use would be a call of one. */
const UNREACHABLE = [
  {
    filter: /undici\/lib\/llhttp\/llhttp-wasm\.js$/,
    why: "the HTTP parser for processors without SIMD; Lambda's have it.",
  },
  { filter: /undici\/lib\/dispatcher\/client-h2\.js$/, why: "HTTP/2, which no connection of the crawler asks for." },
  { filter: /undici\/lib\/web\/.*\.js$/, why: "bodies that are forms; the crawler sends none." },
];

function leaveOut(why: string): OnLoadResult {
  const fail = `throw new Error(${JSON.stringify(`Left out of the bundle: ${why}`)});`;
  return { contents: `module.exports = () => { ${fail} };`, loader: "js" };
}

/**
 * `{ [_h]: 1 }` becomes `{ "http": 1 }`: a computed key might have effects for all that esbuild knows, so that it keeps the schema
 * of every operation of a service, used or not.
 */
function withPlainKeys(source: string): string {
  const names = new Map([...source.matchAll(/^const (_\w+) = ("[^"\\]*");$/gm)].map(([, name, text]) => [name, text]));
  return source.replace(/\[(_\w+)\]:/g, (all, name: string) => (names.has(name) ? `${names.get(name)}:` : all));
}

/** Numbers written out take five times the room, and longer to read, than what is left of their bytes when packed. */
function withPackedNumbers(source: string): string {
  const packed = source.replace(/new (Uint8|Uint16)Array\(\[([\d,\s]+)\]\)/g, (_, type: string, numbers: string) => {
    const values = numbers.split(",").map(Number);
    const bytes = type === "Uint8" ? Uint8Array.from(values) : Uint16Array.from(values);
    return `unpack(${type}Array, "${brotliCompressSync(bytes).toString("base64")}")`;
  });
  // A copy has a buffer of its own, which begins where numbers of two bytes may begin.
  return `const unpack = (Numbers, text) =>
    new Numbers(Uint8Array.from(require("node:zlib").brotliDecompressSync(Buffer.from(text, "base64"))).buffer);\n${packed}`;
}

/** The one text of the list that is as long as a file lies beside it. */
async function withoutLongText(source: string, outdir: string | undefined): Promise<string> {
  const [all, name, text = ""] = /export const (\w+) = ("[^"\\]*");/.exec(source) ?? [];
  if (all === undefined || text.length < LARGE_BYTES) return source;
  const read = await layBeside(`${name}.txt`, JSON.parse(text) as string, outdir);
  return source.replace(all, () => `export const ${name} = ${read};`);
}

/** Below this, a table is as well off in the bundle. */
const LARGE_BYTES = 10_000;

/** A large JSON file is copied, and read when the module that wants it runs: parsed as JSON, which is quicker than as code. */
async function layJsonBeside(path: string, outdir: string | undefined): Promise<OnLoadResult | null> {
  const text = await readFile(path, "utf8");
  if (text.length < LARGE_BYTES) return null;
  const read = await layBeside(basename(path), JSON.stringify(JSON.parse(text)), outdir);
  return { contents: `module.exports = JSON.parse(${read});`, loader: "js" };
}

/** So is a module of ours that is nothing but one large text, a list of names with a row each. */
async function layTextBeside(path: string, outdir: string | undefined): Promise<OnLoadResult | null> {
  const source = await readFile(path, "utf8");
  const [, name, text = ""] = /^(?:\/\*\*[^`]*?\*\/\s*)?export const (\w+) = `([^`\\$]*)`;\s*$/.exec(source) ?? [];
  if (name === undefined || text.length < LARGE_BYTES) return null;
  const read = await layBeside(basename(path).replace(/ts$/, "txt"), text, outdir);
  return { contents: `export const ${name} = ${read};`, loader: "js" };
}

/** Writes a file into `data/`, packed, and returns the code that reads it. */
async function layBeside(name: string, text: string, outdir: string | undefined): Promise<string> {
  const file = `${name}.br`;
  if (outdir !== undefined) {
    await mkdir(join(outdir, "data"), { recursive: true });
    await writeFile(join(outdir, "data", file), brotliCompressSync(text));
  }
  const path = `require("node:path").join(__dirname, "data", ${JSON.stringify(file)})`;
  return `require("node:zlib").brotliDecompressSync(require("node:fs").readFileSync(${path})).toString("utf8")`;
}
