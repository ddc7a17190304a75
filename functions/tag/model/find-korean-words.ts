import { classesOf, type Gazetteer } from "./gazetteer.ts";
import { extendHash, featureKey, hashString } from "./hash.ts";
import { JOSA } from "./josa.ts";
import { isWordShape, PAD, type Sentence, SPACE } from "./korean-sentence.ts";

/** Cuts the sentence into words and works out what is known of each: stem, particle, outline, classes, covering names. */
export function findWords(s: Sentence, words: Gazetteer): void {
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
