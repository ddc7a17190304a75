import { exponential } from "./exponential.ts";

/**
 * A linear chain over BIOES labels of some types. Label 0 is O; of type t, B is 1 + 4t, I 2 + 4t, E 3 + 4t, S 4 + 4t.
 * What ends a name (E or S) and what begins one (B or S) share their transition weights, so that a step costs
 * (types + 1)^2 and not (4 types + 1)^2, and no path can break a name.
 */
export type Chain = {
  types: readonly string[];
  /** From what ended before (0 = nothing, 1 + t = a name of type t) to what begins: (types + 1)^2 weights. */
  between: Float32Array;
  /** Within a name of type t: B to I, B to E, I to I, I to E, at 4t. */
  within: Float32Array;
};

export function newChain(types: readonly string[]): Chain {
  return { types, between: new Float32Array((types.length + 1) ** 2), within: new Float32Array(4 * types.length) };
}

export function labelCount(chain: Chain): number {
  return 1 + 4 * chain.types.length;
}

/** Scores of labels: row i starts at `i * width + first`. */
export type Scores = { values: Float32Array; width: number; first: number; length: number };

/** The labels of the best path (Viterbi) into `labels`. */
export function bestPath(chain: Chain, scores: Scores, labels: Uint8Array, memory: PathMemory): void {
  const { values, width, first, length } = scores;
  if (length === 0) return;
  const types = chain.types.length;
  const size = types + 1;
  const { between, within } = chain;
  memory.reserve(length, types);
  const { ended, inB, inI, cameFrom, fromI } = memory;
  // ended[y]: best score of a path whose last position ends type y; inB, inI: of one that stands inside a name.
  ended.fill(-Infinity);
  ended[0] = 0;
  inB.fill(-Infinity);
  inI.fill(-Infinity);
  const started = memory.started;
  const nextEnded = memory.nextEnded;
  for (let i = 0; i < length; i++) {
    const row = i * width + first;
    for (let y = 0; y < size; y++) {
      let best = -Infinity;
      let from = 0;
      for (let x = 0; x < size; x++) {
        const score = ended[x]! + between[x * size + y]!;
        if (score > best) {
          best = score;
          from = x;
        }
      }
      started[y] = best;
      cameFrom[i * size + y] = from;
    }
    nextEnded[0] = started[0]! + values[row]!;
    for (let t = 0; t < types; t++) {
      const label = row + 1 + 4 * t;
      const w = 4 * t;
      const b = inB[t]!;
      const inner = inI[t]!;
      // bit 0: I came from I; bit 1: E came from I; bit 2: the name that ends here is of one position (S)
      let bits = 0;
      let toE = b + within[w + 1]!;
      if (inner + within[w + 3]! > toE) {
        toE = inner + within[w + 3]!;
        bits |= 2;
      }
      let toI = b + within[w]!;
      if (inner + within[w + 2]! > toI) {
        toI = inner + within[w + 2]!;
        bits |= 1;
      }
      const single = started[t + 1]! + values[label + 3]!;
      const endHere = toE + values[label + 2]!;
      if (single >= endHere) bits |= 4;
      nextEnded[t + 1] = Math.max(single, endHere);
      inI[t] = toI + values[label + 1]!;
      inB[t] = started[t + 1]! + values[label]!;
      fromI[i * types + t] = bits;
    }
    for (let y = 0; y < size; y++) ended[y] = nextEnded[y]!;
  }
  let last = 0;
  for (let y = 1; y < size; y++) if (ended[y]! > ended[last]!) last = y;
  for (let i = length - 1; i >= 0; ) {
    if (last === 0) {
      labels[i] = 0;
      last = cameFrom[i * size]!;
      i--;
      continue;
    }
    const t = last - 1;
    let bits = fromI[i * types + t]!;
    if ((bits & 4) !== 0) {
      labels[i] = 4 + 4 * t;
      last = cameFrom[i * size + last]!;
      i--;
      continue;
    }
    labels[i] = 3 + 4 * t;
    let inside = (bits & 2) !== 0;
    i--;
    while (inside) {
      bits = fromI[i * types + t]!;
      labels[i] = 2 + 4 * t;
      inside = (bits & 1) !== 0;
      i--;
    }
    labels[i] = 1 + 4 * t;
    last = cameFrom[i * size + t + 1]!;
    i--;
  }
}

