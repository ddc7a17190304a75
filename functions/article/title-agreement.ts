/** How far two titles say the same, 0 to 1: F1 over their words, or over letter pairs where a script has no spaces. */
export function titleAgreement(a: string, b: string): number {
  return unitAgreement(titleUnits(a), titleUnits(b));
}

/** The same over units taken before, for one title against many. */
export function unitAgreement(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const unit of left) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let common = 0;
  for (const unit of right) {
    const count = counts.get(unit) ?? 0;
    if (count > 0) {
      common++;
      counts.set(unit, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}

/** A title folded for comparison: compatibility forms, case, quotation marks and spaces are no difference. */
export function foldTitle(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u2032`´]/g, "'")
    .replace(/[\u201c\u201d\u201e«»]/g, '"')
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Latin words with single spaces between them need no folding but that of case. */
const PLAIN = /^[\w.,:;!?'"()&%$#@/-]+(?: [\w.,:;!?'"()&%$#@/-]+)*$/;

const NO_SPACES = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/;

/** What titles are compared by: words, and pairs of letters in scripts without spaces. */
export function titleUnits(text: string): string[] {
  const words = foldTitle(text.slice(0, 600)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const units: string[] = [];
  for (const word of words) {
    if (NO_SPACES.test(word) && word.length > 2)
      for (let i = 0; i + 1 < word.length; i++) units.push(word.slice(i, i + 2));
    else units.push(word);
  }
  return units;
}
