import type { CalendarExpression, DateExpression } from "./date-expression.ts";
import { DAYS, HOLIDAYS, MENTIONED, MONTHS, PARTS, WEEKDAYS, WEEKS, YEARS } from "./korean-date-words.ts";
import { sticky } from "./sticky.ts";

export type Parts = Partial<CalendarExpression>;
/** One part of a row of parts; `size` orders them from large (a year, 1) to small. */
export type Part = { end: number; parts: Parts; size: number; date?: DateExpression; closes?: true };

const LEXICONS: [ReadonlyMap<string, Parts>, number][] = [
  [YEARS, 1],
  [MONTHS, 3],
  [WEEKS, 4],
  [DAYS, 5],
  [HOLIDAYS, 5],
];

function listed(words: Iterable<string>): string {
  return [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("|");
}

const LEXICON = new Map<string, Part>();
for (const [words, size] of LEXICONS) for (const [word, parts] of words) LEXICON.set(word, { end: 0, parts, size });
for (const [word, date] of MENTIONED) LEXICON.set(word, { end: 0, parts: {}, size: 0, date });
/** All of them, for a pattern. */
export const DATE_WORDS = listed(LEXICON.keys());
const WORD = new RegExp(DATE_WORDS, "y");
/** The listed word of dates that stands at an offset. */
export function dateWordAt(text: string, at: number): string | undefined {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0];
}

