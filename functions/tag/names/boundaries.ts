import { hangulFrom, isHangul, isParticles } from "./particles.ts";

/** Whether a name can begin at an offset: the letter before it is not part of the same word. */
export function beginsName(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  const first = text.charCodeAt(start);
  if (isHangul(first)) return !isHangul(before) && !isLatin(before) && !isDigit(before) && !isLow(before);
  if (isLatin(first) || isDigit(first)) {
    if (isLatin(before) || isDigit(before) || isLow(before) || isAfterDot(text, start)) return false;
    return !(before === 0x2d && start > 1 && /[A-Z]/.test(text[start - 2] as string));
  }
  if (isKatakana(first)) return !isKatakana(before);
  if (isHan(first)) return !isHan(before) || MAY_PRECEDE.has(text[start - 1] as string);
  return true;
}

/**
 * Whether a name can end at an offset (exclusive): what follows is no letter of the same word, or only Korean particles.
 */
export function endsName(text: string, end: number): boolean {
  if (end >= text.length) return true;
  const last = text.charCodeAt(end - 1);
  const after = text.charCodeAt(end);
  if (isHangul(after)) {
    if (!isHangul(last) && !isLatin(last) && !isDigit(last) && last !== 0x29) return true;
    return isParticles(text[end - 1] as string, hangulFrom(text, end)) && !joinsLatin(text, end);
  }
  if (isLatin(last) || isDigit(last)) return !isLatin(after) && !isDigit(after);
  if (isHangul(last)) return !isLatin(after) && !isLow(after);
  if (isKatakana(last)) return !isKatakana(after);
  if (isHan(last))
    return !isHan(after) || ADMINISTRATIVE.has(text[end - 1] as string) || MAY_FOLLOW.has(text[end] as string);
  return true;
}

/** `삼성이X`: particles that are followed by Latin in the same word are none. */
function joinsLatin(text: string, end: number): boolean {
  const after = text.charCodeAt(end + hangulFrom(text, end).length);
  return isLatin(after);
}

/** The tail of a host name or an address (`news.apple`, `@apple`) is no name. */
function isAfterDot(text: string, start: number): boolean {
  const before = text[start - 1];
  if (before === "@" || before === "_") return true;
  return (
    before === "." &&
    start > 1 &&
    /[a-z0-9]/.test(text[start - 2] as string) &&
    !/[.\s]/.test(text[start - 2] as string)
  );
}

/** What ends a Japanese region: the next part of an address follows at once. */
const ADMINISTRATIVE = new Set([..."都道府県市区町村"]);
/** Kanji that stand before a name in Japanese without being part of it. */
const MAY_PRECEDE = new Set([..."在駐対訪元前同全各旧現新米日中韓英仏独露北南東西は"]);
/** Kanji that stand after one: the beginnings of roles, endings and places. */
const MAY_FOLLOW = new Set([
  ..."氏首大政市県府都区町村社側軍株代監選知当各国内外会総長議戦間第時本支工空駅港州党前後東西南北両同連",
]);

export function isLatin(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)
  );
}
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3005;
}
export function isKatakana(code: number): boolean {
  return (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}
/** Underscore: part of a word in identifiers. */
function isLow(code: number): boolean {
  return code === 0x5f;
}