/** Working arrays of `bestPath`, used again. */
export class PathMemory {
  ended = new Float64Array(0);
  nextEnded = new Float64Array(0);
  started = new Float64Array(0);
  inB = new Float64Array(0);
  inI = new Float64Array(0);
  cameFrom = new Uint8Array(0);
  fromI = new Uint8Array(0);

  reserve(length: number, types: number): void {
    if (this.ended.length !== types + 1) {
      this.ended = new Float64Array(types + 1);
      this.nextEnded = new Float64Array(types + 1);
      this.started = new Float64Array(types + 1);
      this.inB = new Float64Array(types);
      this.inI = new Float64Array(types);
    }
    const places = length * (types + 1);
    if (this.cameFrom.length < places) {
      this.cameFrom = new Uint8Array(places * 2);
      this.fromI = new Uint8Array(places * 2);
    }
  }
}

/**
 * Forward and backward over the chain in probability space, each position scaled to sum 1.
 * `potentials` holds e^score, rows of `labelCount` each; a zero forbids the label there.
 * Afterwards `marginal(i, label)` values stand in `marginals`, and, where `counts` is given, the expected transitions are
 * added to it with the sign of `sign`.
 */
export class Expectations {
  marginals = new Float64Array(0);
  potentials = new Float64Array(0);
  #alpha = new Float64Array(0);
  #scale = new Float64Array(0);
  #betweenExp = new Float64Array(0);
  #withinExp = new Float64Array(0);

