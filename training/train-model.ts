import { type Chain, labelCount } from "../functions/tag/model/chain.ts";
import type { Gazetteer } from "../functions/tag/model/gazetteer.ts";
import { chooseFeatures } from "./choose-features.ts";
import { encodeTexts, type LabelledText, type Reader } from "./encode-texts.ts";
import { type FitSettings, fitModel } from "./fit-model.ts";
import { writeModel } from "./write-model.ts";

/** How the model of one language is made. */
export type Recipe = {
  language: string;
  heads: { name: string; chain: () => Chain; eagerness: number }[];
  /** Features seen less often are left out. */
  cutoff: number;
  /** Weights below this are left out of the file. */
  cut: number;
  fit: FitSettings;
};

/** Trains a model on labelled texts and gives its file, with facts for the record. Deterministic. */
export function trainModel(
  recipe: Recipe,
  texts: readonly LabelledText[],
  words: Gazetteer,
  read: Reader,
  say: (line: string) => void = () => {},
): { bytes: Buffer; facts: Record<string, number> } {
  const heads = recipe.heads.map(({ name, chain, eagerness }) => ({ name, chain: chain(), eagerness }));
  const chains = heads.map(({ chain }) => chain);
  const encoded = encodeTexts(texts, read, chains);
  let width = 0;
  const firstLabel = chains.map((chain) => {
    const first = width;
    width += labelCount(chain);
    return first;
  });
  say(`read ${texts.length} texts, ${encoded.group.length} positions`);
  const table = chooseFeatures(encoded, firstLabel, width, recipe.cutoff);
  say(`chose ${table.keys.length} features with ${table.label.length} weights`);
  const weights = fitModel(chains, table, encoded, recipe.fit, (epoch) =>
    say(`epoch ${epoch} of ${recipe.fit.epochs}`),
  );
  const bytes = writeModel({ language: recipe.language, heads, table, weights, words }, recipe.cut);
  return { bytes, facts: { texts: texts.length, positions: encoded.group.length, features: table.keys.length } };
}
