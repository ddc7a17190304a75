import { join } from "node:path";
import { type AnnotatedText, readAnnotatedTexts } from "./annotated-text.ts";
import type { LabelledText } from "./encode-texts.ts";
import { nameTypeOfEnglish } from "./label-maps.ts";

/** The English sets, and what of each is learnt from: all, none, or the first four fifths (the rest is judged). */
export const ENGLISH_SETS: readonly EnglishSet[] = [
  { file: "wikigold.all.jsonl", name: "wikigold", part: "most" },
  { file: "uner-ewt.dev.jsonl", name: "uner-ewt", part: "most", silentOnOpenTypes: true },
  { file: "wnut17.train.jsonl", name: "wnut17", part: "all" },
  { file: "wnut17.dev.jsonl", name: "wnut17", part: "none" },
  ...["ai", "politics", "science"].flatMap((field): EnglishSet[] => [
    { file: `crossner-${field}.train.jsonl`, name: `crossner-${field}`, part: "all" },
    { file: `crossner-${field}.dev.jsonl`, name: `crossner-${field}`, part: "all" },
    { file: `crossner-${field}.test.jsonl`, name: `crossner-${field}`, part: "none" },
  ]),
];

type EnglishSet = { file: string; name: string; part: "all" | "most" | "none"; silentOnOpenTypes?: true };

export function readEnglishTraining(folder: string): LabelledText[] {
  return ENGLISH_SETS.flatMap((set) => {
    const texts = set.part === "none" ? [] : readSet(folder, set);
    return set.part === "most" ? texts.slice(0, fourFifths(texts.length)) : texts;
  });
}

/** Held-out texts by the name of their set. */
export function readEnglishJudged(folder: string): Map<string, LabelledText[]> {
  const judged = new Map<string, LabelledText[]>();
  for (const set of ENGLISH_SETS) {
    if (set.part === "all") continue;
    const texts = readSet(folder, set);
    judged.set(set.name, set.part === "most" ? texts.slice(fourFifths(texts.length)) : texts);
  }
  return judged;
}

function readSet(folder: string, set: EnglishSet): LabelledText[] {
  return readAnnotatedTexts(join(folder, set.file)).map((text) => labelled(text, set.silentOnOpenTypes === true));
}

function labelled({ text, spans }: AnnotatedText, silent: boolean): LabelledText {
  const typed = spans.map((span) => ({ ...span, type: nameTypeOfEnglish(span.type) }));
  return {
    text,
    heads: [typed.flatMap(({ type, start, end }) => (type === null || type === "open" ? [] : [{ start, end, type }]))],
    open: silent ? [{ start: 0, end: text.length }] : typed.filter(({ type }) => type === "open"),
  };
}

function fourFifths(count: number): number {
  return Math.floor((count * 4) / 5);
}
