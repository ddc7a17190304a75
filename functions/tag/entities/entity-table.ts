import { AI_AND_TECHNOLOGY } from "./ai-and-technology.ts";
import { type CuratedEntity, readEntities } from "./curated-entity.ts";

/** Every table of curated entities, by subject. */
export const ENTITY_TABLES: readonly string[] = [AI_AND_TECHNOLOGY];

/** One reading of a form: the entity, and how much the form alone says. */
export type Reading = { entity: CuratedEntity; mark?: "weak" | "other" };

export type EntityTable = {
  byId: ReadonlyMap<string, CuratedEntity>;
  /** The readings of a form, the default one first. */
  byForm: ReadonlyMap<string, readonly Reading[]>;
  /** For the first two characters of a form: the lengths of the forms that begin so, the longest first. */
  lengths: ReadonlyMap<string, readonly number[]>;
};

let table: EntityTable | undefined;

/** The curated entities, indexed on first use (some tens of milliseconds) and kept. */
export function entityTable(): EntityTable {
  table ??= indexEntities(ENTITY_TABLES.flatMap(readEntities));
  return table;
}

/** Indexes entities by id and by every form, with Korean forms both spaced and closed up (클로드 오퍼스, 클로드오퍼스). */
export function indexEntities(entities: readonly CuratedEntity[]): EntityTable {
  const byId = new Map<string, CuratedEntity>();
  const byForm = new Map<string, Reading[]>();
  for (const entity of entities) {
    byId.set(entity.id, entity);
    for (const { text, mark } of entity.forms) {
      const reading: Reading = mark === undefined ? { entity } : { entity, mark };
      addReading(byForm, text, reading);
      if (text.includes(" ") && /[가-힣] [가-힣]/.test(text)) addReading(byForm, text.replaceAll(" ", ""), reading);
    }
  }
  return { byId, byForm, lengths: lengthsByBeginning(byForm.keys()) };
}

/** Index of form lengths by the first two characters, for one-pass matching. */
export function lengthsByBeginning(forms: Iterable<string>): Map<string, number[]> {
  const sets = new Map<string, Set<number>>();
  for (const form of forms) {
    const beginning = form.slice(0, 2);
    const set = sets.get(beginning);
    if (set === undefined) sets.set(beginning, new Set([form.length]));
    else set.add(form.length);
  }
  const lengths = new Map<string, number[]>();
  for (const [beginning, set] of sets)
    lengths.set(
      beginning,
      [...set].sort((a, b) => b - a),
    );
  return lengths;
}

function addReading(byForm: Map<string, Reading[]>, form: string, reading: Reading): void {
  const readings = byForm.get(form);
  if (readings === undefined) byForm.set(form, [reading]);
  else if (readings.some((known) => known.entity === reading.entity)) return;
  else if (reading.mark === undefined) readings.unshift(reading);
  else readings.push(reading);
}
