/** Who recognizes names: the model that ships with the code, or Amazon Comprehend. */
export type TaggerProvider = "builtin" | "comprehend";

/**
 * The tagger's version: a number that rises when the same text gets other tags, then a letter for the provider that was
 * used. Compared as a string, hence of fixed width. Within a number Comprehend's tags are the newer ones: they replace
 * those of the builtin tagger that stood in for it, and never the other way round, whoever comes last.
 */
export function taggerVersion(provider: TaggerProvider): string {
  return `${NUMBER}${provider === "builtin" ? "b" : "c"}`;
}

const NUMBER = "0003";
