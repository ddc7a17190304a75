import { classesOf, type Gazetteer } from "./gazetteer.ts";
import { extendHash, featureKey, hashString } from "./hash.ts";
import { JOSA } from "./josa.ts";
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

/** Units before the first and after the last, so that windows need no bounds check. */
const PAD = 6;
const EDGE = 1;
const SPACE = 32;

/** One sentence as arrays, used again for the next one. */
class Sentence {
  /** Units with white space folded to one space, `PAD` edges on both sides; `length` counts without them. */
  length = 0;
  unit = new Int32Array(0);
  shape = new Int32Array(0);
  digit = new Uint8Array(0);
  offset = new Int32Array(0);
  width = new Uint8Array(0);
  /** Hashes of the n units from here on. */
  gram: Int32Array[] = [];
  shape3 = new Int32Array(0);
  shape5 = new Int32Array(0);
  shape7 = new Int32Array(0);
  open = new Int32Array(0);
  close = new Int32Array(0);
  prefix = new Int32Array(0);
  suffix = new Int32Array(0);
  stemSuffix = new Int32Array(0);
  cover = new Int32Array(0);
  /** Words: runs of letters and digits, and every other character alone. */
  words = 0;
  wordStart = new Int32Array(0);
  wordEnd = new Int32Array(0);
  stemEnd = new Int32Array(0);
  whole = new Int32Array(0);
  stem = new Int32Array(0);
  josa = new Int32Array(0);
  head = new Int32Array(0);
  tail = new Int32Array(0);
  outline = new Int32Array(0);
  listed = new Int32Array(0);
  letters = new Uint8Array(0);

  read(text: string, from: number, to: number): void {
    this.#reserve(to - from + 2 * PAD + 8);
    const { unit, shape, digit, offset, width } = this;
    unit.fill(EDGE, 0, PAD);
    let n = PAD;
    for (let i = from; i < to; i++) {
      const code = text.charCodeAt(i);
      if (isZeroWidth(code)) continue;
      if (isSpace(code)) {
        if (n > PAD && unit[n - 1] !== SPACE) {
          unit[n] = SPACE;
          offset[n] = i;
          width[n] = 1;
          n++;
        }
        continue;
      }
      unit[n] = code;
      offset[n] = i;
      width[n] = 1;
      if (code >= 0xd800 && code < 0xdc00 && i + 1 < to) {
        const low = text.charCodeAt(i + 1);
        if (low >= 0xdc00 && low < 0xe000) {
          unit[n] = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
          width[n] = 2;
          i++;
        }
      }
      n++;
    }
    if (n > PAD && unit[n - 1] === SPACE) n--;
    this.length = n - PAD;
    unit.fill(EDGE, n, n + PAD + 4);
    for (let i = 0; i < n + PAD + 4; i++) {
      shape[i] = shapeOf(unit[i]!);
      digit[i] = shape[i] === 48 ? 1 : 0;
    }
    const [one, two, three, four, five] = this.gram as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
    for (let i = 0; i < n + 4; i++) {
      let hash = extendHash(17, unit[i]!);
      one[i] = hash;
      hash = extendHash(hash, unit[i + 1]!);
      two[i] = hash;
      hash = extendHash(hash, unit[i + 2]!);
      three[i] = hash;
      hash = extendHash(hash, unit[i + 3]!);
      four[i] = hash;
      five[i] = extendHash(hash, unit[i + 4]!);
      hash = extendHash(extendHash(extendHash(29, shape[i]!), shape[i + 1]!), shape[i + 2]!);
      this.shape3[i] = hash;
      hash = extendHash(extendHash(hash, shape[i + 3]!), shape[i + 4]!);
      this.shape5[i] = hash;
      this.shape7[i] = extendHash(extendHash(hash, shape[i + 5]!), shape[i + 6]!);
    }
    this.#matchBrackets(n);
  }

