import { join } from "node:path";
import { readAnnotatedTexts } from "./annotated-text.ts";
import type { LabelledText } from "./encode-texts.ts";
import { ownTypeOfKonec } from "./label-maps.ts";

/** What the Korean model learns from: 21,007 sentences whose labels were reconstructed, in both label sets. */
export const KOREAN_TRAINING = { konec: "konec-train-silver.v0.jsonl", klue: "klue6-train-silver.v0.jsonl" };
/** What it is judged on and never learns from: 4,007 sentences labelled by people. */
export const KOREAN_JUDGED = { konec: "konec.dev-A.jsonl", klue: "klue-ner.dev-A.jsonl" };
export const KOREAN_WORDS = "ko-gazetteer.tsv";

/** Sentences with our types as the first head and KLUE's as the second. */
export function readKoreanTexts(folder: string, files: typeof KOREAN_TRAINING): LabelledText[] {
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
