import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Random, seeded } from "../in-process/seeded.ts";

/** One input, as named byte strings: what a case is saved as is what it was run on. */
export type FuzzCase = { parts: Record<string, Uint8Array> };

/** A side of the pipeline that strangers write to. */
export type Surface = {
  /** Draws an input; the same numbers give the same one. */
  draw(random: Random): FuzzCase;
  /** Gives it to the code and says what is wrong with what came of it, a sentence each. What throws is wrong too. */
  check(fuzzCase: FuzzCase): Promise<string[]>;
};

/** Cases are drawn apart from each other: number and seed alone make one. */
export function randomOfCase(surface: string, seed: number, number: number): Random {
  let hash = 0x811c9dc5;
  for (const unit of `${surface} ${seed} ${number}`) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193);
  return seeded(hash);
}

export const sizeOf = ({ parts }: FuzzCase): number =>
  Object.values(parts).reduce((sum, { byteLength }) => sum + byteLength, 0);

/** Writes each part into a file of the folder. */
export async function saveCase(folder: string, { parts }: FuzzCase): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(parts)) await writeFile(join(folder, name), bytes);
}

export async function loadCase(folder: string): Promise<FuzzCase> {
  const parts: FuzzCase["parts"] = {};
  for (const name of await readdir(folder)) parts[name] = await readFile(join(folder, name));
  return { parts };
}

export const textOf = (fuzzCase: FuzzCase, part: string): string =>
  Buffer.from(fuzzCase.parts[part] ?? []).toString("utf8");
/** What was written by `jsonPart`. */
export const jsonOf = <T>(fuzzCase: FuzzCase, part: string): T => JSON.parse(textOf(fuzzCase, part)) as T;
export const jsonPart = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value, undefined, 1));
