const UNEVEN = /\s{2}|[^\S ]|[\u200b-\u200d\u2060\ufeff\u00ad]/;

/** Folds runs of white space, no-break and ideographic spaces into single spaces, and drops zero-width marks. */
export function squeeze(text: string): string {
  const trimmed = text.trim();
  if (!UNEVEN.test(trimmed)) return trimmed;
  return trimmed
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
