import type { Mention } from "../../../functions/article/mention.ts";
import type { Annotation } from "./marked-article.ts";

export type Score = { right: number; found: number; marked: number; precision: number; recall: number; f: number };

/** Typed exact matching: a mention is right if field, offsets and type are those of an annotation. */
export function scoreMentions(pairs: { mentions: readonly Mention[]; annotations: readonly Annotation[] }[]): Score {
  let right = 0;
  let found = 0;
  let marked = 0;
  for (const { mentions, annotations } of pairs) {
    const keys = new Set(annotations.map(keyOf));
    right += mentions.filter((mention) => keys.has(keyOf(mention))).length;
    found += mentions.length;
    marked += annotations.length;
  }
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, marked);
  return { right, found, marked, precision, recall, f: (2 * right) / Math.max(1, found + marked) };
}

export function keyOf(span: { field: string; start: number; end: number; type: string }): string {
  return `${span.field} ${span.start}-${span.end} ${span.type}`;
}
