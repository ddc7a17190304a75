import { type Chain, labelCount, type Scores } from "./chain.ts";
import { exponential } from "./exponential.ts";

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
