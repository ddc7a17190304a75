import type { DateSpan } from "./candidate.ts";
import type { CalendarExpression, DateExpression, DateUnit } from "./date-expression.ts";
import { ERAS, JAPANESE_DATE_WORDS, JAPANESE_MENTIONED, JAPANESE_PARTS } from "./japanese-date-words.ts";
import { kanjiNumber } from "./japanese-times.ts";
import { digitValue } from "./number-token.ts";
import { sticky } from "./sticky.ts";

/** The dates of a Japanese (`ja`) or Chinese (`zh`) text: rows of parts from large to small, ranges (11月18日から19日), offsets (3年前). */
export function japaneseDates(language: "ja" | "zh"): (text: string) => DateSpan[] {
  return (text) => {
    const found: DateSpan[] = [];
    START.lastIndex = 0;
    for (let match = START.exec(text); match; match = START.exec(text)) {
      const first = readRow(text, match.index, language);
      if (!first) {
        START.lastIndex = match.index + 1;
        continue;
      }
      const span = readRangeEnd(text, first, language) ?? first;
      found.push(span);
      START.lastIndex = span.end;
    }
    return found;
  };
}

type Parts = Partial<CalendarExpression>;
type Part = { end: number; parts: Parts; size: number; closes?: true };

function listed(words: Iterable<string>): string {
  return [...words].sort((one, other) => other.length - one.length).join("|");
}

