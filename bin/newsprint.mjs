#!/usr/bin/env node
// Starts the command line on a Node that can run it: the sources in a checkout, the built files in an installed package.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// DNS look-ups and decompression share these threads: one slow name must not hold up every other host.
process.env.UV_THREADPOOL_SIZE ??= "16";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, "dist/bin/newsprint.js");
const entry = existsSync(join(root, "bin/newsprint.ts")) ? join(root, "bin/newsprint.ts") : built;
const major = Number(process.versions.node.split(".")[0]);

if (major >= 24) {
  await import(entry);
} else {
  const node24 = join(root, "node_modules/node/bin/node");
  if (!existsSync(node24)) {
    console.error(`newsprint needs Node 24 (this is ${process.version}): run "npm ci" here, which brings it along.`);
    process.exit(1);
  }
  const run = spawnSync(node24, [entry, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exit(run.status ?? 1);
}
