import { isArticleNode, type JsonLdNode } from "../embedded/json-ld.ts";
import type { Document } from "../page-tree.ts";
import { rawText } from "../raw-text.ts";

/** What the page says about itself that must not stand in its text again. */
export type PageTitles = {
  /** Headlines as `<title>`, og:title, twitter:title, JSON-LD and the first `<h1>`s give them. */
  titles: string[];
  /** Descriptions: meta, og, JSON-LD, `<p itemprop=description>`. A standfirst often repeats one. */
  descriptions: string[];
  /** What og:type says that the page is, in small letters: `article`, `website`, …; "" where it says nothing. */
  pageType: string;
};

const MAX_LENGTH = 2_000;
const MAX_H1 = 4;

export function readTitles(document: Document, jsonLd: JsonLdNode[]): PageTitles {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  let pageType = "";
  let h1 = 0;
  for (const element of document.landmarks) {
    if (element.name === "meta") {
      const name = (element.attribs.property ?? element.attribs.name ?? "").toLowerCase();
      const content = element.attribs.content;
      if (!content) continue;
      if (name === "og:type") pageType = content.trim().toLowerCase();
      if (name === "og:title" || name === "twitter:title" || name === "dc.title") add(titles, content);
      if (name === "description" || name === "og:description" || name === "twitter:description")
        add(descriptions, content);
    } else if (element.name === "title") {
      const inHead = element.parent?.type === "tag" && element.parent.name === "head";
      if (inHead) add(titles, rawText(element, MAX_LENGTH));
    } else if (element.name === "h1" && h1++ < MAX_H1) {
      add(titles, rawText(element, MAX_LENGTH));
    }
  }
  for (const node of jsonLd) {
    if (!isArticleNode(node)) continue;
    for (const key of ["headline", "alternativeHeadline", "name"]) add(titles, node[key]);
    add(descriptions, node.description);
    break;
  }
  return { titles: [...titles], descriptions: [...descriptions], pageType };
}

function add(set: Set<string>, value: unknown): void {
  if (typeof value !== "string") return;
  const text = value.replace(/\s+/g, " ").trim();
  if (text !== "" && text.length <= MAX_LENGTH) set.add(text);
}
