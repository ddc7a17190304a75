/** Fewer could be an article's example of what went wrong. */
const SURE = 3;

/**
 * Mends a text whose UTF-8 was once taken for Latin-1 or windows-1252 and encoded again, so that `’` reads `â€™` or has
 * two control characters in it. It is told by the beginning that quotation marks and dashes share in that form, which
 * no language writes; then every sound sequence is put back.
 */
export function undoDoubleEncoding(text: string): string {
  if (!happens(text, "\u00e2\u0080") && !happens(text, "â€")) return text;
  return text.replace(TWICE, (sequence) => {
    const mended = UTF8.decode(Uint8Array.from(sequence, byteOf));
    return mended.includes("\ufffd") ? sequence : mended;
  });
}

function happens(text: string, sign: string): boolean {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count < SURE; at = text.indexOf(sign, at + sign.length)) count++;
  return count === SURE;
}

const UTF8 = new TextDecoder();
/** What windows-1252 makes of the bytes 80 to 9F. */
const HIGH = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at));
const TRAIL = `[\\u0080-\\u00bf${HIGH}]`;
const TWICE = new RegExp(`[\\u00c2-\\u00df]${TRAIL}|[\\u00e0-\\u00ef]${TRAIL}{2}|[\\u00f0-\\u00f4]${TRAIL}{3}`, "g");

function byteOf(character: string): number {
  const high = HIGH.indexOf(character);
  return high < 0 ? character.charCodeAt(0) : 0x80 + high;
}
