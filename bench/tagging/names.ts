/**
 * People, organisations and places in English, with and without the statistical tagger, on other people's annotations.
 *
 *     npx node bench/tagging/names.ts --data ../shared/ner [--sample 400]
 *
 * Typed exact F in sentences of their own, so what the article as a whole decides hardly counts here. The model has seen
 * part of these sets (training/english-data.ts names which): the line without it is the rules' own.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cpuUsage } from "node:process";
import { parseArgs } from "node:util";
import { linkMentions } from "../../functions/tag/links/link-mentions.ts";
import type { TaggedField } from "../../functions/tag/names/candidate.ts";
import { findNames } from "../../functions/tag/names/find-names.ts";
import { resolveOverlaps } from "../../functions/tag/names/resolve-overlaps.ts";

type Line = { text: string; entities: [number, number, string][] };
type Tally = { right: number; found: number; marked: number };

/** The sets' labels that are one of our three types; all others are left out on both sides. */
const LABELS: Record<string, string> = {
  PER: "PERSON",
  person: "PERSON",
  politician: "PERSON",
  researcher: "PERSON",
  scientist: "PERSON",
  ORG: "ORG",
  corporation: "ORG",
  group: "ORG",
  organisation: "ORG",
  politicalparty: "ORG",
  university: "ORG",
  LOC: "LOCATION",
  location: "LOCATION",
  country: "LOCATION",
};
const SETS = ["wikigold.all", "uner-ewt.dev", "wnut17.dev", "crossner-politics.test", "crossner-ai.test"];

/** Prints the sets' figures, on at most about `sample` texts of each. */
export async function reportNames(data: string, sample: number): Promise<void> {
  const compromise = await loadCompromise();
  if (compromise === null) console.log("(compromise is not installed beside bench/peers: its lines are left out)");
  const all = new Map<string, Tally>();
  for (const set of SETS) {
    const lines = readFileSync(join(data, `${set}.jsonl`), "utf8")
      .trim()
      .split("\n");
    const every = Math.max(1, Math.floor(lines.length / sample));
    const texts = lines.filter((_, index) => index % every === 0).map((line) => JSON.parse(line) as Line);
    report(all, set, "rules alone", (text) => namesOf(text, false), texts);
    report(all, set, "with model", (text) => namesOf(text, true), texts);
    if (compromise !== null) report(all, set, "compromise", compromise, texts);
  }
  for (const [tagger, tally] of all) console.log(`all sets, ${tagger}: F ${f1(tally)}`);
}

type Name = { start: number; end: number; type: string };

/** The peer for English, where it is installed; its people, organisations and places, cut of punctuation. */
async function loadCompromise(): Promise<((text: string) => Name[]) | null> {
  const path = join(import.meta.dirname, "../peers/node_modules/compromise/src/three.js");
  if (!existsSync(path)) return null;
  const { default: nlp } = await import(path);
  return (text) => {
    const document = nlp(text);
    const found: Name[] = [];
    const views = { PERSON: document.people(), ORG: document.organizations(), LOCATION: document.places() };
    for (const [type, view] of Object.entries(views)) {
      for (const { offset, text: match } of view.json({ offset: true }) as {
        offset: { start: number };
        text: string;
      }[]) {
        const name = match.replace(/^[^\p{L}\p{N}]+/u, "").replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, "");
        const start = text.indexOf(name, offset.start);
        if (name !== "" && start >= 0) found.push({ start, end: start + name.length, type });
      }
    }
    return found;
  };
}

function report(
  sums: Map<string, Tally>,
  set: string,
  tagger: string,
  find: (text: string) => Name[],
  texts: readonly Line[],
): void {
  const started = cpuUsage().user;
  const tallies = new Map(["PERSON", "ORG", "LOCATION"].map((type) => [type, { right: 0, found: 0, marked: 0 }]));
  for (const { text, entities } of texts) {
    const points = [...text];
    const offset = (at: number) => points.slice(0, at).join("").length;
    const marked = new Set(
      entities.flatMap(([begin, end, label]) =>
        LABELS[label] ? [`${offset(begin)}-${offset(end)} ${LABELS[label]}`] : [],
      ),
    );
    for (const key of marked) (tallies.get(key.split(" ")[1] as string) as Tally).marked++;
    for (const { start, end, type } of find(text)) {
      const tally = tallies.get(type);
      if (tally === undefined) continue;
      tally.found++;
      if (marked.has(`${start}-${end} ${type}`)) tally.right++;
    }
  }
  const all = [...tallies.values()].reduce((sum, tally) => ({
    right: sum.right + tally.right,
    found: sum.found + tally.found,
    marked: sum.marked + tally.marked,
  }));
  const sum = sums.get(tagger) ?? { right: 0, found: 0, marked: 0 };
  sum.right += all.right;
  sum.found += all.found;
  sum.marked += all.marked;
  sums.set(tagger, sum);
  const each = [...tallies].map(([type, tally]) => `${type} ${f1(tally)}`).join("  ");
  const ms = (cpuUsage().user - started) / 1000 / texts.length;
  console.log(`${set} ${tagger}: F ${f1(all)}  ${each}  (${texts.length} texts, ${ms.toFixed(2)} ms each)`);
}

function namesOf(text: string, model: boolean) {
  const field: TaggedField = { field: "articleBody", text, values: [], candidates: [] };
  findNames([field], { inLanguage: "en", model });
  const kept = resolveOverlaps(field.candidates, []).names.map((name) => ({ field, name }));
  return linkMentions(kept).mentions;
}

function f1({ right, found, marked }: Tally): string {
  return ((200 * right) / Math.max(1, found + marked)).toFixed(1);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { data: { type: "string" }, sample: { type: "string", default: "400" } } });
  if (values.data === undefined || !existsSync(values.data)) {
    console.error("bench: --data DIR must name the folder of annotated texts");
    process.exitCode = 2;
  } else await reportNames(values.data, Number(values.sample));
}
