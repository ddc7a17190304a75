import type { TaggedField } from "./candidate.ts";

/**
 * In an English headline with a capital on every word (`Judge Blocks Law Limiting Care`) capitals say nothing: a name by its
 * form or by the model stays only where the article has all its words, or where it holds a curated name.
 */
export function doubtHeadline(fields: readonly TaggedField[]): void {
  const headline = fields.find(({ field }) => field === "headline");
  if (headline === undefined || !isTitleCase(headline.text)) return;
  const rest = fields
    .filter((field) => field !== headline)
    .map(({ text }) => text)
    .join("\n");
  if (rest.trim() === "") return;
  const curated = headline.candidates.filter(({ layer, weak }) => layer === "alias" && !weak);
  headline.candidates = headline.candidates.filter(
    (name) =>
      !BY_CAPITALS.has(name.layer) ||
      name.text.split(" ").every((word) => rest.includes(word)) ||
      curated.some(({ start, end }) => start >= name.start && end <= name.end),
  );
}

const BY_CAPITALS = new Set(["form", "title", "model"]);

/** Three of four words of four letters and more have a capital, of four such words at least. */
function isTitleCase(headline: string): boolean {
  const words = headline.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.75;
}
