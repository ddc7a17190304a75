import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import { contentHash } from "../../functions/article/content-hash.ts";
import { excerpt } from "../../functions/article/excerpt.ts";
import { fingerprint } from "../../functions/article/fingerprint.ts";
import { type Explanation, type ReadPage, readPage } from "../../functions/parse/read-page.ts";
import { CliError } from "./cli-error.ts";
import { countOnStderr } from "./progress.ts";
import { readBytes, readLines } from "./read-lines.ts";
import { paint, table } from "./terminal.ts";

export type ParseOptions = { url?: string; contentType?: string; explain: boolean; batch: boolean; json: boolean };

/** Makes a record of one page, or of a batch of pages, and prints it; nothing is stored. */
export async function parse(file: string | undefined, options: ParseOptions): Promise<void> {
  if (options.batch) return parseBatch(file ?? "-");
  if (file === undefined) throw new CliError("Name a file, or - for standard input.");
  if (options.url === undefined)
    throw new CliError("Say with --url where the page is from: links, host and dates depend on it.");
  const bytes = unpack(file, await readBytes(file));
  const read = readPage({ ...pageOf(bytes, options.url, options.contentType), explain: options.explain });
  if (options.explain && !options.json) {
    console.log(explain(read.explanation));
    return;
  }
  const record = recordOf(options.url, read);
  console.log(
    JSON.stringify(options.explain ? { ...record, explanation: read.explanation } : record, null, options.json ? 0 : 2),
  );
}

async function parseBatch(file: string): Promise<void> {
  // Results on the same terminal are progress enough.
  const progress = countOnStderr("pages", process.stdout.isTTY);
  try {
    for await (const line of readLines(file)) {
      let id: unknown = null;
      try {
        const page = JSON.parse(line) as { id?: unknown; url: string; path: string; contentType?: string };
        id = page.id ?? null;
        const bytes = unpack(page.path, await readFile(page.path));
        const before = process.cpuUsage();
        const record = recordOf(page.url, readPage(pageOf(bytes, page.url, page.contentType)));
        const { user, system } = process.cpuUsage(before);
        await write({ id, ms: (user + system) / 1_000, record });
      } catch (error) {
        await write({ id, error: (error as Error).message });
      }
      progress.count();
    }
  } finally {
    progress.end();
  }
}

/** A record as `get --json` has it, as far as one page tells; a refused page is a record with its reason. */
function recordOf(url: string, read: ReadPage): Record<string, unknown> {
  const canonical = canonicalUrl(url);
  const name =
    canonical.outcome === "canonical" ? { id: articleId(canonical.url), url: canonical.url } : { id: null, url };
  if (read.outcome === "refused") {
    const { reason, kind, detail } = read;
    return { ...name, status: "failed", reason, kind, ...(detail ? { detail } : {}) };
  }
  const { articleBody, ...metadata } = read.article;
  return {
    ...name,
    requestedUrl: url,
    status: "parsed",
    ...metadata,
    excerpt: excerpt(articleBody),
    contentHash: contentHash(metadata.headline, articleBody),
    fingerprint: fingerprint(articleBody),
    articleBody,
  };
}

function pageOf(bytes: Uint8Array, url: string, contentType: string | undefined) {
  return { bytes, contentType: contentType ?? null, url, fetchedAt: new Date() };
}

function unpack(path: string, bytes: Uint8Array): Uint8Array {
  return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
}

function explain({ removed, candidates, fields }: Explanation): string {
  const rows = removed.map(({ step, reason, element, text }) => [step, reason, element, text]);
  const found = Object.entries(fields).flatMap(([field, { source, value, lost }]) => [
    [field, source, value],
    ...lost.map((other) => ["", `lost: ${other.source}`, other.value]),
  ]);
  return [
    paint("bold", "Ways to the body"),
    table(
      ["method", "score", "characters"],
      candidates.map((c) => [c.method, c.score.toFixed(3), String(c.length)]),
    ),
    "",
    paint("bold", "Left out of the text"),
    table(["step", "reason", "element", "text"], rows),
    "",
    paint("bold", "Metadata"),
    table(["field", "source", "value"], found),
  ].join("\n");
}

/** Waits where the reader is slower. */
export async function write(line: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`))
    await new Promise((resolve) => process.stdout.once("drain", resolve));
}
