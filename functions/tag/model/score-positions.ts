import { labelCount, type Scores } from "./chain.ts";
import { type Head, type HeadWeights, INLINE, PRESENT_BITS } from "./model-file.ts";
import type { Observations } from "./observations.ts";

/** Sums the weights that one head has for the features of each position: scores of its labels, in rows. */
export function scorePositions(head: Head, seen: Observations, memory: ScoreMemory): Scores {
  const width = labelCount(head.chain);
  const weights = head.weights();
  const half = weights.rowLength;
  memory.reserve(seen.length, seen.groups, width, half);
  const { sums, rows, sharedSums, sharedRows, scores } = memory;
  sharedSums.fill(0, 0, seen.groups * width);
  sharedRows.fill(0, 0, seen.groups * half);
  for (let g = 0; g < seen.groups; g++) {
    addWeights(
      weights,
      seen.groupKeys,
      seen.groupKeyStart[g]!,
      seen.groupKeyStart[g + 1]!,
      sharedSums,
      g * width,
      sharedRows,
      g * half,
    );
  }
  const { step, eagerness } = head;
  for (let i = 0; i < seen.length; i++) {
    const g = seen.group[i]!;
    for (let l = 0; l < width; l++) sums[l] = sharedSums[g * width + l]!;
    for (let l = 0; l < half; l++) rows[l] = sharedRows[g * half + l]!;
    addWeights(weights, seen.keys, seen.keyStart[i]!, seen.keyStart[i + 1]!, sums, 0, rows, 0);
    const row = i * width;
    for (let l = 0; l < width; l++) {
      const both = rows[l >> 1]!;
      const lower = (both << 16) >> 16;
      scores[row + l] = (sums[l]! + ((l & 1) === 0 ? lower : (both - lower) >> 16)) * step;
    }
    scores[row]! -= eagerness;
  }
  return { values: scores, width, first: 0, length: seen.length };
}

/** Working arrays of `scorePositions`, used again. */
export class ScoreMemory {
  scores = new Float32Array(0);
  sharedSums = new Int32Array(0);
  sharedRows = new Int32Array(0);
  readonly sums = new Int32Array(256);
  readonly rows = new Int32Array(128);

  reserve(positions: number, groups: number, width: number, half: number): void {
    if (this.scores.length < positions * width) this.scores = new Float32Array(positions * width * 2);
    if (this.sharedSums.length < groups * width) this.sharedSums = new Int32Array(groups * width * 2);
    if (this.sharedRows.length < groups * half) this.sharedRows = new Int32Array(groups * half * 2);
  }
}

/** Adds the weights of features. Places are looked up first, all in one go: reads that do not wait for each other. */
function addWeights(
  weights: HeadWeights,
  keys: Uint32Array,
  from: number,
  to: number,
  sums: Int32Array,
  sumsAt: number,
  rows: Int32Array,
  rowsAt: number,
): void {
  const { present, table, shift, sparse, dense, rowLength } = weights;
  const mask = (table.length >> 1) - 1;
  let wholeRows = 0;
  let count = 0;
  for (let k = from; k < to; k++) {
    const key = keys[k]! | 0;
    if (((present[key >>> (37 - PRESENT_BITS)]! >>> ((key >>> (32 - PRESENT_BITS)) & 31)) & 1) === 0) continue;
    let slot = key >>> shift;
    let place = table[2 * slot + 1]!;
    while (place !== 0 && table[2 * slot] !== key) {
      slot = (slot + 1) & mask;
      place = table[2 * slot + 1]!;
    }
    if (place < 0) {
      ROWS[wholeRows] = -place - 1;
      wholeRows += wholeRows === ROWS.length - 1 ? 0 : 1;
    } else {
      PLACES[count] = place;
      count += place === 0 || count === PLACES.length - 1 ? 0 : 1;
    }
  }
  // Four rows at once: a sum is then read and written a quarter as often.
  let k = 0;
  for (; k + 3 < wholeRows; k += 4) {
    const a = ROWS[k]!;
    const b = ROWS[k + 1]!;
    const c = ROWS[k + 2]!;
    const d = ROWS[k + 3]!;
    for (let l = 0; l < rowLength; l++) {
      const four = (dense[a + l]! + dense[b + l]! + (dense[c + l]! + dense[d + l]!)) | 0;
      rows[rowsAt + l] = (rows[rowsAt + l]! + four) | 0;
    }
  }
  for (; k < wholeRows; k++) {
    const row = ROWS[k]!;
    for (let l = 0; l < rowLength; l++) rows[rowsAt + l] = (rows[rowsAt + l]! + dense[row + l]!) | 0;
  }
  for (let p = 0; p < count; p++) {
    const at = PLACES[p]!;
    if ((at & INLINE) !== 0) {
      sums[sumsAt + ((at >> 8) & 63)]! += (at << 24) >> 24;
      sums[sumsAt + ((at >> 22) & 63)]! += (at << 10) >> 24;
    } else {
      const end = at + sparse[at]!;
      for (let w = at + 1; w <= end; w++) {
        const both = sparse[w]!;
        sums[sumsAt + ((both >> 8) & 255)]! += (both << 24) >> 24;
      }
    }
  }
}

/** Room for the places of one position's features; no reader has as many. */
const PLACES = new Int32Array(256);
const ROWS = new Int32Array(256);
