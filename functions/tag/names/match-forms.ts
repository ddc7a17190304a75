import { beginningKey, type FormLengths, LONGEST_FORM, lengthBit } from "../entities/entity-table.ts";
import { beginsName, endsName } from "./boundaries.ts";

/**
 * The longest form of a table that stands at an offset as a name: at a word's beginning, and followed by nothing or by
 * particles. `find` gives what the table holds for a form.
 */
export function matchForm<T>(
  text: string,
  start: number,
  lengths: FormLengths,
  find: (form: string) => T | undefined,
): { end: number; value: T } | null {
  const bits = lengths.get(beginningKey(text, start, text.length));
  if (bits === undefined || !beginsName(text, start)) return null;
  for (let length = Math.min(LONGEST_FORM, text.length - start); length > 1; length--) {
    if ((bits & lengthBit(length)) === 0) continue;
    const value = find(text.slice(start, start + length));
    if (value !== undefined && endsName(text, start + length)) return { end: start + length, value };
  }
  return null;
}
