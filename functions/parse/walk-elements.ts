import { type Element, nodeAfter, type ParentNode } from "./page-tree.ts";

/**
 * The elements under a node in document order, without recursion: hostile pages nest as deep as they like.
 * Returning `false` from `visit` skips what is inside that element.
 */
export function walkElements(root: ParentNode, visit: (element: Element) => boolean | undefined): void {
  let node = root.firstChild;
  while (node !== null) {
    const inside = node.type !== "tag" || visit(node) !== false;
    node = nodeAfter(node, root, inside);
  }
}

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
