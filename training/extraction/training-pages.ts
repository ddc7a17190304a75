import { expectedText, pageBytes, readCorpus, type TruePage } from "../../bench/extraction/read-corpus.ts";
import { blockFeatures } from "../../functions/parse/body/block-features.ts";
import { findContainer } from "../../functions/parse/body/find-container.ts";
import { hopelessBlocks } from "../../functions/parse/body/hopeless-blocks.ts";
import type { Outline } from "../../functions/parse/body/outline.ts";
import { outlinePage } from "../../functions/parse/body/outline-page.ts";
import { pageContext } from "../../functions/parse/body/page-context.ts";
import { readJsonLd } from "../../functions/parse/embedded/json-ld.ts";
import { parseHtml } from "../../functions/parse/parse-html.ts";
import { type Labels, labelBlocks } from "./label-blocks.ts";

/** A page ready for training: its blocks, their features and labels. Boxes keep no elements, so that trees are freed. */
export type TrainingPage = {
  page: TruePage;
  truth: string;
  outline: Outline;
  rows: Float32Array;
  labels: Labels;
  /** Blocks that are not judged at all. */
  hopeless: Uint8Array;
  titles: string[];
};

/** Pages of the corpus whose truth can be found in them. */
export async function readTrainingPages(folder: string, keep: (page: TruePage) => boolean): Promise<TrainingPage[]> {
  const pages: TrainingPage[] = [];
  for (const page of await readCorpus(folder)) {
    const truth = expectedText(page);
    if (truth === null || !keep(page)) continue;
    const html = new TextDecoder(page.sniffed_charset ?? "utf-8").decode(pageBytes(folder, page));
    const document = parseHtml(html);
    const jsonLd = readJsonLd(document);
    const outline = outlinePage(document);
    const context = pageContext(document, jsonLd);
    const hopeless = hopelessBlocks(outline);
    const rows = blockFeatures(outline, findContainer(outline), context, hopeless);
    const texts = outline.blocks.map((block) => block.text);
    const labels = labelBlocks(texts, truth);
    for (const box of outline.boxes) (box as { element: unknown }).element = undefined;
    pages.push({ page, truth, outline, rows, labels, hopeless, titles: context.titles });
  }
  return pages;
}