const YEAR =
  /(?:'|’)?(\d{2}|0\d)년(?:도|(?=\s?\d{1,2}월|생|대|작|초|말))|(?<![\d~∼〜–-])([89]\d|0\d)년(?=[ 에의,.]|$)(?!\s?(?:넘|된|만|동안|간|이상|전통|역사|째|가까))|(\d{4})\s?년도?(?!대)|(\d{4})(?=[/.-]\s?\d{1,2}[/.-]\s?\d{1,2}(?!\d))/y;
const NUMERIC = /(\d{4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,2})\.?(?!\d)/y;
const DECADE = /(?:'|’)?(\d{2}|\d{4})년대\s?(초반|중반|후반|초|중|말)?/y;
const CENTURY = /(\d{1,2})세기\s?(초반|중반|후반|초|중엽|말)?/y;
const SPELLED_YEAR = /((?:이천|천구백)[일이삼사오육칠팔구십]{0,8})년/y;
const MONTH = /(\d{1,2})\s?월(?!드|급|세|간|요일|등|례|평균)/y;
const DAY =
  /(\d{1,2})\s?일(?!간|째|동안|본|반|부(?!터)|자리|제(?!주)|만(?![ 에])|정(?!오)|상|괄|\s만에|\s?동안|\s?연속|\s?이내|\s?이상|\s?내에|\s?(?:전|뒤|후)(?:[에인의부까엔쯤께]|(?![가-힣])))/y;
const SPELLED_DAY = /(이십|삼십|십)?([일이삼사오육칠팔구])?일(?=[에까부은 ,.]|$)/y;
const QUARTER = /(\d)\s?[사/4]{0,2}\s?분기(?!\s?(?:연속|만에|동안|째))/y;
/** 9~24일: the first number has the unit of the second. */
const SHARED = /(\d{1,4})(?=\s?[~∼〜～–-]\s?(\d{1,4})\s?(년(?!간|\s?(?:만|동안))|월|일(?!간|\s?(?:만|동안))|분기))/y;
const HALF = /(상|하)반기/y;
const SEASON = /(?:초|늦)?(봄|여름|가을|겨울)(?!철새|방학|옷|나무|잠)/y;
const WEEKDAY = /([월화수목금토일])요일/y;
const MONTH_WEEK =
  /(첫|둘|셋|넷|마지막|첫 ?번|두 ?번|세 ?번|네 ?번|다섯 ?번|\d)\s?(?:째|주차)?\s?(주|[월화수목금토일]요일)/y;
const PART = new RegExp(`(${listed(PARTS.keys())})(?=[ ,.에까부의은엔쯤께경)~∼–이로을가보과]|$)`, "y");
const NTH: Record<string, number> = {
  첫: 1,
  둘: 2,
  셋: 3,
  넷: 4,
  마지막: -1,
  첫번: 1,
  두번: 2,
  세번: 3,
  네번: 4,
  다섯번: 5,
};
const SEASONS = { 봄: "spring", 여름: "summer", 가을: "autumn", 겨울: "winter" } as const;

/** The next part of a row; `size` is that of the part before it, so that a row runs from large to small. */
export function readPart(text: string, at: number, size: number): Part | undefined {
  const word = dateWordAt(text, at);
  if (word && !badBoundary(text, at, word)) return { ...LEXICON.get(word)!, end: at + word.length };
  const code = text.charCodeAt(at);
  if (code === 0x27 || code === 0x2019 || (code >= 0x30 && code <= 0x39)) return readDigitsPart(text, at, size);
  const half = sticky(HALF, text, at);
  if (half) return { end: at + half[0].length, parts: { half: half[1] === "상" ? 1 : 2 }, size: 2 };
  const season =
    size > 0 || /(?:지난|올|이번|오는|다음)\s$/.test(text.slice(Math.max(0, at - 4), at))
      ? sticky(SEASON, text, at)
      : null;
  if (season)
    return { end: at + season[0].length, parts: { season: SEASONS[season[1] as keyof typeof SEASONS] }, size: 3 };
  if (size >= 1) {
    const part = sticky(PART, text, at);
    if (part) return { end: at + part[0].length, parts: { part: PARTS.get(part[1]!)! }, size: 8, closes: true };
    const nth = sticky(MONTH_WEEK, text, at);
    if (nth) return ordinalPart(at, nth);
  }
  const weekday = sticky(WEEKDAY, text, at);
  if (weekday) return { end: at + weekday[0].length, parts: { weekday: WEEKDAYS.indexOf(weekday[1]!) }, size: 6 };
  const year = sticky(SPELLED_YEAR, text, at);
  if (year) return { end: at + year[0].length, parts: { year: { absolute: spelled(year[1]!) } }, size: 1 };
  const day = size === 3 ? sticky(SPELLED_DAY, text, at) : null;
  if (day?.[0] !== "일" && day)
    return { end: at + day[0].length, parts: { day: { absolute: spelled(day[0].slice(0, -1)) } }, size: 5 };
  return undefined;
}

function readDigitsPart(text: string, at: number, size: number): Part | undefined {
  const numeric = sticky(NUMERIC, text, at);
  if (numeric && size === 0)
    return {
      end: at + numeric[0].replace(/\.$/, "").length,
      parts: { year: { absolute: +numeric[1]! }, month: { absolute: +numeric[3]! }, day: { absolute: +numeric[4]! } },
      size: 5,
    };
  const decade = sticky(DECADE, text, at);
  if (decade && size === 0)
    return {
      end: at + decade[0].trimEnd().length,
      parts: {},
      size: 9,
      date: { kind: "decade", start: +decade[1]!, ...partOf(decade[2]) },
    };
  const century = sticky(CENTURY, text, at);
  if (century && size === 0)
    return {
      end: at + century[0].trimEnd().length,
      parts: {},
      size: 9,
      date: { kind: "century", number: +century[1]!, ...partOf(century[2]) },
    };
  const year = sticky(YEAR, text, at);
  if (year) {
    const absolute = +(year[3] ?? year[4] ?? year[2] ?? year[1]!);
    if (absolute < 100 || (absolute >= 1000 && absolute < 2200))
      return {
        end: at + year[0].length,
        parts: { year: { absolute: absolute < 100 ? (absolute > 50 ? 1900 : 2000) + absolute : absolute } },
        size: 1,
      };
  }
  const shared = sharedPart(at, sticky(SHARED, text, at));
  if (shared) return shared;
  const quarter = sticky(QUARTER, text, at);
  if (quarter && +quarter[1]! >= 1 && +quarter[1]! <= 4)
    return { end: at + quarter[0].length, parts: { quarter: { absolute: +quarter[1]! } }, size: 2 };
  const month = sticky(MONTH, text, at);
  if (month && +month[1]! >= 1 && +month[1]! <= 12 && !sentence(text, at))
    return { end: at + month[0].length, parts: { month: { absolute: +month[1]! } }, size: 3 };
  const nth = size >= 1 ? sticky(MONTH_WEEK, text, at) : null;
  if (nth) return ordinalPart(at, nth);
  const day = sticky(DAY, text, at);
  if (day && +day[1]! >= 1 && +day[1]! <= 31)
    return { end: at + day[0].length, parts: { day: { absolute: +day[1]! } }, size: 5 };
  return undefined;
}

function sharedPart(at: number, match: RegExpExecArray | null): Part | undefined {
  if (!match) return undefined;
  const end = at + match[1]!.length;
  const absolute = +match[1]!;
  const last = +match[2]!;
  const unit = match[3]![0];
  if (unit === "년")
    return absolute >= 1900 && absolute < last + 100 && absolute < 2200
      ? { end, parts: { year: { absolute } }, size: 1, closes: true }
      : undefined;
  const most = unit === "월" ? 12 : unit === "일" ? 31 : 4;
  if (absolute < 1 || absolute > most || last > most) return undefined;
  if (unit === "분") return { end, parts: { quarter: { absolute } }, size: 2, closes: true };
  return unit === "월"
    ? { end, parts: { month: { absolute } }, size: 3, closes: true }
    : { end, parts: { day: { absolute } }, size: 5, closes: true };
}

/** 징역 8월: months of prison, not August. */
function sentence(text: string, at: number): boolean {
  return (
    /(?:징역|금고|구류|\d년)\s?$/.test(text.slice(Math.max(0, at - 4), at)) &&
    !/\d{4}년\s?$/.test(text.slice(Math.max(0, at - 7), at))
  );
}

function ordinalPart(at: number, nth: RegExpExecArray): Part {
  const which = NTH[nth[1]!.replace(" ", "")] ?? +nth[1]!;
  const end = at + nth[0].length;
  if (nth[2] === "주") return { end, parts: { week: { absolute: which } }, size: 4 };
  return { end, parts: { weekday: WEEKDAYS.indexOf(nth[2]![0]!), nth: which }, size: 6 };
}

/** Words that only begin like a date: 올림픽, 주말농장, 전주시, 이주 노동자. */
const LONGER =
  /^(?:올[가-힣]|올해년|전주(?:시|의|에|국|대|고|한|·)|내주[고는며]|전달[하했받되된할]|전일[본]|이날치|오늘날|내일신|모레|주말[농극드]|후년기|이달[의]\s선|연말정산)/;
const SHORT = new Set([
  "올",
  "전주",
  "이 주",
  "전달",
  "내주",
  "모레",
  "전일",
  "새달",
  "그 주",
  "그 달",
  "이 달",
  "그 해",
  "그달",
  "후년",
]);

function badBoundary(text: string, at: number, word: string): boolean {
  const after = text.slice(at, at + word.length + 3);
  if (word !== "올해" && word !== "올 해" && LONGER.test(after)) return true;
  if (word === "올") return !/^올 (?:[0-9상하봄여가겨연]|시즌|들어|초)/.test(text.slice(at, at + 4));
  if (word === "주말") return !/^주말(?:에|인|까지|사이|동안|이후|\s(?:동안|사이|오후|오전|밤))/.test(after);
  if (word === "새해" && /^새해(?:맞이|인사|소망|복| 복| 인사)/.test(after)) return true;
  return (
    SHORT.has(word) &&
    /^[가-힣]/.test(text.slice(at + word.length)) &&
    !/^(?:에|의|은|는|이|가|까|부|보|과|와|도|로|대)/.test(text.slice(at + word.length))
  );
}

function partOf(word: string | undefined): { part?: "early" | "middle" | "late" } {
  if (!word) return {};
  return { part: word.startsWith("초") ? "early" : word.startsWith("중") ? "middle" : "late" };
}

const DIGITS = "영일이삼사오육칠팔구";

/** 이천십오 → 2015, 이십일 → 21. */
function spelled(word: string): number {
  let value = 0;
  let digit = 0;
  for (const character of word) {
    const scale = { 천: 1000, 백: 100, 십: 10 }[character];
    if (scale) {
      value += (digit || 1) * scale;
      digit = 0;
    } else digit = DIGITS.indexOf(character);
  }
  return value + digit;
}
