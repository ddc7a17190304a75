import { MARK_BITS, type ModelFile } from "./model-file.ts";
import type { Observations } from "./observations.ts";

/** Sums the weights of all features of each position: rows of `model.width` scores into `scores`, in units of one. */
export function scorePositions(model: ModelFile, seen: Observations, memory: ScoreMemory): Float32Array {
  const { width, step } = model;
  memory.reserve(seen.length * width, seen.groups * width);
  const { shared, sums, scores } = memory;
  shared.fill(0, 0, seen.groups * width);
  for (let g = 0; g < seen.groups; g++) {
    addRows(model, seen.groupKeys, seen.groupKeyStart[g]!, seen.groupKeyStart[g + 1]!, shared, g * width);
  }
  for (let i = 0; i < seen.length; i++) {
    const row = i * width;
    const g = seen.group[i]! * width;
    for (let l = 0; l < width; l++) sums[l] = shared[g + l]!;
    addRows(model, seen.keys, seen.keyStart[i]!, seen.keyStart[i + 1]!, sums, 0);
    for (let l = 0; l < width; l++) scores[row + l] = sums[l]! * step;
  }
  for (const { firstLabel, eagerness } of model.heads) {
    if (eagerness !== 0) for (let i = 0; i < seen.length; i++) scores[i * width + firstLabel]! -= eagerness;
  }
  return scores;
}

/** Working arrays of `scorePositions`, used again. */
export class ScoreMemory {
  scores = new Float32Array(0);
  shared = new Int32Array(0);
  readonly sums = new Int32Array(256);

  reserve(scores: number, shared: number): void {
    if (this.scores.length < scores) this.scores = new Float32Array(scores * 2);
    if (this.shared.length < shared) this.shared = new Int32Array(shared * 2);
  }
}

function addRows(model: ModelFile, keys: Uint32Array, from: number, to: number, sums: Int32Array, row: number): void {
  const { bucketStart, marks, rowStart, weights } = model;
  const low = (1 << MARK_BITS) - 1;
  for (let k = from; k < to; k++) {
    const key = keys[k]!;
    const bucket = key >>> MARK_BITS;
    const mark = key & low;
    const bucketEnd = bucketStart[bucket + 1]!;
    for (let f = bucketStart[bucket]!; f < bucketEnd; f++) {
      if (marks[f] !== mark) continue;
      const end = rowStart[f + 1]!;
      for (let w = rowStart[f]!; w < end; w++) {
        const both = weights[w]!;
        sums[row + ((both >> 8) & 255)]! += (both << 24) >> 24;
      }
      break;
    }
  }
}
