import { extendHash } from "./hash.ts";

/** Places before the first word and after the last, so that windows need no bounds check. */
export const PAD = 3;

/** The words and marks of one sentence, as hashes and shapes; used again for the next one. */
export class WordList {
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
