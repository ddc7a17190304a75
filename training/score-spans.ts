import type { TypedSpan } from "./annotated-text.ts";

export type Tally = { right: number; wanted: number; found: number };
export type Scores = { byType: Map<string, Tally>; total: Tally };

/** Counts exact matches of span and type, text by text. */
export function scoreSpans(types: readonly string[], wanted: TypedSpan[][], found: TypedSpan[][]): Scores {
  const byType = new Map(types.map((type) => [type, { right: 0, wanted: 0, found: 0 }]));
  const total = { right: 0, wanted: 0, found: 0 };
  wanted.forEach((spans, i) => {
    const keys = new Set(spans.map(keyOf));
    for (const { type } of spans) for (const tally of [byType.get(type)!, total]) tally.wanted++;
    for (const span of found[i]!) {
      for (const tally of [byType.get(span.type)!, total]) {
        tally.found++;
        if (keys.has(keyOf(span))) tally.right++;
      }
    }
  });
  return { byType, total };
}

export function f1({ right, wanted, found }: Tally): number {
  return wanted + found === 0 ? 0 : (200 * right) / (wanted + found);
}

function keyOf({ start, end, type }: TypedSpan): string {
  return `${start} ${end} ${type}`;
}
