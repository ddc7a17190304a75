import type { CalendarExpression, DateExpression, DateUnit, Part, Season } from "./date-expression.ts";
import {
  ENGLISH_COUNTS,
  ENGLISH_HOLIDAYS,
  ENGLISH_MONTHS,
  ENGLISH_ORDINALS,
  ENGLISH_WEEKDAYS,
} from "./english-date-words.ts";
import { spelledYear } from "./spelled-years.ts";

/** What the named groups of a pattern in `english-dates.ts` mean; undefined where the words are no date after all. */

export type Found = RegExpExecArray & { groups: Record<string, string | undefined> };
type Reading = DateExpression | undefined;

export function monthDay(match: Found): Reading {
  const { month, day, part: partWord } = match.groups;
  const named = capitalised(match) || month!.toLowerCase() !== "may" || /\bof\s/i.test(match[0]);
  if (partWord || !named) return undefined;
  return {
    kind: "calendar",
    ...yearOf(match),
    month: { absolute: ENGLISH_MONTHS[month!.toLowerCase()]! },
    day: { absolute: dayNumber(day!) },
  };
}

export function monthOf(match: Found): CalendarExpression {
  return {
    kind: "calendar",
    ...yearOf(match),
    month: { absolute: ENGLISH_MONTHS[match.groups.month!.toLowerCase()]! },
  };
}

export function nthOf(match: Found): Reading {
  const { nth, what, month } = match.groups;
  const which = ENGLISH_ORDINALS[nth!.toLowerCase()] ?? Number.parseInt(nth!, 10);
  const span = month ? { month: { absolute: ENGLISH_MONTHS[month.toLowerCase()]! } } : {};
  if (what!.toLowerCase() === "weekend") return undefined;
  if (what!.toLowerCase() === "week") return { kind: "calendar", ...yearOf(match), ...span, week: { absolute: which } };
  return { kind: "calendar", ...yearOf(match), ...span, weekday: ENGLISH_WEEKDAYS[what!.toLowerCase()]!, nth: which };
}

export function ymd(year: number, month: number, day: number): Reading {
  return { kind: "calendar", year: { absolute: year }, month: { absolute: month }, day: { absolute: day } };
}

/** Month first, as in American news, unless that cannot be. */
export function numeric(match: Found): Reading {
  const first = +match.groups.m!;
  const second = +match.groups.d!;
  const year = fullYear(+match.groups.year!);
  if (match.groups.sep === "." && match.groups.year!.length < 4) return undefined;
  return first > 12 ? ymd(year, second, first) : ymd(year, first, second);
}

export function slashDay(match: Found, text: string): Reading {
  // 9/11 is a date; 3/4 of something, 10/10 and scores are not.
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 8);
  const ranged = /^\s?(?:-|–|to)\s?\d{1,2}\/\d{1,2}(?!\d)/.test(after);
  if (
    !ranged &&
    !/(?:\b(?:on|by|since|until|from|for|before|after|dated|of|or|and|back)\s|[-,]\s?)$/i.test(before) &&
    !/(?:^|\s)\d{1,2}\/\d{1,2}\s?(?:-|–|to)\s?$/.test(before)
  )
    return undefined;
  return { kind: "calendar", month: { absolute: +match.groups.m! }, day: { absolute: +match.groups.d! } };
}

export function quarter(match: Found): Reading {
  const { q, qw, rel } = match.groups;
  const word = qw?.toLowerCase();
  if (word === "last" || word === "next" || word === "this")
    return { kind: "calendar", quarter: { relative: lead(word) } };
  const number = q ? +q : (ENGLISH_ORDINALS[word!] ?? Number.parseInt(word!, 10));
  return {
    kind: "calendar",
    quarter: { absolute: number },
    ...(rel ? { year: { relative: lead(rel) } } : yearOf(match)),
  };
}

