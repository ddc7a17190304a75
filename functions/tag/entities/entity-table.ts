import { AI_AND_TECHNOLOGY } from "./ai-and-technology.ts";
import { COUNTRIES } from "./countries.ts";
import { type CuratedEntity, readEntities } from "./curated-entity.ts";
import { FINANCE } from "./finance.ts";
import { KOREAN_COMPANIES } from "./korean-companies.ts";
import { KOREAN_INSTITUTIONS } from "./korean-institutions.ts";
import { KOREAN_PLACES } from "./korean-places.ts";
import { KOREAN_REGIONS } from "./korean-regions.ts";
import { MEDIA_AND_SCHOOLS } from "./media-and-schools.ts";
import { PEOPLE } from "./people.ts";
import { SPORTS } from "./sports.ts";
import { WORKS_AND_EVENTS } from "./works-and-events.ts";
import { WORLD_COMPANIES } from "./world-companies.ts";
import { WORLD_INSTITUTIONS } from "./world-institutions.ts";
import { WORLD_PLACES } from "./world-places.ts";

/** Every table of curated entities, by subject. */
export const ENTITY_TABLES: readonly string[] = [
  COUNTRIES,
  KOREAN_REGIONS,
  KOREAN_PLACES,
  WORLD_PLACES,
  AI_AND_TECHNOLOGY,
  KOREAN_COMPANIES,
  KOREAN_INSTITUTIONS,
  MEDIA_AND_SCHOOLS,
  FINANCE,
  WORLD_INSTITUTIONS,
  WORLD_COMPANIES,
  PEOPLE,
  SPORTS,
  WORKS_AND_EVENTS,
];

/** One reading of a form: the entity, and how much the form alone says. */
export type Reading = { entity: CuratedEntity; mark?: "weak" | "other" };

export type EntityTable = {
  byId: ReadonlyMap<string, CuratedEntity>;
  /** The readings of a form, the default one first. */
  byForm: ReadonlyMap<string, readonly Reading[]>;
  /** Lengths of the forms by their first two characters. */
  lengths: FormLengths;
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
      const code = text.charCodeAt(0);
      if (code >= 0xac00 && code <= 0xd7a3 && text.includes(" ")) addReading(byForm, text.replaceAll(" ", ""), reading);
    }
  }
  return { byId, byForm, lengths: lengthsByBeginning(byForm.keys()) };
}

/** Which lengths the forms have that begin with two characters: a bit a length, so that 14,000 forms index in a moment. */
export type FormLengths = ReadonlyMap<number, number>;

/** Forms longer than this are not matched; the longest of the tables is shorter. */
export const LONGEST_FORM = 63;

/** Index of form lengths by the first two characters, for one-pass matching. */
export function lengthsByBeginning(forms: Iterable<string>): FormLengths {
  const lengths = new Map<number, number>();
  for (const form of forms) {
    const key = beginningKey(form, 0, form.length);
    lengths.set(key, (lengths.get(key) ?? 0) | lengthBit(form.length));
  }
  return lengths;
}

/** The first two characters at an offset as one number; the second is 0 where the text ends. */
export function beginningKey(text: string, at: number, end: number): number {
  return text.charCodeAt(at) * 0x10000 + (at + 1 < end ? text.charCodeAt(at + 1) : 0);
}

/** One bit a length up to 23, then one bit for five lengths. */
export function lengthBit(length: number): number {
  return 1 << (length < 24 ? length : Math.min(31, 24 + Math.floor((length - 24) / 5)));
}

function addReading(byForm: Map<string, Reading[]>, form: string, reading: Reading): void {
  const readings = byForm.get(form);
  if (readings === undefined) byForm.set(form, [reading]);
  else if (readings.some((known) => known.entity === reading.entity)) return;
  else if (reading.mark === undefined) readings.unshift(reading);
  else readings.push(reading);
}
