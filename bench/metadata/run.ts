/**
 * Measures the metadata reader against the truth of a corpus, by source:
 *   npx node bench/metadata/run.ts --corpus ../shared/corpus [--split a|b] [--source naeb,fundus] [--worst 20] [--field authors]
 * `--split` keeps the half of the pages whose id hashes even (a) or odd (b): tune on one, judge on the other.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { readJsonLd } from "../../functions/parse/embedded/json-ld.ts";
import { readMetadata } from "../../functions/parse/metadata/read-metadata.ts";
import { parseHtml } from "../../functions/parse/parse-html.ts";
import { scoreAuthors, scoreDate, scoreImage, scoreKeywords, scorePublisher, scoreTitle } from "./score.ts";

const { values: options } = parseArgs({
  options: {
    corpus: { type: "string", default: "../shared/corpus" },
    split: { type: "string" },
    source: { type: "string" },
    worst: { type: "string", default: "0" },
    field: { type: "string" },
    limit: { type: "string" },
  },
});

type Truth = {
  id: string;
  url: string;
  source: string;
  encoding: string | null;
  sniffed_charset: string | null;
  title: string | null;
  authors: string[] | null;
  date: string | null;
  image: string | null;
  topics: string[] | null;
};
type Tally = { exact: number; loose: number; n: number };
const FIELDS = ["title", "authors", "date", "image", "keywords", "publisher"] as const;
const FIELD_OF_RECORD = {
  title: "headline",
  authors: "author",
  date: "datePublished",
  image: "image",
  keywords: "keywords",
  publisher: "publisher",
} as const;

const sources = options.source?.split(",");
const pages = readFileSync(join(options.corpus, "ground-truth.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Truth)
  .filter((page) => page.title !== null || page.authors !== null || page.date !== null || page.topics !== null)
  .filter((page) => sources === undefined || sources.includes(page.source))
  .filter((page) => options.split === undefined || half(page.id) === options.split)
  .slice(0, options.limit === undefined ? undefined : Number(options.limit));

const tallies = new Map<string, Tally>();
const misses: { page: Truth; field: string; ours: string; truth: string; lost: string; loose: boolean }[] = [];
const times: { parse: number; read: number }[] = [];
for (const page of pages) {
  const bytes = gunzipSync(readFileSync(join(options.corpus, "pages", `${page.id}.html.gz`)));
  const html = decode(bytes, page.encoding ?? page.sniffed_charset ?? "utf-8");
  const t0 = process.cpuUsage();
  const document = parseHtml(html);
  const t1 = process.cpuUsage(t0);
  const jsonLd = readJsonLd(document);
  const t2 = process.cpuUsage();
  const ours = readMetadata({ document, jsonLd, url: page.url, fetchedAt: new Date("2026-11-24T00:00:00Z") });
  const t3 = process.cpuUsage(t2);
  times.push({ parse: (t1.user + t1.system) / 1000, read: (t3.user + t3.system) / 1000 });
  const names = ours.author.map((author) => author.name);
  const results = {
    title: page.title === null ? null : scoreTitle(ours.headline, page.title),
    authors: page.authors === null ? null : scoreAuthors(names, page.authors),
    date: page.date === null ? null : scoreDate(ours.datePublished, page.date),
    image: page.image === null ? null : scoreImage(ours.image[0]?.url, page.image),
    keywords: page.topics === null || page.topics.length === 0 ? null : scoreKeywords(ours.keywords, page.topics),
    publisher: page.source === "fundus" ? scorePublisher(ours.publisher.name, page.id) : null,
  };
  const shown = {
    title: ours.headline,
    authors: names.join("; "),
    date: String(ours.datePublished),
    image: ours.image[0]?.url ?? "",
    keywords: ours.keywords.join("; "),
    publisher: ours.publisher.name,
  };
  const wanted = {
    title: String(page.title),
    authors: (page.authors ?? []).join("; "),
    date: String(page.date),
    image: String(page.image),
    keywords: (page.topics ?? []).join("; "),
    publisher: page.id,
  };
  count(
    `${page.source} unsigned`,
    page.authors === null && names.length > 0
      ? null
      : page.authors === null
        ? { exact: names.length === 0, loose: names.length === 0 }
        : null,
  );
  for (const field of FIELDS) {
    count(`${page.source} ${field}`, results[field]);
    if (page.source === "naeb" || page.source === "fundus") count(`news ${field}`, results[field]);
    count(`all ${field}`, results[field]);
    const result = results[field];
    if (result === null || result.exact) continue;
    const report = ours.fields[FIELD_OF_RECORD[field]];
    misses.push({
      page,
      field,
      loose: result.loose,
      ours: `${shown[field]} (${report?.source})`,
      truth: wanted[field],
      lost: (report?.lost ?? [])
        .map((one) => `${one.source}=${one.value}`)
        .join(" ¦ ")
        .slice(0, 500),
    });
  }
}

console.log(`${pages.length} pages${options.split === undefined ? "" : `, half ${options.split}`}: exact / loose (n)`);
const groups = [...new Set([...tallies.keys()].map((key) => key.split(" ")[0]!))];
for (const group of groups) {
  const cells = FIELDS.map((field) => cell(field, tallies.get(`${group} ${field}`))).filter((one) => one !== "");
  console.log(group.padEnd(12), cells.join("  "));
}
const sorted = (key: "parse" | "read") => times.map((time) => time[key]).sort((a, b) => a - b);
const at = (list: number[], share: number) => (list[Math.floor(list.length * share)] ?? 0).toFixed(1);
for (const key of ["parse", "read"] as const) {
  const list = sorted(key);
  console.log(`${key} CPU ms: median ${at(list, 0.5)}, p95 ${at(list, 0.95)}, max ${at(list, 0.999)}`);
}
for (const miss of misses
  .filter((one) => options.field === undefined || one.field === options.field)
  .slice(0, Number(options.worst))) {
  console.log(`\n${miss.field} ${miss.page.id} ${miss.page.url.slice(0, 140)}${miss.loose ? " (loose ok)" : ""}`);
  console.log(`  truth ${miss.truth}\n  ours  ${miss.ours}\n  lost  ${miss.lost}`);
}

function count(key: string, result: { exact: boolean; loose: boolean } | null): void {
  if (result === null) return;
  const tally = tallies.get(key) ?? { exact: 0, loose: 0, n: 0 };
  tally.n++;
  if (result.exact) tally.exact++;
  if (result.loose) tally.loose++;
  tallies.set(key, tally);
}

function cell(field: string, tally: Tally | undefined): string {
  if (tally === undefined) return "";
  return `${field} ${(tally.exact / tally.n).toFixed(3)} / ${(tally.loose / tally.n).toFixed(3)} (${tally.n})`;
}

function half(id: string): string {
  return createHash("sha1").update(id).digest()[0]! % 2 === 0 ? "a" : "b";
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