export function decade(match: Found): Reading {
  const digits = match.groups.decade!.replace(/['’]/, "");
  // "in his 40s" is an age, "the 90s" a decade; below the twenties nobody says it.
  const before = match.input.slice(Math.max(0, match.index - 6), match.index);
  if (
    digits.length === 2 &&
    (/\b(?:his|her|their|my|our|your)\s$/i.test(before) ||
      !/^(?:the\s|['’])/i.test(match[0].replace(/^(?:early|mid|late)[\s-]/i, "the ")))
  )
    return undefined;
  return { kind: "decade", start: +digits, ...(match.groups.part ? { part: part(match.groups.part) } : {}) };
}

const TIES = ["twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

export function spelledDecade(match: Found): Reading {
  const before = match.input.slice(Math.max(0, match.index - 6), match.index);
  if (/\b(?:his|her|their|my|our|your)\s$/i.test(before)) return undefined;
  return { kind: "decade", start: 20 + 10 * TIES.indexOf(match.groups.ties!.toLowerCase()) };
}

export function season(match: Found): Reading {
  const { lead: led, season: word, year, part: partWord } = match.groups;
  if (!led && !year && !partWord && !/^the\s/i.test(match[0])) return undefined;
  if (!led && !year && /^(?:spring|fall)$/i.test(word!)) return undefined;
  if (
    !led &&
    !year &&
    /^the\s/i.test(match[0]) &&
    !/\b(?:in|by|until|this|during|over|for)\s$/i.test(match.input.slice(Math.max(0, match.index - 8), match.index))
  )
    return undefined;
  const name = (word!.toLowerCase() === "fall" ? "autumn" : word!.toLowerCase()) as Season;
  const way = led ? lead(led) : 0;
  const nested = partWord ? { part: part(partWord) } : {};
  if (year) return { kind: "calendar", year: { absolute: +year }, season: name, ...nested };
  if (way === 0) return { kind: "calendar", season: name, ...nested, ...(led ? { year: { relative: 0 } } : {}) };
  return { kind: "calendar", season: name, ...nested, direction: way < 0 ? "past" : "future" };
}

export function partOfUnit(match: Found): Reading {
  const { part: partWord, lead: led, unit: word } = match.groups;
  const way = led ? lead(led) : 0;
  const wanted = part(partWord!);
  if (/^(?:early|mid|late|earlier|later)$/i.test(partWord!) && !led && !/\bthe\s/i.test(match[0])) return undefined;
  switch (word!.toLowerCase()) {
    case "week":
      return { kind: "calendar", week: { relative: way }, part: wanted };
    case "month":
      return { kind: "calendar", month: { relative: way }, part: wanted };
    case "year":
      return {
        kind: "calendar",
        year: { relative: way },
        ...(/^(?:earlier|later)$/i.test(partWord!) ? {} : { part: wanted }),
      };
    case "quarter":
      return { kind: "calendar", quarter: { relative: way } };
    case "day":
      return led || /\bthe\s/i.test(match[0]) ? { kind: "calendar", day: { relative: way } } : undefined;
    default:
      return undefined;
  }
}

export function ledUnit(match: Found): Reading {
  const { lead: led, unit: word, wd } = match.groups;
  const way = lead(led!);
  const same = /same/i.test(led!);
  const name = word!.toLowerCase() as DateUnit;
  if (wd)
    return name === "week"
      ? { kind: "calendar", week: { relative: way }, weekday: ENGLISH_WEEKDAYS[wd.toLowerCase()]! }
      : undefined;
  if (same) return { kind: "same", unit: name };
  if (/following|previous/i.test(led!) && name === "day")
    return { kind: "shifted", amount: way, unit: "day", from: "mention" };
  if (name === "day") return undefined;
  if (name === "decade")
    return way === 0
      ? undefined
      : { kind: "stretch", amount: 10, unit: "year", direction: way < 0 ? "past" : "future" };
  if (/^(?:past|this past)$/i.test(led!) && name === "year")
    return { kind: "stretch", amount: 1, unit: "year", direction: "past" };
  if (name === "quarter") return { kind: "calendar", quarter: { relative: way } };
  return { kind: "calendar", [name]: { relative: way } } as CalendarExpression;
}

/** "last Tuesday" is of the last week, "next Friday" of the next; "this Friday" of this week; "past" and "coming" the nearest. */
export function ledWeekday(match: Found): Reading {
  const { lead: led, wd, month, day } = match.groups;
  const weekdayNumber = ENGLISH_WEEKDAYS[wd!.toLowerCase()]!;
  if (wd!.length <= 4 && !/^[A-Z]/.test(wd!)) return undefined;
  if (month)
    return {
      kind: "calendar",
      month: { absolute: ENGLISH_MONTHS[month.toLowerCase()]! },
      day: { absolute: dayNumber(day!) },
    };
  if (/past/i.test(led!)) return { kind: "calendar", weekday: weekdayNumber, direction: "past" };
  if (/coming|upcoming/i.test(led!)) return { kind: "calendar", weekday: weekdayNumber, direction: "future" };
  return { kind: "calendar", week: { relative: lead(led!) }, weekday: weekdayNumber };
}

export function ledMonth(match: Found): Reading {
  const { lead: led, month } = match.groups;
  if (!capitalised(match) && month!.toLowerCase() === "may") return undefined;
  if (month!.length <= 3 && month !== "May") return undefined;
  const way = lead(led!);
  const absolute = { month: { absolute: ENGLISH_MONTHS[month!.toLowerCase()]! } };
  if (way === 0) return { kind: "calendar", year: { relative: 0 }, ...absolute };
  return { kind: "calendar", ...absolute, direction: way < 0 ? "past" : "future" };
}

/** The next 6th of April. */
export function ledDay(match: Found): Reading {
  const { lead: led, month, day, m, d } = match.groups;
  const way = lead(led!);
  return {
    kind: "calendar",
    month: { absolute: month ? ENGLISH_MONTHS[month.toLowerCase()]! : +m! },
    day: { absolute: day ? dayNumber(day) : +d! },
    ...(way === 0 ? { year: { relative: 0 } } : { direction: way < 0 ? ("past" as const) : ("future" as const) }),
  };
}

/** A fortnight is two weeks: the past fortnight, a fortnight ago, in a fortnight. */
export function fortnight(match: Found): Reading {
  const { lead: led, turn } = match.groups;
  if (led) return { kind: "stretch", amount: 2, unit: "week", direction: lead(led) < 0 ? "past" : "future" };
  return { kind: "shifted", amount: turn ? -14 : 14, unit: "day" };
}

export function spelledYearAlone(match: Found, text: string): Reading {
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
  if (!/\b(?:in|since|by|until|from|of|year|to|and|before|after)\s$/i.test(before)) return undefined;
  // In two thousand and fifteen homes: a count.
  return /^\s[a-z]+s\b/.test(after) && !/^\s(?:was|is|has|as|this|its)\b/.test(after)
    ? undefined
    : { kind: "calendar", ...yearOf(match) };
}

export function stretch(match: Found): Reading {
  const amount = count(match);
  const past = /last|past|previous/i.test(match.groups.lead!);
  if (amount < 1 || amount > 500) return undefined;
  if (amount === 1 && match.groups.count !== "one" && match.groups.count !== "1") return undefined;
  return { kind: "stretch", amount, unit: unit(match), direction: past ? "past" : "future" };
}

export function ago(match: Found): Reading {
  const turn = match.groups.turn!.toLowerCase().replace(/\s+/g, " ");
  const amount = count(match);
  if (amount > 1000) return undefined;
  const back = turn === "ago" || turn === "earlier" || turn.startsWith("before");
  const shifted = turn.includes("yesterday") || turn.includes("tomorrow") || turn.includes("tm") ? 1 : 0;
  const base = unit(match);
  // Counted from a day that is named, weeks end on a day.
  if (base === "week" && /today$/.test(turn)) return { kind: "shifted", amount: (back ? -7 : 7) * amount, unit: "day" };
  if (shifted && base === "day") return { kind: "shifted", amount: (back ? -1 : 1) * (amount + shifted), unit: base };
  if (shifted && base === "week")
    return { kind: "shifted", amount: (back ? -1 : 1) * (amount * 7 + shifted), unit: "day" };
  const mention = turn === "earlier" || turn === "later";
  return {
    kind: "shifted",
    amount: back ? -amount : amount,
    unit: base,
    ...(mention ? { from: "mention" as const } : {}),
  };
}

export function dayWord(match: Found): Reading {
  const word = match.groups.word!.toLowerCase();
  const relative = word.includes("before yesterday")
    ? -2
    : word.includes("after tomorrow")
      ? 2
      : word === "yesterday" || word === "last night"
        ? -1
        : word === "today" || word === "tonight"
          ? 0
          : 1;
  return { kind: "calendar", day: { relative } };
}

export function mentionWord(match: Found): Reading {
  const word = match.groups.word!.toLowerCase();
  if (word === "year to date")
    return {
      kind: "range",
      from: { kind: "calendar", year: { relative: 0 } },
      to: { kind: "calendar", day: { relative: 0 } },
    };
  if (word === "that weekend") return { kind: "calendar", weekend: true };
  if (/^a year (?:earlier|ago)$/.test(word)) return { kind: "same", unit: "year", yearsBefore: 1 };
  if (/same period|year-earlier/.test(word)) return { kind: "same", unit: "year", yearsBefore: 1 };
  if (/following day|next day|day after/.test(word))
    return { kind: "shifted", amount: 1, unit: "day", from: "mention" };
  if (/previous day|day before/.test(word)) return { kind: "shifted", amount: -1, unit: "day", from: "mention" };
  const name = /day|week|month|year/.exec(word)![0] as DateUnit;
  return { kind: "same", unit: name };
}

export function weekOfDay(match: Found): Reading {
  const { month, day, wday } = match.groups;
  if (wday) return { kind: "calendar", day: { absolute: +wday }, wholeWeek: true };
  return {
    kind: "calendar",
    month: { absolute: ENGLISH_MONTHS[month!.toLowerCase()]! },
    day: { absolute: dayNumber(day!) },
    wholeWeek: true,
  };
}

export function weekday(match: Found, text: string): Reading {
  const { wd, rel, day } = match.groups;
  if (wd!.length <= 5 && wd !== "Friday" && !/^[A-Z]/.test(wd!)) return undefined;
  const number = ENGLISH_WEEKDAYS[wd!.toLowerCase()]!;
  if (rel) return { kind: "calendar", week: { relative: lead(rel) }, weekday: number };
  if (day) return { kind: "calendar", day: { absolute: dayNumber(day) }, weekday: number };
  // "will meet on Friday": what is to come is next; what is told has been.
  const clause = text.slice(Math.max(0, match.index - 60), match.index);
  const ahead =
    /\b(?:will|is to|are to|due|expected|scheduled|plans? to|set to|set for|later|by|until|before|upcoming)\b[^.;]*$/i.test(
      clause,
    );
  return { kind: "calendar", weekday: number, ...(ahead ? { direction: "future" as const } : {}) };
}

export function holiday(match: Found): Reading {
  const [month, day, weekday] = ENGLISH_HOLIDAYS[match.groups.holiday!.toLowerCase().replace("’", "'")]!;
  const within = { kind: "calendar" as const, ...yearOf(match), month: { absolute: month } };
  return weekday === undefined ? { ...within, day: { absolute: day } } : { ...within, weekday, nth: day };
}

const BEFORE_MONTH =
  /\b(?:in|since|until|till|by|of|from|during|for|to|through|and|between|before|after|on|late|early|mid|this|every|each)[\s-]$/i;

export function bareMonth(match: Found, text: string): Reading {
  const name = match.groups.month!;
  if (!capitalised(match)) return undefined;
  const before = text.slice(Math.max(0, match.index - 9), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 3);
  const sure = name.length > 3 && !/^(?:march|june|april|august|sept)$/i.test(name);
  if (!sure && !BEFORE_MONTH.test(before)) return undefined;
  if (
    /^(?:May|March|June|April|August|Jan|Mar|Dec|Oct|Sep|Jun|Jul|Feb|Apr|Aug|Nov)$/.test(name) &&
    /^\s[A-Z][a-z]/.test(after)
  )
    return undefined;
  return { kind: "calendar", month: { absolute: ENGLISH_MONTHS[name.toLowerCase()]! } };
}

export function bareYear(match: Found, text: string): Reading {
  const year = +match.groups.year!;
  const before = text.slice(Math.max(0, match.index - 12), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12);
  const led =
    /(?:\b(?:in|since|by|until|till|from|of|during|for|before|after|between|and|to|through|year|late|early|mid|than|or|the|its|a|his|her|their|like)\s|[([–—-]\s?|['’]s\s|,\s)$/i.test(
      before,
    ) || /^year/i.test(match[0]);
  if (
    /[$€£¥#]\s?$/.test(before) ||
    /\b(?:No\.?|Route|Highway|Room|Flight|Boeing|Airbus|Area|Unit|Windows)\s$/.test(before)
  )
    return undefined;
  if (
    /^\s?(?:people|men|women|km|kg|miles|meters|metres|feet|dollars|euros|pounds|percent|%|jobs|homes|troops|workers|employees|euros|points|votes|yards)/.test(
      after,
    )
  )
    return undefined;
  if (year < 1500 && !/\b(?:in|since|year|from|until|by)\s$/i.test(before)) return undefined;
  if (year > 2150 || (!led && (year < 1900 || year > 2100))) return undefined;
  const end = match.groups.yend;
  const start: CalendarExpression = { kind: "calendar", year: { absolute: year } };
  if (!end) return start;
  const last = year - (year % 100) + Number(end.slice(1));
  if (last < year) return undefined;
  return { kind: "range", from: start, to: { kind: "calendar", year: { absolute: last } } };
}

export function yearOf(match: Found): Partial<CalendarExpression> {
  const { year, rel, yy, yw } = match.groups;
  if (yw) return { year: { absolute: spelledYear(yw) } };
  if (yy) return { year: { absolute: fullYear(+yy) } };
  if (year) return { year: { absolute: +year } };
  return rel ? { year: { relative: lead(rel) } } : {};
}

/** -1 for last, 1 for next, 0 for this. */
export function lead(word: string): number {
  if (/last|past|previous/i.test(word)) return -1;
  return /next|coming|following|upcoming/i.test(word) ? 1 : 0;
}

export function part(word: string): Part {
  if (/early|beginning|start|turn|earlier/i.test(word)) return "early";
  return /mid/i.test(word) ? "middle" : "late";
}

export function count(match: Found): number {
  const word = match.groups.count!.toLowerCase();
  return ENGLISH_COUNTS[word] ?? Number(word);
}

export function unit(match: Found): DateUnit {
  return match.groups.unit!.toLowerCase() as DateUnit;
}

export function fullYear(year: number): number {
  if (year >= 100) return year;
  return year > 69 ? 1900 + year : 2000 + year;
}

/** "may 3" is a verb's; months have capitals, but in text without any. */
export function capitalised(match: Found): boolean {
  const name = match.groups.month!;
  return (
    /^[A-Z]/.test(name) ||
    (name.toLowerCase() !== "may" && name.length > 3) ||
    !/[A-Z]/.test(match.input.slice(Math.max(0, match.index - 20), match.index + 20))
  );
}

export function dayNumber(word: string): number {
  const number = Number.parseInt(word, 10);
  return Number.isNaN(number) ? (ENGLISH_ORDINALS[word.toLowerCase().replace("-", " ")] ?? 0) : number;
}
