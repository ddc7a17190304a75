import { AI_AND_TECHNOLOGY } from "./ai-and-technology.ts";
import { COUNTRIES } from "./countries.ts";
import { type CuratedEntity, readRow } from "./curated-entity.ts";
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
  byId: { get(id: string): CuratedEntity | undefined; has(id: string): boolean };
  /** The readings of a form, the default one first. */
  byForm: {
    get(form: string): readonly Reading[] | undefined;
    has(form: string): boolean;
    keys(): Iterable<string>;
    [Symbol.iterator](): Iterator<[string, readonly Reading[]]>;
  };
  /** Lengths of the forms by their first two characters. */
  lengths: FormLengths;
};

let table: EntityTable | undefined;

/** The curated entities, indexed on first use (some tens of milliseconds) and kept. */
export function entityTable(): EntityTable {
  table ??= indexTables(ENTITY_TABLES);
  return table;
}

/**
 * Indexes the rows of tables by id and by every form, with Korean forms both spaced and closed up (클로드 오퍼스, 클로드오퍼스).
 * A row is read in full when somebody asks for its entity: an article names some dozens of four thousand.
 */
export function indexTables(tables: readonly string[]): EntityTable {
  const rows: string[] = [];
  const rowOf = new Map<string, number>();
  // The number of a form's row and its mark; several of them where it has several readings.
  const places = new Map<string, number | number[]>();
  for (const text of tables) {
    for (let from = 0; from < text.length; ) {
      const end = endOfLine(text, from);
      if (end > from && text[from] !== "#") {
        const row = text.slice(from, end);
        rowOf.set(row.slice(0, row.indexOf("|")), rows.length);
        addForms(row, rows.length, places);
        rows.push(row);
      }
      from = end + 1;
    }
  }
  const entities = new Map<number, CuratedEntity>();
  const entityAt = (row: number): CuratedEntity => {
    let entity = entities.get(row);
    if (entity === undefined) {
      entity = readRow(rows[row] as string);
      entities.set(row, entity);
    }
    return entity;
  };
  const readings = new Map<string, readonly Reading[]>();
  const byForm: EntityTable["byForm"] = {
    get(form) {
      const known = readings.get(form);
      if (known !== undefined) return known;
      const place = places.get(form);
      if (place === undefined) return undefined;
      const read = (typeof place === "number" ? [place] : place).map((one): Reading => {
        const mark = MARKS[one & 3];
        const entity = entityAt(one >> 2);
        return mark === undefined ? { entity } : { entity, mark };
      });
      readings.set(form, read);
      return read;
    },
    has: (form) => places.has(form),
    keys: () => places.keys(),
    *[Symbol.iterator]() {
      for (const form of places.keys()) yield [form, byForm.get(form) as readonly Reading[]];
    },
  };
  const byId: EntityTable["byId"] = {
    get(id) {
      const row = rowOf.get(id);
      return row === undefined ? undefined : entityAt(row);
    },
    has: (id) => rowOf.has(id),
  };
  return { byId, byForm, lengths: lengthsByBeginning(places.keys()) };
}

const MARKS = [undefined, "weak", "other"] as const;

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** The forms of a row: its cells but the first and the last, the fifth cut at semicolons. */
function addForms(row: string, number: number, places: Map<string, number | number[]>): void {
  let from = row.indexOf("|") + 1;
  for (let cell = 1; cell <= 4 && from > 0; cell++) {
    const bar = row.indexOf("|", from);
    const end = bar < 0 ? row.length : bar;
    for (let start = from; start < end; ) {
      const semicolon = cell === 4 ? row.indexOf(";", start) : -1;
      const stop = semicolon < 0 || semicolon > end ? end : semicolon;
      addForm(row, start, stop, number, places);
      start = stop + 1;
    }
    from = bar + 1;
  }
}

function addForm(
  row: string,
  start: number,
  stop: number,
  number: number,
  places: Map<string, number | number[]>,
): void {
  if (stop <= start) return;
  const last = row.charCodeAt(stop - 1);
  const mark = last === 0x3f ? 1 : last === 0x7e ? 2 : 0;
  const form = row.slice(start, mark === 0 ? stop : stop - 1);
  addPlace(places, form, number * 4 + mark);
  const code = form.charCodeAt(0);
  if (code >= 0xac00 && code <= 0xd7a3 && form.includes(" "))
    addPlace(places, form.replaceAll(" ", ""), number * 4 + mark);
}

function addPlace(places: Map<string, number | number[]>, form: string, place: number): void {
  const known = places.get(form);
  if (known === undefined) {
    places.set(form, place);
    return;
  }
  const list = typeof known === "number" ? [known] : known;
  if (list.some((one) => one >> 2 === place >> 2)) return;
  if ((place & 3) === 0) list.unshift(place);
  else list.push(place);
  places.set(form, list);
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
  return (text.charCodeAt(at) << 16) | (at + 1 < end ? text.charCodeAt(at + 1) : 0);
}

/** One bit a length up to 23, then one bit for five lengths. */
export function lengthBit(length: number): number {
  return 1 << (length < 24 ? length : Math.min(31, 24 + Math.floor((length - 24) / 5)));
}
