import type { EntityId } from "../../article/mention.ts";

/**
 * The marked id of a name that is not curated: `~` and its folded form (NFKC, lower case, spaces folded). The same name,
 * not surely the same thing.
 */
export function foldedId(name: string): EntityId {
  return `~${foldName(name)}` as EntityId;
}

/** A name as ids and look-ups compare it. */
export function foldName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
