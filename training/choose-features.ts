import type { EncodedTexts } from "./encode-texts.ts";

/**
 * Which features a model has, and which labels each has a weight for: features seen at least `cutoff` times, with the
 * labels that they were seen with. Turns the keys in `encoded` into ids (features left out are removed).
 */
export type FeatureTable = {
  keys: Uint32Array;
  /** Weights of feature f: `start[f] .. start[f + 1] - 1`, for `label[...]` (all heads in one row, one after another). */
  start: Int32Array;
  label: Uint8Array;
};

export function chooseFeatures(
  encoded: EncodedTexts,
  firstLabel: readonly number[],
  width: number,
  cutoff: number,
): FeatureTable {
  const keys = frequentKeys(encoded, cutoff);
  dropUnknown(encoded, new KeyIndex(keys));
  const words = (width + 31) >> 5;
  const seen = new Uint32Array(keys.length * words);
  const mark = (feature: number, label: number) => {
    seen[feature * words + (label >> 5)]! |= 1 << (label & 31);
  };
  for (let i = 0; i < encoded.group.length; i++) {
    for (let h = 0; h < firstLabel.length; h++) {
      const label = firstLabel[h]! + encoded.labels[h]![i]!;
      for (let k = encoded.featureStart[i]!; k < encoded.featureStart[i + 1]!; k++) mark(encoded.features[k]!, label);
      const g = encoded.group[i]!;
      for (let k = encoded.groupStart[g]!; k < encoded.groupStart[g + 1]!; k++) mark(encoded.groupFeatures[k]!, label);
    }
  }
  const start = new Int32Array(keys.length + 1);
  const label: number[] = [];
  for (let f = 0; f < keys.length; f++) {
    for (let l = 0; l < width; l++) if (((seen[f * words + (l >> 5)]! >>> (l & 31)) & 1) === 1) label.push(l);
    start[f + 1] = label.length;
  }
  return { keys, start, label: Uint8Array.from(label) };
}

/** The keys seen at least `cutoff` times, in rising order. Sorting all occurrences is faster than any table of counts. */
function frequentKeys(encoded: EncodedTexts, cutoff: number): Uint32Array {
  const all = new Uint32Array(encoded.features.length + encoded.groupFeatures.length);
  all.set(encoded.features);
  all.set(encoded.groupFeatures, encoded.features.length);
  all.sort();
  let kept = 0;
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    while (to < all.length && all[to] === all[from]) to++;
    if (to - from >= cutoff) all[kept++] = all[from]!;
    from = to;
  }
  return all.slice(0, kept);
}

function dropUnknown(encoded: EncodedTexts, ids: KeyIndex): void {
  let to = 0;
  let from = 0;
  for (let i = 0; i < encoded.group.length; i++) {
    const end = encoded.featureStart[i + 1]!;
    for (; from < end; from++) {
      const id = ids.get(encoded.features[from]! >>> 0);
      if (id >= 0) encoded.features[to++] = id;
    }
    encoded.featureStart[i + 1] = to;
  }
  encoded.features = encoded.features.slice(0, to);
  to = 0;
  from = 0;
  for (let g = 0; g + 1 < encoded.groupStart.length; g++) {
    const end = encoded.groupStart[g + 1]!;
    for (; from < end; from++) {
      const id = ids.get(encoded.groupFeatures[from]! >>> 0);
      if (id >= 0) encoded.groupFeatures[to++] = id;
    }
    encoded.groupStart[g + 1] = to;
  }
  encoded.groupFeatures = encoded.groupFeatures.slice(0, to);
}

/** From keys in rising order to their places: the upper bits choose a stretch of few keys, which is read through. */
class KeyIndex {
  #keys: Uint32Array;
  #starts: Uint32Array;

  constructor(keys: Uint32Array) {
    this.#keys = keys;
    this.#starts = new Uint32Array(2 ** STRETCH_BITS + 1);
    for (const key of keys) this.#starts[(key >>> (32 - STRETCH_BITS)) + 1]! += 1;
    for (let s = 0; s < 2 ** STRETCH_BITS; s++) this.#starts[s + 1]! += this.#starts[s]!;
  }

  /** The place of a key, or -1. */
  get(key: number): number {
    const stretch = key >>> (32 - STRETCH_BITS);
    const end = this.#starts[stretch + 1]!;
    for (let at = this.#starts[stretch]!; at < end; at++) if (this.#keys[at] === key) return at;
    return -1;
  }
}

const STRETCH_BITS = 20;
