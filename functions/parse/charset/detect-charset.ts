import { TextDecoder } from "@exodus/bytes/encoding.js";
import {
  ARABIC,
  BALTIC,
  CENTRAL_EUROPEAN,
  CHINESE_SIMPLIFIED,
  CHINESE_TRADITIONAL,
  GREEK,
  HEBREW,
  JAPANESE,
  KOREAN,
  RUSSIAN,
  THAI,
  TURKISH,
  UKRAINIAN,
  WESTERN,
} from "./common-letters.ts";

/** An encoding read off the bytes; `score` near 1 is text that reads like its language, 0 is noise. */
export type Detected = { encoding: string; score: number };

/**
 * Which legacy encoding bytes are in, judged by how much the decoded words look like a language that is written in it.
 *
 * Words with bytes above ASCII are gathered (at most 24 KB), decoded by each candidate, and every letter is weighed: the
 * frequent letters of the language count for it, letters that it does not have count against it. One language must
 * explain all of them, so what a neighbouring encoding makes of the bytes loses even where each letter exists.
 *
 * @returns the best candidate, or undefined where none convinces. UTF-8 is not looked for: validity tells it better.
 */
export function detectCharset(bytes: Uint8Array): Detected | undefined {
  if (hasJisEscape(bytes)) return { encoding: "ISO-2022-JP", score: 1 };
  const sample = wordsBeyondAscii(bytes);
  if (sample.length === 0) return undefined;

  const multiByte = best(
    MULTI_BYTE.map(({ encoding, weigh }) => ({ encoding, score: weigh(decode(sample, encoding)) })),
  );
  // Text of a multi-byte encoding almost never reads like a language in a single-byte one, nor the reverse.
  if (multiByte !== undefined && multiByte.score >= 0.6) return multiByte;
  const singleByte = best(
    SINGLE_BYTE.map(({ encoding, weigh }) => {
      const score = weigh(decode(sample, encoding));
      return { encoding, score: encoding === "windows-1252" ? score + WESTERN_HEAD_START : score };
    }),
  );
  const winner = best([multiByte, singleByte].filter((candidate) => candidate !== undefined));
  return winner !== undefined && winner.score >= 0.4 ? winner : undefined;
}

/** Few letters fit several languages; text that says nothing of its encoding is most often Western. */
const WESTERN_HEAD_START = 0.1;

const SAMPLE_BYTES = 24 * 1024;
const LONGEST_WORD = 4096;

/** The words that hold a byte above ASCII, joined by spaces. No trail byte of any candidate lies below 0x30. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES + LONGEST_WORD + 1);
  let length = 0;
  let start = 0;
  let high = false;
  for (let i = 0; i <= bytes.length && length < SAMPLE_BYTES; i++) {
    const byte = i < bytes.length ? bytes[i]! : 0;
    if (byte >= 0x80) high = true;
    if (byte >= 0x30 && byte !== 0x3c && byte !== 0x3e && i - start < LONGEST_WORD) continue;
    if (high) {
      sample.set(bytes.subarray(start, i), length);
      length += i - start;
      sample[length++] = 0x20;
    }
    high = false;
    start = byte >= 0x30 && byte !== 0x3c && byte !== 0x3e ? i : i + 1;
  }
  return sample.subarray(0, length);
}

/** ISO-2022-JP is ASCII all through; its escapes to JIS X 0208 give it away. */
function hasJisEscape(bytes: Uint8Array): boolean {
  for (let i = bytes.indexOf(0x1b); i >= 0; i = bytes.indexOf(0x1b, i + 1)) {
    if (bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x42 || bytes[i + 2] === 0x40)) return true;
  }
  return false;
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

function best(candidates: Detected[]): Detected | undefined {
  return candidates.reduce<Detected | undefined>(
    (winner, candidate) => (winner === undefined || candidate.score > winner.score ? candidate : winner),
    undefined,
  );
}

type Candidate = { encoding: string; weigh: (text: string) => number };

