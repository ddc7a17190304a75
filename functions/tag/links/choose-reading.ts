import type { EntityId } from "../../article/mention.ts";
import type { CuratedEntity } from "../entities/curated-entity.ts";
import type { EntityTable } from "../entities/entity-table.ts";
import type { Candidate } from "../names/candidate.ts";
import type { KeptName } from "./link-mentions.ts";

/** What the article says beside a name: all its texts, and the curated entities that only one reading explains. */
export type Context = { text: string; sure: ReadonlySet<string> };

export function readContext(kept: readonly KeptName[]): Context {
  const texts = new Set<string>();
  const sure = new Set<string>();
  for (const { field, name } of kept) {
    texts.add(field.text);
    if (name.entities?.length === 1 && !name.weak) sure.add(name.entities[0] as string);
  }
  return { text: [...texts].join("\n"), sure };
}

/**
 * Which of the curated entities of a form the article means. Another form of one of them decides; then words that speak
 * for one (`cues`), then the place that it is in; then the default reading. Null where several readings are as likely
 * and none is the default: the name stays ambiguous.
 */
export function chooseReading(
  name: Candidate,
  kept: readonly KeptName[],
  context: Context,
  table: EntityTable,
): { id: EntityId; ambiguous: boolean } | null {
  const readings = (name.entities ?? []).map((id) => table.byId.get(id)).filter((entity) => entity !== undefined);
  const only = readings[0];
  if (only === undefined) return null;
  if (readings.length === 1) return { id: only.id as EntityId, ambiguous: false };
  const scores = readings.map((entity) => scoreReading(entity, name, kept, context));
  const best = Math.max(...scores);
  const winners = readings.filter((_, index) => scores[index] === best);
  const winner = winners[0] as CuratedEntity;
  if (winners.length === 1) return { id: winner.id as EntityId, ambiguous: false };
  return null;
}

function scoreReading(entity: CuratedEntity, name: Candidate, kept: readonly KeptName[], context: Context): number {
  let score = isDefault(entity, name.text) ? 1 : 0;
  if (context.sure.has(entity.id)) score += 4;
  if (entity.within !== undefined && context.sure.has(entity.within)) score += 2;
  if (entity.cues.some((cue) => context.text.includes(cue))) score += 2;
  if (entity.type === name.type) score += 0.5;
  if (kept.some((other) => other.name.sameAs === name.text && other.name.entities?.[0] === entity.id)) score += 4;
  return score;
}

function isDefault(entity: CuratedEntity, form: string): boolean {
  return entity.forms.some(
    (known) => known.mark === undefined && (known.text === form || known.text.replaceAll(" ", "") === form),
  );
}
