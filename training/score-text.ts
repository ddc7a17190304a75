import type { FeatureTable } from "./choose-features.ts";
import type { EncodedTexts } from "./encode-texts.ts";

/** Where one text lies in the arrays of all: its positions, its groups, and how many features it has of each kind. */
export type TextPlace = {
  from: number;
  length: number;
  firstGroup: number;
  groups: number;
  /** Of its positions; those of its groups come after them in `kept`. */
  features: number;
  shared: number;
};

export function placeOf(encoded: EncodedTexts, text: number): TextPlace {
  const from = encoded.textStart[text]!;
  const length = encoded.textStart[text + 1]! - from;
  if (length === 0) return { from, length, firstGroup: 0, groups: 0, features: 0, shared: 0 };
  const firstGroup = encoded.group[from]!;
  const groups = encoded.group[from + length - 1]! - firstGroup + 1;
  const features = encoded.featureStart[from + length]! - encoded.featureStart[from]!;
  const shared = encoded.groupStart[firstGroup + groups]! - encoded.groupStart[firstGroup]!;
  return { from, length, firstGroup, groups, features, shared };
}

/** Arrays that scoring a text needs, used again for the next one. */
export class TextScores {
  /** Scores of all labels of all heads, a row for each position. */
  values = new Float32Array(0);
  /** 1 for each feature that counts, 0 for each that is left out. */
  kept = new Uint8Array(0);
  #shared = new Float32Array(0);

  reserve({ length, groups, features, shared }: TextPlace, width: number): void {
    if (this.values.length < length * width) this.values = new Float32Array(length * width * 2);
    if (this.#shared.length < groups * width) this.#shared = new Float32Array(groups * width * 2);
    if (this.kept.length < features + shared + 2) this.kept = new Uint8Array((features + shared) * 2 + 2);
  }

  /** Sums the weights of the features that are kept, each times `scale`, into `values`. */
  score(
    encoded: EncodedTexts,
    { from, length, firstGroup, groups, features }: TextPlace,
    { start, label }: FeatureTable,
    weights: Float32Array,
    width: number,
    scale: number,
  ): void {
    const { values, kept } = this;
    const shared = this.#shared;
    shared.fill(0, 0, groups * width);
    let at = features;
    for (let g = 0; g < groups; g++) {
      const row = g * width;
      const end = encoded.groupStart[firstGroup + g + 1]!;
      for (let k = encoded.groupStart[firstGroup + g]!; k < end; k++) {
        if (kept[at++] === 0) continue;
        const f = encoded.groupFeatures[k]!;
        for (let w = start[f]!; w < start[f + 1]!; w++) shared[row + label[w]!]! += weights[w]! * scale;
      }
    }
    at = 0;
    for (let i = 0; i < length; i++) {
      const row = i * width;
      const g = (encoded.group[from + i]! - firstGroup) * width;
      for (let l = 0; l < width; l++) values[row + l] = shared[g + l]!;
      const end = encoded.featureStart[from + i + 1]!;
      for (let k = encoded.featureStart[from + i]!; k < end; k++) {
        if (kept[at++] === 0) continue;
        const f = encoded.features[k]!;
        for (let w = start[f]!; w < start[f + 1]!; w++) values[row + label[w]!]! += weights[w]! * scale;
      }
    }
  }
}
