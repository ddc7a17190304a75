import type { Named } from "./known-names.ts";

/** The names that lie inside a stretch; found by halving, because a long article has many of both. */
export function namesWithin(names: readonly Named[], start: number, end: number): Named[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const inside: Named[] = [];
  for (let index = low; index < names.length && names[index]!.start < end; index++)
    if (names[index]!.end <= end) inside.push(names[index]!);
  return inside;
}
