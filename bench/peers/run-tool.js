/**
 * One tool over many pages, in a process of its own: `node run-tool.js NAME`. Takes JSON lines `{id, url, path, charset,
 * sniffed}` (a gzipped page), gives a line `{id, ms, text, title, authors, date}` or `{id, ms, error}` for each, and at
 * the end `{peakMb}`. `ms` is CPU from the page's bytes to the tool's result; turning its HTML into text is not counted.
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { gunzipSync } from "node:zlib";
import { textOfHtml } from "./text-of-html.js";

const WARM_UP = 15;

const { extract } = await import(`./tools/${process.argv[2]}.js`);
// What a tool logs is no result, and no tool may look beyond the page that it was given.
for (const level of ["log", "info", "warn", "error", "debug"]) console[level] = () => {};
globalThis.fetch = () => Promise.reject(new Error("there is no network in this measurement"));

const pages = [];
for await (const line of createInterface({ input: process.stdin })) if (line !== "") pages.push(JSON.parse(line));
for (const page of pages.slice(0, WARM_UP)) await measure(page);
for (const page of pages) process.stdout.write(`${JSON.stringify(await measure(page))}\n`);
process.stdout.write(`${JSON.stringify({ peakMb: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`);

async function measure({ id, url, path, charset, sniffed }) {
  const bytes = gunzipSync(readFileSync(path));
  const before = process.cpuUsage();
  let found;
  let error;
  try {
    const html = process.argv[2] === "newsprint" ? "" : new TextDecoder(sniffed ?? charset ?? "utf-8").decode(bytes);
    found = await extract({ bytes, charset, html, url });
  } catch (thrown) {
    error = String(thrown).slice(0, 200);
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  if (error !== undefined) return { id, ms, error };
  return {
    id,
    ms,
    text: found.text ?? textOfHtml(found.html ?? ""),
    title: found.title ?? "",
    authors: found.authors ?? namesOf(found.byline),
    ...(found.date ? { date: String(found.date) } : {}),
  };
}

/** Most tools give a byline, not names: the same plain splitting for all of them. */
function namesOf(byline) {
  return String(byline ?? "")
    .replace(/^\s*(?:by|von|par|por)\s+/i, "")
    .split(/\s*(?:,|;|&|\band\b|\n)\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
