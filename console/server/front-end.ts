import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { SECTIONS } from "../web/sections.ts";

export type File = { type: string; bytes: Buffer; gzipped: Buffer };
export type FrontEnd = {
  files: Map<string, File>;
  /** The page with what can be shown at a path before its script has run. */
  pageAt(path: string): File;
  /** The hash of its style sheet, as a content security policy names it. */
  style: string;
};

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1d1b17"/><path fill="#f7f4ec" d="M9 24V8h3.2l7.6 10.6V8H23v16h-3.1L12.2 13.2V24z"/></svg>`;

/** Bundles the page's sources in memory: a few files, a few dozen milliseconds, and nothing to keep current. */
export async function buildFrontEnd(): Promise<FrontEnd> {
  const { outputFiles } = await build({
    entryPoints: [sourceOf("main.tsx")],
    bundle: true,
    minify: true,
    format: "esm",
    splitting: true,
    chunkNames: "[name]",
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
  let css = "";
  for (const { path, text, contents } of outputFiles) {
    if (path.endsWith(".css")) css = text.trim();
    else files.set(path, file("text/javascript; charset=utf-8", contents));
  }
  files.set("/icon.svg", file("image/svg+xml", Buffer.from(ICON)));
  const pages = new Map(
    ["", ...SECTIONS.keys()].map((path) => [path, file("text/html; charset=utf-8", Buffer.from(writePage(css, path)))]),
  );
  return {
    files,
    pageAt: (path) => pages.get(path) ?? pages.get("")!,
    style: `sha256-${createHash("sha256").update(css).digest("base64")}`,
  };
}

/** The first paint waits for this alone: the style sheet is in it, and so is the frame that the script will fill. */
function writePage(css: string, path: string): string {
  const links = [...SECTIONS].map(
    ([to, label]) => `<a href="${to}"${to === path ? ' aria-current="page"' : ""}>${label}</a>`,
  );
  const heading = SECTIONS.get(path);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Newsprint</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<style>${css}</style>
<script type="module" src="/main.js"></script>
</head>
<body><div id="console"><a class="skip" href="#main">To the content</a><header class="masthead"><p class="name"><a href="/">Newsprint</a></p><nav aria-label="Sections">${links.join("")}</nav></header><main id="main" tabindex="-1">${heading ? `<h1 tabindex="-1">${heading}</h1>` : ""}</main></div></body>
</html>
`;
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
