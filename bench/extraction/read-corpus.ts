import { createHash } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";

/** One page of the corpus with what is true of it; its README.md describes the fields. */
export type TruePage = {
  id: string;
  url: string;
  source: string;
  language: string | null;
  encoding: string | null;
  sniffed_charset: string | null;
  text: string | null;
  summary: string | null;
  with: string[] | null;
  without: string[] | null;
  title: string | null;
  authors: string[] | null;
  date: string | null;
};

export type Split = "a" | "b";

/** The pages of a corpus folder, optionally of one half and of some sources. */
export async function readCorpus(folder: string, split?: Split, sources?: string[]): Promise<TruePage[]> {
  const pages: TruePage[] = [];
  for await (const line of createInterface({ input: createReadStream(join(folder, "ground-truth.jsonl")) })) {
    if (line.trim() === "") continue;
    const page = JSON.parse(line) as TruePage;
    if (split && splitOf(page) !== split) continue;
    if (sources && !sources.includes(page.source)) continue;
    pages.push(page);
  }
  return pages;
}

export function pageBytes(folder: string, page: TruePage): Uint8Array {
  return gunzipSync(readFileSync(join(folder, "pages", `${page.id}.html.gz`)));
}

/** The Content-Type that the page came with, as far as the corpus knows. */
export function contentTypeOf(page: TruePage): string {
  return page.encoding ? `text/html; charset=${page.encoding}` : "text/html";
}

/** Halves by a hash of the site, so that no template that was learnt on one half is judged on the other. */
export function splitOf(page: TruePage): Split {
  const digest = createHash("sha256").update(siteOf(page.url)).digest();
  return digest[0]! % 2 === 0 ? "a" : "b";
}

/** The last two labels of the host, or three below a short second level (co.uk, co.kr): near enough for a split. */
export function siteOf(url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : url;
  const labels = host.split(".");
  const short = labels.length > 2 && labels.at(-1)!.length === 2 && labels.at(-2)!.length <= 3;
  return labels.slice(short ? -3 : -2).join(".");
}

/**
 * The text that the conventions of docs/guidelines.md want of a page: fundus gives the summary with the body, the
 * guidelines leave the standfirst out.
 */
export function expectedText(page: TruePage): string | null {
  if (page.text === null) return null;
  const summary = page.summary?.trim();
  if (page.source === "fundus" && summary && page.text.startsWith(summary))
    return page.text.slice(summary.length).trim();
  return page.text;
}
