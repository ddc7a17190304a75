/** A word between spaces, without the quotation marks and brackets around its letters. */
export type Word = {
  start: number;
  /** Where its first run of letters and digits ends. */
  end: number;
  /** Where all of it ends, marks and what follows them included. */
  stop: number;
  text: string;
  /** Whether nothing but an opening mark stands before its letters. */
  open: boolean;
  /** Whether exactly one space follows. */
  spaced: boolean;
};

/** The words of a text (Korean eojeol) in one pass. A word longer than 60 letters is cut: no name is. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const lead = (match[1] as string).length;
    const letters = match[2] as string;
    const start = match.index + lead;
    const stop = match.index + match[0].length;
    words.push({
      start,
      end: start + letters.length,
      stop,
      text: letters,
      open: true,
      spaced: text[stop] === " " && text[stop + 1] !== " ",
    });
  }
  return words;
}

const WORD = /([^\p{L}\p{N}\s]{0,4})([\p{L}\p{N}](?:[\p{L}\p{N}&·.\-’']{0,58}[\p{L}\p{N}])?)[^\s(（[<《〈]{0,60}/gu;
