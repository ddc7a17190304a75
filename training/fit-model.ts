import { type Chain, labelCount, type Scores } from "../functions/tag/model/chain.ts";
import { Expectations } from "../functions/tag/model/expectations.ts";
import type { FeatureTable } from "./choose-features.ts";
import type { EncodedTexts } from "./encode-texts.ts";
import { Random, shuffle } from "./random.ts";
import { placeOf, type TextPlace, TextScores } from "./score-text.ts";

export type FitSettings = {
  epochs: number;
  /** AdaGrad's step. */
  rate: number;
  /** The share of feature occurrences left out at random in training; the rest count for more in turn. */
  dropout: number;
  seed: number;
  /** Weights are the mean of those after each epoch from this one on (counted from 1). */
  averageFrom: number;
  /**
   * Types that some of the data does not mark (a set of people, places and organisations says nothing of products). In
   * open stretches an unmarked position may be outside or of any of these: the gradient pulls towards what the model
   * itself holds likely among those (a partially observed chain).
   */
  openTypes?: readonly string[];
};

/**
 * Fits the weights of a conditional random field by stochastic gradient steps with AdaGrad, a text at a time.
 * All heads share the features; each is a chain of its own. Deterministic: seeded order, IEEE arithmetic alone.
 */
export function fitModel(
  chains: readonly Chain[],
  table: FeatureTable,
  encoded: EncodedTexts,
  settings: FitSettings,
  afterEpoch: (epoch: number, weights: Float32Array) => void = () => {},
): Float32Array {
  const width = chains.reduce((sum, chain) => sum + labelCount(chain), 0);
  const state = new Fit(chains, table, width, settings);
  const order = encoded.order.slice();
  const averages = new Averages(state);
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(order, state.random);
    for (const text of order) state.step(encoded, text);
    if (epoch >= settings.averageFrom) averages.add();
    afterEpoch(epoch, state.weights);
  }
  averages.finish();
  return state.weights;
}

class Fit {
  readonly weights: Float32Array;
  readonly chains: readonly Chain[];
  readonly random: Random;
  readonly #table: FeatureTable;
  readonly #width: number;
  readonly #settings: FitSettings;
  readonly #squares: Float32Array;
  readonly #expectations: Expectations[];
  readonly #between: { gradient: Float64Array; squares: Float64Array }[];
  readonly #within: { gradient: Float64Array; squares: Float64Array }[];
  readonly #scores = new TextScores();
  #gradient = new Float32Array(0);
  #groupGradient = new Float32Array(0);

  constructor(chains: readonly Chain[], table: FeatureTable, width: number, settings: FitSettings) {
    this.chains = chains;
    this.#table = table;
    this.#width = width;
    this.#settings = settings;
    this.random = new Random(settings.seed);
    this.weights = new Float32Array(table.label.length);
    this.#squares = new Float32Array(table.label.length);
    this.#expectations = chains.map(() => new Expectations());
    const sums = (length: number) => ({ gradient: new Float64Array(length), squares: new Float64Array(length) });
    this.#between = chains.map((chain) => sums(chain.between.length));
    this.#within = chains.map((chain) => sums(chain.within.length));
  }