  #matchBrackets(end: number): void {
    const { unit, open, close } = this;
    open.fill(0, 0, end);
    close.fill(0, 0, end);
    let opened = 0;
    let closer = 0;
    for (let i = PAD; i < end; i++) {
      const code = unit[i]!;
      if (opened > 0 && code === closer && i - opened <= 40) {
        for (let k = opened + 1; k < i; k++) {
          open[k] = opened;
          close[k] = i;
        }
        opened = 0;
      } else {
        const closing = closerOf(code);
        if (closing > 0) {
          opened = i;
          closer = closing;
        }
      }
    }
  }

  #reserve(size: number): void {
    if (this.unit.length >= size) return;
    const room = Math.max(512, size + (size >> 1));
    const ints = () => new Int32Array(room);
    Object.assign(this, {
      unit: ints(),
      shape: ints(),
      offset: ints(),
      shape3: ints(),
      shape5: ints(),
      shape7: ints(),
      open: ints(),
      close: ints(),
      prefix: ints(),
      suffix: ints(),
      stemSuffix: ints(),
      cover: ints(),
      wordStart: ints(),
      wordEnd: ints(),
      stemEnd: ints(),
      whole: ints(),
      stem: ints(),
      josa: ints(),
      head: ints(),
      tail: ints(),
      outline: ints(),
      listed: ints(),
      digit: new Uint8Array(room),
      width: new Uint8Array(room),
      letters: new Uint8Array(room),
      gram: [ints(), ints(), ints(), ints(), ints()],
    });
  }
}

/** Cuts the sentence into words and works out what is known of each: stem, particle, outline, classes, covering names. */
function findWords(s: Sentence, words: Gazetteer): void {
  const end = PAD + s.length;
  let count = 1; // word 0 stands for the edge
  s.wordStart[0] = PAD;
  s.wordEnd[0] = PAD;
  for (let i = PAD; i < end; ) {
    const code = s.unit[i]!;
    if (code === SPACE) {
      i++;
      continue;
    }
    let stop = i + 1;
    const wordly = isWordShape(s.shape[i]!);
    if (wordly) while (stop < end && isWordShape(s.shape[stop]!)) stop++;
    s.wordStart[count] = i;
    s.wordEnd[count] = stop;
    s.letters[count] = wordly ? 1 : 0;
    describeWord(s, count, words);
    count++;
    i = stop;
  }
  s.words = count - 1;
  s.wordStart[count] = end;
  s.wordEnd[count] = end;
  for (const k of [0, count]) {
    s.letters[k] = 0;
    s.stemEnd[k] = s.wordEnd[k]!;
    for (const field of [s.whole, s.stem, s.josa, s.head, s.tail, s.outline, s.listed]) field[k] = k === 0 ? 3 : 5;
  }
}

const JOSA_HASHES = new Set(JOSA.map((josa) => hashString([...josa].reverse().join(""), 41)));
const LONGEST_JOSA = Math.max(...JOSA.map((josa) => josa.length));
const LONGEST_NAME = 10;

function describeWord(s: Sentence, k: number, words: Gazetteer): void {
  const start = s.wordStart[k]!;
  const end = s.wordEnd[k]!;
  const { unit, shape } = s;
  let hash = 41;
  let josaAt = end;
  let josaHash = 0;
  for (let i = end - 1; i >= start; i--) {
    hash = extendHash(hash, unit[i]!);
    s.suffix[i] = hash;
    if (end - i <= LONGEST_JOSA && i > start && JOSA_HASHES.has(hash)) {
      josaAt = i;
      josaHash = hash;
    }
  }
  s.stemEnd[k] = josaAt;
  s.josa[k] = josaHash;
  let outline = 7;
  let last = 0;
  hash = 0;
  for (let i = start; i < end; i++) {
    hash = extendHash(hash, unit[i]!);
    s.prefix[i] = hash;
    if (i === start + 1 || (i === start && end === start + 1)) s.head[k] = hash;
    if (i === josaAt - 1) s.stem[k] = hash;
    if (shape[i] !== last) outline = extendHash(outline, shape[i]!);
    last = shape[i]!;
  }
  s.whole[k] = hash;
  s.tail[k] = s.suffix[Math.max(start, end - 2)]!;
  s.outline[k] = outline;
  hash = 43;
  for (let i = josaAt - 1; i >= start; i--) {
    hash = extendHash(hash, unit[i]!);
    s.stemSuffix[i] = hash;
  }
  s.listed[k] = classesOf(words, featureKey(0, s.stem[k]!)) | classesOf(words, featureKey(0, s.whole[k]!));
  coverWithNames(s, start, end, josaAt, words);
}

