import type { Random } from "../in-process/seeded.ts";

/** Draws hosts: all alike (`skew` 0), or the n-th of them with a weight of 1 / n^skew, as sites publish. */
export function hostDraw(hosts: number, skew: number, random: Random): () => number {
  if (skew === 0) return () => Math.floor(random() * hosts);
  const sums = new Float64Array(hosts);
  let total = 0;
  for (let n = 0; n < hosts; n++) {
    total += 1 / (n + 1) ** skew;
    sums[n] = total;
  }
  return () => {
    const drawn = random() * total;
    let low = 0;
    let high = hosts - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Times between independent events. */
export const exponential = (mean: number, random: Random): number => -mean * Math.log(1 - random());
