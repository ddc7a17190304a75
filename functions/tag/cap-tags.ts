import type { Tags } from "../article/article.ts";
import type { Mention } from "../article/mention.ts";

export type TagCaps = { mentionsPerArticle: number; quotesPerArticle: number };

/**
 * Tags of at most so many mentions and quotes, with a note of how many were left out: no text, however long or hostile,
 * makes a record that readers cannot hold. Headline and caption come before the body, and the body's end goes first.
 * Entities keep the count and salience that the whole text gave them; those without a mention left are gone with it.
 */
export function capTags(tags: Tags, { mentionsPerArticle, quotesPerArticle }: TagCaps): Tags {
  const mentions = firstMentions(tags.mentions, mentionsPerArticle);
  const quotes = tags.quotes.slice(0, quotesPerArticle);
  const leftOut = { mentions: tags.mentions.length - mentions.length, quotes: tags.quotes.length - quotes.length };
  if (leftOut.mentions === 0 && leftOut.quotes === 0) return tags;
  const named = new Set(mentions.map(({ entityId }) => entityId));
  return { entities: tags.entities.filter(({ id }) => named.has(id)), mentions, quotes, leftOut };
}

function firstMentions(mentions: Mention[], most: number): Mention[] {
  const inBody = mentions.filter(({ field }) => field === "articleBody");
  const room = Math.max(0, most - (mentions.length - inBody.length));
  const kept = new Set(inBody.slice(0, room));
  return mentions.filter((mention) => mention.field !== "articleBody" || kept.has(mention)).slice(0, most);
}
