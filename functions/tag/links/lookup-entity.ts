import type { EntityId } from "../../article/mention.ts";
import { type EntityTable, entityTable } from "../entities/entity-table.ts";
import { foldedId, foldName } from "./folded-id.ts";

/**
 * The ids that a person may mean by a name or an id, the likeliest first: `딥시크`, `DeepSeek` and `org:deepseek` all give
 * `org:deepseek`. A name that is not curated gives its marked id; nothing gives nothing.
 */
export function lookupEntity(nameOrId: string, table: EntityTable = entityTable()): EntityId[] {
  const query = nameOrId.trim();
  if (query === "") return [];
  if (table.byId.has(query) || query.startsWith("~")) return [query as EntityId];
  const exact = table.byForm.get(query) ?? foldedForms(table).get(foldName(query));
  const known = (exact ?? []).map((reading) => reading.entity.id as EntityId);
  return known.length > 0 ? [...new Set(known)] : [foldedId(query)];
}

const folded = new WeakMap<EntityTable, Map<string, readonly { entity: { id: string } }[]>>();

/** Only look-ups by people need it (`deepseek`, `DEEPSEEK`), so it is made on the first. */
function foldedForms(table: EntityTable): Map<string, readonly { entity: { id: string } }[]> {
  let forms = folded.get(table);
  if (forms === undefined) {
    forms = new Map();
    for (const [form, readings] of table.byForm) {
      const key = foldName(form);
      forms.set(key, [...(forms.get(key) ?? []), ...readings]);
    }
    folded.set(table, forms);
  }
  return forms;
}
