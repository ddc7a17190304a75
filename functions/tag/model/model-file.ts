import { zstdDecompressSync } from "node:zlib";
import type { Chain } from "./chain.ts";
import type { Gazetteer } from "./gazetteer.ts";

/**
 * The weights of one language, as they lie in memory.
 *
 * On disk: the magic number, how many bytes follow once unpacked, and a Zstandard stream of the length of a JSON header,
 * the header, and arrays of numbers one after another, as `readModelFile` takes them. A feature is known by all 32 bits
 * of its key: the upper ones choose a bucket, the file holds how many features each bucket has, the lower are its mark.
 */
export type ModelFile = {
  language: string;
  /** Each head tags on its own, with weights of its own for the features that all share. */
  heads: Head[];
  words: Gazetteer;
};

export type Head = {
  name: string;
  chain: Chain;
  /** Taken off the score of O: above 0 finds more names and errs more often; chosen on held-out text. */
  eagerness: number;
  /** What one unit of a weight is worth. */
  step: number;
  /** The weights, made ready on first use. */
  weights: () => HeadWeights;
};

/**
 * Weights of one head, laid out so that most features cost one or two reads of memory.
 *
 * `table` is open addressing over pairs of key and place, with the upper bits of a key as its first slot; place 0 is an
 * empty slot. A place below 0 is a whole row of `dense` at `-place - 1`: two labels a number, the even one in the lower
 * half, added as one (sums of some hundred weights of a byte cannot leave a half). A place with `INLINE` set is one or
 * two weights themselves, 14 bits each: label, then weight. Any other is where in `sparse` a count stands, and then as
 * many numbers, label in the upper byte and weight in the lower.
 */
export type HeadWeights = {
  /** A bit for the upper bits of every key that is in `table`: half a megabyte that tells most absent keys at once. */
  present: Int32Array;
  table: Int32Array;
  shift: number;
  sparse: Int16Array;
  dense: Int32Array;
  rowLength: number;
};

export const INLINE = 1 << 30;

export type ModelHeader = {
  language: string;
  heads: { name: string; types: string[]; between: number[]; within: number[]; eagerness: number; weights: number }[];
  step: number;
  features: number;
  words: number;
};

export const MAGIC = 0x324d574e; // "NWM2"
export const BUCKET_BITS = 18;
export const MARK_BITS = 32 - BUCKET_BITS;
export const WORD_BUCKETS = 65536;
/** No model may unpack to more: a guard against a broken file. */
const LARGEST = 64 * 1024 * 1024;
/** Upper bits of a key that `present` goes by. */
export const PRESENT_BITS = 22;
/** From so many weights on, a whole row is faster than a list. */
const DENSE_FROM = 8;

/** Reads a model from the bytes of its file. Throws where they are not one. */
export function readModelFile(bytes: Buffer): ModelFile {
  if (bytes.length < 8 || bytes.readUInt32LE(0) !== MAGIC) throw new Error("not a name model of this version");
  const size = bytes.readUInt32LE(4);
  if (size > LARGEST) throw new Error("the name model is larger than any can be");
  const raw = zstdDecompressSync(bytes.subarray(8), { chunkSize: size, maxOutputLength: size });
  let at = 0;
  const take = (length: number): Buffer => {
    if (at + length > raw.length) throw new Error("the name model is cut short");
    at += length;
    return raw.subarray(at - length, at);
  };
  const header = JSON.parse(take(take(4).readUInt32LE(0)).toString("utf8")) as ModelHeader;
  const bucketCounts = take(2 ** BUCKET_BITS);
  const lower = take(header.features);
  const upper = take(header.features);
  const starts = runningSum(take(WORD_BUCKETS));
  const words = {
    starts,
    marks: pairBytes(take(header.words), take(header.words)),
    classes: pairBytes(take(header.words), take(header.words)),
  };
  const heads = header.heads.map(({ name, types, between, within, eagerness, weights }): Head => {
    const counts = take(header.features);
    const labels = take(weights);
    const values = take(weights);
    const chain = { types, between: Float32Array.from(between), within: Float32Array.from(within) };
    let ready: HeadWeights | undefined;
    return {
      name,
      chain,
      eagerness,
      step: header.step,
      weights: () => {
        ready ??= arrange(keysOf(bucketCounts, lower, upper), counts, labels, values, 1 + 4 * types.length);
        return ready;
      },
    };
  });
  return { language: header.language, heads, words };
}

/** Lays the weights of a head out as `HeadWeights` says. Keys come in rising order, so that the table fills in order. */
function arrange(
  keys: Uint32Array,
  counts: Uint8Array,
  labels: Uint8Array,
  values: Uint8Array,
  labelCount: number,
): HeadWeights {
  if (labelCount > 64) throw new Error("more labels than the layout of weights has room for");
  const rowLength = (labelCount + 1) >> 1;
  let denseRows = 0;
  let listed = 1;
  let used = 0;
  for (let f = 0; f < counts.length; f++) {
    const count = counts[f]!;
    if (count > 0) used++;
    if (count >= DENSE_FROM) denseRows++;
    else if (count > 2) listed += count + 1;
  }
  let bits = 4;
  while (2 ** bits < used * 1.6) bits++;
  const shift = 32 - bits;
  const mask = 2 ** bits - 1;
  const table = new Int32Array(2 * (mask + 1));
  const present = new Int32Array(2 ** (PRESENT_BITS - 5));
  const sparse = new Int16Array(listed);
  const dense = new Int32Array(denseRows * rowLength);
  let toSparse = 1;
  let toDense = 0;
  let from = 0;
  for (let f = 0; f < counts.length; f++) {
    const count = counts[f]!;
    if (count === 0) continue;
    const end = from + count;
    let place = 0;
    if (count >= DENSE_FROM) {
      place = -toDense - 1;
      for (; from < end; from++) {
        const label = labels[from]!;
        const value = (values[from]! << 24) >> 24;
        dense[toDense + (label >> 1)]! += (label & 1) === 0 ? value : value << 16;
      }
      toDense += rowLength;
    } else if (count <= 2) {
      place = INLINE | (labels[from]! << 8) | values[from]!;
      if (count === 2) place |= ((labels[from + 1]! << 8) | values[from + 1]!) << 14;
      from = end;
    } else {
      place = toSparse;
      sparse[toSparse++] = count;
      for (; from < end; from++) sparse[toSparse++] = (labels[from]! << 8) | values[from]!;
    }
    const key = keys[f]!;
    let slot = key >>> shift;
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    present[key >>> (37 - PRESENT_BITS)]! |= 1 << ((key >>> (32 - PRESENT_BITS)) & 31);
    table[2 * slot] = key;
    table[2 * slot + 1] = place;
  }
  return { present, table, shift, sparse, dense, rowLength };
}

/** The keys of all features, in rising order, from what buckets and marks say. */
function keysOf(bucketCounts: Uint8Array, lower: Uint8Array, upper: Uint8Array): Uint32Array {
  const keys = new Uint32Array(lower.length);
  let f = 0;
  for (let bucket = 0; bucket < bucketCounts.length; bucket++) {
    for (let left = bucketCounts[bucket]!; left > 0; left--, f++)
      keys[f] = (bucket << MARK_BITS) | lower[f]! | (upper[f]! << 8);
  }
  return keys;
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
