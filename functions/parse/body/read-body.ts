import type { Document, Element } from "domhandler";
import type { JsonLdNode } from "../embedded/json-ld.ts";
import { blockFeatures } from "./block-features.ts";
import { findContainer } from "./find-container.ts";
import { judgeBlocks } from "./judge-blocks.ts";
import { outlinePage } from "./outline-page.ts";
import { pageContext } from "./page-context.ts";
import { textOfBlocks } from "./text-of-blocks.ts";

export type Body = {
  text: string;
  /** The element that holds the text, where one does. */
  node: Element | null;
  method: string;
  confidence: number;
};

/** From where on a block is text: the point of equal precision and recall on pages that were not trained on. */
const THRESHOLD = 0.45;

/** The article's text: prune, candidates, choose, clean, compare, text. */
export function readBody(document: Document, jsonLd: JsonLdNode[]): Body {
  const outline = outlinePage(document);
  const containers = findContainer(outline);
  const judgements = judgeBlocks(outline, blockFeatures(outline, containers, pageContext(document, jsonLd)));
  const chosen = outline.blocks.filter((_, at) => judgements[at]! >= THRESHOLD);
  return {
    text: textOfBlocks(chosen),
    node: outline.boxes[containers.best]?.element ?? null,
    method: "density",
    confidence: 0.5,
  };
}
