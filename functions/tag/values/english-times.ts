import type { TimeValue } from "../../article/mention.ts";
import type { Candidate } from "./candidate.ts";

/** Clock times of an English text: 3 p.m., 10:30, 3:30pm to 5pm, noon, half past eight, 6 o'clock. */
export function englishTimes(text: string): Candidate[] {
  const found: Candidate[] = [];
  CLOCK.lastIndex = 0;
  for (let match = CLOCK.exec(text) as Found | null; match; match = CLOCK.exec(text) as Found | null) {
    const normalized = readTime(match.groups);
    if (!normalized) continue;
    let end = match.index + match[0].length;
    // The point of "p.m." belongs to it, wherever it stands.
    if (/[ap]\.m$/i.test(match[0]) && text[end] === ".") end++;
    found.push({ start: match.index, end, type: "TIME", normalized });
  }
  return found;
}

type Found = RegExpExecArray & { groups: Groups };
type Groups = Record<string, string | undefined>;

const HALF = "[ap]\\.?m\\b|in the (?:morning|afternoon|evening)\\b|at night\\b";
const WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const NUMBERS = WORDS.split("|");
const CLOCK = new RegExp(
  `(?<![\\w$€£.,:/-])(?:(?:(?<fromHour>\\d{1,2})(?::(?<fromMinute>[0-5]\\d))?(?:\\s?(?<fromHalf>${HALF}))?\\s?(?:-|–|—|\\bto\\b|\\buntil\\b|\\btill\\b|\\band\\b)\\s?)?` +
    `(?:(?<hour>[01]?\\d|2[0-4])(?:[:.](?<minute>[0-5]\\d))?(?::(?<second>[0-5]\\d))?\\s?(?<half>${HALF})|(?<h>[01]?\\d|2[0-3]):(?<m>[0-5]\\d)(?::(?<s>[0-5]\\d))?(?![\\d:]))` +
    `|(?<past>half|quarter|\\d{1,2}|twenty|ten|five)(?:\\smin(?:ute)?s?)?\\s(?<turn>past|to)\\s(?<pastHour>${WORDS}|\\d{1,2})(?![\\w:])(?:\\s(?<pastHalf>${HALF}))?` +
    `|(?<clockHour>${WORDS}|\\d{1,2})\\s?o['’]?clock(?:\\s(?<clockHalf>${HALF}))?` +
    `|(?<wordHour>${WORDS})\\s(?<wordHalf>[ap]\\.m\\b|in the (?:morning|afternoon|evening)\\b)` +
    "|(?<fixed>noon|midnight|midday)(?![a-z-]))",
  "gi",
);

function readTime(groups: Groups): TimeValue | undefined {
  const { fixed, past, clockHour, wordHour } = groups;
  if (fixed) return { time: /midnight/i.test(fixed) ? "00:00" : "12:00" };
  if (wordHour) return clock(hourOf(wordHour), 0, undefined, groups.wordHalf);
  if (clockHour) return clock(hourOf(clockHour), 0, undefined, groups.clockHalf);
  if (past)
    return pastTime(past.toLowerCase(), groups.turn!.toLowerCase() === "to", hourOf(groups.pastHour!), groups.pastHalf);
  const to = clock(
    Number(groups.hour ?? groups.h),
    Number(groups.minute ?? groups.m ?? 0),
    groups.second ?? groups.s,
    groups.half,
  );
  if (!to || !groups.fromHour) return to;
  const from = clock(
    Number(groups.fromHour),
    Number(groups.fromMinute ?? 0),
    undefined,
    groups.fromHalf ?? groups.half,
  );
  return from && { from: from.time, to: to.time };
}

function pastTime(minutes: string, before: boolean, hour: number, half: string | undefined): TimeValue | undefined {
  const amount = { half: 30, quarter: 15, twenty: 20, ten: 10, five: 5 }[minutes] ?? Number(minutes);
  // "5 to 7" is a score or a range.
  if (before && !Number.isNaN(Number(minutes))) return undefined;
  return before
    ? clock(hour === 1 ? 12 : hour - 1, 60 - amount, undefined, half)
    : clock(hour, amount, undefined, half);
}

function hourOf(word: string): number {
  const index = NUMBERS.indexOf(word.toLowerCase());
  return index >= 0 ? index + 1 : Number(word);
}

function clock(
  hour: number,
  minute: number,
  second: string | undefined,
  half: string | undefined,
): { time: string } | undefined {
  let hours = hour;
  if (half && hours <= 12) {
    const late = /^p|afternoon|evening/i.test(half) || (/night/i.test(half) && hours > 5);
    if (late && hours < 12) hours += 12;
    if (!late && hours === 12) hours = 0;
  }
  if (hours === 24) hours = 0;
  if (hours > 23 || minute > 59) return undefined;
  const pad = (value: number) => String(value).padStart(2, "0");
  return { time: `${pad(hours)}:${pad(minute)}${second === undefined ? "" : `:${second}`}` };
}
