import type { EntityId } from "../../article/mention.ts";

/**
 * The marked id of a name that is not curated: `~` and its folded form (NFKC, lower case, spaces folded). The same name,
 * not surely the same thing.
 */
export function foldedId(name: string): EntityId {
  const folded = foldName(name);
  return `~${folded.length > LONGEST ? folded.slice(0, LONGEST) : folded}`.toWellFormed() as EntityId;
}

/** Ids are part of keys, which DynamoDB takes up to 2,048 bytes; a single character may fold into eighteen. */
const LONGEST = 400;

/** A name as ids and look-ups compare it. */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
