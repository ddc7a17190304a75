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

const { values: options } = parseArgs({
  options: { data: { type: "string" }, sample: { type: "string", default: "400" } },
});

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

main();

function main(): void {
  if (options.data === undefined || !existsSync(options.data)) {
    console.error("bench: --data DIR must name the folder of annotated texts");
    process.exitCode = 2;
    return;
  }
  for (const set of SETS) {
    const lines = readFileSync(join(options.data, `${set}.jsonl`), "utf8")
      .trim()
      .split("\n");
    const every = Math.max(1, Math.floor(lines.length / Number(options.sample)));
    const texts = lines.filter((_, index) => index % every === 0).map((line) => JSON.parse(line) as Line);
    for (const model of [false, true]) report(set, model, texts);
  }
}

function report(set: string, model: boolean, texts: readonly Line[]): void {
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
    for (const { start, end, type } of namesOf(text, model)) {
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
  const each = [...tallies].map(([type, tally]) => `${type} ${f1(tally)}`).join("  ");
  const ms = (cpuUsage().user - started) / 1000 / texts.length;
  console.log(
    `${set} ${model ? "with model" : "rules alone"}: F ${f1(all)}  ${each}  (${texts.length} texts, ${ms.toFixed(2)} ms each)`,
  );
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
