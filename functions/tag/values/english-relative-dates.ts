import type { CalendarExpression, DateUnit } from "./date-expression.ts";
import { capitalised, count, dayNumber, type Found, lead, part, type Reading, unit } from "./english-date-fields.ts";
import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS } from "./english-date-words.ts";

/** What the patterns of `english-dates.ts` for dates told from another mean: last week, two years ago, the next 6th, the day after. */

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
