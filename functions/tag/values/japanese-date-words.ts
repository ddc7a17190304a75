import type { CalendarExpression, DateExpression, Part } from "./date-expression.ts";

/** Words of Japanese and Chinese dates, and what each says. `size` orders them: 1 year, 3 month, 4 week, 5 day. */

type Meaning = Partial<CalendarExpression> & { size: number };

function words<T>(...rows: [string, T][]): ReadonlyMap<string, T> {
  return new Map(rows.flatMap(([list, meaning]) => list.split("|").map((word): [string, T] => [word, meaning])));
}

export const JAPANESE_DATE_WORDS: ReadonlyMap<string, Meaning> = words<Meaning>(
  ["昨年|去年|前年", { size: 1, year: { relative: -1 } }],
  ["一昨年|おととし", { size: 1, year: { relative: -2 } }],
  ["今年|本年|ことし", { size: 1, year: { relative: 0 } }],
  ["来年|明年", { size: 1, year: { relative: 1 } }],
  ["再来年|后年", { size: 1, year: { relative: 2 } }],
  ["翌年", { size: 1, year: { relative: 1 }, fromMention: true }],
  ["先月|前月|上个月|上個月|上月", { size: 3, month: { relative: -1 } }],
  ["先々月", { size: 3, month: { relative: -2 } }],
  ["今月|当月|本月|这个月|這個月", { size: 3, month: { relative: 0 } }],
  ["来月|下个月|下個月|下月", { size: 3, month: { relative: 1 } }],
  ["再来月", { size: 3, month: { relative: 2 } }],
  ["先週|前週|上周|上週|上星期|上个星期", { size: 4, week: { relative: -1 } }],
  ["先々週", { size: 4, week: { relative: -2 } }],
  ["今週|本周|这周|本週|这个星期|这星期", { size: 4, week: { relative: 0 } }],
  ["来週|下周|下週|下星期|下个星期", { size: 4, week: { relative: 1 } }],
  ["翌週|次の週|明けて週", { size: 4, week: { relative: 1 } }],
  ["再来週", { size: 4, week: { relative: 2 } }],
  ["今週末|週末|本周末", { size: 5, week: { relative: 0 }, weekend: true }],
  ["先週末|上周末", { size: 5, week: { relative: -1 }, weekend: true }],
  ["来週末|下周末", { size: 5, week: { relative: 1 }, weekend: true }],
  ["今日|本日|きょう|今天|今晩|今夜|今晚|今朝", { size: 5, day: { relative: 0 } }],
  ["昨日|きのう|昨天|昨夜|昨晩|昨晚", { size: 5, day: { relative: -1 } }],
  ["一昨日|おととい|前天", { size: 5, day: { relative: -2 } }],
  ["明日|あした|あす|明天|明晩", { size: 5, day: { relative: 1 } }],
  ["明後日|あさって|后天|後天", { size: 5, day: { relative: 2 } }],
  ["大晦日|大みそか", { size: 5, month: { absolute: 12 }, day: { absolute: 31 } }],
  ["元日|元旦", { size: 5, month: { absolute: 1 }, day: { absolute: 1 } }],
  ["クリスマスイブ", { size: 5, month: { absolute: 12 }, day: { absolute: 24 } }],
  ["クリスマス", { size: 5, month: { absolute: 12 }, day: { absolute: 25 } }],
  ["正月", { size: 3, month: { absolute: 1 } }],
  ["年末", { size: 3, month: { absolute: 12 }, year: { relative: 0 } }],
  ["年初", { size: 3, month: { absolute: 1 }, year: { relative: 0 } }],
  ["月末", { size: 8, month: { relative: 0 }, part: "late" }],
);

/** Measured from the last date that the text named. */
export const JAPANESE_MENTIONED: ReadonlyMap<string, DateExpression> = words<DateExpression>(
  ["同日|この日|その日|当日|当天", { kind: "same", unit: "day" }],
  ["前日", { kind: "shifted", amount: -1, unit: "day", from: "mention" }],
  ["翌日|次の日|第二天", { kind: "shifted", amount: 1, unit: "day", from: "mention" }],
  ["同月|その月|同じ月", { kind: "same", unit: "month" }],
  ["同年|その年|同じ年|当年", { kind: "same", unit: "year" }],
  ["同じ週|その週", { kind: "same", unit: "week" }],
  ["前年同期|前年同月|去年同期", { kind: "same", unit: "year", yearsBefore: 1 }],
);

export const JAPANESE_PARTS: ReadonlyMap<string, Part> = words<Part>(
  ["初め|はじめ|初頭|上旬|初|前半|月初", "early"],
  ["半ば|中旬|中頃|なかば|中ごろ", "middle"],
  ["末|下旬|終わり|後半|底", "late"],
);

/** The year in which each era's first year lies. */
export const ERAS: ReadonlyMap<string, number> = new Map([
  ["明治", 1868],
  ["大正", 1912],
  ["昭和", 1926],
  ["平成", 1989],
  ["令和", 2019],
]);
