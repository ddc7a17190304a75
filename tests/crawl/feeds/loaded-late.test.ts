import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Metafile } from "esbuild";
import { describe, expect, it } from "vitest";
import { buildBundle } from "../../../lib/build-bundle.ts";

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** The sources that a bundle's start loads: those of its entry, and of all that it imports without being asked to. */
function loadedAtStart({ outputs }: Metafile): string[] {
  const entry = Object.keys(outputs).find((name) => name.endsWith("index.mjs"))!;
  const files = new Set([entry]);
  for (const file of files)
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind === "import-statement") files.add(path);
  return [...files].flatMap((file) => Object.keys(outputs[file]?.inputs ?? {}));
}

describe("the readers of feeds and sitemaps", () => {
  it("are no part of what the crawl function loads at its start", async () => {
    const { metafile } = await buildBundle("crawl", { root: ROOT, outdir: ROOT, write: false });
    const readers = ["read-feed.ts", "read-sitemap.ts"].map((name) => `functions/crawl/feeds/${name}`);
    expect(Object.keys(metafile.inputs)).toEqual(expect.arrayContaining(readers));
    expect(loadedAtStart(metafile)).toContain("functions/crawl/settle-visit.ts");
    for (const reader of readers) expect(loadedAtStart(metafile)).not.toContain(reader);
  }, 60_000);
});
