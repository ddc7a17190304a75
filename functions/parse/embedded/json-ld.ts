import type { Document } from "../page-tree.ts";
import { parseLooseJson } from "./parse-loose-json.ts";

/** One JSON-LD node object, as the page wrote it. */
export type JsonLdNode = { [key: string]: unknown };

/** Pages carry megabytes of JSON; what tells about the article has never needed more than this. */
const MAX_SCRIPT_CHARACTERS = 2_000_000;
const MAX_SCRIPTS = 60;
const MAX_NODES = 2_000;

/** Under these keys a page nests its article in another node. */
const NESTING_KEYS = ["@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate", "itemListElement", "item"] as const;

/**
 * All JSON-LD node objects of a page, flattened: top level, arrays, `@graph`, and what hangs under `mainEntity`,
 * `mainEntityOfPage`, `liveBlogUpdate`, `itemListElement` and `item`. Outer nodes come before inner ones. Scripts that
 * are not quite JSON (comments, raw line breaks in strings, trailing commas) are mended; what cannot be is left out.
 */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  let scripts = 0;
  for (const { name, attribs, firstChild } of document.landmarks) {
    if (name !== "script" || !/^\s*application\/ld\+json/i.test(attribs.type ?? "")) continue;
    if (firstChild?.type !== "text" || firstChild.data.length > MAX_SCRIPT_CHARACTERS) continue;
    if (++scripts > MAX_SCRIPTS) break;
    flatten(parseLooseJson(firstChild.data), nodes);
  }
  return nodes;
}

/** The types of a node, without their vocabulary: `https://schema.org/NewsArticle` is `NewsArticle`. */
export function jsonLdTypes(node: JsonLdNode): string[] {
  const type = node["@type"];
  const all = Array.isArray(type) ? type : [type];
  return all.filter((one) => typeof one === "string").map((one) => one.slice(one.search(/[^/#:]*$/)));
}

/** Whether a node is an article of any kind (`NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, …). */
export function isArticleNode(node: JsonLdNode): boolean {
  return jsonLdTypes(node).some(
    (type) => /(?:Article|BlogPosting|Posting|Report)$/.test(type) && type !== "JobPosting",
  );
}

/** The node that a `{"@id": …}` reference points at, or the value itself where it is a node with content. */
export function resolveJsonLd(nodes: JsonLdNode[], value: unknown): JsonLdNode | undefined {
  if (!isNode(value)) return undefined;
  const id = value["@id"];
  if (typeof id !== "string" || Object.keys(value).length > 1) return value;
  return nodes.find((node) => node["@id"] === id && Object.keys(node).length > 1) ?? value;
}

function flatten(value: unknown, nodes: JsonLdNode[]): void {
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && nodes.length < MAX_NODES) {
    const next = waiting.shift();
    if (Array.isArray(next)) {
      waiting.push(...next.slice(0, MAX_NODES));
    } else if (isNode(next)) {
      nodes.push(next);
      for (const key of NESTING_KEYS) {
        const inner = next[key];
        if (typeof inner === "object" && inner !== null) waiting.push(inner);
      }
    }
  }
}

function isNode(value: unknown): value is JsonLdNode {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
