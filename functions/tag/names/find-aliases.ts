import {
  beginningKey,
  type EntityTable,
  entityTable,
  LONGEST_FORM,
  lengthBit,
  type Reading,
} from "../entities/entity-table.ts";
import { beginsName, endsName } from "./boundaries.ts";
import type { Candidate } from "./candidate.ts";

/**
 * The curated names in a text, in one pass: at every place where a word can begin, the longest form that also ends
 * like a name. Linear in the text; a form is never longer than the table's longest.
 */
export function findAliases(text: string, table: EntityTable = entityTable()): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < text.length) {
    const match = longestForm(text, at, table);
    if (match === null) {
      at++;
      continue;
    }
    found.push(match);
    // A weak form may hide the beginning of a better one, so only sure ones are stepped over.
    at = match.weak ? at + 1 : match.end;
  }
  return found;
}

function longestForm(text: string, start: number, table: EntityTable): Candidate | null {
  const bits = table.lengths.get(beginningKey(text, start, text.length));
  if (bits === undefined || !beginsName(text, start)) return null;
  for (let length = Math.min(LONGEST_FORM, text.length - start); length > 1; length--) {
    if ((bits & lengthBit(length)) === 0) continue;
    const form = text.slice(start, start + length);
    const readings = table.byForm.get(form);
    if (readings !== undefined && endsName(text, start + length)) return toCandidate(form, start, readings);
  }
  return null;
}

function toCandidate(form: string, start: number, readings: readonly Reading[]): Candidate {
  const first = readings[0] as Reading;
  const candidate: Candidate = {
    start,
    end: start + form.length,
    type: first.entity.type,
    text: form,
    confidence: first.mark === undefined ? 0.95 : 0.6,
    layer: "alias",
    entities: readings.map((reading) => reading.entity.id),
  };
  if (readings.every((reading) => reading.mark === "weak")) candidate.weak = true;
  return candidate;
}
