import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { NameSpan, NameType, Span } from "../../article/mention.ts";
import { bestPath, PathMemory } from "./best-path.ts";
import { labelCount } from "./chain.ts";
import { isCommonNoun } from "./common-nouns.ts";
import { createEnglishReader } from "./english-observations.ts";
import { Expectations } from "./expectations.ts";
import { createKoreanReader } from "./korean-observations.ts";
import { type Head, type ModelFile, readModelFile } from "./model-file.ts";
import { ObservationBuffer } from "./observations.ts";
import { ScoreMemory, scorePositions } from "./score-positions.ts";
import { splitSentences } from "./split-sentences.ts";

/**
 * The statistical tagger: a linear-chain CRF, over characters for Korean and over words for English, trained by
 * `training/train.ts`. It sees one sentence at a time; aliases, rules and what the whole article says come on top of it.
 */
export type NameModel = {
  readonly language: string;
  /**
   * Names in a text, in order, without overlaps; UTF-16 offsets, `confidence` from 0 to 1. Common nouns that the training
   * data counts as names (경찰, 스마트폰) are left out, and an address is one name.
   */
  tag(text: string): { spans: NameSpan[] };
  /** All that one head of the model finds (the first, `own`, where none is named), as it was trained: values too. */
  tagAll(text: string, head?: string): ModelSpan[];
};

export type ModelSpan = Span & { type: string; text: string; confidence: number };

/** Where the models lie: the argument, else NEWSPRINT_MODEL_DIR, else beside this module (or the bundle). */
export function modelFolder(folder = process.env.NEWSPRINT_MODEL_DIR): string {
  return folder ?? dirname(fileURLToPath(import.meta.url));
}

/**
 * The model of a language (`ko`, `en`, or a longer tag such as `en-GB`), read from disk on first use and kept, or null
 * where there is none: Japanese and all others have no openly licensed training data here, so rules stand alone there.
 * Throws where a file is there and cannot be read, since that is a broken deployment.
 */
export function loadNameModel(language: string, folder?: string): NameModel | null {
  const primary = language.toLowerCase().split(/[-_]/)[0]!;
  if (!(primary in READERS)) return null;
  const path = join(modelFolder(folder), `names-${primary}.bin`);
  const known = LOADED.get(path);
  if (known !== undefined) return known;
  const model = existsSync(path) ? openModel(readModelFile(readFileSync(path))) : null;
  LOADED.set(path, model);
  return model;
}

const LOADED = new Map<string, NameModel | null>();
const READERS = { ko: createKoreanReader, en: createEnglishReader };

/** A tagger over weights in memory. */
export function openModel(file: ModelFile): NameModel {
  const read = READERS[file.language as keyof typeof READERS](file.words);
  const buffer = new ObservationBuffer();
  const scoreMemory = new ScoreMemory();
  const pathMemory = new PathMemory();
  const expectations = new Expectations();
  let labels = new Uint8Array(1024);

  const tagWith = (text: string, head: Head): ModelSpan[] => {
    const spans: ModelSpan[] = [];
    for (const { start, end } of splitSentences(text)) {
      buffer.clear();
      read(text, start, end, buffer);
      const { length, starts, ends } = buffer.out;
      if (length === 0) continue;
      if (labels.length < length) labels = new Uint8Array(length * 2);
      const scores = scorePositions(head, buffer.out, scoreMemory);
      bestPath(head.chain, scores, labels, pathMemory);
      if (labels.subarray(0, length).every((label) => label === 0)) continue;
      expectations.take(head.chain, scores);
      expectations.run(head.chain, length);
      const { marginals } = expectations;
      const count = labelCount(head.chain);
      let begun = 0;
      let confidence = 1;
      for (let i = 0; i < length; i++) {
        const label = labels[i]!;
        if (label === 0) continue;
        const kind = (label - 1) & 3;
        if (kind === 0 || kind === 3) {
          begun = i;
          confidence = 1;
        }
        confidence = Math.min(confidence, marginals[i * count + label]!);
        if (kind < 2) continue;
        const from = starts[begun]!;
        const to = ends[i]!;
        spans.push({
          start: from,
          end: to,
          type: head.chain.types[(label - 1) >> 2]!,
          text: text.slice(from, to),
          confidence,
        });
      }
    }
    return spans;
  };

  const headNamed = (name: string | undefined): Head => {
    const head = name === undefined ? file.heads[0] : file.heads.find((one) => one.name === name);
    if (head === undefined) throw new Error(`the model has no head ${name}`);
    return head;
  };

  return {
    language: file.language,
    tagAll: (text, head) => tagWith(text, headNamed(head)),
    tag(text) {
      const names = tagWith(text, file.heads[0]!).filter((span): span is ModelSpan & { type: NameType } =>
        isName(span.type),
      );
      const proper = names.filter((span) => !isCommonNoun(span.text));
      return { spans: file.language === "ko" ? joinAddresses(text, proper) : proper };
    },
  };
}

/** Places that one space parts are one address (서울 종로구). */
function joinAddresses(text: string, spans: NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const touches = last !== undefined && span.start - last.end === 1 && text[last.end] === " ";
    if (touches && last.type === "LOCATION" && span.type === "LOCATION") {
      const whole = { start: last.start, end: span.end, text: text.slice(last.start, span.end) };
      joined[joined.length - 1] = { ...last, ...whole, confidence: Math.min(last.confidence, span.confidence) };
    } else joined.push(span);
  }
  return joined;
}

const NAME_TYPES = new Set<string>(["PERSON", "ORG", "LOCATION", "PRODUCT", "WORK", "EVENT"] satisfies NameType[]);

function isName(type: string): type is NameType {
  return NAME_TYPES.has(type);
}
