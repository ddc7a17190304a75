/**
 * A list of names with classes, held as 32-bit hashes: 16 bits choose a bucket, 16 bits tell its words apart.
 * Two words share a hash about once in 2^32 / (words in the list), which a statistical feature can bear.
 */
export type Gazetteer = {
  /** Start of each of the 2^16 buckets in `marks` and `classes`. */
  starts: Uint32Array;
  /** The other 16 bits of each word's hash. */
  marks: Uint16Array;
  /** The classes of each word, a bit each. */
  classes: Uint16Array;
};

export const NO_WORDS: Gazetteer = {
  starts: new Uint32Array(65537),
  marks: new Uint16Array(0),
  classes: new Uint16Array(0),
};

/** The classes of a word by its key (`featureKey(0, hash of its units)`), or 0 where it is not in the list. */
export function classesOf(words: Gazetteer, key: number): number {
  const bucket = key >>> 16;
  const mark = key & 0xffff;
  const end = words.starts[bucket + 1]!;
  for (let i = words.starts[bucket]!; i < end; i++) {
    if (words.marks[i] === mark) return words.classes[i]!;
  }
  return 0;
}

/** Builds the list from keys and their classes; equal keys share one place and all their classes. */
export function buildGazetteer(entries: Iterable<[key: number, classes: number]>): Gazetteer {
  const merged = new Map<number, number>();
  for (const [key, classes] of entries) merged.set(key >>> 0, (merged.get(key >>> 0) ?? 0) | classes);
  const keys = Uint32Array.from(merged.keys()).sort();
  const starts = new Uint32Array(65537);
  const marks = new Uint16Array(keys.length);
  const classes = new Uint16Array(keys.length);
  keys.forEach((key, i) => {
    marks[i] = key & 0xffff;
    classes[i] = merged.get(key)!;
    starts[(key >>> 16) + 1]! += 1;
  });
  for (let bucket = 0; bucket < 65536; bucket++) starts[bucket + 1]! += starts[bucket]!;
  return { starts, marks, classes };
}
