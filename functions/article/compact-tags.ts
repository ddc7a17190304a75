import type { Article, Tags } from "./article.ts";
import type { Entity, EntityId, Field, Mention, MentionType, NormalizedValue, Quote } from "./mention.ts";

/**
 * Mentions at rest: rows of `[field, type, start, end, entity, normalized, confidence]`, where `field` and `type` are
 * places in the lists below (which only ever grow), and `entity` is a place in `entities` or null. The text of a
 * mention is not kept: it stands in its field.
 */
export type MentionRow = [number, number, number, number, number | null, NormalizedValue | null, number];
export type CompactTags = {
  entities: Entity[];
  mentions: MentionRow[];
  quotes: [number, number, string, EntityId | null][];
};

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

export function compactTags({ entities, mentions, quotes }: Tags): CompactTags {
  const place = new Map(entities.map((entity, index) => [entity.id, index]));
  return {
    entities,
    mentions: mentions.map((mention) => [
      FIELDS.indexOf(mention.field),
      TYPES.indexOf(mention.type),
      mention.start,
      mention.end,
      mention.entityId === undefined ? null : (place.get(mention.entityId) ?? null),
      mention.normalized ?? null,
      Math.round(mention.confidence * 100) / 100,
    ]),
    quotes: quotes.map((quote) => [quote.start, quote.end, quote.speaker, quote.entityId ?? null]),
  };
}

/** The mentions and quotes as they were, their texts cut from the article. */
export function expandTags(tags: CompactTags, article: Pick<Article, "headline" | "image">, articleBody: string): Tags {
  const texts: Record<Field, string> = {
    headline: article.headline,
    articleBody,
    "image.0.caption": article.image[0]?.caption ?? "",
  };
  return {
    entities: tags.entities,
    mentions: tags.mentions.map(([field, type, start, end, entity, normalized, confidence]): Mention => {
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
  };
}
