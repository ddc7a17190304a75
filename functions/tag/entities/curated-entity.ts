import type { NameType } from "../../article/mention.ts";

/**
 * An entity of the curated table. A row is
 *
 *     id | Korean | English | Japanese | other forms; … | links
 *
 * Any cell may be empty. The id's prefix gives the type and never changes once published. Marks behind a form:
 *
 * - `?`: also an ordinary word, or the name of much else: counts only where something in the article supports it
 * - `~`: another entity's name by default; this one only where the article says so
 *
 * Links are `w=Q…` (Wikidata), `t=EXCHANGE:TICKER`, `iso=XX`, `in=<id>` (the place that it is in), `c=word,word`
 * (words that speak for this reading), only where they are known for sure.
 */
export type CuratedEntity = {
  id: string;
  type: NameType;
  ko?: string;
  en?: string;
  ja?: string;
  forms: readonly CuratedForm[];
  wikidata?: string;
  ticker?: string;
  iso?: string;
  within?: string;
  cues: readonly string[];
};

export type CuratedForm = { text: string; mark?: "weak" | "other" };

const TYPES: Record<string, NameType> = {
  org: "ORG",
  person: "PERSON",
  loc: "LOCATION",
  product: "PRODUCT",
  work: "WORK",
  event: "EVENT",
};

/** The entities of one table. A row that is not well formed is an error of the data, found by its test. */
export function readEntities(table: string): CuratedEntity[] {
  const entities: CuratedEntity[] = [];
  for (const line of table.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    entities.push(readRow(line));
  }
  return entities;
}

/** The entity of one row. Throws where the row is not well formed. */
export function readRow(line: string): CuratedEntity {
  const [id = "", ko = "", en = "", ja = "", others = "", links = ""] = line.split("|");
  const type = TYPES[id.slice(0, id.indexOf(":"))];
  if (type === undefined) throw new Error(`entity table: no type in "${line}"`);
  const forms: CuratedForm[] = [];
  for (const cell of [ko, en, ja]) if (cell !== "") forms.push(readForm(cell));
  if (others !== "") for (const cell of others.split(";")) forms.push(readForm(cell));
  const entity: CuratedEntity = { id, type, forms, cues: [] };
  if (ko !== "") entity.ko = bare(ko);
  if (en !== "") entity.en = bare(en);
  if (ja !== "") entity.ja = bare(ja);
  if (links !== "") readLinks(entity, links);
  return entity;
}

function readForm(cell: string): CuratedForm {
  if (cell.endsWith("?")) return { text: cell.slice(0, -1), mark: "weak" };
  if (cell.endsWith("~")) return { text: cell.slice(0, -1), mark: "other" };
  return { text: cell };
}

function bare(cell: string): string {
  return readForm(cell).text;
}

function readLinks(entity: CuratedEntity, links: string): void {
  for (const link of links.split(" ")) {
    const value = link.slice(link.indexOf("=") + 1);
    if (link.startsWith("w=")) entity.wikidata = value;
    else if (link.startsWith("t=")) entity.ticker = value;
    else if (link.startsWith("iso=")) entity.iso = value;
    else if (link.startsWith("in=")) entity.within = value;
    else if (link.startsWith("c=")) entity.cues = value.split(",").map((cue) => cue.replaceAll("_", " "));
    else throw new Error(`entity table: unknown link "${link}" of ${entity.id}`);
  }
}
