import type { CalendarExpression, DateExpression } from "./date-expression.ts";

/** Words of Korean dates, and what each says. Longer words win. */

type Words<T> = ReadonlyMap<string, T>;

function words<T>(...rows: [string, T][]): Words<T> {
  return new Map(rows.flatMap(([list, meaning]) => list.split("|").map((word): [string, T] => [word, meaning])));
}

export const YEARS: Words<Partial<CalendarExpression>> = words(
  ["지난해|지난 해|작년|전년|전년도|작년도|지난 한 해|지난 시즌", { year: { relative: -1 } }],
  ["재작년|지지난해", { year: { relative: -2 } }],
  ["올해|올 해|올|금년|금년도|올해년도|새해|이번 해|올 한 해|올 한해|올 시즌|이번 시즌", { year: { relative: 0 } }],
  ["내년|내년도|다음 시즌|다음 해|다음해|오는 해|명년", { year: { relative: 1 } }],
  ["내후년|후년", { year: { relative: 2 } }],
  ["이듬해|이듬 해", { year: { relative: 1 }, fromMention: true }],
);

export const MONTHS: Words<Partial<CalendarExpression>> = words(
  ["지난달|지난 달|전월|저번 달|저번달|전달", { month: { relative: -1 } }],
  ["지지난달", { month: { relative: -2 } }],
  ["이달|이 달|이번 달|이번달|금월|당월", { month: { relative: 0 } }],
  ["내달|다음 달|다음달|익월|오는 달|새달", { month: { relative: 1 } }],
  ["다다음달|다다음 달", { month: { relative: 2 } }],
  ...["일월", "이월", "삼월", "사월", "오월", "유월", "칠월", "팔월", "구월", "시월", "십일월", "십이월"].map(
    (word, index): [string, Partial<CalendarExpression>] => [word, { month: { absolute: index + 1 } }],
  ),
);

export const WEEKS: Words<Partial<CalendarExpression>> = words(
  ["지난주|지난 주|저번 주|저번주|전주", { week: { relative: -1 } }],
  ["지지난주|지지난 주", { week: { relative: -2 } }],
  ["이번 주|이번주|금주|이 주", { week: { relative: 0 } }],
  ["다음 주|다음주|내주|차주|담주|오는 주", { week: { relative: 1 } }],
  ["다다음주|다다음 주", { week: { relative: 2 } }],
  ["이번 주말|이번주말|주말", { week: { relative: 0 }, weekend: true }],
  ["지난 주말|지난주말", { week: { relative: -1 }, weekend: true }],
  ["다음 주말|다음주말|다음 주 주말", { week: { relative: 1 }, weekend: true }],
);

export const DAYS: Words<Partial<CalendarExpression>> = words(
  ["오늘|금일", { day: { relative: 0 } }],
  ["어제|어저께|전일|엊저녁|어젯", { day: { relative: -1 } }],
  ["내일|명일|익일", { day: { relative: 1 } }],
  ["그저께|그제|엊그제|그끄제", { day: { relative: -2 } }],
  ["그끄저께", { day: { relative: -3 } }],
  ["모레|내일모레|내일 모레", { day: { relative: 2 } }],
  ["글피", { day: { relative: 3 } }],
);

/** Measured from the last day that the text named. */
export const MENTIONED: Words<DateExpression> = words<DateExpression>(
  ["이날|이 날|같은 날|같은날|당일|이 날짜", { kind: "same", unit: "day" }],
  ["전날|하루 전", { kind: "shifted", amount: -1, unit: "day", from: "mention" }],
  ["다음 날|다음날|이튿날|다음 날", { kind: "shifted", amount: 1, unit: "day", from: "mention" }],
  ["같은 달|같은달|그달|그 달", { kind: "same", unit: "month" }],
  ["같은 해|같은해|그해|그 해", { kind: "same", unit: "year" }],
  ["같은 주|그 주", { kind: "same", unit: "week" }],
  ["연말|연말연시", { kind: "calendar", year: { relative: 0 }, month: { absolute: 12 } }],
  ["연초", { kind: "calendar", year: { relative: 0 }, month: { absolute: 1 } }],
  ["전 분기|전분기|직전 분기", { kind: "shifted", amount: -1, unit: "quarter", from: "mention" }],
  [
    "전년 동기|전년동기|작년 동기|지난해 동기|전년 같은 기간|지난해 같은 기간|작년 같은 기간|전년 동기간",
    { kind: "same", unit: "year", yearsBefore: 1 },
  ],
  ["전년 동월|전년동월|지난해 같은 달|작년 같은 달|전년 같은 달", { kind: "same", unit: "year", yearsBefore: 1 }],
);

export const WEEKDAYS = "월화수목금토일";

/** Days with a date of their own in every year. */
export const HOLIDAYS: Words<Partial<CalendarExpression>> = words(
  ["신정|새해 첫날", fixed(1, 1)],
  ["삼일절|3·1절", fixed(3, 1)],
  ["식목일", fixed(4, 5)],
  ["근로자의 날|노동절", fixed(5, 1)],
  ["어린이날", fixed(5, 5)],
  ["어버이날", fixed(5, 8)],
  ["스승의 날|스승의날", fixed(5, 15)],
  ["현충일", fixed(6, 6)],
  ["제헌절", fixed(7, 17)],
  ["광복절", fixed(8, 15)],
  ["국군의 날", fixed(10, 1)],
  ["개천절", fixed(10, 3)],
  ["한글날", fixed(10, 9)],
  ["핼러윈|할로윈", fixed(10, 31)],
  ["크리스마스이브|성탄 전야|크리스마스 이브", fixed(12, 24)],
  ["크리스마스|성탄절", fixed(12, 25)],
  ["밸런타인데이|발렌타인데이", fixed(2, 14)],
);

export const PARTS: Words<"early" | "middle" | "late"> = words<"early" | "middle" | "late">(
  ["초순|초반|상순|초", "early"],
  ["중순|중반", "middle"],
  ["하순|말경|후반|말", "late"],
);

function fixed(month: number, day: number): Partial<CalendarExpression> {
  return { month: { absolute: month }, day: { absolute: day } };
}
