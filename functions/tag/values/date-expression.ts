/** What the words of a date say, before it is known on which day they were said. */

/** A given one, or so many before or after the current one. */
export type Point = { absolute: number } | { relative: number };
export type DateUnit = "day" | "week" | "month" | "quarter" | "half" | "year" | "decade";
export type Part = "early" | "middle" | "late";
/** 지난, last → past; 오는, next → future. Without one, the nearest is meant. */
export type Direction = "past" | "future";

export type CalendarExpression = {
  kind: "calendar";
  year?: Point;
  half?: number;
  quarter?: Point;
  season?: Season;
  month?: Point;
  /** `relative`: weeks from the current one; `absolute`: of the month (5 is the last) or of the year. */
  week?: Point;
  day?: Point;
  /** 0 is Monday. */
  weekday?: number;
  /** Which such weekday of the month: 1 the first, -1 the last. */
  nth?: number;
  weekend?: true;
  part?: Part;
  direction?: Direction;
  /** The month a fiscal year starts in, where it is known (Japan: 4). */
  fiscalStart?: number;
  /** The year counts from the last one that was named: 이듬해, the following year. */
  fromMention?: true;
  /** Lies in the month or year that the text named last: 같은 달 17일. */
  within?: "month" | "year";
  /** The whole week of the day that is said: the week of May 3. */
  wholeWeek?: true;
};
export type Season = "spring" | "summer" | "autumn" | "winter";

export type DateExpression =
  | CalendarExpression
  /** 3년 전, in two weeks. */
  | { kind: "shifted"; amount: number; unit: DateUnit; from?: "mention" }
  /** 지난 10주, the next three years. */
  | { kind: "stretch"; amount: number; unit: DateUnit; direction: Direction }
  /** 90년대: the year it starts with, two or four digits. */
  | { kind: "decade"; start: number; part?: Part }
  | { kind: "century"; number: number; part?: Part }
  /** 이날, 같은 달, 전년 동기: measured from the last date that the text named. */
  | { kind: "same"; unit: DateUnit; yearsBefore?: number }
  | { kind: "range"; from: DateExpression; to: DateExpression };
