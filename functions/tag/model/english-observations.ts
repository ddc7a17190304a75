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

const PAD = 3;
const LONGEST_NAME = 6;

class WordList {
  count = 0;
  start: number[] = [];
  end: number[] = [];
  exact: number[] = [];
  lower: number[] = [];
  outline: number[] = [];
  /** 0 mark, 1 lower case, 2 capitalised, 3 all capitals, 4 one capital letter, 5 number, 6 mixed. */
  form: number[] = [];
  ending: number[] = [];
  cover: number[] = [];
  single: number[] = [];
  headings = 0;

  read(text: string, from: number, to: number): void {
    this.count = 0;
    let i = from;
    let capitals = 0;
    let plain = 0;
    while (i < to) {
      const code = text.charCodeAt(i);
      if (isBlank(code)) {
        i++;
        continue;
      }
      const end = wordEnd(text, i, to);
      this.#describe(text, i, end);
      const form = this.form[this.count - 1 + PAD]!;
      if (form === 1) plain++;
      else if (form >= 2 && form <= 4) capitals++;
      i = end;
    }
    this.headings = capitals + plain < 3 ? 0 : plain === 0 ? 2 : plain * 3 < capitals ? 1 : 0;
    for (let k = 0; k < PAD; k++) {
      this.#edge(k, k);
      this.#edge(PAD + this.count + k, 10 + k);
    }
  }

  #edge(at: number, value: number): void {
    this.exact[at] = value;
    this.lower[at] = value;
    this.outline[at] = value;
    this.form[at] = 7;
    this.ending[at] = value;
    this.cover[at] = 0;
    this.single[at] = 0;
  }

  #describe(text: string, start: number, end: number): void {
    const at = this.count + PAD;
    let exact = 3;
    let lower = 0;
    let outline = 5;
    let last = 0;
    let upper = 0;
    let small = 0;
    let digits = 0;
    let firstUpper = false;
    for (let i = start; i < end; i++) {
      const code = normal(text.charCodeAt(i));
      const folded = lowerCase(code);
      exact = extendHash(exact, code);
      lower = extendHash(lower, folded);
      const shape = folded !== code ? 1 : isLetter(code) ? 2 : isDigit(code) ? 3 : code;
      if (shape === 1) {
        upper++;
        if (i === start) firstUpper = true;
      } else if (shape === 2) small++;
      else if (shape === 3) digits++;
      if (shape !== last) outline = extendHash(outline, shape);
      last = shape;
    }
    let ending = 7;
    for (let i = Math.max(start, end - 3); i < end; i++)
      ending = extendHash(ending, lowerCase(normal(text.charCodeAt(i))));
    this.start[this.count] = start;
    this.end[this.count] = end;
    this.exact[at] = exact;
    this.lower[at] = lower;
    this.outline[at] = outline;
    this.ending[at] = ending;
    this.form[at] =
      upper + small === 0
        ? digits > 0
          ? 5
          : 0
        : upper === 0
          ? digits > 0
            ? 6
            : 1
          : firstUpper && upper === 1
            ? small === 0
              ? 4
              : 2
            : small === 0
              ? 3
              : 6;
    this.count++;
    this.text = text;
  }

  text = "";
}

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

/** The end of the word or mark that begins at `start`: letters and digits with inner apostrophes and abbreviation stops. */
function wordEnd(text: string, start: number, to: number): number {
  const code = text.charCodeAt(start);
  if (isApostrophe(code) && start > 0 && isLetter(text.charCodeAt(start - 1))) {
    let i = start + 1;
    while (i < to && isLetter(text.charCodeAt(i))) i++;
    return i;
  }
  const tagged = (code === 35 || code === 64) && start + 1 < to && isWordUnit(text.charCodeAt(start + 1));
  if (!tagged && !isWordUnit(code)) return code >= 0xd800 && code < 0xdc00 && start + 1 < to ? start + 2 : start + 1;
  let i = start + 1;
  while (i < to) {
    const unit = text.charCodeAt(i);
    if (isWordUnit(unit) || (tagged && unit === 95)) {
      i++;
      continue;
    }
    const next = i + 1 < to ? text.charCodeAt(i + 1) : 0;
    const before = text.charCodeAt(i - 1);
    if (isDigit(before) && (unit === 44 || unit === 46) && isDigit(next)) i += 2;
    else if (isApostrophe(unit) && i - start === 1 && isLetter(next)) i += 2;
    else if (unit === 46 && isInitials(text, start, i)) i++;
    else if (unit === 46 && ABBREVIATIONS.has(text.slice(start, i))) return i + 1;
    else if (unit === 38 && isLetter(before) && isLetter(next) && i - start === 1) i += 2;
    else break;
  }
  return i;
}

/** Whether the units so far are single letters with stops between (`U`, `U.S`), so that a stop belongs to them. */
function isInitials(text: string, start: number, end: number): boolean {
  if (end - start > 10 || (end - start) % 2 === 0) return false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if ((i - start) % 2 === 0 ? !(code >= 65 && code <= 90) : code !== 46) return false;
  }
  return true;
}

const ABBREVIATIONS = new Set(
  "Mr Mrs Ms Dr St Jr Sr Gen Sen Rep Gov Lt Col Sgt Prof Capt Inc Corp Ltd Co Bros vs No Jan Feb Aug Sept Oct Nov Dec Rev Hon".split(
    " ",
  ),
);

function pair(a: number, b: number): number {
  return extendHash(extendHash(61, a), b);
}

/** Curly quotation marks as straight ones, long dashes as short ones. */
function normal(code: number): number {
  if (code === 0x2018 || code === 0x2019) return 39;
  if (code === 0x201c || code === 0x201d) return 34;
  if (code === 0x2013 || code === 0x2014) return 45;
  return code;
}

function lowerCase(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  return code;
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of any script and digits: every unit that is not white space, punctuation or a symbol of the common blocks. */
function isWordUnit(code: number): boolean {
  if (code < 128) return isLetter(code) || isDigit(code);
  return (
    code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    code < 0xd800
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200f) ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029
  );
}
