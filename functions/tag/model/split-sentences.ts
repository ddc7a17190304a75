import type { Span } from "../../article/mention.ts";

/**
 * Cuts a text into stretches that are tagged one by one: at line ends, and after a full stop, question or exclamation
 * mark (with the quotation marks and brackets that close behind it) that white space follows. What is longer than
 * `longest` units is cut there at white space, or hard where there is none, so that time and memory stay bounded.
 */
export function splitSentences(text: string, longest = 1000): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let lastSpace = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let end = -1;
    if (isBlank(code)) lastSpace = i;
    if (code === 10 || code === 13) end = i + 1;
    else if (isStop(code) && !isAbbreviation(text, i)) {
      let after = i + 1;
      while (after < text.length && after - i < MOST_CLOSERS && isCloser(text.charCodeAt(after))) after++;
      if (after === text.length || isBlank(text.charCodeAt(after))) end = after;
    } else if (code === 0x3002) end = i + 1;
    if (end < 0 && i + 1 - start >= longest) {
      end = lastSpace > start ? lastSpace + 1 : i + 1;
      const last = text.charCodeAt(end - 1);
      if (last >= 0xd800 && last < 0xdc00 && end > start + 1) end--;
    }
    if (end > start) {
      sentences.push({ start, end });
      start = end;
      if (end > i + 1) i = end - 1;
    }
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** How far closing marks are looked for behind a stop; without a bound a long run of stops would take quadratic time. */
const MOST_CLOSERS = 8;

/** A full stop after one capital letter (`J. Smith`, `U.S. troops`) or a short title ends no sentence. */
function isAbbreviation(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 46) return false;
  let begin = at;
  while (begin > 0 && at - begin < 5 && isLetter(text.charCodeAt(begin - 1))) begin--;
  const word = text.slice(begin, at);
  if (word.length === 1) return word >= "A" && word <= "Z";
  return TITLES.has(word);
}

const TITLES = new Set(
  "Mr Mrs Ms Dr St Jr Sr Gen Sen Rep Gov Lt Col Sgt Prof Capt No vs Jan Feb Aug Sept Oct Nov Dec".split(" "),
);

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63;
}

function isCloser(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 0x2019 ||
    code === 0x201d ||
    code === 0x300d ||
    isStop(code)
  );
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x3000;
}