const N = "(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})";
const WEEKDAYS = "月火水木金土日";
const CHINESE_WEEKDAYS = "一二三四五六日";
const WORD = new RegExp(listed(JAPANESE_DATE_WORDS.keys()), "y");
const MENTIONED = new RegExp(`(?:${listed(JAPANESE_MENTIONED.keys())})`, "y");
const ERA = new RegExp(`(${listed(ERAS.keys())})(元|${N})年(?!間|ぶり)(度)?`, "y");
const YEAR = /([12][0-9]{3}|[１２][０-９]{3}|[一二][〇零一二三四五六七八九]{3})年(度)?(?![間代])/y;
const SHORT_YEAR = /['’]?([0-9０-９]{2})年(?=[0-9０-９]{1,2}月|度|[1-4]〜)(度)?/y;
const MONTH = new RegExp(`(${N})月(?!間|曜|給|額|刊|面|経)`, "y");
const DAY = new RegExp(`(${N})(?:日(?!間|目|本|ぶり|常|連|産|程|銀|米|中関)|号(?!機|線|館|室|车|楼))`, "y");
const QUARTER = /第?([1-4１-４一二三四])(?:四半期|季度|[~〜～－-][0-9]{1,2}月期)/y;
const HALF = /(上|下)半(?:期|年)|(?<=年の?)(前|後)半/y;
const SEASON = /(春|夏|秋|冬)(?:季|天)?(?=[、にはのまか,。ご]|$)/y;
const WEEKDAY = /(?:[（(]([月火水木金土日])[）)]|([月火水木金土日])曜日?|(?:星期|周|礼拜)([一二三四五六日天]))/y;
const NTH = /(?:の)?(?:第([1-5一二三四五])|(最初|最後|最終))の?(週|(?:[月火水木金土日])曜日?)/y;
const PART = new RegExp(listed(JAPANESE_PARTS.keys()), "y");
const DECADE = /((?:1[0-9]|20)[0-9]0|[0-9０-９]0)年代(前半|半ば|後半|初頭)?/y;
const CENTURY = /([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})世紀(初頭|前半|半ば|後半|末)?/y;
const NUMERIC = /([12][0-9]{3})([/.-])([0-9]{1,2})\2([0-9]{1,2})(?![0-9])/y;
const OFFSET =
  /(?:([0-9０-９]{1,4}|[一二三四五六七八九十]{1,3}|数)(年|か月|カ月|ヶ月|ヵ月|个月|個月|週間|周|日|天|四半期))(半)?(前|後|后|之前|之后|以前|以后)(?!半|期|退|日|者|述|倒|任)/y;
const STRETCH =
  /(過去|この|今後|直近|これまでの|向こう|前の|次の|过去|未来|最近)(?:の)?([0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})(年|か月|カ月|ヶ月|个月|週|周|日|天)間?/y;
const START = new RegExp(
  `${listed([...JAPANESE_DATE_WORDS.keys(), ...JAPANESE_MENTIONED.keys(), ...ERAS.keys()])}|(?<![0-9０-９.,])['’]?[0-9０-９一二三四五六七八九十〇]|[月火水木金土日]曜|星期|周[一二三四五六日]|上半|下半|第[1-4一二三四]|過去|この|今後|直近|向こう|前の|次の|过去|未来`,
  "g",
);

function readRow(text: string, at: number, language: "ja" | "zh"): DateSpan | undefined {
  const special = readSpecial(text, at);
  if (special) return special;
  let position = at;
  let parts: Parts = {};
  let size = 0;
  let end = -1;
  for (let count = 0; count < 8; count++) {
    const next = readPart(text, position, size, language);
    if (!next || (next.size <= size && size > 0)) break;
    parts = { ...parts, ...next.parts };
    size = next.size;
    end = next.end;
    if (next.closes) break;
    position = end;
    if (
      text[position] === "の" ||
      text[position] === " " ||
      (text[position] === "、" && sticky(WEEKDAY, text, position + 1))
    )
      position++;
  }
  return end < 0 ? undefined : { start: at, end, date: { kind: "calendar", ...parts } };
}

function readSpecial(text: string, at: number): DateSpan | undefined {
  const mentioned = sticky(MENTIONED, text, at);
  if (mentioned) return { start: at, end: at + mentioned[0].length, date: JAPANESE_MENTIONED.get(mentioned[0])! };
  const decade = sticky(DECADE, text, at);
  if (decade)
    return {
      start: at,
      end: at + decade[0].length,
      date: { kind: "decade", start: kanjiNumber(decade[1]!), ...partOf(decade[2]) },
    };
  const century = sticky(CENTURY, text, at);
  if (century)
    return {
      start: at,
      end: at + century[0].length,
      date: { kind: "century", number: kanjiNumber(century[1]!), ...partOf(century[2]) },
    };
  const offset = sticky(OFFSET, text, at);
  if (offset && offset[1] !== "数") {
    const amount = kanjiNumber(offset[1]!);
    // 2015年前 is before a given year.
    if (amount < 1000) {
      const sign = /前/.test(offset[4]!) ? -1 : 1;
      return {
        start: at,
        end: at + offset[0].length,
        date: { kind: "shifted", amount: sign * amount, unit: unitOf(offset[2]!) },
      };
    }
  }
  const stretch = sticky(STRETCH, text, at);
  if (stretch) {
    const past = /過去|この|直近|これまで|前|过去|最近/.test(stretch[1]!);
    return {
      start: at,
      end: at + stretch[0].length,
      date: {
        kind: "stretch",
        amount: kanjiNumber(stretch[2]!),
        unit: unitOf(stretch[3]!),
        direction: past ? "past" : "future",
      },
    };
  }
  return undefined;
}

function unitOf(word: string): DateUnit {
  if (/月/.test(word)) return "month";
  if (/週|周/.test(word)) return "week";
  return word === "年" ? "year" : word === "四半期" ? "quarter" : "day";
}

function partOf(word: string | undefined): { part?: "early" | "middle" | "late" } {
  if (!word) return {};
  return { part: /初|前/.test(word) ? "early" : /半ば/.test(word) ? "middle" : "late" };
}

function readPart(text: string, at: number, size: number, language: "ja" | "zh"): Part | undefined {
  const word = sticky(WORD, text, at);
  if (word) {
    const { size: wordSize, ...parts } = JAPANESE_DATE_WORDS.get(word[0])!;
    // 来年度 counts from April in Japan.
    const fiscal = wordSize === 1 && text[at + word[0].length] === "度";
    return {
      end: at + word[0].length + (fiscal ? 1 : 0),
      parts: { ...parts, ...(fiscal && language === "ja" ? { fiscalStart: 4 } : {}) },
      size: wordSize,
    };
  }
  const era = sticky(ERA, text, at);
  if (era)
    return {
      end: at + era[0].length,
      parts: yearParts(ERAS.get(era[1]!)! + (era[2] === "元" ? 1 : kanjiNumber(era[2]!)) - 1, era[3], language),
      size: 1,
    };
  const numeric = size === 0 ? sticky(NUMERIC, text, at) : null;
  if (numeric)
    return {
      end: at + numeric[0].length,
      parts: { year: { absolute: +numeric[1]! }, month: { absolute: +numeric[3]! }, day: { absolute: +numeric[4]! } },
      size: 5,
    };
  const year = sticky(YEAR, text, at) ?? sticky(SHORT_YEAR, text, at);
  if (year) {
    const number = figures(year[1]!);
    return {
      end: at + year[0].length,
      parts: yearParts(number < 100 ? (number > 60 ? 1900 : 2000) + number : number, year[2], language),
      size: 1,
    };
  }
  const quarter = sticky(QUARTER, text, at);
  if (quarter)
    return { end: at + quarter[0].length, parts: { quarter: { absolute: kanjiNumber(quarter[1]!) } }, size: 2 };
  const half = sticky(HALF, text, at);
  if (half)
    return {
      end: at + half[0].length,
      parts: { half: (half[1] ?? half[2]) === "上" || half[2] === "前" ? 1 : 2 },
      size: 2,
    };
  const month = sticky(MONTH, text, at);
  if (month && within(kanjiNumber(month[1]!), 12))
    return { end: at + month[0].length, parts: { month: { absolute: kanjiNumber(month[1]!) } }, size: 3 };
  const day = sticky(DAY, text, at);
  if (day && within(kanjiNumber(day[1]!), 31) && (size > 0 || sureDay(text, at, day, language)))
    return { end: at + day[0].length, parts: { day: { absolute: kanjiNumber(day[1]!) } }, size: 5 };
  const weekday = sticky(WEEKDAY, text, at);
  if (weekday && (size > 0 || !weekday[1]))
    return { end: at + weekday[0].length, parts: { weekday: weekdayNumber(weekday) }, size: 6 };
  if (size >= 1) {
    const nth = sticky(NTH, text, at);
    if (nth) return nthPart(at, nth);
    const season = size <= 1 ? sticky(SEASON, text, at) : null;
    if (season)
      return {
        end: at + season[0].length,
        parts: { season: ({ 春: "spring", 夏: "summer", 秋: "autumn", 冬: "winter" } as const)[season[1] as "春"] },
        size: 3,
      };
    const part = size <= 4 ? sticky(PART, text, at) : null;
    if (part) return { end: at + part[0].length, parts: { part: JAPANESE_PARTS.get(part[0])! }, size: 8, closes: true };
  }
  return undefined;
}

/** 一日 alone is a day's length as often as the first; in Chinese 号 after a number is mostly a date. */
function sureDay(text: string, at: number, day: RegExpExecArray, language: "ja" | "zh"): boolean {
  if (language === "ja" && day[0].endsWith("号")) return false;
  return digitValue(text.charCodeAt(at)) >= 0 || day[1]!.length > 1;
}

function yearParts(year: number, fiscal: string | undefined, language: "ja" | "zh"): Parts {
  return { year: { absolute: year }, ...(fiscal && language === "ja" ? { fiscalStart: 4 } : {}) };
}

function figures(word: string): number {
  return Number(
    [...word]
      .map((character) =>
        digitValue(character.charCodeAt(0)) >= 0
          ? digitValue(character.charCodeAt(0))
          : Math.max(0, "〇一二三四五六七八九".indexOf(character)),
      )
      .join(""),
  );
}

function within(number: number, most: number): boolean {
  return number >= 1 && number <= most;
}

function weekdayNumber(match: RegExpExecArray): number {
  if (match[3]) return match[3] === "天" ? 6 : CHINESE_WEEKDAYS.indexOf(match[3]);
  return WEEKDAYS.indexOf((match[1] ?? match[2])!);
}

function nthPart(at: number, nth: RegExpExecArray): Part {
  const which = nth[2] ? (nth[2] === "最初" ? 1 : -1) : kanjiNumber(nth[1]!);
  const end = at + nth[0].length;
  if (nth[3] === "週") return { end, parts: { week: { absolute: which } }, size: 4 };
  return { end, parts: { weekday: WEEKDAYS.indexOf(nth[3]![0]!), nth: which }, size: 6 };
}

const CONNECTOR = /\s?[~∼〜～–—-]\s?|から|到|至|－/y;

function readRangeEnd(text: string, first: DateSpan, language: "ja" | "zh"): DateSpan | undefined {
  const connector = sticky(CONNECTOR, text, first.end);
  if (!connector || first.date.kind !== "calendar") return undefined;
  const second = readRow(text, first.end + connector[0].length, language);
  if (second?.date.kind !== "calendar") return undefined;
  return {
    start: first.start,
    end: second.end,
    date: { kind: "range", from: first.date, to: second.date } satisfies DateExpression,
  };
}