/** For each character, the longest listed name of two or more characters that covers it, as one hash of how it does. */
function coverWithNames(s: Sentence, start: number, end: number, stemEnd: number, words: Gazetteer): void {
  const { unit, cover } = s;
  cover.fill(0, start, end);
  let busyUntil = start;
  for (let i = start; i < end; i++) {
    let hash = 0;
    let best = 0;
    let bestLength = 0;
    const limit = Math.min(end, i + LONGEST_NAME);
    for (let j = i; j < limit; j++) {
      hash = extendHash(hash, unit[j]!);
      if (j === i) continue;
      const classes = classesOf(words, featureKey(0, hash));
      if (classes !== 0) {
        best = classes;
        bestLength = j - i + 1;
      }
    }
    if (bestLength === 0 || i + bestLength <= busyUntil) continue;
    const placing = (i === start ? 1 : 0) | (i + bestLength === stemEnd ? 2 : 0) | (i + bestLength === end ? 4 : 0);
    for (let j = Math.max(i, busyUntil); j < i + bestLength; j++) {
      const part = j === i ? 0 : j === i + bestLength - 1 ? 2 : 1;
      cover[j] = (best << 10) | (Math.min(bestLength, 7) << 6) | (placing << 2) | part | 0x40000000;
    }
    busyUntil = i + bestLength;
  }
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

/** Hangul 1, Chinese characters 2, kana 3, single jamo 4; digits `0`, letters `a` and `A`; the rest as it is. */
function shapeOf(code: number): number {
  if (code >= 0xac00 && code <= 0xd7a3) return 200;
  if (code < 128) {
    if (code >= 48 && code <= 57) return 48;
    if (code >= 97 && code <= 122) return 97;
    if (code >= 65 && code <= 90) return 65;
    return code;
  }
  if (code >= 0x4e00 && code <= 0x9fff) return 201;
  if (code >= 0x3041 && code <= 0x30ff) return 202;
  if (code >= 0x3131 && code <= 0x318e) return 203;
  if (code >= 0xc0 && code <= 0x24f) return 97;
  if (code >= 0xff10 && code <= 0xff19) return 48;
  return code;
}

function isWordShape(shape: number): boolean {
  return (shape >= 200 && shape <= 203) || shape === 48 || shape === 97 || shape === 65;
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

function isZeroWidth(code: number): boolean {
  return (
    (code >= 0x200b && code <= 0x200f) ||
    code === 0xfeff ||
    (code >= 0x202a && code <= 0x202e) ||
    code === 0x2060 ||
    code === 0xad
  );
}

const CLOSERS = new Map<number, number>(
  ["''", '""', "‘’", "“”", "「」", "『』", "《》", "〈〉", "<>", "()", "[]", "＜＞", "′′"].map((two) => [
    two.charCodeAt(0),
    two.charCodeAt(1),
  ]),
);

function closerOf(code: number): number {
  return code < 128 ? ASCII_CLOSERS[code]! : (CLOSERS.get(code) ?? 0);
}

const ASCII_CLOSERS = new Uint8Array(128);
for (const [opening, closing] of CLOSERS) if (opening < 128) ASCII_CLOSERS[opening] = closing;
