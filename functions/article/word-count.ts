/**
 * How long a text is: words as spaces part them, each Chinese or Japanese character as one, and in Thai, Lao, Khmer and
 * Burmese the words that ICU finds.
 */
export function wordCount(text: string): number {
  let count = 0;
  for (const [run] of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu)) {
    if (UNSPACED.test(run)) count += segment(run);
    else if (CHARACTERS.test(run)) count += charactersAndWords(run);
    else count++;
  }
  return count;
}

const CHARACTERS = /[\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;

/** Each character of its own, and what stands between them as one word each. */
function charactersAndWords(run: string): number {
  let count = 0;
  let inWord = false;
  for (const character of run) {
    if (CHARACTERS.test(character)) {
      count++;
      inWord = false;
    } else if (!inWord) {
      count++;
      inWord = true;
    }
  }
  return count;
}

let segmenter: Intl.Segmenter | undefined;

function segment(run: string): number {
  segmenter ??= new Intl.Segmenter("th", { granularity: "word" });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) count++;
  return count;
}
