/**
 * How a function becomes one file: the same for Lambda (CDK runs `build-bundle.ts`) and for one machine, so that what
 * runs here is what runs there. The AWS SDK is part of the bundle: pinned, and faster to load than the runtime's own.
 */
export const BUNDLING = {
  format: "esm",
  platform: "node",
  target: "node24",
  minify: true,
  /** Korean and Japanese tables as they are, not as \u escapes of twice the size. */
  charset: "utf8",
  /** A file beside the bundle, read only when an error is printed. */
  sourcemap: true,
  /** Licences in a file beside it. */
  legalComments: "external",
  /** ES modules where a package has them: they can be shaken. */
  mainFields: ["module", "main"],
  /** What Node's own copy of undici is built with: it leaves out an experimental parser (150 KB). */
  define: { esbuildDetection: "true" },
  /** CommonJS packages inside an ES module still call `require` for Node's own modules. */
  banner:
    'import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);' +
    'import{fileURLToPath as __toPath}from"node:url";import{dirname as __dirnameOf}from"node:path";' +
    "const __filename=__toPath(import.meta.url),__dirname=__dirnameOf(__filename);",
} as const;

export const FUNCTION_NAMES = ["intake", "crawl", "parse", "tag", "recover", "give-up"] as const;
export type FunctionName = (typeof FUNCTION_NAMES)[number];

/** Where a function's code begins, below the root of the project. */
export function entryOf(name: FunctionName): string {
  return `functions/${name}/handler.ts`;
}

/** Folders whose files (all but sources) lie beside a function's bundle under the same name. */
export const ASSET_FOLDERS = ["model"] as const;
