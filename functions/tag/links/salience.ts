import type { Mention } from "../../article/mention.ts";

/**
 * How much an article is about an entity, 0 to 1: where it is named first, whether in the headline or the caption, and
 * how often compared with the most named one. A weighted sum like the features of Dunietz & Gillick, "A New Entity
 * Salience Task with Millions of Training Examples" (EACL 2014), without their learned weights.
 */
export function salienceOf(mentions: readonly Mention[], mostNamed: number, bodyLength: number): number {
  const inHeadline = mentions.some((mention) => mention.field === "headline");
  const inCaption = mentions.some((mention) => mention.field === "image.0.caption");
  const inBody = mentions.filter((mention) => mention.field === "articleBody");
  const first = inBody[0];
  const early = first === undefined || bodyLength === 0 ? 0 : 1 - first.start / bodyLength;
  const often = Math.sqrt(mentions.length / Math.max(ENOUGH, mostNamed));
  const sum = (inHeadline ? 0.35 : 0) + (inCaption ? 0.05 : 0) + 0.2 * early ** 2 + 0.4 * often;
  return Math.round(Math.min(1, sum) * 1000) / 1000;
}

/** So often is much, however little else is named: where all are named once, nothing stands out by that. */
const ENOUGH = 4;
