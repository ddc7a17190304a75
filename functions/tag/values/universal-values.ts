import type { Candidate } from "./candidate.ts";
import { CURRENCY_SIGNS, ISO_CODES, YEN_SIGNS } from "./currencies.ts";
import { UNIT_SYMBOLS } from "./measure-units.ts";
import { insideName, readDigits } from "./number-token.ts";

/** Values that read alike in every language: 12.5%, €40, USD 100, 30 km, 2026-01-13, 14:30. `language` decides what ¥ is. */
export function universalValues(language: string): (text: string) => Candidate[] {
  return (text) => {
    const found: Candidate[] = [];
    DIGIT.lastIndex = 0;
    for (let match = DIGIT.exec(text); match; match = DIGIT.exec(text)) {
      const at = match.index;
      const candidate = readIsoDate(text, at) ?? readValue(text, at, language);
      if (candidate) found.push(candidate);
      DIGIT.lastIndex = Math.max(candidate?.end ?? 0, skipNumber(text, at));
    }
    return found;
  };
}

const DIGIT = /[0-9]/g;
const ISO_DATE = /(\d{4})-(\d{2})-(\d{2})(?![\d-])/y;
const PERCENT = /\s?[%％]/y;
const SYMBOL = /[\s\u00a0]?([A-Za-z°µμ㎞㎝㎜㎡㎢㎥㎏㎎㎖℃℉²³/]{1,6})(?![A-Za-z0-9])/y;
const ISO_AFTER = /[\s\u00a0]?([A-Z]{3})(?![A-Za-z0-9])/y;
const SIGN_AFTER = /[\s\u00a0]?([€£₽₹₺₴₪])/y;

function skipNumber(text: string, at: number): number {
  let end = at;
  while (end < text.length && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
  return end;
}

function readIsoDate(text: string, at: number): Candidate | undefined {
  if (insideName(text, at)) return undefined;
  ISO_DATE.lastIndex = at;
  const match = ISO_DATE.exec(text);
  if (!match) return undefined;
  const date = {
    kind: "calendar" as const,
    year: { absolute: +match[1]! },
    month: { absolute: +match[2]! },
    day: { absolute: +match[3]! },
  };
  return { start: at, end: at + match[0].length, type: "DATE", date };
}

function readValue(text: string, at: number, language: string): Candidate | undefined {
  if (insideName(text, at) && !beforeSign(text, at, language)) return undefined;
  const number = decimalComma(language) ? readContinental(text, at) : readDigits(text, at);
  if (!number) return undefined;
  const negative = /[-−]/.test(text[at - 1] ?? "") && !/[\w)%\p{L}]/u.test(text[at - 2] ?? "");
  const value = negative ? -number.value : number.value;
  const start = negative ? at - 1 : at;
  PERCENT.lastIndex = number.end;
  const percent = PERCENT.exec(text);
  if (percent) return { start, end: number.end + percent[0].length, type: "PERCENT", normalized: { value } };
  const sign = beforeSign(text, at, language);
  if (sign)
    return {
      start: sign.start,
      end: number.end,
      type: "MONEY",
      normalized: { amount: number.value, currency: sign.currency },
    };
  SIGN_AFTER.lastIndex = number.end;
  const after = SIGN_AFTER.exec(text);
  if (after)
    return {
      start,
      end: number.end + after[0].length,
      type: "MONEY",
      normalized: { amount: value, currency: CURRENCY_SIGNS.get(after[1]!)! },
    };
  ISO_AFTER.lastIndex = number.end;
  const code = ISO_AFTER.exec(text);
  if (code && ISO_CODES.has(code[1]!))
    return {
      start,
      end: number.end + code[0].length,
      type: "MONEY",
      normalized: { amount: value, currency: code[1] === "RMB" ? "CNY" : code[1]! },
    };
  SYMBOL.lastIndex = number.end;
  const symbol = SYMBOL.exec(text);
  if (symbol && MEASURES.test(symbol[1]!) && UNIT_SYMBOLS.has(symbol[1]!)) {
    return { start, end: number.end + symbol[0].length, type: "QUANTITY", normalized: { value, unit: symbol[1]! } };
  }
  return undefined;
}

/** Symbols of two letters and more are safe in every language; m, g and t stand for other words in many. */
const MEASURES = /^(?:[A-Za-zµμ²³/]{2,}|℃|℉|[㎞㎝㎜㎡㎢㎥㎏㎎㎖]|°[CF])$/;

function beforeSign(text: string, at: number, language: string): { start: number; currency: string } | undefined {
  const before = text.slice(Math.max(0, at - 5), at);
  const trimmed = before.trimEnd();
  const gap = before.length - trimmed.length;
  if (gap > 1) return undefined;
  for (const [sign, currency] of CURRENCY_SIGNS)
    if (trimmed.endsWith(sign)) return { start: at - gap - sign.length, currency };
  if (YEN_SIGNS.has(trimmed.at(-1) ?? "")) return { start: at - gap - 1, currency: language === "zh" ? "CNY" : "JPY" };
  const code = /(?<![A-Za-z])([A-Z]{3})$/.exec(trimmed)?.[1];
  if (code && ISO_CODES.has(code)) return { start: at - gap - 3, currency: code === "RMB" ? "CNY" : code };
  return undefined;
}

/** Languages that write 1.234,5. Unknown ones are read as English is. */
function decimalComma(language: string): boolean {
  return DECIMAL_COMMA.has(language);
}

const DECIMAL_COMMA: ReadonlySet<string> = new Set(
  "de fr es it pt nl ru uk pl tr id vi cs sk sv da nb nn no fi el ro hu bg hr sr sl lt lv et is ca eu gl be kk".split(
    " ",
  ),
);

function readContinental(text: string, at: number): { end: number; value: number } | undefined {
  const match = /^\d{1,3}(?:\.\d{3})*(?:,\d+)?/.exec(text.slice(at, at + 24));
  if (!match) return undefined;
  return { end: at + match[0].length, value: Number(match[0].replaceAll(".", "").replace(",", ".")) };
}
