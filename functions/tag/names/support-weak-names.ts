import { type EntityTable, entityTable } from "../entities/entity-table.ts";
import type { Candidate, TaggedField } from "./candidate.ts";

/**
 * Drops names whose form is also an ordinary word (한화 "Korean currency", 음성 "voice", Target) where nothing in the article
 * speaks for the name: another form of the entity, the place that it is in, one of its cue words, or the words beside it.
 */
export function supportWeakNames(fields: readonly TaggedField[], table: EntityTable = entityTable()): void {
  const sure = new Set<string>();
  for (const { candidates } of fields) {
    for (const name of candidates) {
      if (!name.weak && name.entities?.length === 1) sure.add(name.entities[0] as string);
    }
  }
  const text = fields.map((field) => field.text).join("\n");
  // What only depends on the entity is asked once an entity, so that many mentions stay linear.
  const known = new Map<string, boolean>();
  const inArticle = (id: string): boolean => {
    let supported = known.get(id);
    if (supported === undefined) {
      supported = isInArticle(id, text, sure, table);
      known.set(id, supported);
    }
    return supported;
  };
  const spoken = formsSpokenFor(fields, table);
  for (const field of fields) {
    const idsByEnd = new Map<number, string>();
    for (const name of field.candidates) if (name.entities?.[0] !== undefined) idsByEnd.set(name.end, name.entities[0]);
    field.candidates = field.candidates.filter(
      (name) =>
        !name.weak ||
        name.entities === undefined ||
        spoken.has(name.text) ||
        name.entities.some((id) => inArticle(id) || isSupportedHere(name, id, field.text, idsByEnd, table)),
    );
  }
}

/**
 * Latin forms with a capital that some place in the article speaks for (`shares of Target`): with the capital, they are the
 * name everywhere. Korean has no capitals to tell by.
 */
function formsSpokenFor(fields: readonly TaggedField[], table: EntityTable): Set<string> {
  const forms = new Set<string>();
  for (const { candidates, text } of fields) {
    for (const name of candidates) {
      if (!name.weak || name.entities === undefined || !/^\p{Lu}\p{Ll}/u.test(name.text)) continue;
      const types = name.entities.map((id) => table.byId.get(id)?.type);
      if (types.some((type) => type !== undefined && speaksFor(name, text, type))) forms.add(name.text);
    }
  }
  return forms;
}

/** Another form of the entity, the country of an institution, or one of the entity's cue words. */
function isInArticle(id: string, text: string, sure: ReadonlySet<string>, table: EntityTable): boolean {
  const entity = table.byId.get(id);
  if (entity === undefined) return false;
  if (sure.has(id)) return true;
  if (entity.within !== undefined && entity.type !== "LOCATION" && sure.has(entity.within)) return true;
  return entity.cues.some((cue) => cue.length > 1 && text.includes(cue));
}

/** The province right before a place (`충북 음성`), or words beside the name that speak for its type. */
function isSupportedHere(
  name: Candidate,
  id: string,
  text: string,
  idsByEnd: ReadonlyMap<number, string>,
  table: EntityTable,
): boolean {
  const entity = table.byId.get(id);
  if (entity === undefined) return false;
  const { within } = entity;
  if (within !== undefined && (idsByEnd.get(name.start - 1) === within || idsByEnd.get(name.start) === within))
    return true;
  return speaksFor(name, text, entity.type);
}

const BEFORE: Partial<Record<string, RegExp>> = {
  ORG: /(?:기업|업체|회사|학술지|과학지|저널|주간지|일간지|매체|스타트업|그룹|제조사|경쟁사|firm|company|giant|maker|retailer|startup|carmaker|published in|(?:the )?journal|[Ss]hares (?:of|in)|[Ss]tock of|parent of|owner of)['’‘" ]{0,2}$/,
  LOCATION: /(?:도시|지역|수도|인근|in|near|from|at) ?$/,
};
const AFTER: Partial<Record<string, RegExp>> = {
  ORG: /^(?:의|가|는|은|이)? ?(?:주가|직원|관계자|그룹|측은|노조|대표이사|회장|사장|매출|영업이익|실적|본사|지분|인수|CEO|shares|stock|lowered its|raised its|reported|posted|announced|Inc|Corp|Ltd|said|employees|executives|CEO|chief)/,
  LOCATION:
    /^(?:의|에서|에)? ?(?:지역|시내|시장은|군수|주민|앞바다|일대|현지|공항|국제공항|역에서|출신|공장|시민|도심)/,
  PERSON: /^(?: ?(?:씨|대표|감독|회장|대통령|총리|장관|의원|선수|작가|said|told))/,
};

function speaksFor(name: Candidate, text: string, type: string): boolean {
  const before = text.slice(Math.max(0, name.start - 12), name.start);
  const after = text.slice(name.end, name.end + 14);
  return BEFORE[type]?.test(before) === true || AFTER[type]?.test(after) === true;
}
