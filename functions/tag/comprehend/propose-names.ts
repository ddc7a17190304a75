import type { Field, NameSpan } from "../../article/mention.ts";
import { entityTable } from "../entities/entity-table.ts";
import { agreeOverDocument } from "../names/agree-over-document.ts";
import type { Candidate, TaggedField } from "../names/candidate.ts";
import { findAliases } from "../names/find-aliases.ts";
import { findGlosses } from "../names/find-glosses.ts";
import { findVersionedProducts } from "../names/find-products.ts";
import { joinAddresses } from "../names/join-addresses.ts";
import { supportWeakNames } from "../names/support-weak-names.ts";

/**
 * Proposes names in every field of an article, into `candidates`, with Comprehend's names in the place of the rules of form
 * and of the statistical tagger. Curated names, versioned products, addresses and glosses are ours whoever tags, so
 * that an entity has the same id by either provider; then the article as a whole decides, as it does for ours.
 */
export function proposeNames(
  fields: readonly TaggedField[],
  recognized: ReadonlyMap<Field, readonly NameSpan[]>,
): void {
  for (const field of fields) {
    const { text } = field;
    const aliases = findAliases(text);
    const known = [...aliases, ...findVersionedProducts(text, aliases), ...joinAddresses(text, aliases)];
    const names = [...known, ...(recognized.get(field.field) ?? []).map(toCandidate)];
    field.candidates = [...names, ...findGlosses(text, names)];
  }
  supportWeakNames(fields);
  agreeOverDocument(fields);
}

/**
 * A name of Comprehend's is trusted like one by its form: over a value inside it, and as the maximal name around a curated
 * one. Where it is a curated form that is also an ordinary word, its type is what speaks for the entity.
 */
function toCandidate(name: NameSpan): Candidate {
  const readings = entityTable().byForm.get(name.text) ?? [];
  const meant = readings.filter(({ mark, entity }) => mark !== "weak" || entity.type === name.type);
  const candidate: Candidate = { ...name, layer: "form" };
  if (meant.length > 0) candidate.entities = meant.map(({ entity }) => entity.id);
  return candidate;
}
