/** What tag leaves in the articles table. */
import type { ArticleId } from "./article.ts";
import type { CompactTags } from "./compact-tags.ts";
import type { Key } from "./keys.ts";
import type { EntityId } from "./mention.ts";

/** Entities, the most salient, that ENTITIES names outside of what it packs: for events, and for who looks at the item. */
export const TOP_ENTITIES = 5;

/** The ENTITIES item. */
export type StoredTags = CompactTags & {
  url: string;
  headline: string;
  contentHash: string;
  tagger: { version: string };
  /** Of the record that they were made from (`versionKey`). */
  version: string;
};
/**
 * The EDGES item: every mention edge that may stand for this article. It is written before any edge is, so whatever
 * crashes when, an edge that is no longer true has its key here.
 */
export type EdgeLedger = {
  version: string;
  edges: Key[];
  /** Edges of earlier versions: to be deleted, and deleted again by whoever comes late. */
  retired: Key[];
  revision: number;
};
/** What stands on a mention edge, so that one Query answers. */
export type MentionEdge = {
  entityId: EntityId;
  sortDate: string;
  id: ArticleId;
  name: string;
  type: string;
  headline: string;
  url: string;
  publisher: { name: string; host: string };
  datePublished: string;
  inLanguage: string;
  salience: number;
  count: number;
  version: string;
};
