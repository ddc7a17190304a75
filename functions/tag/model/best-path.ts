import type { Chain, Scores } from "./chain.ts";

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
