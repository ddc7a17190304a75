import { loadNameModel } from "../model/name-model.ts";
import { agreeOverDocument } from "./agree-over-document.ts";
import type { Candidate, TaggedField } from "./candidate.ts";
import { findAliases } from "./find-aliases.ts";
import { findGlosses } from "./find-glosses.ts";
import { findVersionedProducts } from "./find-products.ts";
import { findKoreanForms } from "./korean-forms.ts";
import { findKoreanPeople } from "./korean-people.ts";
import { supportWeakNames } from "./support-weak-names.ts";

export type NameOptions = { inLanguage: string; model?: boolean };

/**
 * Proposes names in every field of an article, layer by layer, into `candidates`: curated names, products with their
 * version, people by their roles, names by their form, the statistical tagger, glosses; then the article as a whole
 * decides about doubtful ones.
 */
export function findNames(fields: readonly TaggedField[], options: NameOptions): void {
  const language = options.inLanguage.toLowerCase().split(/[-_]/)[0] as string;
  const model = options.model === false ? null : loadNameModel(language);
  for (const { text, candidates } of fields) {
    const aliases = findAliases(text);
    candidates.push(...aliases, ...findVersionedProducts(text, aliases));
    candidates.push(...byLanguage(language, text, candidates));
    for (const span of model?.tag(text).spans ?? []) candidates.push({ ...span, layer: "model" });
    candidates.push(...findGlosses(text, candidates));
  }
  supportWeakNames(fields);
  agreeOverDocument(fields);
}

function byLanguage(language: string, text: string, names: readonly Candidate[]): Candidate[] {
  if (language === "ko") return [...findKoreanPeople(text, names), ...findKoreanForms(text, names)];
  return [];
}