  reserve(length: number, labels: number): void {
    if (this.potentials.length < length * labels) {
      this.potentials = new Float64Array(length * labels * 2);
      this.marginals = new Float64Array(length * labels * 2);
      this.#alpha = new Float64Array(length * labels * 2);
    }
    if (this.#scale.length < length) this.#scale = new Float64Array(length * 2);
  }

  /** Fills the potentials from scores, shifted by each position's largest, which changes no marginal. */
  take(chain: Chain, scores: Scores): void {
    const labels = labelCount(chain);
    this.reserve(scores.length, labels);
    for (let i = 0; i < scores.length; i++) {
      const row = i * scores.width + scores.first;
      let top = -Infinity;
      for (let k = 0; k < labels; k++) if (scores.values[row + k]! > top) top = scores.values[row + k]!;
      for (let k = 0; k < labels; k++) this.potentials[i * labels + k] = exponential(scores.values[row + k]! - top);
    }
  }

  /** False where no path is possible (all potentials of a position are zero). */
  run(chain: Chain, length: number, counts?: { between: Float64Array; within: Float64Array; sign: number }): boolean {
    const types = chain.types.length;
    const size = types + 1;
    const labels = 1 + 4 * types;
    if (this.#betweenExp.length !== size * size) {
      this.#betweenExp = new Float64Array(size * size);
      this.#withinExp = new Float64Array(4 * types);
    }
    const T = this.#betweenExp;
    const W = this.#withinExp;
    for (let k = 0; k < T.length; k++) T[k] = exponential(chain.between[k]!);
    for (let k = 0; k < W.length; k++) W[k] = exponential(chain.within[k]!);
    const alpha = this.#alpha;
    const scale = this.#scale;
    const p = this.potentials;
    const ended = new Float64Array(size);
    const started = new Float64Array(size);
    ended[0] = 1;
    for (let i = 0; i < length; i++) {
      const at = i * labels;
      const previous = at - labels;
      started.fill(0);
      for (let x = 0; x < size; x++) {
        const e = ended[x]!;
        if (e === 0) continue;
        const row = x * size;
        for (let y = 0; y < size; y++) started[y]! += e * T[row + y]!;
      }
      let sum = started[0]! * p[at]!;
      alpha[at] = sum;
      for (let t = 0; t < types; t++) {
        const l = at + 1 + 4 * t;
        const w = 4 * t;
        const b = i > 0 ? alpha[previous + 1 + w]! : 0;
        const inner = i > 0 ? alpha[previous + 2 + w]! : 0;
        const s = started[t + 1]!;
        const vB = s * p[l]!;
        const vI = (b * W[w]! + inner * W[w + 2]!) * p[l + 1]!;
        const vE = (b * W[w + 1]! + inner * W[w + 3]!) * p[l + 2]!;
        const vS = s * p[l + 3]!;
        alpha[l] = vB;
        alpha[l + 1] = vI;
        alpha[l + 2] = vE;
        alpha[l + 3] = vS;
        sum += vB + vI + vE + vS;
      }
      if (!(sum > 0)) return false;
      scale[i] = 1 / sum;
      const c = scale[i]!;
      for (let k = at; k < at + labels; k++) alpha[k]! *= c;
      ended[0] = alpha[at]!;
      for (let t = 0; t < types; t++) ended[t + 1] = alpha[at + 3 + 4 * t]! + alpha[at + 4 + 4 * t]!;
    }
    // beta of the last position: only labels that may stand last
    let total = 0;
    for (let x = 0; x < size; x++) total += ended[x]!;
    if (!(total > 0)) return false;
    const m = this.marginals;
    const beta = new Float64Array(labels);
    beta[0] = 1 / total;
    for (let t = 0; t < types; t++) {
      beta[1 + 4 * t] = 0;
      beta[2 + 4 * t] = 0;
      beta[3 + 4 * t] = 1 / total;
      beta[4 + 4 * t] = 1 / total;
    }
    const follow = new Float64Array(size);
    for (let i = length - 1; i >= 0; i--) {
      const at = i * labels;
      for (let k = 0; k < labels; k++) m[at + k] = alpha[at + k]! * beta[k]!;
      if (i === 0) {
        if (counts) {
          started[0] = beta[0]! * p[at]! * scale[0]!;
          for (let t = 0; t < types; t++) {
            const l = 1 + 4 * t;
            started[t + 1] = (beta[l]! * p[at + l]! + beta[l + 3]! * p[at + l + 3]!) * scale[0]!;
          }
          for (let y = 0; y < size; y++) counts.between[y]! += counts.sign * T[y]! * started[y]!;
        }
        break;
      }
      const previous = at - labels;
      const c = scale[i]!;
      started[0] = beta[0]! * p[at]! * c;
      for (let t = 0; t < types; t++) {
        const l = 1 + 4 * t;
        started[t + 1] = (beta[l]! * p[at + l]! + beta[l + 3]! * p[at + l + 3]!) * c;
      }
      for (let x = 0; x < size; x++) {
        const row = x * size;
        let sum = 0;
        for (let y = 0; y < size; y++) sum += T[row + y]! * started[y]!;
        follow[x] = sum;
      }
      if (counts) {
        const { between, within, sign } = counts;
        for (let x = 0; x < size; x++) {
          const e = x === 0 ? alpha[previous]! : alpha[previous + 4 * x - 1]! + alpha[previous + 4 * x]!;
          const factor = sign * e;
          if (e === 0) continue;
          const row = x * size;
          for (let y = 0; y < size; y++) between[row + y]! += factor * T[row + y]! * started[y]!;
        }
        for (let t = 0; t < types; t++) {
          const w = 4 * t;
          const b = sign * alpha[previous + 1 + w]!;
          const inner = sign * alpha[previous + 2 + w]!;
          const toI = beta[2 + w]! * p[at + 2 + w]! * c;
          const toE = beta[3 + w]! * p[at + 3 + w]! * c;
          within[w]! += b * W[w]! * toI;
          within[w + 1]! += b * W[w + 1]! * toE;
          within[w + 2]! += inner * W[w + 2]! * toI;
          within[w + 3]! += inner * W[w + 3]! * toE;
        }
      }
      for (let t = 0; t < types; t++) {
        const w = 4 * t;
        const toI = beta[2 + w]! * p[at + 2 + w]! * c;
        const toE = beta[3 + w]! * p[at + 3 + w]! * c;
        beta[1 + w] = W[w]! * toI + W[w + 1]! * toE;
        beta[2 + w] = W[w + 2]! * toI + W[w + 3]! * toE;
        beta[3 + w] = follow[t + 1]!;
        beta[4 + w] = follow[t + 1]!;
      }
      beta[0] = follow[0]!;
    }
    return true;
  }
}
