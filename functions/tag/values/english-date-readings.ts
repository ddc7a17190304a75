import type { CalendarExpression, Season } from "./date-expression.ts";
import {
  capitalised,
  dayNumber,
  type Found,
  fullYear,
  lead,
  part,
  type Reading,
  yearOf,
} from "./english-date-fields.ts";
import { ENGLISH_HOLIDAYS, ENGLISH_MONTHS, ENGLISH_ORDINALS, ENGLISH_WEEKDAYS } from "./english-date-words.ts";

/** What the patterns of `english-dates.ts` for given dates mean: days, months, years, quarters, decades, seasons, holidays. */

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

export function spelledYearAlone(match: Found, text: string): Reading {
  const before = text.slice(Math.max(0, match.index - 8), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
  if (!/\b(?:in|since|by|until|from|of|year|to|and|before|after)\s$/i.test(before)) return undefined;
  // In two thousand and fifteen homes: a count.
  return /^\s[a-z]+s\b/.test(after) && !/^\s(?:was|is|has|as|this|its)\b/.test(after)
    ? undefined
    : { kind: "calendar", ...yearOf(match) };
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
