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
  const counts = countKeys(encoded);
  const ids = new KeyTable(10);
  const keys: number[] = [];
  counts.forEach((key, count) => {
    if (count >= cutoff) keys.push(key);
  });
  keys.sort((a, b) => a - b);
  for (const key of keys) ids.add(key);
  dropUnknown(encoded, ids);
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
  return { keys: Uint32Array.from(keys), start, label: Uint8Array.from(label) };
}

/** Turns the keys of other texts (held out) into the ids of a table. */
export function useFeatures(encoded: EncodedTexts, table: FeatureTable): void {
  const ids = new KeyTable(10);
  for (const key of table.keys) ids.add(key);
  dropUnknown(encoded, ids);
}

function countKeys(encoded: EncodedTexts): KeyCounts {
  const occurrences = encoded.features.length + encoded.groupFeatures.length;
  let bits = 10;
  while (bits < 26 && 2 ** bits < occurrences * 1.5) bits++;
  const counts = new KeyCounts(bits);
  for (let k = 0; k < encoded.features.length; k++) counts.add(encoded.features[k]! >>> 0);
  for (let k = 0; k < encoded.groupFeatures.length; k++) counts.add(encoded.groupFeatures[k]! >>> 0);
  return counts;
}

function dropUnknown(encoded: EncodedTexts, ids: KeyTable): void {
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

/** Open addressing from keys to counts. Key 0 is kept apart by adding one count to a place of its own. */
class KeyCounts {
  #keys: Uint32Array;
  #counts: Uint8Array;
  #shift: number;
  #zero = 0;

  constructor(bits: number) {
    this.#keys = new Uint32Array(2 ** bits);
    this.#counts = new Uint8Array(2 ** bits);
    this.#shift = 32 - bits;
  }

  add(key: number): void {
    if (key === 0) {
      this.#zero++;
      return;
    }
    const mask = this.#keys.length - 1;
    let at = key >>> this.#shift;
    while (this.#keys[at] !== key) {
      if (this.#keys[at] === 0) {
        this.#keys[at] = key;
        break;
      }
      at = (at + 1) & mask;
    }
    if (this.#counts[at]! < 255) this.#counts[at]!++;
  }

  forEach(visit: (key: number, count: number) => void): void {
    if (this.#zero > 0) visit(0, Math.min(255, this.#zero));
    for (let at = 0; at < this.#keys.length; at++) if (this.#keys[at] !== 0) visit(this.#keys[at]!, this.#counts[at]!);
  }
}

/** Keys to ids in the order of adding. */
class KeyTable {
  #keys: Uint32Array;
  #ids: Int32Array;
  #bits: number;
  #size = 0;

  constructor(bits: number) {
    this.#bits = bits;
    this.#keys = new Uint32Array(2 ** bits);
    this.#ids = new Int32Array(2 ** bits).fill(-1);
  }

  add(key: number): void {
    if (this.#size * 2 > this.#keys.length) this.#grow();
    this.#put(key, this.#size++);
  }

  get(key: number): number {
    const mask = this.#keys.length - 1;
    let at = key >>> (32 - this.#bits);
    while (this.#ids[at] !== -1) {
      if (this.#keys[at] === key) return this.#ids[at]!;
      at = (at + 1) & mask;
    }
    return -1;
  }

  #put(key: number, id: number): void {
    const mask = this.#keys.length - 1;
    let at = key >>> (32 - this.#bits);
    while (this.#ids[at] !== -1) at = (at + 1) & mask;
    this.#keys[at] = key;
    this.#ids[at] = id;
  }

  #grow(): void {
    const keys = this.#keys;
    const ids = this.#ids;
    this.#bits++;
    this.#keys = new Uint32Array(2 ** this.#bits);
    this.#ids = new Int32Array(2 ** this.#bits).fill(-1);
    for (let at = 0; at < keys.length; at++) if (ids[at] !== -1) this.#put(keys[at]!, ids[at]!);
  }
}
