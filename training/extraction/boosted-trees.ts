/** One tree as flat arrays: node i tests `row[feature] <= threshold`; a leaf has feature -1 and its value. */
export type Tree = { feature: number[]; threshold: number[]; left: number[]; right: number[]; value: number[] };
export type Ensemble = { base: number; trees: Tree[] };
export type TrainingSet = { rows: Float32Array; width: number; target: Float32Array; weight: Float32Array };
export type TrainingOptions = {
  trees: number;
  leaves: number;
  rate: number;
  minWeight: number;
  lambda: number;
  /** Share of the features that a tree may use. */
  features: number;
  /** Share of the rows that a tree sees: others each time, so that no tree learns all of what is odd (Friedman 2002). */
  rows: number;
  seed: number;
};

const BINS = 64;

/**
 * Gradient boosted trees for the logistic loss with soft targets (Friedman 2001; histograms and leaf-wise growth as in
 * LightGBM, Ke et al. 2017), second-order leaves. Deterministic for a seed.
 */
export function trainBoostedTrees(set: TrainingSet, options: TrainingOptions): Ensemble {
  const { width, target, weight } = set;
  const count = target.length;
  const { binned, cuts } = bin(set);
  let positive = 0;
  let total = 0;
  for (let at = 0; at < count; at++) {
    positive += weight[at]! * target[at]!;
    total += weight[at]!;
  }
  const base = Math.log(positive / (total - positive));
  const score = new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const hessian = new Float64Array(count);
  const random = generator(options.seed);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let at = 0; at < count; at++) {
      const p = 1 / (1 + Math.exp(-score[at]!));
      gradient[at] = weight[at]! * (p - target[at]!);
      hessian[at] = Math.max(1e-9, weight[at]! * p * (1 - p));
    }
    const columns = Array.from({ length: width }, (_, index) => index).filter(() => random() < options.features);
    const seen = Int32Array.from({ length: count }, (_, at) => at).filter(() => random() < options.rows);
    const tree = growTree({ binned, cuts, gradient, hessian, columns, options }, seen);
    for (let at = 0; at < count; at++) score[at]! += leafOf(tree, set.rows, at * width);
    trees.push(tree);
  }
  return { base, trees };
}

/** The probability that an ensemble gives a row. */
export function predict(ensemble: Ensemble, rows: Float32Array, offset: number): number {
  let sum = ensemble.base;
  for (const tree of ensemble.trees) sum += leafOf(tree, rows, offset);
  return 1 / (1 + Math.exp(-sum));
}

function leafOf(tree: Tree, rows: Float32Array, offset: number): number {
  let node = 0;
  while (tree.feature[node]! >= 0) {
    node = rows[offset + tree.feature[node]!]! <= tree.threshold[node]! ? tree.left[node]! : tree.right[node]!;
  }
  return tree.value[node]!;
}

function bin(set: TrainingSet): { binned: Uint8Array[]; cuts: Float32Array[] } {
  const { rows, width, target } = set;
  const count = target.length;
  const binned: Uint8Array[] = [];
  const cuts: Float32Array[] = [];
  const step = Math.max(1, Math.floor(count / 40_000));
  for (let column = 0; column < width; column++) {
    const sample: number[] = [];
    for (let at = 0; at < count; at += step) sample.push(rows[at * width + column]!);
    const distinct = [...new Set(sample)].sort((a, b) => a - b);
    let edges: number[];
    if (distinct.length <= BINS) edges = distinct.slice(0, -1).map((value, at) => (value + distinct[at + 1]!) / 2);
    else {
      sample.sort((a, b) => a - b);
      const quantiles = Array.from(
        { length: BINS - 1 },
        (_, at) => sample[Math.floor(((at + 1) * sample.length) / BINS)]!,
      );
      edges = [...new Set(quantiles)].sort((a, b) => a - b);
    }
    const cut = Float32Array.from(edges);
    const column8 = new Uint8Array(count);
    for (let at = 0; at < count; at++) column8[at] = binOf(cut, rows[at * width + column]!);
    binned.push(column8);
    cuts.push(cut);
  }
  return { binned, cuts };
}

