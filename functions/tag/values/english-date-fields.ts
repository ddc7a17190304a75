import type { CalendarExpression, DateExpression, DateUnit, Part } from "./date-expression.ts";
import { ENGLISH_COUNTS, ENGLISH_ORDINALS } from "./english-date-words.ts";
import { spelledYear } from "./spelled-years.ts";

/** What a match of a pattern in `english-dates.ts` found, by the names of its groups. */
export type Found = RegExpExecArray & { groups: Record<string, string | undefined> };
/** Undefined where the words are no date after all. */
export type Reading = DateExpression | undefined;

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
