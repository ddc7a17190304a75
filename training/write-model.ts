import { brotliCompressSync, constants } from "node:zlib";
import type { Chain } from "../functions/tag/model/chain.ts";
import type { Gazetteer } from "../functions/tag/model/gazetteer.ts";
import { BUCKET_BITS, MAGIC, MARK_BITS, type ModelHeader, WORD_BUCKETS } from "../functions/tag/model/model-file.ts";
import type { FeatureTable } from "./choose-features.ts";

export type TrainedModel = {
  language: string;
  heads: { name: string; chain: Chain; eagerness: number }[];
  table: FeatureTable;
  weights: Float32Array;
  words: Gazetteer;
};

/**
 * The bytes of a model file: weights below `cut` are left out, the others become whole steps of one byte
 * (`model-file.ts` tells the layout).
 */
export function writeModel(model: TrainedModel, cut: number, step = 0.025): Buffer {
  const { table, weights } = model;
  const bucketCounts = new Uint8Array(2 ** BUCKET_BITS);
  const marks: number[] = [];
  const rowCounts: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (let f = 0; f < table.keys.length; f++) {
    let kept = 0;
    for (let w = table.start[f]!; w < table.start[f + 1]!; w++) {
      const weight = weights[w]!;
      if (Math.abs(weight) < cut) continue;
      const whole = Math.max(-127, Math.min(127, Math.round(weight / step)));
      if (whole === 0) continue;
      labels.push(table.label[w]!);
      values.push(whole & 255);
      kept++;
    }
    if (kept === 0) continue;
    const key = table.keys[f]!;
    const bucket = key >>> MARK_BITS;
    if (bucketCounts[bucket] === 255) throw new Error("a bucket of the feature table is full");
    bucketCounts[bucket]!++;
    marks.push(key & ((1 << MARK_BITS) - 1));
    rowCounts.push(kept);
  }
  const header: ModelHeader = {
    language: model.language,
    heads: model.heads.map(({ name, chain, eagerness }) => ({
      name,
      types: [...chain.types],
      between: [...chain.between].map(rounded),
      within: [...chain.within].map(rounded),
      eagerness,
    })),
    step,
    features: marks.length,
    weights: values.length,
    words: model.words.marks.length,
  };
  const headerBytes = Buffer.from(JSON.stringify(header));
  const start = Buffer.alloc(8);
  start.writeUInt32LE(MAGIC, 0);
  start.writeUInt32LE(headerBytes.length, 4);
  const { words } = model;
  const wordCounts = Uint8Array.from({ length: WORD_BUCKETS }, (_, i) => words.starts[i + 1]! - words.starts[i]!);
  const raw = Buffer.concat([
    start,
    headerBytes,
    bucketCounts,
    ...bytesApart(marks),
    Uint8Array.from(rowCounts),
    Uint8Array.from(labels),
    Uint8Array.from(values),
    wordCounts,
    ...bytesApart(words.marks),
    ...bytesApart(words.classes),
  ]);
  return brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
}

function bytesApart(numbers: ArrayLike<number>): [Uint8Array, Uint8Array] {
  const lower = new Uint8Array(numbers.length);
  const upper = new Uint8Array(numbers.length);
  for (let i = 0; i < numbers.length; i++) {
    lower[i] = numbers[i]! & 255;
    upper[i] = numbers[i]! >>> 8;
  }
  return [lower, upper];
}

function rounded(weight: number): number {
  return Math.round(weight * 10000) / 10000;
}
