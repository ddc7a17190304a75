import { Parser, type Token } from "parse5";
import { LeapingTokenizer } from "./leaping-tokenizer.ts";
import type { Document, Element } from "./page-tree.ts";
import { type PageTree, treeAdapter } from "./tree-adapter.ts";

/** As Blink's kMaximumHTMLParserDOMTreeDepth: what nests deeper becomes a sibling. */
const MAX_DEPTH = 512;
/** The longest articles have some 30,000 elements; the tree ends there. */
const MAX_NODES = 250_000;

/**
 * The one tree of a page, built by parse5 as a browser would, without comments and doctype. The tree is at most 512
 * elements deep and 250,000 elements long; what comes after is left out.
 */
export function parseHtml(html: string): Document {
  const parser = new GuardedParser(html);
  try {
    parser.tokenizer.write(html.includes("\r") ? html.replace(/\r\n?/g, "\n") : html, true);
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error;
  }
  return parser.document;
}

class TooManyNodes extends Error {}

type Attach = Parameters<Parser<PageTree>["_attachElementToTree"]>;
type Namespace = Parameters<typeof treeAdapter.createElement>[1];

class GuardedParser extends Parser<PageTree> {
  #nodes = 0;

  constructor(html: string) {
    super({ treeAdapter });
    if (!html.includes("\0")) this.tokenizer = new LeapingTokenizer(this);
  }

  override _insertElement(token: Token.TagToken, namespaceURI: Namespace): void {
    this.#count();
    if (this.openElements.stackTop > MAX_DEPTH) this.openElements.pop();
    super._insertElement(token, namespaceURI);
  }

  override _appendElement(token: Token.TagToken, namespaceURI: Namespace): void {
    this.#count();
    super._appendElement(token, namespaceURI);
  }

  override _appendCommentNode(): void {}

  override _attachElementToTree(element: Element, location: Attach[1], insertionLocation: Attach[2]): void {
    super._attachElementToTree(element, location, insertionLocation);
    const { name } = element;
    if (name === "script" || name === "meta" || name === "link" || name === "title" || name === "h1")
      this.document.landmarks.push(element);
  }

  #count(): void {
    if (++this.#nodes > MAX_NODES) throw new TooManyNodes();
  }
}
