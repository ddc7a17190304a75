import { nodeAfter, type ParentNode } from "./page-tree.ts";

/** The text under a node as it stands, without what scripts and styles hold. */
export function rawText(root: ParentNode, limit = Number.POSITIVE_INFINITY): string {
  let text = "";
  let node = root.firstChild;
  while (node !== null && text.length < limit) {
    if (node.type === "text") text += node.data;
    node = nodeAfter(node, root, node.type === "tag" && node.name !== "script" && node.name !== "style");
  }
  return text;
}
