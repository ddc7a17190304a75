import { constants, zstdCompressSync } from "node:zlib";
import { type Chain, labelCount } from "../functions/tag/model/chain.ts";
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
  const { table, weights, words } = model;
  const bucketCounts = new Uint8Array(2 ** BUCKET_BITS);
  const marks: number[] = [];
  const headOf: number[] = [];
  const firstLabel: number[] = [];
  model.heads.forEach(({ chain }, h) => {
    firstLabel.push(headOf.length);
    for (let l = 0; l < labelCount(chain); l++) headOf.push(h);
  });
  const sections = model.heads.map(() => ({ counts: [] as number[], labels: [] as number[], values: [] as number[] }));
  for (let f = 0; f < table.keys.length; f++) {
    const kept = sections.map(() => 0);
    for (let w = table.start[f]!; w < table.start[f + 1]!; w++) {
      const weight = weights[w]!;
      const whole = Math.max(-127, Math.min(127, Math.round(weight / step)));
      if (Math.abs(weight) < cut || whole === 0) continue;
      const label = table.label[w]!;
      const h = headOf[label]!;
      sections[h]!.labels.push(label - firstLabel[h]!);
      sections[h]!.values.push(whole & 255);
      kept[h]!++;
    }
    if (kept.every((count) => count === 0)) continue;
    kept.forEach((count, h) => {
      sections[h]!.counts.push(count);
    });
    const key = table.keys[f]!;
    const bucket = key >>> MARK_BITS;
    if (bucketCounts[bucket] === 255) throw new Error("a bucket of the feature table is full");
    bucketCounts[bucket]!++;
    marks.push(key & ((1 << MARK_BITS) - 1));
  }
  const header: ModelHeader = {
    language: model.language,
    heads: model.heads.map(({ name, chain, eagerness }, h) => ({
      name,
      types: [...chain.types],
      between: [...chain.between].map(rounded),
      within: [...chain.within].map(rounded),
      eagerness,
      weights: sections[h]!.values.length,
    })),
    step,
    features: marks.length,
    words: words.marks.length,
  };
  const headerBytes = Buffer.from(JSON.stringify(header));
  const wordCounts = Uint8Array.from({ length: WORD_BUCKETS }, (_, i) => words.starts[i + 1]! - words.starts[i]!);
  const raw = Buffer.concat([
    number32(headerBytes.length),
    headerBytes,
    bucketCounts,
    ...bytesApart(marks),
    wordCounts,
    ...bytesApart(words.marks),
    ...bytesApart(words.classes),
    ...sections.flatMap(({ counts, labels, values }) =>
      [counts, labels, values].map((bytes) => Uint8Array.from(bytes)),
    ),
  ]);
  const packed = zstdCompressSync(raw, { params: { [constants.ZSTD_c_compressionLevel]: 19 } });
  return Buffer.concat([number32(MAGIC), number32(raw.length), packed]);
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
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
