import { ISO_CODES } from "./currencies.ts";
import { digitValue, insideName, type NumberToken, readDigits, tidy } from "./number-token.ts";

/** The numbers of an English text, in order: 1,234.5, 3.2 million, $5bn's 5bn, twenty-five, two and a half million, a dozen. */
export function englishNumbers(text: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const at = match.index;
    const token = digitValue(text.charCodeAt(at)) >= 0 ? readFigure(text, at) : readWords(text, at);
    if (token) tokens.push(token);
    START.lastIndex = token ? token.end : at + Math.max(1, match[0].length);
  }
  return tokens;
}

const SMALL: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Record<string, number> = {
  hundred: 100,
  dozen: 12,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
  mln: 1e6,
  bln: 1e9,
};
const WORDS = Object.keys(SMALL)
  .sort((one, other) => other.length - one.length)
  .join("|");
const START = new RegExp(
  `[0-9]+|(?<![A-Za-z0-9-])(?:(?:a|half a|half-a)[ -](?=hundred|dozen|thousand|million|billion|trillion)|(?:${WORDS})(?![a-z]))`,
  "gi",
);
const SCALE_AFTER =
  /[\s-]?([Hh]undred|[Tt]housand|[Mm]illion|[Bb]illion|[Tt]rillion|[Dd]ozen|[Ll]akh|[Cc]rore)(?![a-z])|\s?(mn|bn|tn|trn|mln|bln)(?![A-Za-z])|(m|k|M|K|B|b|T)(?![A-Za-z0-9])/y;
/** After a currency sign m, k and b are scales; otherwise metres and bytes. */
const LETTERS: Record<string, number> = { m: 1e6, M: 1e6, k: 1e3, K: 1e3, b: 1e9, B: 1e9, T: 1e12 };
const FRACTION = /(?:\s|-)?(½|¼|¾)|\s(\d)\/(\d)(?!\d)/y;

function readFigure(text: string, at: number): NumberToken | undefined {
  if (insideName(text, at) && !afterSign(text, at) && !afterCode(text, at)) return undefined;
  const digits = readDigits(text, at);
  if (!digits) return undefined;
  let { value, end } = digits;
  let scale = 1;
  FRACTION.lastIndex = end;
  const fraction = FRACTION.exec(text);
  if (fraction?.[1]) value += { "½": 0.5, "¼": 0.25, "¾": 0.75 }[fraction[1] as "½"]!;
  else if (fraction?.[2] && +fraction[3]! > +fraction[2]) value += +fraction[2] / +fraction[3]!;
  if (fraction && value !== digits.value) end += fraction[0].length;
  for (let step = 0; step < 2; step++) {
    SCALE_AFTER.lastIndex = end;
    const word = SCALE_AFTER.exec(text);
    if (!word) break;
    if (word[3] && !(afterSign(text, at) && step === 0)) break;
    const factor = word[3] ? LETTERS[word[3]]! : SCALES[(word[1] ?? word[2])!.toLowerCase()]!;
    scale *= factor;
    end += word[0].length;
  }
  const before = text[at - 1];
  const negative = (before === "-" || before === "−") && !/[\w)%$€£]/.test(text[at - 2] ?? "");
  return {
    start: negative ? at - 1 : at,
    end,
    value: tidy((negative ? -1 : 1) * value * scale),
    form: scale > 1 ? "mixed" : "digits",
    scale,
  };
}

/** USD115 */
function afterCode(text: string, at: number): boolean {
  const code = /(?<![A-Za-z0-9])[A-Z]{3}$/.exec(text.slice(Math.max(0, at - 4), at));
  return code !== null && ISO_CODES.has(code[0]);
}

function afterSign(text: string, at: number): boolean {
  return (
    /[$€£¥₩₹₽￥]\s?$/.test(text.slice(Math.max(0, at - 2), at)) ||
    /[$€£¥]\s?[\d.,]+\s?[-–—]\s?$/.test(text.slice(Math.max(0, at - 12), at))
  );
}

const TOKEN = /(?:\s{1,3}(?:and\s{1,3})?|-)?([A-Za-z]{1,20})/y;
const MOST_WORDS = 14;

/** Spelled numbers: sections of hundreds, closed by thousand, million, …; `and a half` before or after the scale. */
function readWords(text: string, at: number): NumberToken | undefined {
  let total = 0;
  let section = 0;
  let end = at;
  let scale = 1;
  let last = "";
  let position = at;
  for (let step = 0; step < MOST_WORDS; step++) {
    const and = /^\s+and\s+(?:an?\s+)?(half|quarter)(?![a-z])/i.exec(text.slice(position, position + 18));
    if (and && step > 0) {
      section += (and[1]!.toLowerCase() === "half" ? 0.5 : 0.25) * (last === "scale" ? scale : 1);
      position += and[0].length;
      end = position;
      last = "half";
      continue;
    }
    TOKEN.lastIndex = position;
    const token = TOKEN.exec(text);
    if (!token || (step === 0 && token.index + token[0].length - token[1]!.length !== at)) break;
    const word = token[1]!.toLowerCase();
    const small = SMALL[word];
    const factor = SCALES[word];
    if (step === 0 && (word === "a" || word === "half")) {
      section = word === "a" ? 1 : 0.5;
      position = at + (word === "a" ? 1 : 6);
      last = "a";
      continue;
    }
    if (small !== undefined) {
      const tens = last === "tens" && small > 0 && small < 10;
      // "one and two" and "three, four" are two numbers; twenty-five and two hundred and five are one.
      if (!(step === 0 || tens || last === "scale")) break;
      if (last === "scale" && token[0].includes("and") && scale < 100) break;
      section += small;
      last = small >= 20 ? "tens" : "ones";
    } else if (factor !== undefined && step > 0 && word.length > 3) {
      if (word === "hundred") section = (section || 1) * 100;
      else if (word === "dozen") section = (section || 1) * 12;
      else {
        total += (section || 1) * factor;
        section = 0;
      }
      scale = factor;
      last = "scale";
    } else break;
    position += token[0].length;
    end = position;
  }
  if (end === at || last === "a") return undefined;
  const sign = /(?<![A-Za-z])minus\s$/i.exec(text.slice(Math.max(0, at - 6), at));
  const start = sign ? at - 6 : at;
  return { start, end, value: tidy((sign ? -1 : 1) * (total + section)), form: "words", scale: 1 };
}
