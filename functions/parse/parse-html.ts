import type { Document } from "domhandler";
import { parse } from "parse5";
import { adapter } from "parse5-htmlparser2-tree-adapter";

/**
 * The one tree of a page, built by parse5 as a browser would, in domhandler's node types so that cheerio/slim can
 * select in it. Everything that walks it must be iterative: hostile pages nest 100,000 deep.
 */
export function parseHtml(html: string): Document {
  return parse(html, { treeAdapter: adapter });
}
