import { pick, type Random } from "../in-process/seeded.ts";

/**
 * A text with up to eight changes, most of them few: stretches cut, doubled, swapped, turned round or repeated, pieces put
 * in that have broken readers before, single characters changed. `pieces` are those of the text's own language; what grows
 * longer than `longest` UTF-16 units is cut.
 */
export function mutateText(random: Random, text: string, pieces: readonly string[], longest = 400_000): string {
  let mutated = text;
  for (let count = 1 + Math.floor(random() ** 2 * 8); count > 0; count--) mutated = mutateOnce(random, mutated, pieces);
  return mutated.slice(0, longest);
}

function mutateOnce(random: Random, text: string, pieces: readonly string[]): string {
  const at = Math.floor(random() * (text.length + 1));
  const length = 1 + Math.floor(random() ** 3 * Math.min(text.length, 4_000));
  const part = text.slice(at, at + length);
  const before = text.slice(0, at);
  const after = text.slice(at + length);
  switch (Math.floor(random() * 12)) {
    case 0:
      return before + after;
    case 1:
      return before + part + part + after;
    case 2:
      return before;
    case 3:
      return after + before + part;
    case 4:
      return before + [...part].reverse().join("") + after;
    case 5:
      return before + part.repeat(Math.min(1 + Math.floor(random() ** 4 * 3_000), Math.ceil(60_000 / length))) + after;
    case 6:
      return before + pick(random, TROUBLE) + part + after;
    case 7:
      return before + String.fromCharCode(Math.floor(random() * 0x10000)) + text.slice(at + 1);
    case 8: {
      const piece = pick(random, pieces);
      return (
        before + piece.repeat(random() < 0.1 ? Math.ceil((random() * 50_000) / (piece.length + 1)) : 1) + text.slice(at)
      );
    }
    case 9: {
      const from = Math.floor(random() * text.length);
      return before + text.slice(from, from + length) + text.slice(at);
    }
    case 10:
      return before + pick(random, TROUBLE).repeat(1 + Math.floor(random() ** 5 * 3_000)) + text.slice(at);
    default:
      return before + pick(random, pieces) + text.slice(at);
  }
}

/** Characters and words that mean something to somebody on the way. */
const TROUBLE = [
  "\0",
  "\u0007",
  "\u001b[31m",
  "\r\n",
  "\u0085",
  "\u2028",
  "\ud800",
  "\udfff",
  "\ufeff",
  "\ufffe",
  "\uffff",
  "\u202e",
  "\u2066",
  "\u200b",
  "\u00ad",
  "\u0301",
  "\u{e0001}",
  "\u{1f469}\u200d\u{1f4bb}",
  "&#0;",
  "&#xD800;",
  "&#x110000;",
  "&#99999999999;",
  "&amp;lt;",
  "&",
  "<",
  ">",
  '"',
  "'",
  "`",
  "]]>",
  "-->",
  "<!--",
  "<![CDATA[",
  "<?",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "NaN",
  "1e999",
  "-1",
  "0",
  "9007199254740993",
  "99999999999999999999",
  "2026-02-30T25:61:61+99:99",
  "0000-00-00",
  "275760-09-13",
  "-271821-04-20",
  "undefined",
  "null",
  "%00",
  "%ff",
  "%u0000",
  "javascript:alert(1)",
  "data:text/html,x",
  "//",
  "http://",
  "http://[::1]:0/",
  "https://user:pass@127.0.0.1/",
  "\u3000",
  "가",
  "ㅋ",
  "\u1100\u1161\u11a8",
  "漢",
  "ﷺ",
  "İ",
  "ß",
  "ﬁ",
];
