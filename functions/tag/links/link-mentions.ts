import type { Entity, EntityId, Mention, NameType } from "../../article/mention.ts";
import type { CuratedEntity } from "../entities/curated-entity.ts";
import { type EntityTable, entityTable } from "../entities/entity-table.ts";
import type { Candidate, TaggedField } from "../names/candidate.ts";
import { chooseReading, readContext } from "./choose-reading.ts";
import { foldedId } from "./folded-id.ts";
import { salienceOf } from "./salience.ts";

/** A name that was kept, in its field. */
export type KeptName = { field: TaggedField; name: Candidate };

/**
 * Gives every kept name its entity, and the entities their counts and salience, the most salient first. Forms of one
 * thing inside the article (a gloss, a surname) share an entity; curated entities keep their ids.
 */
export function linkMentions(
  kept: readonly KeptName[],
  table: EntityTable = entityTable(),
  language = "en",
): { mentions: Mention[]; entities: Entity[] } {
  const context = readContext(kept);
  const links = linkForms(kept, context, table);
  const groups = new Map<EntityId, { mentions: Mention[]; ambiguous: boolean }>();
  const mentions: Mention[] = [];
  for (const { field, name } of kept) {
    const link = (links.get(readingKey(name)) ?? links.get(name.text)) as Link;
    const mention: Mention = {
      field: field.field,
      type: name.type,
      text: name.text,
      start: name.start,
      end: name.end,
      entityId: link.id,
      confidence: name.confidence,
    };
    mentions.push(mention);
    const group = groups.get(link.id);
    if (group === undefined) groups.set(link.id, { mentions: [mention], ambiguous: link.ambiguous });
    else group.mentions.push(mention);
  }
  return { mentions, entities: describeEntities(groups, kept, table, language) };
}

type Link = { id: EntityId; ambiguous: boolean };

function linkForms(
  kept: readonly KeptName[],
  context: ReturnType<typeof readContext>,
  table: EntityTable,
): Map<string, Link> {
  const links = new Map<string, Link>();
  const partners = new Map<string, string>();
  for (const { name } of kept) {
    if (name.sameAs !== undefined && name.sameAs !== name.text) partners.set(name.text, name.sameAs);
    if (name.entities === undefined) continue;
    const key = readingKey(name);
    if (links.has(key)) continue;
    const chosen = chooseReading(name, kept, context, table);
    const link = chosen ?? { id: foldedId(name.text), ambiguous: true };
    links.set(key, link);
    if (!links.has(name.text)) links.set(name.text, link);
  }
  const shorts = new Map([...partners].map(([short, long]) => [long, short]));
  for (const { name } of kept) {
    if (links.has(name.text)) continue;
    const full = followPartners(name.text, partners);
    const short = shorts.get(name.text);
    const link = links.get(full) ??
      (short === undefined ? undefined : links.get(short)) ?? { id: foldedId(full), ambiguous: false };
    links.set(name.text, link);
  }
  return links;
}

/** A form with what it may mean: 울산 the city and 울산 the team stand in one article. */
function readingKey(name: Candidate): string {
  return `${name.text}\n${name.entities?.join(" ") ?? ""}`;
}

/** The fullest form of a name: surname → full name, gloss → what it glosses. */
function followPartners(text: string, partners: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = text;
  while (!seen.has(at)) {
    seen.add(at);
    at = partners.get(at) ?? at;
  }
  return at;
}

function describeEntities(
  groups: ReadonlyMap<EntityId, { mentions: Mention[]; ambiguous: boolean }>,
  kept: readonly KeptName[],
  table: EntityTable,
  language: string,
): Entity[] {
  const mostNamed = [...groups.values()].reduce((most, group) => Math.max(most, group.mentions.length), 0);
  const body = kept.find(({ field }) => field.field === "articleBody")?.field.text.length ?? 0;
  const entities: Entity[] = [];
  for (const [id, { mentions, ambiguous }] of groups) {
    const curated = table.byId.get(id);
    const entity: Entity = {
      id,
      type: curated?.type ?? commonType(mentions),
      name: curated === undefined ? longestForm(mentions) : nameIn(language, curated),
      sameAs: curated?.wikidata === undefined ? [] : [`https://www.wikidata.org/entity/${curated.wikidata}`],
      count: mentions.length,
      salience: salienceOf(mentions, mostNamed, body),
    };
    if (ambiguous) entity.ambiguous = true;
    entities.push(entity);
  }
  return entities.sort((a, b) => b.salience - a.salience || b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** The name that a reader of the article knows: the form in its language, where the table has one. */
function nameIn(language: string, { id, ko, en, ja }: CuratedEntity): string {
  const primary = language.toLowerCase().split(/[-_]/)[0];
  const own = primary === "ko" ? ko : primary === "ja" ? ja : en;
  return own ?? en ?? ko ?? ja ?? id;
}

function commonType(mentions: readonly Mention[]): NameType {
  const counts = new Map<NameType, number>();
  for (const mention of mentions) {
    const type = mention.type as NameType;
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "ORG";
}

function longestForm(mentions: readonly Mention[]): string {
  return mentions.reduce((longest, mention) => (mention.text.length > longest.length ? mention.text : longest), "");
}