const MULTI_BYTE: Candidate[] = [
  { encoding: "EUC-KR", weigh: (text) => weighEastAsian(text, KOREAN_WEIGHT) },
  { encoding: "Shift_JIS", weigh: (text) => weighEastAsian(text, JAPANESE_WEIGHT) },
  { encoding: "EUC-JP", weigh: (text) => weighEastAsian(text, JAPANESE_WEIGHT) },
  { encoding: "GBK", weigh: (text) => weighEastAsian(text, SIMPLIFIED_WEIGHT) },
  { encoding: "Big5", weigh: (text) => weighEastAsian(text, TRADITIONAL_WEIGHT) },
];

type Weight = (code: number) => number | undefined;

const koreanSet = codesOf(KOREAN);
const japaneseSet = codesOf(JAPANESE);
const simplifiedSet = codesOf(CHINESE_SIMPLIFIED);
const traditionalSet = codesOf(CHINESE_TRADITIONAL);

const KOREAN_WEIGHT: Weight = (code) => {
  if (isHangul(code)) return koreanSet.has(code) ? 1.2 : 0.5;
  // Single letters are laughter and tears on the web (ㅋㅋ, ㅠㅠ).
  return isHan(code) ? 0 : isJamo(code) ? 0.2 : isKana(code) ? -0.5 : undefined;
};
const JAPANESE_WEIGHT: Weight = (code) => {
  if (isKana(code)) return 1.1;
  return isHan(code) ? (japaneseSet.has(code) ? 1 : 0.3) : undefined;
};
const SIMPLIFIED_WEIGHT = chineseWeight(simplifiedSet);
const TRADITIONAL_WEIGHT = chineseWeight(traditionalSet);

/** Half of Chinese prose is made of the listed characters; text of another encoding hits one in thirty. */
function chineseWeight(common: Set<number>): Weight {
  return (code) => {
    if (isHan(code)) return common.has(code) ? 1.7 : 0.2;
    return isKana(code) || isHangul(code) || isJamo(code) ? -0.5 : undefined;
  };
}

/** The mean weight of the characters beyond ASCII; punctuation is worth nothing, what cannot be is worth less. */
function weighEastAsian(text: string, weight: Weight): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    const own = weight(code);
    if (own !== undefined) sum += own;
    else if (isEastAsianPunctuation(code)) continue;
    // Halfwidth kana, private use, replacement characters and letters of other scripts speak of a wrong reading.
    else sum -= 1.5;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}
function isJamo(code: number): boolean {
  return code >= 0x3130 && code <= 0x318f;
}
function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30ff;
}
function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
function isEastAsianPunctuation(code: number): boolean {
  return (
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x2000 && code <= 0x26ff) ||
    code === 0xb7 ||
    code === 0xd7
  );
}

function codesOf(letters: string): Set<number> {
  return new Set([...letters].map((letter) => letter.charCodeAt(0)));
}

/** In order of preference where two explain the bytes equally well: they then decode to the same text. */
const SINGLE_BYTE: Candidate[] = [
  { encoding: "windows-1252", weigh: latin(WESTERN) },
  { encoding: "windows-1251", weigh: alphabet(RUSSIAN, UKRAINIAN) },
  { encoding: "KOI8-R", weigh: alphabet(RUSSIAN) },
  { encoding: "KOI8-U", weigh: alphabet(UKRAINIAN) },
  { encoding: "IBM866", weigh: alphabet(RUSSIAN) },
  { encoding: "ISO-8859-5", weigh: alphabet(RUSSIAN) },
  { encoding: "windows-1250", weigh: latin(CENTRAL_EUROPEAN) },
  { encoding: "ISO-8859-2", weigh: latin(CENTRAL_EUROPEAN) },
  { encoding: "windows-1254", weigh: latin(TURKISH) },
  { encoding: "windows-1257", weigh: latin(BALTIC) },
  { encoding: "windows-1253", weigh: alphabet(GREEK) },
  { encoding: "ISO-8859-7", weigh: alphabet(GREEK) },
  { encoding: "windows-1255", weigh: alphabet(HEBREW) },
  { encoding: "windows-1256", weigh: alphabet(ARABIC) },
  { encoding: "ISO-8859-6", weigh: alphabet(ARABIC) },
  { encoding: "windows-874", weigh: alphabet(THAI) },
];

