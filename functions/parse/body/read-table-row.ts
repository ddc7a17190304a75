import type { ChildNode, Element } from "../page-tree.ts";

/** A row of a data table: its cells joined by ` | `. */
export type TableRow = { text: string; linkText: string; links: number };

/** A row with more nodes than this holds layout, not data; it also bounds the work that nested tables could cause. */
const MAX_NODES = 160;
const MAX_CHARACTERS = 900;

/** In a cell of data these do not occur. */
const LAYOUT = new Set("table h1 h2 h3 h4 h5 h6 article section ul ol blockquote form iframe video figure".split(" "));
const UNREAD = new Set("script style noscript svg button select".split(" "));

/**
 * The text of a `<tr>` of data, or undefined where the row is layout: a single cell, cells that hold headings, lists or
 * several paragraphs, or more than a row of data can be.
 */
export function readTableRow(row: Element): TableRow | undefined {
  const cells: string[] = [];
  let linkText = "";
  let links = 0;
  let seen = 0;
  for (let cell = row.firstChild; cell !== null; cell = cell.next) {
    if (cell.type !== "tag" || (cell.name !== "td" && cell.name !== "th")) continue;
    let text = "";
    let paragraphs = 0;
    let linkDepth = 0;
    const stack: ChildNode[] = [];
    let child = cell.lastChild;
    for (; child !== null && stack.length <= MAX_NODES; child = child.prev) stack.push(child);
    const leave: ChildNode[] = [];
    while (stack.length > 0) {
      if (++seen > MAX_NODES) return undefined;
      const node = stack.pop()!;
      if (leave[leave.length - 1] === node) {
        leave.pop();
        linkDepth--;
      } else if (node.type === "text") {
        text += node.data;
        if (linkDepth > 0) linkText += node.data;
      } else if (node.type === "tag" && !UNREAD.has(node.name)) {
        if (LAYOUT.has(node.name)) return undefined;
        if (node.name === "p" && ++paragraphs > 2) return undefined;
        if (node.name === "br" || node.name === "p" || node.name === "div") text += " ";
        if (node.name === "a") {
          links++;
          linkDepth++;
          leave.push(node);
          stack.push(node);
        }
        child = node.lastChild;
        for (let count = 0; child !== null && count <= MAX_NODES; child = child.prev, count++) stack.push(child);
      }
      if (text.length > MAX_CHARACTERS) return undefined;
    }
    cells.push(text.replace(/\s+/g, " ").trim());
    if (cells.length > MAX_NODES) return undefined;
  }
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2) return undefined;
  return { text: filled.join(" | "), linkText, links };
}
