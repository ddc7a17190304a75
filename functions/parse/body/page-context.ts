import type { JsonLdNode } from "../embedded/json-ld.ts";
import { structuredBody } from "../embedded/structured-body.ts";
import type { Document } from "../page-tree.ts";
import type { PageContext } from "./block-features.ts";
import { readTitles } from "./page-titles.ts";

/** What the page says about itself beside its text: titles, descriptions, and the body that its JSON-LD gives. */
export function pageContext(document: Document, jsonLd: JsonLdNode[]): PageContext {
  const { titles, descriptions, pageType } = readTitles(document, jsonLd);
  return { titles, descriptions, pageType, structuredBody: structuredBody(jsonLd) };
}
