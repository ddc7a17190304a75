import type { TimeValue } from "../../article/mention.ts";
import type { Candidate } from "./candidate.ts";

/** Clock times of a Korean text: 오후 3시 20분, 새벽 2시, 14:30, 세 시 반; ranges; 정오 and 자정. */
export function koreanTimes(text: string): Candidate[] {
  const found: Candidate[] = [];
  CLOCK.lastIndex = 0;
  for (let match = CLOCK.exec(text); match; match = CLOCK.exec(text)) {
    const first = readClock(match);
    if (!first) continue;
    let end = match.index + match[0].length;
    let normalized: TimeValue = { time: first.time };
    RANGE.lastIndex = end;
    const connector = RANGE.exec(text);
    if (connector) {
      CLOCK_HERE.lastIndex = end + connector[0].length;
      const other = CLOCK_HERE.exec(text);
      const last = other && readClock(other, first.afternoon && first.half !== undefined ? first.half : undefined);
      if (other && last) {
        end = other.index + other[0].length;
        normalized = { from: first.time, to: last.time };
        CLOCK.lastIndex = end;
      }
    }
    found.push({ start: match.index, end, type: "TIME", normalized });
  }
  return found;
}

const HALF = "(오전|오후|새벽|아침|낮|저녁|밤|점심|정오|한밤|심야)";
const HOURS = "열두|열한|열|다섯|여섯|일곱|여덟|아홉|한|두|세|네";
const SINO = "오십|사십|삼십|이십|십";
const BODY =
  `(?:${HALF}\\s?)?(?:(?<![0-9.,A-Za-z-])([01]?\\d|2[0-4])\\s?시(?![즌리장대민도작험간속세각상즈행중절집](?!에|까|부|쯤)|스템)(?:\\s?([0-5]?\\d)\\s?분(?![의기야])(?:\\s?([0-5]?\\d)\\s?초)?|\\s?([0-5]?\\d)\\s?초|\\s?(반)(?![가-힣])|\\s?정각)?` +
  `|(?<![가-힣])(${HOURS})\\s?시(?![즌리장대민도작험간각절집])(?:\\s?(?:(\\d{1,2})|(${SINO})(일|이|삼|사|오|육|칠|팔|구)?)\\s?분(?![의기])|\\s?(반)(?![가-힣]))?` +
  "|(?<![0-9:.,A-Za-z/-])([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d))?(?![0-9:])\\s?([aApP][mM])?)" +
  "|(?<![가-힣])(정오|자정)(?=[에까부을이은께쯤 ,.을]|$)";
const CLOCK = new RegExp(BODY, "g");
const CLOCK_HERE = new RegExp(BODY, "y");
const RANGE = /(?:\s?[~∼〜～–—-]\s?|부터\s|에서\s)/y;
const HOUR_WORDS: Record<string, number> = {
  한: 1,
  두: 2,
  세: 3,
  네: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열한: 11,
  열두: 12,
};
const TENS: Record<string, number> = { 십: 10, 이십: 20, 삼십: 30, 사십: 40, 오십: 50 };
const ONES = "영일이삼사오육칠팔구";

function readClock(
  match: RegExpExecArray,
  inherited?: string,
): { time: string; half: string | undefined; afternoon: boolean } | undefined {
  const [
    ,
    half,
    hour,
    minute,
    second,
    secondAlone,
    halfPast,
    word,
    wordMinute,
    tens,
    ones,
    wordHalf,
    h,
    m,
    s,
    meridiem,
    fixed,
  ] = match;
  if (fixed) return { time: fixed === "정오" ? "12:00" : "00:00", half: undefined, afternoon: false };
  let hours = word ? HOUR_WORDS[word]! : Number(hour ?? h);
  let minutes = Number(minute ?? wordMinute ?? m ?? 0);
  if (tens) minutes = TENS[tens]! + (ones ? ONES.indexOf(ones) : 0);
  if (halfPast || wordHalf) minutes = 30;
  const seconds = second ?? secondAlone ?? s;
  const named = half ?? (meridiem ? (meridiem.toLowerCase() === "pm" ? "오후" : "오전") : inherited);
  const late = named !== undefined && /^(?:오후|저녁|낮|점심|밤|심야|한밤)$/.test(named);
  // 밤 12시 is midnight, 낮 12시 noon, 밤 1시 in the small hours.
  if (late && hours < 12 && !(/밤|심야/.test(named) && hours < 5) && !(/낮|점심/.test(named) && hours > 8)) hours += 12;
  else if (hours === 12 && named !== undefined && /^(?:밤|한밤|심야|오전|새벽)$/.test(named)) hours = 0;
  if (hours === 24) hours = 0;
  if (hours > 24 || minutes > 59) return undefined;
  const pad = (value: number) => String(value).padStart(2, "0");
  return {
    time: `${pad(hours)}:${pad(minutes)}${seconds === undefined ? "" : `:${pad(Number(seconds))}`}`,
    half: named,
    afternoon: late,
  };
}
