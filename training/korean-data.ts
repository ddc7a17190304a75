import { join } from "node:path";
import { readAnnotatedTexts } from "./annotated-text.ts";
import type { LabelledText } from "./encode-texts.ts";
import { ownTypeOfKonec } from "./label-maps.ts";
import { mendReconstruction } from "./mend-reconstruction.ts";

/** 21,007 sentences whose labels were reconstructed, in both label sets: learnt from, never judged on. */
export const KOREAN_RECONSTRUCTED = { konec: "konec-train-silver.v0.jsonl", klue: "klue6-train-silver.v0.jsonl" };
/** 4,007 sentences labelled by people: three of four are learnt from, every fourth is judged on and never learnt from. */
export const KOREAN_LABELLED = { konec: "konec.dev-A.jsonl", klue: "klue-ner.dev-A.jsonl" };
export const KOREAN_WORDS = "ko-gazetteer.tsv";

/**
 * How often an epoch comes to a sentence that people labelled: their word counts for more than the reconstruction's. Of
 * two to four times, three did best.
 */
const TIMES = 3;

/** What the Korean model learns from, with our types as the first head and KLUE's as the second. */
export function readKoreanTraining(folder: string): LabelledText[] {
  const labelled = readSentences(folder, KOREAN_LABELLED).filter((_, i) => !isHeldOut(i));
  const reconstructed = readSentences(folder, KOREAN_RECONSTRUCTED);
  return [...mendReconstruction(reconstructed, labelled), ...labelled.map((text) => ({ ...text, times: TIMES }))];
}

/** The sentences that no model learnt from; `all` where the files are others than training read. */
export function readKoreanJudged(folder: string, all = false): LabelledText[] {
  const labelled = readSentences(folder, KOREAN_LABELLED);
  return all ? labelled : labelled.filter((_, i) => isHeldOut(i));
}

function isHeldOut(i: number): boolean {
  return i % 4 === 3;
}

function readSentences(folder: string, files: typeof KOREAN_LABELLED): LabelledText[] {
  const klue = readAnnotatedTexts(join(folder, files.klue));
  return readAnnotatedTexts(join(folder, files.konec)).map(({ id, text, spans }, i) => {
    const other = klue[i]!;
    if (other.id !== id || other.text !== text) throw new Error(`${files.konec} and ${files.klue} part ways at ${id}`);
    const own = spans.flatMap((span) => {
      const type = ownTypeOfKonec(span.type);
      return type === null ? [] : [{ ...span, type }];
    });
    return { text, heads: [own, other.spans] };
  });
}
