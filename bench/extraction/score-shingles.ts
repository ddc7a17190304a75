import { isCjk } from "../../functions/parse/body/measure-text.ts";

/** True positives, false positives and false negatives over 4-gram shingles of one page. */
export type Shingles = { tp: number; fp: number; fn: number };
export type Averages = { precision: number; recall: number; f1: number };

/** Tokens are runs of word characters; for a text that is mostly Han, kana or hangul, each such character is one. */
export function tokensOf(text: string, byCharacter: boolean): string[] {
  return text.match(byCharacter ? CHARACTERS : WORDS) ?? [];
}
const WORDS = /[\p{L}\p{M}\p{N}_]+/gu;
const CHARACTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{L}\p{M}\p{N}_])+/gu;

/** Whether a text is to be scored by characters. */
export function isMostlyCjk(text: string): boolean {
  let cjk = 0;
  for (let at = 0; at < text.length; at++) if (isCjk(text.charCodeAt(at))) cjk++;
  return cjk > 0.3 * text.replace(/\s/g, "").length;
}

/**
 * scrapinghub's article-extraction-benchmark, `evaluate.py`: multisets of 4-gram shingles (a text shorter than that is
 * one shingle), counts divided by their sum so that a page weighs the same whatever its length.
 */
export function scoreShingles(truth: string, found: string): Shingles {
  const byCharacter = isMostlyCjk(truth);
  const expected = shinglesOf(tokensOf(truth, byCharacter));
  const actual = shinglesOf(tokensOf(found, byCharacter));
  let tp = 0;
  let fp = 0;
  let fn = 0;
  for (const [shingle, count] of expected) {
    const other = actual.get(shingle) ?? 0;
    tp += Math.min(count, other);
    fn += Math.max(0, count - other);
  }
  for (const [shingle, count] of actual) fp += Math.max(0, count - (expected.get(shingle) ?? 0));
  const total = tp + fp + fn;
  return total === 0 ? { tp, fp, fn } : { tp: tp / total, fp: fp / total, fn: fn / total };
}

/** Precision, recall and F1 of one page; empty against empty is right. */
export function scoresOf({ tp, fp, fn }: Shingles): Averages {
  if (fp === 0 && fn === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = tp + fp === 0 ? 0 : tp / (tp + fp);
  const recall = tp + fn === 0 ? 0 : tp / (tp + fn);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** Precision over the pages that gave text, recall over the pages that have text, F1 of the two averages. */
export function averageOf(pages: Shingles[]): Averages {
  const precisions = pages.filter((page) => page.tp + page.fp > 0).map((page) => page.tp / (page.tp + page.fp));
  const recalls = pages.filter((page) => page.tp + page.fn > 0).map((page) => page.tp / (page.tp + page.fn));
  const precision = mean(precisions);
  const recall = mean(recalls);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shinglesOf(tokens: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const size = 4;
  const last = Math.max(tokens.length - size, 0);
  for (let at = 0; at <= last && tokens.length > 0; at++) {
    const shingle = tokens.slice(at, at + size).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}
