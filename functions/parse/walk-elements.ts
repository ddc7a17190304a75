import type { ChildNode, Element, ParentNode } from "domhandler";

/**
 * The elements under a node in document order, without recursion: hostile pages nest as deep as they like.
 * Returning `false` from `visit` skips what is inside that element.
 */
export function walkElements(root: ParentNode, visit: (element: Element) => boolean | undefined): void {
  let node: ChildNode | null = (root.children[0] as ChildNode | undefined) ?? null;
  while (node) {
    let inside = true;
    if (isElement(node)) inside = visit(node) !== false;
    node = nextNode(node, root, inside);
  }
}

/** The text under a node as it stands, without what scripts and styles hold. */
export function rawText(root: ParentNode, limit = Number.POSITIVE_INFINITY): string {
  let text = "";
  let node: ChildNode | null = (root.children[0] as ChildNode | undefined) ?? null;
  while (node && text.length < limit) {
    if (node.type === "text") text += node.data;
    node = nextNode(node, root, !isElement(node) || (node.name !== "script" && node.name !== "style"));
  }
  return text;
}

/** An element, `script` and `style` included (domhandler gives these two types of their own). */
export function isElement(node: ChildNode): node is Element {
  return node.type === "tag" || node.type === "script" || node.type === "style";
}

function nextNode(from: ChildNode, root: ParentNode, inside: boolean): ChildNode | null {
  if (inside && "children" in from && from.children.length > 0) return from.children[0] as ChildNode;
  let node: ChildNode | null = from;
  while (node) {
    if (node.next) return node.next as ChildNode;
    const parent: ParentNode | null = node.parent;
    if (!parent || parent === root) return null;
    node = parent as ChildNode;
  }
  return null;
}
