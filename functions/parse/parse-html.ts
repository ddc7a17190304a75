import type { Document } from "domhandler";
import { Parser, type ParserOptions, type Token } from "parse5";
import { adapter, type Htmlparser2TreeAdapterMap } from "parse5-htmlparser2-tree-adapter";

/** As Blink's kMaximumHTMLParserDOMTreeDepth: what nests deeper becomes a sibling. */
const MAX_DEPTH = 512;
/** The longest articles have some 30,000 elements; the tree ends there. */
const MAX_NODES = 250_000;

/**
 * The one tree of a page, built by parse5 as a browser would, in domhandler's node types so that cheerio/slim can
 * select in it. The tree is at most 512 elements deep and 250,000 elements long; what comes after is left out.
 */
export function parseHtml(html: string): Document {
  const parser = new GuardedParser({ treeAdapter: adapter });
  try {
    parser.tokenizer.write(html, true);
  } catch (error) {
    if (!(error instanceof TooManyNodes)) throw error;
  }
  return parser.document;
}

class TooManyNodes extends Error {}

class GuardedParser extends Parser<Htmlparser2TreeAdapterMap> {
  #nodes = 0;

  constructor(options: ParserOptions<Htmlparser2TreeAdapterMap>) {
    super(options);
  }

  override _insertElement(token: Token.TagToken, namespaceURI: Parameters<typeof adapter.createElement>[1]): void {
    this.#count();
    if (this.openElements.stackTop > MAX_DEPTH) this.openElements.pop();
    super._insertElement(token, namespaceURI);
  }

  override _appendElement(token: Token.TagToken, namespaceURI: Parameters<typeof adapter.createElement>[1]): void {
    this.#count();
    super._appendElement(token, namespaceURI);
  }

  #count(): void {
    if (++this.#nodes > MAX_NODES) throw new TooManyNodes();
  }
}
