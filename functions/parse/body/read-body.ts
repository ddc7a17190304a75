import type { Document, Element } from "domhandler";
import type { JsonLdNode } from "../embedded/json-ld.ts";
import { chooseByRules } from "./choose-by-rules.ts";
import { findContainer } from "./find-container.ts";
import { outlinePage } from "./outline-page.ts";
import { readTitles } from "./page-titles.ts";
import { textOfBlocks } from "./text-of-blocks.ts";

export type Body = {
  text: string;
  /** The element that holds the text, where one does. */
  node: Element | null;
  method: string;
  confidence: number;
};

/** The article's text: prune, candidates, choose, clean, compare, text. */
export function readBody(document: Document, jsonLd: JsonLdNode[]): Body {
  const outline = outlinePage(document);
  const titles = readTitles(document, jsonLd);
  const containers = findContainer(outline);
  const judgements = chooseByRules(outline, containers);
  const chosen = outline.blocks.filter((block, at) => judgements[at]! >= 0.5 && !titles.titles.includes(block.text));
  return {
    text: textOfBlocks(chosen),
    node: outline.boxes[containers.best]?.element ?? null,
    method: "density",
    confidence: 0.5,
  };
}
