import { brotliDecompressSync } from "node:zlib";
import type { Chain } from "./chain.ts";
import type { Gazetteer } from "./gazetteer.ts";

/**
 * The weights of one language, as they lie in memory.
 *
 * On disk: a Brotli stream of the magic number, the length of a JSON header, the header, and six arrays of numbers, one
 * after another (`SECTIONS`). A feature is known by all 32 bits of its key: the upper ones choose a bucket, the file
 * holds how many features each bucket has, and the lower ones are its mark.
 */
export type ModelFile = {
  language: string;
  /** Each head tags on its own; labels of all heads stand in one row, one head after another. */
  heads: Head[];
  width: number;
  bucketStart: Uint32Array;
  marks: Uint16Array;
  /** Weights of feature f: `rowStart[f] .. rowStart[f + 1] - 1`; label in the upper byte, weight in the lower. */
  rowStart: Uint32Array;
  weights: Int16Array;
  /** What one unit of a weight is worth. */
  step: number;
  words: Gazetteer;
};

export type Head = {
  name: string;
  chain: Chain;
  firstLabel: number;
  /** Taken off the score of O: above 0 finds more names and errs more often; chosen on held-out text. */
  eagerness: number;
};

export type ModelHeader = {
  language: string;
  heads: { name: string; types: string[]; between: number[]; within: number[]; eagerness: number }[];
  step: number;
  features: number;
  weights: number;
  words: number;
};

export const MAGIC = 0x314d574e; // "NWM1"
export const BUCKET_BITS = 18;
export const MARK_BITS = 32 - BUCKET_BITS;
export const WORD_BUCKETS = 65536;

/** Reads a model from the bytes of its file. Throws where they are not one. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  const raw = brotliDecompressSync(bytes);
  if (raw.length < 8 || raw.readUInt32LE(0) !== MAGIC) throw new Error("not a name model of this version");
  const headerLength = raw.readUInt32LE(4);
  const header = JSON.parse(raw.toString("utf8", 8, 8 + headerLength)) as ModelHeader;
  let at = 8 + headerLength;
  const take = (length: number): Buffer => {
    if (at + length > raw.length) throw new Error("the name model is cut short");
    at += length;
    return raw.subarray(at - length, at);
  };
  const bucketCounts = take(2 ** BUCKET_BITS);
  const marks = pairBytes(take(header.features), take(header.features));
  const rowStart = runningSum(take(header.features));
  const weights = rows(take(header.weights), take(header.weights));
  const wordStarts = runningSum(take(WORD_BUCKETS));
  const wordMarks = pairBytes(take(header.words), take(header.words));
  const wordClasses = pairBytes(take(header.words), take(header.words));
  let width = 0;
  const heads = header.heads.map((head) => {
    const firstLabel = width;
    width += 1 + 4 * head.types.length;
    const { between, within } = head;
    return {
      name: head.name,
      chain: { types: head.types, between: Float32Array.from(between), within: Float32Array.from(within) },
      firstLabel,
      eagerness: head.eagerness,
    };
  });
  return {
    language: header.language,
    heads,
    width,
    bucketStart: runningSum(bucketCounts),
    marks,
    rowStart,
    weights,
    step: header.step,
    words: { starts: wordStarts, marks: wordMarks, classes: wordClasses },
  };
}

/** The place of a feature among all, or -1 where the model does not know it. */
export function findFeature(model: ModelFile, key: number): number {
  const bucket = key >>> MARK_BITS;
  const mark = key & ((1 << MARK_BITS) - 1);
  const { marks } = model;
  const end = model.bucketStart[bucket + 1]!;
  for (let f = model.bucketStart[bucket]!; f < end; f++) if (marks[f] === mark) return f;
  return -1;
}

function runningSum(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length + 1);
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    sum += counts[i]!;
    starts[i + 1] = sum;
  }
  return starts;
}

/** 16-bit numbers whose lower and upper bytes are stored apart, as they compress better so. */
function pairBytes(lower: Uint8Array, upper: Uint8Array): Uint16Array {
  const numbers = new Uint16Array(lower.length);
  for (let i = 0; i < numbers.length; i++) numbers[i] = lower[i]! | (upper[i]! << 8);
  return numbers;
}

function rows(labels: Uint8Array, values: Uint8Array): Int16Array {
  const weights = new Int16Array(labels.length);
  for (let i = 0; i < weights.length; i++) weights[i] = (labels[i]! << 8) | values[i]!;
  return weights;
}
