import { PAD, WordList } from "./english-words.ts";
import { classesOf, type Gazetteer } from "./gazetteer.ts";
import { extendHash, featureKey } from "./hash.ts";
import type { ObservationBuffer } from "./observations.ts";

/**
 * A reader of sentences in a language that puts spaces between words: one position for each word or mark.
 *
 * What it sees of a word: itself and its lower case, beginnings and endings, shape, the words two to each side and pairs
 * of them, names of the gazetteer that cover it, and whether the whole sentence is in capitals.
 */
export function createEnglishReader(
  words: Gazetteer,
): (text: string, from: number, to: number, into: ObservationBuffer) => void {
  const sentence = new WordList();
  return (text, from, to, into) => {
    sentence.read(text, from, to);
    coverWithNames(sentence, words);
    observe(sentence, into);
  };
}

/** The gazetteer key of a name of one to six words, read as the reader reads text; null for what is none. */
export function phraseKey(name: string): number | null {
  const list = new WordList();
  list.read(name, 0, name.length);
  if (list.count === 0 || list.count > LONGEST_NAME) return null;
  let hash = list.lower[PAD]!;
  for (let n = 1; n < list.count; n++) hash = extendHash(extendHash(hash, 32), list.lower[n + PAD]!);
  return featureKey(list.count === 1 ? 0 : 1, hash);
}

const LONGEST_NAME = 6;

function coverWithNames(s: WordList, words: Gazetteer): void {
  const { count, cover, lower, single } = s;
  for (let i = 0; i < count; i++) {
    cover[i + PAD] = 0;
    single[i + PAD] = classesOf(words, featureKey(0, lower[i + PAD]!));
  }
  let busyUntil = 0;
  for (let i = 0; i < count; i++) {
    if (s.form[i + PAD] === 0) continue;
    let hash = lower[i + PAD]!;
    let best = single[i + PAD]!;
    let length = best === 0 ? 0 : 1;
    for (let n = 2; n <= LONGEST_NAME && i + n <= count; n++) {
      hash = extendHash(extendHash(hash, 32), lower[i + n - 1 + PAD]!);
      const classes = classesOf(words, featureKey(1, hash));
      if (classes !== 0) {
        best = classes;
        length = n;
      }
    }
    if (length === 0 || i + length <= busyUntil) continue;
    for (let j = Math.max(i, busyUntil); j < i + length; j++) {
      const part = length === 1 ? 3 : j === i ? 0 : j === i + length - 1 ? 2 : 1;
      cover[j + PAD] = (best << 3) | part | 0x1000000;
    }
    busyUntil = i + length;
  }
}

function observe(s: WordList, into: ObservationBuffer): void {
  const { exact, lower, outline, form, ending, cover, single } = s;
  const { text } = s;
  into.beginGroup();
  for (let k = 0; k < s.count; k++) {
    const i = k + PAD;
    const start = s.start[k]!;
    const end = s.end[k]!;
    into.beginPosition(start, end);
    const add = (template: number, hash: number) => into.add(featureKey(template, hash));
    const first = k === 0 || (k === 1 && form[PAD] === 0) ? 1 : 0;
    const f = form[i]! | (first << 3) | (s.headings << 4);
    add(1, exact[i]!);
    add(2, lower[i]!);
    add(3, pair(lower[i]!, f));
    add(4, outline[i]!);
    add(5, f);
    add(6, exact[i - 1]!);
    add(7, exact[i + 1]!);
    add(8, lower[i - 2]!);
    add(9, lower[i + 2]!);
    add(10, pair(lower[i - 1]!, lower[i]!));
    add(11, pair(lower[i]!, lower[i + 1]!));
    add(12, pair(lower[i - 1]!, lower[i + 1]!));
    add(13, pair(lower[i - 2]!, lower[i - 1]!));
    add(14, pair(lower[i + 1]!, lower[i + 2]!));
    add(15, pair(lower[i - 1]!, f));
    add(16, pair(lower[i + 1]!, f));
    add(17, pair(pair(form[i - 1]!, form[i]!), form[i + 1]!));
    add(18, pair(pair(pair(form[i - 2]!, form[i - 1]!), pair(form[i]!, form[i + 1]!)), form[i + 2]!));
    add(19, pair(pair(outline[i - 1]!, outline[i]!), outline[i + 1]!));
    add(20, pair(ending[i]!, f));
    add(21, ending[i - 1]!);
    add(22, ending[i + 1]!);
    let beginning = 11;
    for (let n = 0; n < 4 && start + n < end; n++) {
      beginning = extendHash(beginning, text.charCodeAt(start + n));
      if (n > 0) add(22 + n, beginning);
    }
    let tail = 13;
    for (let n = 0; n < 4 && end - 1 - n >= start; n++) {
      tail = extendHash(tail, text.charCodeAt(end - 1 - n));
      if (n > 0) add(26 + n, tail);
    }
    add(31, cover[i]!);
    add(32, pair(cover[i]!, f));
    add(33, pair(cover[i - 1]!, cover[i]!));
    add(34, pair(cover[i]!, cover[i + 1]!));
    add(35, pair(single[i]!, pair(single[i - 1]!, single[i + 1]!)));
    add(36, pair(single[i]!, lower[i - 1]!));
    add(37, pair(single[i]!, lower[i + 1]!));
    add(38, pair(pair(single[i]!, form[i]!), pair(single[i + 1]!, form[i + 1]!)));
    add(39, pair(pair(single[i]!, form[i]!), pair(single[i - 1]!, form[i - 1]!)));
    add(40, pair(lower[i - 1]!, form[i + 1]!));
    add(41, pair(lower[i + 1]!, form[i - 1]!));
    if (isCapital(form[i]!)) {
      // The word before and after the whole run of capitalised words, however long the name is.
      let left = i - 1;
      while (left >= PAD && i - left < 5 && isCapital(form[left]!)) left--;
      let right = i + 1;
      while (right < PAD + s.count && right - i < 5 && isCapital(form[right]!)) right++;
      add(42, lower[left]!);
      add(43, lower[right]!);
      add(44, pair(lower[left]!, lower[right]!));
      add(45, pair(i - left, right - i));
      add(46, lower[right - 1]!);
      add(47, pair(lower[right - 1]!, right - i));
      add(48, pair(lower[left + 1]!, i - left));
    }
  }
}

function isCapital(form: number): boolean {
  return form >= 2 && form <= 4;
}

function pair(a: number, b: number): number {
  return extendHash(extendHash(61, a), b);
}
