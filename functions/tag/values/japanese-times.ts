import type { TimeValue } from "../../article/mention.ts";
import type { Candidate } from "./candidate.ts";
import { digitValue } from "./number-token.ts";

/** Clock times of a Japanese or Chinese text: 午後3時20分, 午前10時半, 19時, 14:30, 下午三点, 正午. */
export function japaneseTimes(text: string): Candidate[] {
  const found: Candidate[] = [];
  CLOCK.lastIndex = 0;
  for (let match = CLOCK.exec(text); match; match = CLOCK.exec(text)) {
    const evening = /[今昨明](?:夜|晩|晚)の?$/.test(text.slice(Math.max(0, match.index - 3), match.index));
    const first = readClock(match, evening ? "夜" : undefined);
    if (!first) continue;
    let end = match.index + match[0].length;
    let normalized: TimeValue = { time: first.time };
    RANGE.lastIndex = end;
    const connector = RANGE.exec(text);
    if (connector) {
      HERE.lastIndex = end + connector[0].length;
      const other = HERE.exec(text);
      const last = other && readClock(other, first.half);
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

const HALF =
  "(午前|午後|(?<![今昨明翌])朝の?|昼の?|夕方の?|(?<![今昨明])夜の?|深夜の?|未明の?|早朝の?|上午|下午|早上|晚上|凌晨|中午)?\\s?";
const N = "[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}";
const BODY =
  `${HALF}(?:(?<![0-9０-９.,])(${N})(?:時(?!間|代|期|点|刻|給|々|短|価|計|に限)|点(?=[到半整 ]|[0-9０-９一二三四五六七八九十]{1,3}分|[，。,]|$)|點)(?:\\s?(${N})分(?!の|間)(?:\\s?(${N})秒)?|(半))?|(?<![0-9:.,A-Za-z/-])([01]?\\d|2[0-3]):([0-5]\\d)(?::([0-5]\\d))?(?![0-9:]))` +
  "|(正午)";
const CLOCK = new RegExp(BODY, "g");
const HERE = new RegExp(BODY, "y");
const RANGE = /\s?[~∼〜～–—-]\s?|から|到|至/y;

function readClock(match: RegExpExecArray, inherited?: string): { time: string; half: string | undefined } | undefined {
  const [, halfWord, hour, minute, second, halfPast, h, m, s, noon] = match;
  if (noon) return { time: "12:00", half: undefined };
  let hours = kanjiNumber(hour ?? h!);
  const minutes = halfPast ? 30 : kanjiNumber(minute ?? m ?? "0");
  const seconds = second ?? s;
  const half = halfWord ?? inherited;
  if (half && /午後|夕|夜|下午|晚上/.test(half) && hours < 12 && !(/夜/.test(half) && hours < 5)) hours += 12;
  if (half && /昼|中午/.test(half) && hours < 6) hours += 12;
  if (hours === 24 || (half && /午前/.test(half) && hours === 12)) hours = 0;
  // 25時 of broadcasting is 1 o'clock.
  if (hours > 24 && hours < 30) hours -= 24;
  if (hours > 23 || minutes > 59) return undefined;
  const pad = (value: number) => String(value).padStart(2, "0");
  return { time: `${pad(hours)}:${pad(minutes)}${seconds === undefined ? "" : `:${pad(kanjiNumber(seconds))}`}`, half };
}

const KANJI = "〇一二三四五六七八九";

/** A number below one hundred in digits of any width or in characters. */
export function kanjiNumber(word: string): number {
  let value = 0;
  let current = 0;
  let ten = false;
  for (const character of word) {
    const digit = digitValue(character.charCodeAt(0));
    if (character === "十") {
      value += (current || 1) * 10;
      current = 0;
      ten = true;
    } else current = (ten ? 0 : current * 10) + (digit >= 0 ? digit : KANJI.indexOf(character));
  }
  return value + current;
}
