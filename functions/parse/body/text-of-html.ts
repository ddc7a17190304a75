import { parseHtml } from "../parse-html.ts";
import { MARK } from "./element-kinds.ts";
import type { Block } from "./outline.ts";
import { outlinePage } from "./outline-page.ts";

/** The blocks of a piece of HTML that is known to be a body: all of it but captions and what is hidden. */
export function blocksOfHtml(html: string): Block[] {
  const { blocks, boxes } = outlinePage(parseHtml(html));
  return blocks.filter((block) => ((boxes[block.box]?.marks ?? 0) & (MARK.caption | MARK.hidden | MARK.nav)) === 0);
}

/** The blocks of texts that may be HTML, or lines of plain text. */
export function blocksOfParts(parts: string[]): Block[] {
  return blocksOfHtml(
    parts.map((part) => (/<\/?[a-z][^<>]*>/i.test(part) ? `<div>${part}</div>` : paragraphs(part))).join("\n"),
  );
}

function paragraphs(text: string): string {
  return text
    .split(/\n\s*\n|\r\n\s*\r\n/)
    .map((one) => `<p>${one.replaceAll("<", "&lt;").replaceAll("\n", "<br>")}</p>`)
    .join("\n");
}
