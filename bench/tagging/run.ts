/**
 * Every figure of the tagger in one run; what each means and which text was seen is told in README.md beside this file.
 *
 *     npm run bench:tagging -- --data DIR [--worst 20] [--sample 400] [--all]
 *
 * `--all` judges the model on every labelled Korean sentence, for data that training did not read.
 * `--data` names the folder of annotated sentences and value cases; without it only our own articles and the speed are
 * printed. Takes some minutes.
 */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { describeMachine } from "../describe-machine.ts";
import { reportArticles } from "./articles.ts";
import { reportModel } from "./model.ts";
import { reportNames } from "./names.ts";
import { reportReference } from "./reference.ts";
import { reportSpeed } from "./speed.ts";
import { reportValues } from "./values.ts";

const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    worst: { type: "string", default: "20" },
    sample: { type: "string", default: "400" },
    all: { type: "boolean", default: false },
  },
});

await main();

async function main(): Promise<void> {
  const { data, worst, sample, all } = options;
  if (data !== undefined && !existsSync(data)) {
    console.error(`bench: there is no folder ${data}`);
    process.exitCode = 2;
    return;
  }
  console.log(describeMachine());
  title("Speed");
  reportSpeed();
  title("The reference article");
  reportReference();
  title("Articles, names and values together");
  reportArticles({ misses: false });
  if (data === undefined) {
    console.log("\nWithout --data: annotated sentences and value cases are left out.");
    return;
  }
  title("Values, cases of other people");
  reportValues({ data, misses: "0" });
  title("English names, sentences");
  await reportNames(data, Number(sample));
  title("The statistical tagger alone");
  reportModel(data, Number(worst), all);
}

function title(text: string): void {
  console.log(`\n== ${text} ==`);
}
