import { type EntityTable, entityTable } from "../entities/entity-table.ts";
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
  const lengths = table.lengths.get(text.slice(start, start + 2));
  if (lengths === undefined || !beginsName(text, start)) return null;
  for (const length of lengths) {
    const end = start + length;
    if (end > text.length) continue;
    const form = text.slice(start, end);
    const readings = table.byForm.get(form);
    const first = readings?.[0];
    if (readings === undefined || first === undefined || !endsName(text, end)) continue;
    const candidate: Candidate = {
      start,
      end,
      type: first.entity.type,
      text: form,
      confidence: first.mark === undefined ? 0.95 : 0.6,
      layer: "alias",
      entities: readings.map((reading) => reading.entity.id),
    };
    if (readings.every((reading) => reading.mark === "weak")) candidate.weak = true;
    return candidate;
  }
  return null;
}
