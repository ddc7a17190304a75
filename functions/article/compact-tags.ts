import type { Article, LeftOut, Tags } from "./article.ts";
import type { Entity, EntityId, Field, Mention, MentionType, NormalizedValue, Quote } from "./mention.ts";

/**
 * Mentions at rest: a list for each of their attributes, which packs best. `field` and `type` are places in the lists
 * below (which only ever grow); `gap` is the way from the end of the mention before it in the same field (from 0 for the
 * first) to its start; `entity` is a place in `entities`, or null. The text of a mention is not kept: it stands in its field.
 */
export type MentionColumns = {
  field: number[];
  type: number[];
  gap: number[];
  length: number[];
  entity: (number | null)[];
  normalized: (NormalizedValue | null)[];
  confidence: number[];
};
/** As they were written before: rows of `[field, type, start, end, entity, normalized, confidence]`. */
export type MentionRow = [number, number, number, number, number | null, NormalizedValue | null, number];

export type CompactTags = {
  entities: Entity[];
  mentions: MentionColumns;
  quotes: [number, number, string, EntityId | null][];
  leftOut?: LeftOut;
};
export type StoredCompactTags = Omit<CompactTags, "mentions"> & { mentions: MentionColumns | MentionRow[] };

const FIELDS: readonly Field[] = ["headline", "articleBody", "image.0.caption"];
const TYPES: readonly MentionType[] = [
  "PERSON",
  "ORG",
  "LOCATION",
  "PRODUCT",
  "WORK",
  "EVENT",
  "DATE",
  "TIME",
  "DURATION",
  "MONEY",
  "PERCENT",
  "QUANTITY",
];

export function compactTags({ entities, mentions, quotes, leftOut }: Tags): CompactTags {
  return {
    entities,
    mentions: columnsOf(mentions, entities),
    quotes: quotes.map((quote) => [quote.start, quote.end, quote.speaker, quote.entityId ?? null]),
    ...(leftOut === undefined ? {} : { leftOut }),
  };
}

/** The mentions and quotes as they were, their texts cut from the article. */
export function expandTags(
  tags: StoredCompactTags,
  article: Pick<Article, "headline" | "image">,
  articleBody: string,
): Tags {
  const texts: Record<Field, string> = {
    headline: article.headline,
    articleBody,
    "image.0.caption": article.image[0]?.caption ?? "",
  };
  const rows = Array.isArray(tags.mentions) ? tags.mentions : rowsOf(tags.mentions);
  return {
    entities: tags.entities,
    mentions: rows.map(([field, type, start, end, entity, normalized, confidence]): Mention => {
      const name = FIELDS[field]!;
      const id = entity === null ? undefined : tags.entities[entity]?.id;
      return {
        field: name,
        type: TYPES[type]!,
        text: texts[name].slice(start, end),
        start,
        end,
        ...(id === undefined ? {} : { entityId: id }),
        ...(normalized === null ? {} : { normalized }),
        confidence,
      };
    }),
    quotes: tags.quotes.map(
      ([start, end, speaker, entityId]): Quote => ({
        text: articleBody.slice(start, end),
        start,
        end,
        speaker,
        ...(entityId === null ? {} : { entityId }),
      }),
    ),
    ...(tags.leftOut === undefined ? {} : { leftOut: tags.leftOut }),
  };
}

function columnsOf(mentions: Mention[], entities: Entity[]): MentionColumns {
  const place = new Map(entities.map((entity, index) => [entity.id, index]));
  const ends = new Map<Field, number>();
  return {
    field: mentions.map(({ field }) => FIELDS.indexOf(field)),
    type: mentions.map(({ type }) => TYPES.indexOf(type)),
    gap: mentions.map(({ field, start, end }) => {
      const gap = start - (ends.get(field) ?? 0);
      ends.set(field, end);
      return gap;
    }),
    length: mentions.map(({ start, end }) => end - start),
    entity: mentions.map(({ entityId }) => (entityId === undefined ? null : (place.get(entityId) ?? null))),
    normalized: mentions.map(({ normalized }) => normalized ?? null),
    confidence: mentions.map(({ confidence }) => Math.round(confidence * 100) / 100),
  };
}

function rowsOf({ field, type, gap, length, entity, normalized, confidence }: MentionColumns): MentionRow[] {
  const ends: number[] = [];
  return field.map((name, at) => {
    const start = (ends[name] ?? 0) + gap[at]!;
    const end = start + length[at]!;
    ends[name] = end;
    return [name, type[at]!, start, end, entity[at]!, normalized[at]!, confidence[at]!];
  });
}
