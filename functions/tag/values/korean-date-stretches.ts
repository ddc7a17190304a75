import type { DateSpan } from "./candidate.ts";
import type { DateUnit } from "./date-expression.ts";
import { sticky } from "./sticky.ts";

const UNITS: Record<string, DateUnit> = {
  년: "year",
  해: "year",
  개월: "month",
  달: "month",
  주: "week",
  주일: "week",
  일: "day",
  분기: "quarter",
};
const NATIVE: Record<string, number> = {
  한: 1,
  두: 2,
  세: 3,
  석: 3,
  네: 4,
  넉: 4,
  다섯: 5,
  여섯: 6,
  일: 1,
  이: 2,
  삼: 3,
  사: 4,
  오: 5,
  육: 6,
  칠: 7,
  팔: 8,
  구: 9,
  십: 10,
};
const SPANS: Record<string, [number, DateUnit]> = {
  하루: [1, "day"],
  이틀: [2, "day"],
  사흘: [3, "day"],
  나흘: [4, "day"],
  닷새: [5, "day"],
  엿새: [6, "day"],
  열흘: [10, "day"],
  보름: [15, "day"],
  일주일: [1, "week"],
  반년: [6, "month"],
};
const COUNTED =
  /(?:(지난|다음)\s)?(?:(\d{1,4}|한|두|세|석|네|넉|다섯|여섯|[일이삼사오육칠팔구십])여?\s?(년|해|개월|달|주일|주|일|분기)|(하루|이틀|사흘|나흘|닷새|엿새|열흘|보름|일주일|반년))(여)?(\s?(?:전|뒤|후|이전)(?![가-힣])|\s?(?:전|뒤|후)(?=[에인의부까엔쯤께다이로보과]))?/y;

/** 3년 전, 2주 뒤; 지난 10주, 앞으로 3년. */
export function readStretch(text: string, at: number): DateSpan | undefined {
  const match = sticky(COUNTED, text, at);
  if (!match) return undefined;
  const [, lead, count, unitWord, word, , turn] = match;
  if (!lead && !turn) return undefined;
  const [amount, unit] = word ? SPANS[word]! : [NATIVE[count!] ?? +count!, UNITS[unitWord!]!];
  if (amount > 1000 || amount < 1) return undefined;
  const end = at + match[0].length;
  if (turn) {
    const back = turn.includes("전");
    // 2010년 이후, 3일 전 are given dates: 이후 is read after the row; a four-digit year is no count.
    if (unit === "year" && amount >= 1000) return undefined;
    if (lead) return undefined;
    return { start: at, end, date: { kind: "shifted", amount: back ? -amount : amount, unit } };
  }
  // 지난 2년 8개월: read on as a duration.
  if (/^\s?\d{1,2}(?:개월|주|일)/.test(text.slice(end, end + 6))) return undefined;
  const native = !/^\d/.test(count ?? "");
  // 지난 3일 is the 3rd, 지난 2일간 two days; 다음 달 is a month by name.
  if (unit === "day" && !native && !/^\s?(?:간|동안|사이)/.test(text.slice(end, end + 3))) return undefined;
  if (unit === "year" && amount > 200) return undefined;
  if (/^[가-힣]/.test(text.slice(end)) && /^(?:차|째|호|생)/.test(text.slice(end))) return undefined;
  return {
    start: at,
    end,
    date: { kind: "stretch", amount, unit, direction: lead === "지난" ? "past" : "future" },
  };
}
