import type { DateSpan } from "./candidate.ts";
import type { DateExpression, Direction } from "./date-expression.ts";
import { DATE_WORDS, dateWordAt, type Parts, readPart } from "./korean-date-parts.ts";
import { readStretch } from "./korean-date-stretches.ts";
import { WEEKDAYS } from "./korean-date-words.ts";
import { sticky } from "./sticky.ts";

/**
 * The dates of a Korean text: a row of parts from large to small (지난해 1월 20일), each part once, and ranges of two rows
 * (24일부터 내달 3일). Particles stay outside.
 */
export function koreanDates(text: string): DateSpan[] {
  const found: DateSpan[] = [];
  START.lastIndex = 0;
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const at = match.index;
    const first = readRow(text, at);
    if (!first) {
      START.lastIndex = at + 1;
      continue;
    }
    const range = readRangeEnd(text, first);
    found.push(range ?? first);
    START.lastIndex = (range ?? first).end;
  }
  return found;
}

const LEAD = /(지난|오는|다가오는|다음|이번|돌아오는|올|내)\s?/y;
/** Where a date can start; the words before it may not run into it. */
const START = new RegExp(
  `(?<![0-9.,])'?[0-9](?=[0-9]{0,3}[년월일주개분세시사여/.~∼〜～–\\- ])|(?<![가-힣])(?:${DATE_WORDS}|지난|오는|다가오는|다음|이번|돌아오는|상반기|하반기|봄|여름|가을|겨울|이천|천구백|[${WEEKDAYS}]요일|[일이삼사오육칠팔구십]{1,8}[년일]|[한두세네석넉](?=[ 달해주])|하루(?=\\s?전)|이틀|사흘|나흘|닷새|열흘|일주일|보름|몇)`,
  "g",
);
const DIRECTION: Record<string, Direction | "this"> = {
  지난: "past",
  오는: "future",
  다가오는: "future",
  다음: "future",
  돌아오는: "future",
  이번: "this",
  올: "this",
  내: "future",
};

/** One row of parts from `at`. */
function readRow(text: string, at: number): DateSpan | undefined {
  const stretch = readStretch(text, at);
  if (stretch) return stretch;
  let position = at;
  let parts: Parts = {};
  let size = 0;
  let end = -1;
  LEAD.lastIndex = at;
  const led = LEAD.exec(text);
  // 내일 and 올해 only begin like 내 and 올.
  const lead = dateWordAt(text, at) ? null : led;
  if (lead) {
    position = at + lead[0].length;
    const direction = DIRECTION[lead[1]!]!;
    if (lead[1] === "올") parts = { year: { relative: 0 } };
    else if (direction !== "this") parts = { direction };
  }
  for (let count = 0; count < 8; count++) {
    const next = readPart(text, position, size);
    if (!next) break;
    if (next.date) {
      // 같은 달 17일: the day lies in the month that the text named.
      // 2025년 연말: the word's month, in the year that stands before it.
      if (count > 0 && size === 1 && next.date.kind === "calendar") {
        parts = { ...next.date, ...parts };
        size = 3;
        end = next.end;
        break;
      }
      if (count > 0) break;
      return withDay(text, { start: at, end: next.end, date: next.date });
    }
    if (next.size <= size && size > 0) break;
    parts = { ...parts, ...next.parts };
    size = next.size;
    end = next.end;
    position = end;
    if (text[position] === " ") position++;
    else if (text.startsWith("의 ", position)) position += 2;
    else if (text[position] === "(" && readWeekdayGloss(text, position)) {
      end = readWeekdayGloss(text, position)!;
      break;
    }
    if (next.closes) break;
  }
  if (end < 0) return undefined;
  if (lead?.[1] === "다음" && parts.weekday !== undefined && parts.direction) {
    delete parts.direction;
    parts.week = { relative: 1 };
  }
  if (lead?.[1] === "내" && size !== 3) return undefined;
  if (parts.year && parts.direction) delete parts.direction;
  return { start: at, end, date: { kind: "calendar", ...parts } };
}

/** 같은 달 17일, 그해 3월. */
function withDay(text: string, span: DateSpan): DateSpan {
  if (span.date.kind !== "same" || text[span.end] !== " ") return span;
  const next = readPart(text, span.end + 1, span.date.unit === "month" ? 3 : span.date.unit === "year" ? 1 : 9);
  if (!next || next.date || !next.parts) return span;
  const inside: DateExpression = {
    kind: "calendar",
    ...next.parts,
    within: span.date.unit === "month" ? "month" : "year",
  };
  return { start: span.start, end: next.end, date: inside };
}

/** (월), (화요일) right after a day belong to it. */
function readWeekdayGloss(text: string, at: number): number | undefined {
  const gloss = /^\(([월화수목금토일])(?:요일)?\)/.exec(text.slice(at, at + 6));
  return gloss ? at + gloss[0].length : undefined;
}

const CONNECTOR = /(?:\s?\([가-힣 ]{1,8}\))?(?:\s?[~∼〜～–—-]\s?|(?:부터|서부터)\s?|에서\s)/y;

/** The other end: 부터 내달 3일(까지), ~7일. */
function readRangeEnd(text: string, first: DateSpan): DateSpan | undefined {
  const connector = sticky(CONNECTOR, text, first.end);
  if (!connector) return undefined;
  const second = readRow(text, first.end + connector[0].length);
  if (!second) return undefined;
  // 3월에서 4월로 is a change, no range.
  if (connector[0].includes("에서") && /^(?:으로|로)/.test(text.slice(second.end, second.end + 2))) return undefined;
  return { start: first.start, end: second.end, date: { kind: "range", from: first.date, to: second.date } };
}
