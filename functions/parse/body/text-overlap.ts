import { isCjk } from "./measure-text.ts";

/** The words of a text in small letters; of Han, kana and hangul, pairs of characters. */
export function wordSet(text: string): Set<string> {
  const set = new Set<string>();
  const lower = text.toLowerCase();
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const code = at < lower.length ? lower.charCodeAt(at) : 0;
    const cjk = code > 0x10ff && isCjk(code);
    const letter = !cjk && isWordCode(code);
    if (letter) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0) {
      set.add(lower.slice(start, at));
      start = -1;
    }
    if (cjk) set.add(lower.slice(at, at + 2));
  }
  return set;
}

/** Share of one set's words that another holds. */
export function coverage(words: Set<string>, other: Set<string>): number {
  if (words.size === 0) return 0;
  let shared = 0;
  for (const word of words) if (other.has(word)) shared++;
  return shared / words.size;
}

function isWordCode(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xc0 && code < 0x2000) ||
    (code >= 0x2c00 && code < 0x2e00) ||
    code > 0xa000
  );
}
