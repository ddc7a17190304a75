import type { Span } from "../../article/mention.ts";

/** A stretch between quotation marks: `start` and `end` without them. `open`: a paragraph that ends unclosed, as in quotes over several paragraphs. */
export type Quoted = Span & { open?: true };

/**
 * The stretches between double quotation marks, in text order: “…”, "…", 「…」, 『…』, «…», „…“; single marks count in no language
 * (they are apostrophes, titles and emphasis). A stretch ends with its paragraph: one that is not closed there is `open`.
 */
export function quotedStretches(text: string): Quoted[] {
  const found: Quoted[] = [];
  let start = -1;
  let close = "";
  MARK.lastIndex = 0;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const mark = match[0];
    const at = match.index;
    if (mark === "\n") {
      if (start >= 0 && at > start) found.push({ start, end: at, open: true });
      start = -1;
    } else if (start >= 0 && close.includes(mark)) {
      if (at > start) found.push({ start, end: at });
      start = -1;
    } else if (start < 0 && CLOSERS.has(mark) && !(mark === "”" || mark === "」" || mark === "』" || mark === "»")) {
      start = at + 1;
      close = CLOSERS.get(mark)!;
    }
  }
  return found;
}

const CLOSERS = new Map([
  ['"', '"”“'],
  ["＂", "＂"],
  ["“", '”"“'],
  ["„", "“”"],
  ["”", '”"'],
  ["「", "」"],
  ["『", "』"],
  ["«", "»"],
  ["〝", "〟"],
]);
const MARK = /["＂“”„「」『』«»〝〟]|\n/g;
