/** What a pass over the characters of a block tells about it. */
export type TextMeasures = {
  /**
   * Length that is comparable between scripts: a letter of an alphabet counts 1, a Han, kana or hangul character 2.5,
   * as one carries about that much more.
   */
  units: number;
  words: number;
  /** Han, kana and hangul characters. */
  cjk: number;
  digits: number;
  upper: number;
  commas: number;
  /** Full stops and their like that end a sentence. */
  stops: number;
  quotes: number;
  letters: number;
};

/** How many units a Han, kana or hangul character counts. */
export const CJK_UNITS = 2.5;

export function measureText(text: string): TextMeasures {
  let words = 0;
  let cjk = 0;
  let digits = 0;
  let upper = 0;
  let commas = 0;
  let stops = 0;
  let quotes = 0;
  let letters = 0;
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) {
      inWord = false;
      continue;
    }
    if (!inWord) {
      inWord = true;
      words++;
    }
    if (code < 0x80) {
      if (code >= 0x61 && code <= 0x7a) letters++;
      else if (code >= 0x41 && code <= 0x5a) {
        letters++;
        upper++;
      } else if (code >= 0x30 && code <= 0x39) digits++;
      else if (code === 0x2c) commas++;
      else if (code === 0x2e || code === 0x21 || code === 0x3f) stops++;
      else if (code === 0x22) quotes++;
    } else if (isCjk(code)) {
      cjk++;
      letters++;
    } else if (code >= 0x2018 && code <= 0x201f) quotes++;
    else if (code === 0x3001 || code === 0xff0c || code === 0x060c) commas++;
    else if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x0964) stops++;
    else if (code === 0x300c || code === 0x300d || code === 0xab || code === 0xbb) quotes++;
    else if (code >= 0xc0) letters++;
  }
  return { units: text.length + cjk * (CJK_UNITS - 1), words, cjk, digits, upper, commas, stops, quotes, letters };
}

/** Whether a UTF-16 unit is of a script written in syllables or ideographs: Han, kana, hangul. */
export function isCjk(code: number): boolean {
  return (
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}
