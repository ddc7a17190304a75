/**
 * How many of other people's value cases come out right, by language and type, and which do not.
 * `npx node bench/tagging/values.ts --data ../shared/ner [--half a|b] [--misses N] [--only ko:date]`
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareLabelled, type Labelled } from "./labelled-spans.ts";
import { ducklingCases, halfOf, judge, recognizersCases, type Verdict } from "./value-cases.ts";

type ValueOptions = {
  data?: string | undefined;
  half?: string | undefined;
  misses?: string | undefined;
  only?: string | undefined;
};

/** Prints how many cases are right; false where there are none in `data`. */
export function reportValues(options: ValueOptions): boolean {
  const data = options.data ?? "../shared/ner";
  const read = (name: string) => (existsSync(join(data, name)) ? readFileSync(join(data, name), "utf8") : "");
  const cases = [
    ...recognizersCases(read("value-cases-recognizers.jsonl")),
    ...ducklingCases(read("value-cases-duckling-ko.jsonl")),
  ];
  if (cases.length === 0) return false;
  const verdicts = cases.filter((one) => !options.half || halfOf(one.id) === options.half).flatMap(judge);
  const groups = Map.groupBy(verdicts, (verdict) => `${verdict.case.language}:${verdict.expected.kind}`);
  const most = Number(options.misses ?? 10);
  for (const [name, group] of [...groups].sort(([one], [other]) => one.localeCompare(other))) {
    if (options.only && name !== options.only) continue;
    const right = group.filter((verdict) => verdict.right).length;
    console.log(
      `${name.padEnd(14)} ${String(right).padStart(4)} of ${String(group.length).padStart(4)}  ${((100 * right) / group.length).toFixed(1)}%`,
    );
  }
  for (const [name, group] of groups) {
    if (options.only ? name !== options.only : most === 0) continue;
    console.log(`\n${name}, misses:`);
    for (const verdict of group.filter((one) => !one.right).slice(0, most)) console.log(describe(verdict));
  }
  if (!options.only) reportLabelled(read("konec.dev-A.jsonl"), options.half, most);
  return true;
}

function describe({ case: { id, text, reference, language }, expected, found }: Verdict): string {
  const ours = found
    .map((value) => `${value.type} ${JSON.stringify(value.text)} ${JSON.stringify(value.normalized)}`)
    .join("; ");
  return `  ${id} ${language} ${reference.toISOString().slice(0, 10)} | ${text.trim().slice(0, 120)}\n      wanted ${expected.text} ${JSON.stringify(expected.readings)}\n      found  ${ours || "nothing"}`;
}

/** Spans of real Korean sentences, where they are at hand. */
function reportLabelled(labelled: string, half: string | undefined, most: number): void {
  if (labelled === "") return;
  const sentences = labelled
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled)
    .filter((_, index) => !half || (index % 2 === 0 ? "a" : "b") === half);
  console.log("\nSpans of labelled Korean sentences:");
  for (const { type, right, labelled: wanted, ours, missed, extra } of compareLabelled(sentences)) {
    console.log(
      `${type.padEnd(9)} F ${((200 * right) / (wanted + ours)).toFixed(1)}  P ${((100 * right) / ours).toFixed(1)}  R ${((100 * right) / wanted).toFixed(1)}`,
    );
    if (most > 0)
      console.log(`  missed: ${missed.slice(0, most).join(" / ")}\n  extra: ${extra.slice(0, most).join(" / ")}`);
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      half: { type: "string" },
      misses: { type: "string" },
      only: { type: "string" },
    },
  });
  if (!reportValues(values)) {
    console.error(`No value cases in ${values.data ?? "../shared/ner"}.`);
    process.exitCode = 1;
  }
}
