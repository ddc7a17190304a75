/**
 * Trains the models of the tagger and writes them where the tagger reads them.
 *
 *     npx node training/train.ts --data ../shared/ner [--lang ko|en] [--out DIR] [--packages DIR]
 *
 * The same inputs give the same bytes on every machine with the same Node release (the compressor is Node's): the order
 * of texts comes from a seed, and all arithmetic is what IEEE 754 fixes. The hashes of what went in and came out are
 * printed and written to `provenance.json` beside the models.
 * `--packages` names a folder whose node_modules has the packages of name lists; by default this project's.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { newChain } from "../functions/tag/model/chain.ts";
import { createEnglishReader } from "../functions/tag/model/english-observations.ts";
import type { Gazetteer } from "../functions/tag/model/gazetteer.ts";
import { createKoreanReader } from "../functions/tag/model/korean-observations.ts";
import type { LabelledText, Reader } from "./encode-texts.ts";
import { ENGLISH_SETS, readEnglishTraining } from "./english-data.ts";
import { KOREAN_LABELLED, KOREAN_RECONSTRUCTED, KOREAN_WORDS, readKoreanTraining } from "./korean-data.ts";
import { ENGLISH_OPEN_TYPES, ENGLISH_TYPES, KLUE_TYPES, OWN_TYPES } from "./label-maps.ts";
import { NAME_LIST_FILES, nameListPath, readEnglishNames, readKoreanNames } from "./name-lists.ts";
import { type Recipe, trainModel } from "./train-model.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { values: options } = parseArgs({
  options: {
    data: { type: "string" },
    lang: { type: "string" },
    out: { type: "string", default: join(root, "functions/tag/model") },
    packages: { type: "string", default: root },
  },
});

type Language = {
  recipe: Recipe;
  inputs: (data: string) => string[];
  words: (data: string) => Gazetteer;
  reader: (words: Gazetteer) => Reader;
  texts: (data: string) => LabelledText[];
};

const packages = join(resolve(options.packages), "package.json");

const LANGUAGES: Record<string, Language> = {
  ko: {
    recipe: {
      language: "ko",
      heads: [
        { name: "own", chain: () => newChain(OWN_TYPES), eagerness: 0.2 },
        { name: "klue", chain: () => newChain(KLUE_TYPES), eagerness: 0.4 },
      ],
      cutoff: 3,
      cut: 0.03,
      fit: { epochs: 4, rate: 0.15, dropout: 0.5, seed: 1, averageFrom: 2 },
    },
    inputs: (data) =>
      [...Object.values(KOREAN_RECONSTRUCTED), ...Object.values(KOREAN_LABELLED), KOREAN_WORDS].map((file) =>
        join(data, file),
      ),
    words: (data) => readKoreanNames(join(data, KOREAN_WORDS)),
    reader: createKoreanReader,
    texts: readKoreanTraining,
  },
  en: {
    recipe: {
      language: "en",
      heads: [{ name: "own", chain: () => newChain(ENGLISH_TYPES), eagerness: 0.2 }],
      cutoff: 2,
      cut: 0.03,
      fit: { epochs: 8, rate: 0.15, dropout: 0.5, seed: 1, averageFrom: 4, openTypes: ENGLISH_OPEN_TYPES },
    },
    inputs: (data) => [
      ...ENGLISH_SETS.filter(({ part }) => part !== "none").map(({ file }) => join(data, file)),
      ...NAME_LIST_FILES.map((file) => nameListPath(packages, file)),
    ],
    words: () => readEnglishNames(packages),
    reader: createEnglishReader,
    texts: readEnglishTraining,
  },
};

main();

function main(): void {
  if (options.data === undefined || !existsSync(options.data)) {
    console.error("train: --data DIR must name the folder of annotated texts");
    process.exitCode = 2;
    return;
  }
  const data = resolve(options.data);
  const chosen = options.lang === undefined ? Object.keys(LANGUAGES) : [options.lang];
  const record = join(options.out, "provenance.json");
  const provenance = existsSync(record) ? (JSON.parse(readFileSync(record, "utf8")) as Record<string, unknown>) : {};
  for (const name of chosen) {
    const language = LANGUAGES[name];
    if (language === undefined) {
      console.error(`train: there is no training data for "${name}"`);
      process.exitCode = 2;
      return;
    }
    const inputs = Object.fromEntries(
      language.inputs(data).map((path) => [fileName(path), sha256(readFileSync(path))]),
    );
    for (const [file, hash] of Object.entries(inputs)) console.log(`${name} input  ${hash}  ${file}`);
    const words = language.words(data);
    const { bytes, facts } = trainModel(language.recipe, language.texts(data), words, language.reader(words), (line) =>
      console.log(`${name} ${line}`),
    );
    const file = `names-${name}.bin`;
    writeFileSync(join(options.out, file), bytes);
    console.log(`${name} output ${sha256(bytes)}  ${file}  ${bytes.length} bytes`);
    const { fit, cutoff, cut } = language.recipe;
    provenance[name] = {
      node: process.version,
      file,
      sha256: sha256(bytes),
      bytes: bytes.length,
      ...facts,
      cutoff,
      cut,
      fit,
      inputs,
    };
  }
  writeFileSync(record, `${JSON.stringify(provenance, null, 2)}\n`);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The name of a data file, or the path within node_modules of a package's. */
function fileName(path: string): string {
  const inPackage = path.lastIndexOf("node_modules/");
  return inPackage >= 0 ? path.slice(inPackage + "node_modules/".length) : path.slice(path.lastIndexOf("/") + 1);
}
