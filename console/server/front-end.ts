import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export type File = { type: string; bytes: Buffer; gzipped: Buffer };
export type FrontEnd = { page: File; files: Map<string, File> };

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Newsprint</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/main.css">
<script type="module" src="/main.js"></script>
</head>
<body><div id="console"></div></body>
</html>
`;

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d1b17"/><path fill="#f7f4ec" d="M9 24V8h3.2l7.6 10.6V8H23v16h-3.1L12.2 13.2V24z"/></svg>`;

/** Bundles the page's sources in memory: a few files, a few dozen milliseconds, and nothing to keep current. */
export async function buildFrontEnd(): Promise<FrontEnd> {
  const { outputFiles } = await build({
    entryPoints: [sourceOf("main.tsx")],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    write: false,
    outdir: "/",
    logLevel: "silent",
  });
  const files = new Map<string, File>();
  for (const { path, contents } of outputFiles) {
    files.set(
      path,
      file(path.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8", contents),
    );
  }
  files.set("/icon.svg", file("image/svg+xml", Buffer.from(ICON)));
  return { page: file("text/html; charset=utf-8", Buffer.from(PAGE)), files };
}

/** The sources lie beside this folder in a checkout, and under the same name at the root of an installed package. */
function sourceOf(name: string): string {
  const beside = fileURLToPath(new URL(`../web/${name}`, import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL(`../../../console/web/${name}`, import.meta.url));
}

function file(type: string, contents: Uint8Array): File {
  const bytes = Buffer.from(contents);
  return { type, bytes, gzipped: gzipSync(bytes, { level: 9 }) };
}
