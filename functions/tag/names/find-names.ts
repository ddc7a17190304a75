import type { TaggedField } from "./candidate.ts";
import { findAliases } from "./find-aliases.ts";
import { findGlosses } from "./find-glosses.ts";
import { findVersionedProducts } from "./find-products.ts";

/**
 * Proposes names in every field of an article, layer by layer, into `candidates`: curated names, products with their
 * version, and glosses.
 */
export function findNames(fields: readonly TaggedField[], article: { inLanguage: string }): void {
  for (const field of fields) {
    const aliases = findAliases(field.text);
    field.candidates.push(...aliases, ...findVersionedProducts(field.text, aliases));
    field.candidates.push(...findGlosses(field.text, field.candidates));
  }
  void article;
}