/** Weighs a script of its own: every letter beyond ASCII belongs to it, the frequent ones more than the rare. */
function alphabet(...languages: string[]): (text: string) => number {
  const tables = languages.map((letters) => frequencyTable(letters));
  return (text) => Math.max(...tables.map((table) => weighLetters(text, table, true)));
}

/** Weighs languages in Latin script: few letters lie beyond ASCII, and all of them must be of one language. */
function latin(languages: readonly string[]): (text: string) => number {
  const tables = languages.map((letters) => flatTable(letters));
  return (text) => Math.max(...tables.map((table) => weighLetters(text, table, false)));
}

/** The first third of the alphabet makes up most of any text; a wrong reading spreads over all of it. */
function frequencyTable(letters: string): Map<number, number> {
  const table = new Map<number, number>();
  [...letters].forEach((letter, rank) => {
    const weight = rank < letters.length / 3 ? 1.25 : rank < (2 * letters.length) / 3 ? 0.8 : 0.3;
    addLetter(table, letter, weight, weight * 0.3);
  });
  return table;
}

function flatTable(letters: string): Map<number, number> {
  const table = new Map<number, number>();
  [...letters].forEach((letter, rank) => {
    addLetter(table, letter, rank < 4 ? 1 : 0.9, 0.7);
  });
  return table;
}

function addLetter(table: Map<number, number>, letter: string, weight: number, capitalWeight: number): void {
  const capital = letter === "ı" ? "İ" : letter.toUpperCase();
  if (capital.length === 1 && capital !== letter) table.set(capital.charCodeAt(0), capitalWeight);
  table.set(letter.charCodeAt(0), weight);
}

/** Fewer letters than this are no proof of a script of its own. */
const LETTERS_OF_PROOF = 8;

/**
 * The mean weight of the letters beyond ASCII.
 * @param ownScript whether whole words are written in these letters: then ASCII letters beside them speak against it.
 */
function weighLetters(text: string, table: Map<number, number>, ownScript: boolean): number {
  let sum = 0;
  let count = 0;
  let punctuation = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    const own = table.get(code);
    if (own === undefined && isWesternPunctuation(code)) {
      punctuation++;
      continue;
    }
    count++;
    const before = i > 0 ? text.charCodeAt(i - 1) : 0;
    const after = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
    if (own === undefined) sum -= 1.5;
    // A capital inside a word is what a wrong reading makes of a small letter.
    else if (isSmall(before) && isCapital(code)) sum -= 0.5;
    // A capital by itself is a sign misread: £ and © are Ł and Š next door.
    else if (!ownScript && isCapital(code) && !isLetter(before) && !isLetter(after)) sum -= 0.5;
    else if (ownScript && (isAsciiLetter(before) || isAsciiLetter(after))) sum -= 0.5;
    else sum += own;
  }
  if (count === 0) return punctuation > 0 && !ownScript ? 0.4 : 0;
  const mean = (sum / count) * (ownScript ? Math.min(1, count / LETTERS_OF_PROOF) : 1);
  // Signs between letters are rare in prose; a reading that makes many of them is doubtful.
  return mean - Math.min(0.5, (0.2 * punctuation) / count);
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isLetter(code: number): boolean {
  return isSmall(code) || isCapital(code);
}

function isSmall(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter !== letter.toUpperCase();
}
function isCapital(code: number): boolean {
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}

/** Quotation marks, dashes, signs and spaces that any Western page may hold. */
function isWesternPunctuation(code: number): boolean {
  return (code >= 0x2010 && code <= 0x203a) || code === 0x20ac || code === 0x2122 || PUNCTUATION.has(code);
}
const PUNCTUATION = codesOf("\u00a0§©«»®°±·´£×÷№¼½¾²³");
