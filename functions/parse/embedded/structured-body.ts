import type { JsonLdNode } from "./json-ld.ts";

const MAX_LENGTH = 500_000;

/** The longest `articleBody` (or `text`) that the page's JSON-LD gives, as text without tags, or "". */
export function structuredBody(jsonLd: JsonLdNode[]): string {
  let longest = "";
  for (const node of jsonLd) {
    for (const key of ["articleBody", "text"]) {
      const value = node[key];
      if (typeof value === "string" && value.length > longest.length) longest = value;
    }
  }
  return longest.slice(0, MAX_LENGTH);
}
