import { extendHash } from "./hash.ts";

/** Units before the first and after the last, so that windows need no bounds check. */
export const PAD = 6;
const EDGE = 1;
export const SPACE = 32;

/** One sentence as arrays, used again for the next one. */
export class Sentence {
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

export function isWordShape(shape: number): boolean {
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
