import type { Field, NameSpan, ValueSpan } from "../../article/mention.ts";

/**
 * Who proposed a name. The order is the order of trust: where two candidates overlap and neither is the longer
 * reading of the other, the earlier layer wins.
 */
export const LAYERS = ["address", "gloss", "product", "alias", "title", "form", "document", "model", "cue"] as const;
export type Layer = (typeof LAYERS)[number];

/** A name that one layer proposes in one text. */
export type Candidate = NameSpan & {
  layer: Layer;
  /** Ids of the curated entities that the text may mean, the default reading first. */
  entities?: readonly string[];
  /** Another form that names the same thing in this article: a gloss's partner, or a surname's full name. */
  sameAs?: string;
  /** True where the form is also an ordinary word: something in the article must speak for the name. */
  weak?: true;
};

/** One text of an article, with what was found in it so far. */
export type TaggedField = {
  field: Field;
  text: string;
  values: readonly ValueSpan[];
  candidates: Candidate[];
};
