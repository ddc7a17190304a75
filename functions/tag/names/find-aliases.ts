import { type EntityTable, entityTable, type Reading } from "../entities/entity-table.ts";
import type { Candidate } from "./candidate.ts";
import { matchForm } from "./match-forms.ts";

/**
 * The curated names in a text, in one pass: at every place where a word can begin, the longest form that also ends
 * like a name. Linear in the text; a form is never longer than the table's longest.
 */
export function findAliases(text: string, table: EntityTable = entityTable()): Candidate[] {
  const found: Candidate[] = [];
  const find = (form: string) => table.byForm.get(form);
  let at = 0;
  while (at < text.length) {
    const match = matchForm(text, at, table.lengths, find);
    if (match === null) {
      at++;
      continue;
    }
    const name = toCandidate(text.slice(at, match.end), at, match.value);
    found.push(name);
    // A weak form may hide the beginning of a better one, so only sure ones are stepped over.
    at = name.weak ? at + 1 : name.end;
  }
  return found;
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
