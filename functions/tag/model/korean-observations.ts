import { findWords } from "./find-korean-words.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { extendHash, featureKey } from "./hash.ts";
import { Sentence } from "./korean-sentence.ts";
import type { ObservationBuffer } from "./observations.ts";

/**
 * A reader of Korean sentences: one position for each character that is not white space or of zero width.
 *
 * What it sees of a character: runs of one to five characters within four; their shapes; the word it stands in, its
 * beginning, its end and its stem without particle; whether it has a final consonant; quotation marks and brackets
 * around it; words of the gazetteer that cover it; and, shared by all characters of a word, the words beside it.
 * Time is linear in the length of the sentence, a word of any length included.
 */
export function createKoreanReader(
  words: Gazetteer,
): (text: string, from: number, to: number, into: ObservationBuffer) => void {
  const sentence = new Sentence();
  return (text, from, to, into) => {
    sentence.read(text, from, to);
    findWords(sentence, words);
    observe(sentence, into);
  };
}

function observe(s: Sentence, into: ObservationBuffer): void {
  const { unit, gram } = s;
  const [one, two, three, four, five] = gram as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
  for (let k = 1; k <= s.words; k++) {
    const start = s.wordStart[k]!;
    const end = s.wordEnd[k]!;
    const stemEnd = s.stemEnd[k]!;
    const stem = s.stem[k]!;
    const josa = s.josa[k]!;
    const gapBefore = unit[start - 1]!;
    const gapAfter = unit[end]!;
    let before = k - 1;
    while (before > 0 && s.letters[before] === 0) before--;
    let after = k + 1;
    while (after <= s.words && s.letters[after] === 0) after++;
    const before2 = before > 0 ? previousWord(s, before) : 0;
    const after2 = after <= s.words ? nextWord(s, after) : s.words + 1;
    const nextStem = s.stem[after]!;
    const previous = s.whole[before]!;
    into.beginGroup();
    const share = (template: number, hash: number) => into.addShared(featureKey(template, hash));
    share(100, pair(previous, gapBefore));
    share(101, s.tail[before]!);
    share(102, pair(s.whole[before2]!, previous));
    share(103, pair(nextStem, gapAfter));
    share(104, s.whole[after]!);
    share(105, s.head[after]!);
    share(106, s.stem[after2]!);
    share(107, pair(josa, nextStem));
    share(108, pair(previous, nextStem));
    share(109, pair(stem, nextStem));
    share(110, pair(s.listed[before]!, s.listed[after]!));
    share(111, pair(josa, Math.min(stemEnd - start, 8)));
    share(112, pair(s.outline[k]!, josa));
    share(113, pair(s.josa[before]!, josa));
    share(114, s.whole[before2]!);
    share(115, pair(s.tail[before]!, s.head[after]!));
    share(116, pair(pair(s.listed[k]!, Math.min(stemEnd - start, 6)), josa));
    const length = Math.min(stemEnd - start, 8);
    const first = unit[start]!;
    const lastOfStem = unit[stemEnd - 1]!;
    for (let i = start; i < end; i++) {
      into.beginPosition(s.offset[i]!, s.offset[i]! + s.width[i]!);
      for (let d = -4; d <= 4; d++) into.add(featureKey(10 + d, one[i + d]!));
      for (let d = -3; d <= 2; d++) into.add(featureKey(20 + d, two[i + d]!));
      for (let d = -3; d <= 1; d++) into.add(featureKey(30 + d, three[i + d]!));
      for (let d = -3; d <= 0; d++) into.add(featureKey(40 + d, four[i + d]!));
      for (let d = -4; d <= 0; d++) into.add(featureKey(50 + d, five[i + d]!));
      into.add(featureKey(60, s.shape3[i - 1]!));
      into.add(featureKey(61, s.shape5[i - 2]!));
      into.add(featureKey(62, s.shape7[i - 3]!));
      addNumberWindows(s, i, into);
      const place = Math.min(i - start, 6);
      const part = i >= stemEnd ? 4 : i === start ? (stemEnd - start === 1 ? 3 : 0) : i === stemEnd - 1 ? 2 : 1;
      into.add(featureKey(70, s.prefix[i]!));
      into.add(featureKey(71, s.suffix[i]!));
      into.add(featureKey(72, pair(stem, place)));
      into.add(featureKey(73, pair(s.whole[k]!, place)));
      if (i < stemEnd) into.add(featureKey(74, s.stemSuffix[i]!));
      into.add(featureKey(75, pair(josa, Math.max(-4, Math.min(4, stemEnd - i)))));
      into.add(featureKey(76, pair(first, place | (length << 4))));
      into.add(featureKey(77, pair(lastOfStem, place | (length << 4))));
      into.add(featureKey(78, s.cover[i]!));
      into.add(featureKey(79, pair(s.listed[k]!, place | (length << 4))));
      into.add(featureKey(80, pair(nextStem, part)));
      into.add(featureKey(81, pair(previous, part)));
      into.add(featureKey(82, pair(s.head[after]!, part | (josa === 0 ? 8 : 0))));
      into.add(featureKey(83, pair(pair(s.listed[before]!, s.listed[after]!), part)));
      into.add(featureKey(84, pair(hasFinal(unit[i]!), unit[i + 1]!)));
      if (s.open[i]! > 0) {
        const fromOpen = Math.min(i - s.open[i]!, 6);
        const toClose = Math.min(s.close[i]! - i, 6);
        into.add(featureKey(85, pair(unit[s.open[i]!]!, fromOpen | (toClose << 4))));
        into.add(featureKey(86, pair(pair(unit[s.close[i]! + 1]!, Math.min(fromOpen, 2)), Math.min(toClose, 2))));
      }
    }
  }
}

/** Windows in which all digits are alike: only where one is near, since they are the plain windows elsewhere. */
function addNumberWindows(s: Sentence, i: number, into: ObservationBuffer): void {
  const { digit } = s;
  let near = 0;
  for (let d = -3; d <= 3; d++) near |= digit[i + d]!;
  if (near === 0) return;
  const hash3 = numberHash(s, i - 1, 3);
  into.add(featureKey(63, hash3));
  into.add(featureKey(64, numberHash(s, i - 3, 4)));
  into.add(featureKey(65, numberHash(s, i, 4)));
  into.add(featureKey(66, numberHash(s, i - 2, 5)));
}

function numberHash(s: Sentence, start: number, length: number): number {
  let hash = 53;
  for (let i = start; i < start + length; i++) hash = extendHash(hash, s.digit[i] === 1 ? 48 : s.unit[i]!);
  return hash;
}

function previousWord(s: Sentence, k: number): number {
  let before = k - 1;
  while (before > 0 && s.letters[before] === 0) before--;
  return before;
}

function nextWord(s: Sentence, k: number): number {
  let after = k + 1;
  while (after <= s.words && s.letters[after] === 0) after++;
  return after;
}

function pair(a: number, b: number): number {
  return extendHash(extendHash(61, a), b);
}

function hasFinal(code: number): number {
  if (code < 0xac00 || code > 0xd7a3) return 2;
  return (code - 0xac00) % 28 === 0 ? 0 : 1;
}