  step(encoded: EncodedTexts, text: number): void {
    const place = placeOf(encoded, text);
    const { from, length } = place;
    if (length === 0) return;
    const width = this.#width;
    this.#reserve(place);
    this.#drop(place.features + place.shared);
    this.#scores.score(encoded, place, this.#table, this.weights, width, 1 / (1 - this.#settings.dropout));
    const scores: Scores = { values: this.#scores.values, width, first: 0, length };
    this.#gradient.fill(0, 0, length * width);
    let first = 0;
    this.chains.forEach((chain, h) => {
      const labels = encoded.labels[h]!;
      const open = encoded.open.subarray(from, from + length);
      if (open.includes(1)) this.#learnOpenChain(chain, h, { ...scores, first }, labels, open, from);
      else this.#learnChain(chain, h, { ...scores, first }, labels, from);
      first += labelCount(chain);
    });
    this.#learnFeatures(encoded, place);
  }

  /** Gold minus expected, into the gradient of this head's labels; transitions are updated at once. */
  #learnChain(chain: Chain, h: number, scores: Scores, gold: Uint8Array, from: number): void {
    const labels = labelCount(chain);
    const size = chain.types.length + 1;
    const expected = this.#expectations[h]!;
    const between = this.#between[h]!;
    const within = this.#within[h]!;
    between.gradient.fill(0);
    within.gradient.fill(0);
    expected.take(chain, scores);
    if (!expected.run(chain, scores.length, { between: between.gradient, within: within.gradient, sign: -1 })) return;
    let ended = 0;
    let inside = -1;
    for (let i = 0; i < scores.length; i++) {
      const row = i * scores.width + scores.first;
      for (let l = 0; l < labels; l++) this.#gradient[row + l] = -expected.marginals[i * labels + l]!;
      const label = gold[from + i]!;
      this.#gradient[row + label]! += 1;
      const type = label === 0 ? 0 : ((label - 1) >> 2) + 1;
      const kind = label === 0 ? 3 : (label - 1) & 3;
      if (kind === 0 || kind === 3) between.gradient[ended * size + type]! += 1;
      else within.gradient[4 * (type - 1) + (inside === 0 ? 0 : 2) + (kind === 1 ? 0 : 1)]! += 1;
      inside = kind;
      ended = type;
    }
    adapt(chain.between, between, this.#settings.rate);
    adapt(chain.within, within, this.#settings.rate);
  }

  /** As `learnChain`, with the expectation over all labellings that the data allows in the place of the one gold labelling. */
  #learnOpenChain(chain: Chain, h: number, scores: Scores, gold: Uint8Array, open: Uint8Array, from: number): void {
    const labels = labelCount(chain);
    const { length } = scores;
    const expected = this.#expectations[h]!;
    const between = this.#between[h]!;
    const within = this.#within[h]!;
    between.gradient.fill(0);
    within.gradient.fill(0);
    const counts = { between: between.gradient, within: within.gradient };
    expected.take(chain, scores);
    if (!expected.run(chain, length, { ...counts, sign: -1 })) return;
    const unbound = expected.marginals.slice(0, length * labels);
    const allowed = new Uint8Array(labels);
    allowed[0] = 1;
    for (const type of this.#settings.openTypes ?? []) {
      const t = chain.types.indexOf(type);
      if (t >= 0) allowed.fill(1, 1 + 4 * t, 5 + 4 * t);
    }
    for (let i = 0; i < length; i++) {
      const label = gold[from + i]!;
      const isOpen = label === 0 && open[i] === 1;
      for (let l = 0; l < labels; l++) {
        if (isOpen ? allowed[l] === 0 : l !== label) expected.potentials[i * labels + l] = 0;
      }
    }
    if (!expected.run(chain, length, { ...counts, sign: 1 })) return;
    for (let i = 0; i < length; i++) {
      const row = i * scores.width + scores.first;
      for (let l = 0; l < labels; l++)
        this.#gradient[row + l] = expected.marginals[i * labels + l]! - unbound[i * labels + l]!;
    }
    adapt(chain.between, between, this.#settings.rate);
    adapt(chain.within, within, this.#settings.rate);
  }

  #learnFeatures(encoded: EncodedTexts, { from, length, firstGroup, groups, features }: TextPlace): void {
    const width = this.#width;
    const gradient = this.#gradient;
    const groupGradient = this.#groupGradient;
    const { kept } = this.#scores;
    groupGradient.fill(0, 0, groups * width);
    let at = 0;
    for (let i = 0; i < length; i++) {
      const row = i * width;
      const end = encoded.featureStart[from + i + 1]!;
      let live = false;
      for (let l = row; l < row + width; l++) {
        const g = gradient[l]!;
        if (g > SMALL || g < -SMALL) live = true;
        else gradient[l] = 0;
      }
      if (!live) {
        at += end - encoded.featureStart[from + i]!;
        continue;
      }
      const g = (encoded.group[from + i]! - firstGroup) * width;
      for (let l = 0; l < width; l++) groupGradient[g + l]! += gradient[row + l]!;
      for (let k = encoded.featureStart[from + i]!; k < end; k++)
        if (kept[at++] !== 0) this.#adaptFeature(encoded.features[k]!, gradient, row);
    }
    at = features;
    for (let g = 0; g < groups; g++) {
      const end = encoded.groupStart[firstGroup + g + 1]!;
      for (let k = encoded.groupStart[firstGroup + g]!; k < end; k++) {
        if (kept[at++] !== 0) this.#adaptFeature(encoded.groupFeatures[k]!, groupGradient, g * width);
      }
    }
  }

  #adaptFeature(feature: number, gradient: Float32Array, row: number): void {
    const { start, label } = this.#table;
    const squares = this.#squares;
    const { weights } = this;
    const { rate } = this.#settings;
    const end = start[feature + 1]!;
    for (let w = start[feature]!; w < end; w++) {
      const g = gradient[row + label[w]!]!;
      if (g === 0) continue;
      const sum = squares[w]! + g * g;
      squares[w] = sum;
      weights[w]! += (rate * g) / Math.sqrt(sum + 1e-8);
    }
  }

  #drop(features: number): void {
    const { dropout } = this.#settings;
    const { kept } = this.#scores;
    if (dropout === 0) {
      kept.fill(1, 0, features);
      return;
    }
    const limit = Math.round(dropout * 0x10000);
    for (let k = 0; k < features; k += 2) {
      const bits = this.random.next();
      kept[k] = (bits & 0xffff) >= limit ? 1 : 0;
      kept[k + 1] = bits >>> 16 >= limit ? 1 : 0;
    }
  }

  #reserve(place: TextPlace): void {
    const width = this.#width;
    this.#scores.reserve(place, width);
    if (this.#gradient.length < place.length * width) this.#gradient = new Float32Array(place.length * width * 2);
    if (this.#groupGradient.length < place.groups * width)
      this.#groupGradient = new Float32Array(place.groups * width * 2);
  }
}

/** Gradients below this move nothing that survives quantisation. */
const SMALL = 0.001;

function adapt(weights: Float32Array, sums: { gradient: Float64Array; squares: Float64Array }, rate: number): void {
  for (let k = 0; k < weights.length; k++) {
    const g = sums.gradient[k]!;
    if (g === 0) continue;
    sums.squares[k]! += g * g;
    weights[k]! += (rate * g) / Math.sqrt(sums.squares[k]! + 1e-8);
  }
}

/** Means of weights and transitions over the epochs that were added. */
class Averages {
  #sums: { of: Float32Array; sum: Float32Array }[];
  #count = 0;

  constructor(state: Fit) {
    const arrays = [state.weights, ...state.chains.flatMap((chain) => [chain.between, chain.within])];
    this.#sums = arrays.map((of) => ({ of, sum: new Float32Array(of.length) }));
  }

  add(): void {
    this.#count++;
    for (const { of, sum } of this.#sums) for (let k = 0; k < of.length; k++) sum[k]! += of[k]!;
  }

  finish(): void {
    if (this.#count === 0) return;
    for (const { of, sum } of this.#sums) for (let k = 0; k < of.length; k++) of[k] = sum[k]! / this.#count;
  }
}