function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= cuts[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Growth = {
  binned: Uint8Array[];
  cuts: Float32Array[];
  gradient: Float64Array;
  hessian: Float64Array;
  columns: number[];
  options: TrainingOptions;
};
type Histogram = { gradient: Float64Array; hessian: Float64Array };
type Leaf = {
  node: number;
  from: number;
  to: number;
  histogram: Histogram;
  gradient: number;
  hessian: number;
  split: { gain: number; column: number; bin: number } | undefined;
};

function growTree(growth: Growth, order: Int32Array): Tree {
  const { options, cuts, binned } = growth;
  const count = order.length;
  const tree: Tree = { feature: [-1], threshold: [0], left: [0], right: [0], value: [0] };
  const root = makeLeaf(growth, order, 0, 0, count, histogramOf(growth, order, 0, count));
  const leaves: Leaf[] = [root];
  while (leaves.length < options.leaves) {
    let chosen: Leaf | undefined;
    for (const leaf of leaves) if (leaf.split && leaf.split.gain > (chosen?.split?.gain ?? 1e-9)) chosen = leaf;
    if (!chosen?.split) break;
    const { column, bin: bound } = chosen.split;
    const middle = partition(order, chosen.from, chosen.to, binned[column]!, bound);
    const left = tree.feature.length;
    const right = left + 1;
    tree.feature[chosen.node] = column;
    tree.threshold[chosen.node] = cuts[column]![bound]!;
    tree.left[chosen.node] = left;
    tree.right[chosen.node] = right;
    for (let added = 0; added < 2; added++) {
      tree.feature.push(-1);
      tree.threshold.push(0);
      tree.left.push(0);
      tree.right.push(0);
      tree.value.push(0);
    }
    const leftIsSmall = middle - chosen.from <= chosen.to - middle;
    const small = leftIsSmall
      ? histogramOf(growth, order, chosen.from, middle)
      : histogramOf(growth, order, middle, chosen.to);
    const large = subtract(chosen.histogram, small);
    leaves.splice(leaves.indexOf(chosen), 1);
    leaves.push(makeLeaf(growth, order, left, chosen.from, middle, leftIsSmall ? small : large));
    leaves.push(makeLeaf(growth, order, right, middle, chosen.to, leftIsSmall ? large : small));
  }
  for (const leaf of leaves) {
    tree.value[leaf.node] = (-options.rate * leaf.gradient) / (leaf.hessian + options.lambda);
  }
  return tree;
}

function histogramOf(growth: Growth, order: Int32Array, from: number, to: number): Histogram {
  const { columns, binned, gradient, hessian } = growth;
  const size = columns.length * BINS;
  const histogram = { gradient: new Float64Array(size), hessian: new Float64Array(size) };
  for (let index = 0; index < columns.length; index++) {
    const column = binned[columns[index]!]!;
    const start = index * BINS;
    for (let at = from; at < to; at++) {
      const row = order[at]!;
      const slot = start + column[row]!;
      histogram.gradient[slot]! += gradient[row]!;
      histogram.hessian[slot]! += hessian[row]!;
    }
  }
  return histogram;
}

function subtract(whole: Histogram, part: Histogram): Histogram {
  for (let at = 0; at < whole.gradient.length; at++) {
    whole.gradient[at]! -= part.gradient[at]!;
    whole.hessian[at]! -= part.hessian[at]!;
  }
  return whole;
}

function makeLeaf(
  growth: Growth,
  order: Int32Array,
  node: number,
  from: number,
  to: number,
  histogram: Histogram,
): Leaf {
  let gradient = 0;
  let hessian = 0;
  for (let at = from; at < to; at++) {
    gradient += growth.gradient[order[at]!]!;
    hessian += growth.hessian[order[at]!]!;
  }
  return { node, from, to, histogram, gradient, hessian, split: bestSplit(growth, histogram, gradient, hessian) };
}

function bestSplit(growth: Growth, histogram: Histogram, gradient: number, hessian: number): Leaf["split"] {
  const { columns, cuts, options } = growth;
  const { lambda, minWeight } = options;
  const whole = (gradient * gradient) / (hessian + lambda);
  let best: Leaf["split"];
  for (let index = 0; index < columns.length; index++) {
    const column = columns[index]!;
    let leftGradient = 0;
    let leftHessian = 0;
    for (let bound = 0; bound < cuts[column]!.length; bound++) {
      leftGradient += histogram.gradient[index * BINS + bound]!;
      leftHessian += histogram.hessian[index * BINS + bound]!;
      const rightHessian = hessian - leftHessian;
      if (leftHessian < minWeight || rightHessian < minWeight) continue;
      const rightGradient = gradient - leftGradient;
      const gain =
        (leftGradient * leftGradient) / (leftHessian + lambda) +
        (rightGradient * rightGradient) / (rightHessian + lambda) -
        whole;
      if (gain > (best?.gain ?? 0)) best = { gain, column, bin: bound };
    }
  }
  return best;
}

function partition(order: Int32Array, from: number, to: number, column: Uint8Array, bound: number): number {
  let left = from;
  let right = to - 1;
  while (left <= right) {
    if (column[order[left]!]! <= bound) left++;
    else {
      const swap = order[left]!;
      order[left] = order[right]!;
      order[right--] = swap;
    }
  }
  return left;
}

/** A small generator of numbers in [0, 1) (mulberry32). */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
