import type { Span } from "../functions/article/mention.ts";
import { type Chain, labelCount } from "../functions/tag/model/chain.ts";
import { ObservationBuffer } from "../functions/tag/model/observations.ts";
import type { TypedSpan } from "./annotated-text.ts";

/** A text with one list of spans for each head of the model. */
export type LabelledText = {
  text: string;
  heads: TypedSpan[][];
  /** Stretches where the data does not say whether there is a name of one of the open types (see `fit-model.ts`). */
  open?: Span[];
  /** How often an epoch comes to this text (once where nothing is said); features are counted once all the same. */
  times?: number;
};
export type Reader = (text: string, from: number, to: number, into: ObservationBuffer) => void;

/** Texts as arrays of feature ids and labels, laid end to end. */
export type EncodedTexts = {
  /** The texts of an epoch: each as often as it is to be learnt from. */
  order: Int32Array;
  /** Positions of text i: `textStart[i] .. textStart[i + 1] - 1`. */
  textStart: Int32Array;
  /** Feature ids of position i; before features are chosen, their keys. */
  features: Int32Array;
  featureStart: Float64Array;
  group: Int32Array;
  groupFeatures: Int32Array;
  groupStart: Int32Array;
  /** For each head, the gold label of each position. */
  labels: Uint8Array[];
  /** 1 where a position lies in an open stretch. */
  open: Uint8Array;
};

/** Reads all texts once and keeps the keys of their features. */
export function encodeTexts(texts: readonly LabelledText[], read: Reader, chains: readonly Chain[]): EncodedTexts {
  const buffer = new ObservationBuffer();
  const features = new Growing(1 << 22);
  const groupFeatures = new Growing(1 << 20);
  const featureStart: number[] = [0];
  const groupStart: number[] = [0];
  const group: number[] = [];
  const textStart: number[] = [0];
  const labels: number[][] = chains.map(() => []);
  const open: number[] = [];
  for (const { text, heads, open: stretches = [] } of texts) {
    buffer.clear();
    read(text, 0, text.length, buffer);
    const seen = buffer.out;
    const firstGroup = groupStart.length - 1;
    for (let i = 0; i < seen.length; i++) {
      features.push(seen.keys.subarray(seen.keyStart[i]!, seen.keyStart[i + 1]!));
      featureStart.push(features.length);
      open.push(stretches.some(({ start, end }) => seen.starts[i]! < end && seen.ends[i]! > start) ? 1 : 0);
      group.push(firstGroup + seen.group[i]!);
    }
    for (let g = 0; g < seen.groups; g++) {
      groupFeatures.push(seen.groupKeys.subarray(seen.groupKeyStart[g]!, seen.groupKeyStart[g + 1]!));
      groupStart.push(groupFeatures.length);
    }
    chains.forEach((chain, h) => {
      for (const label of labelsOf(chain, heads[h]!, seen.starts, seen.ends, seen.length)) labels[h]!.push(label);
    });
    textStart.push(group.length);
  }
  return {
    textStart: Int32Array.from(textStart),
    features: features.finished(),
    featureStart: Float64Array.from(featureStart),
    group: Int32Array.from(group),
    groupFeatures: groupFeatures.finished(),
    groupStart: Int32Array.from(groupStart),
    labels: labels.map((list) => Uint8Array.from(list)),
    open: Uint8Array.from(open),
    order: Int32Array.from(texts.flatMap(({ times = 1 }, i) => Array.from({ length: times }, () => i))),
  };
}

/** BIOES labels of the positions that spans cover; of spans that overlap, the first in the list stays. */
function labelsOf(chain: Chain, spans: TypedSpan[], starts: Int32Array, ends: Int32Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  if (labelCount(chain) > 255) throw new Error("more labels than fit in a byte");
  for (const span of spans) {
    const type = chain.types.indexOf(span.type);
    if (type < 0) continue;
    let first = 0;
    while (first < length && ends[first]! <= span.start) first++;
    let last = first;
    while (last < length && starts[last]! < span.end) last++;
    last--;
    if (last < first) continue;
    if (labels.subarray(first, last + 1).some((label) => label !== 0)) continue;
    const base = 1 + 4 * type;
    if (first === last) labels[first] = base + 3;
    else {
      labels.fill(base + 1, first, last + 1);
      labels[first] = base;
      labels[last] = base + 2;
    }
  }
  return labels;
}

/** Names from labels, with the offsets of the positions. */
export function spansOf(
  types: readonly string[],
  labels: Uint8Array,
  starts: Int32Array,
  ends: Int32Array,
  length: number,
): TypedSpan[] {
  const spans: TypedSpan[] = [];
  let begun = 0;
  for (let i = 0; i < length; i++) {
    const label = labels[i]!;
    if (label === 0) continue;
    const kind = (label - 1) & 3;
    if (kind === 0 || kind === 3) begun = i;
    if (kind === 2 || kind === 3) spans.push({ start: starts[begun]!, end: ends[i]!, type: types[(label - 1) >> 2]! });
  }
  return spans;
}

class Growing {
  length = 0;
  #array: Int32Array;

  constructor(room: number) {
    this.#array = new Int32Array(room);
  }

  push(values: Uint32Array): void {
    if (this.length + values.length > this.#array.length) {
      const larger = new Int32Array(Math.max(this.#array.length * 2, this.length + values.length));
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array.set(values, this.length);
    this.length += values.length;
  }

  finished(): Int32Array {
    return this.#array.slice(0, this.length);
  }
}
