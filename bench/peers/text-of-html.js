import { parseHTML } from "linkedom";

const BLOCK = /^(?:P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|TR|TABLE|SECTION|ARTICLE|FIGURE|FIGCAPTION|PRE|DL|DT|DD|HR|BR)$/;

/** The text of a tool's HTML, a line a block; scripts and styles are not text. */
export function textOfHtml(html) {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  let text = "";
  const waiting = [document.body];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node === "string") text += node;
    else if (node.nodeType === 3) text += node.data.replace(/\s+/g, " ");
    else if (node.nodeType === 1 && node.nodeName !== "SCRIPT" && node.nodeName !== "STYLE") {
      const edge = BLOCK.test(node.nodeName) ? "\n" : node.nodeName === "TD" || node.nodeName === "TH" ? " " : "";
      text += edge;
      waiting.push(edge);
      for (let at = node.childNodes.length - 1; at >= 0; at--) waiting.push(node.childNodes[at]);
    }
  }
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
