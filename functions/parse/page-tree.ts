/**
 * The nodes of a page's tree: what the readers of this folder walk. Children are a linked list, so that building and
 * walking make no arrays; comments and the doctype have no nodes, because nothing reads them. The content of a
 * `<template>` hangs under the template itself.
 */
export type ChildNode = Element | Text;
export type ParentNode = Document | Element;

/** The attributes of an element by lower-case name; an object without a prototype. */
export type Attributes = { [name: string]: string | undefined };

export class Document {
  readonly type = "root";
  parent = null;
  next = null;
  firstChild: ChildNode | null = null;
  lastChild: ChildNode | null = null;
  /** As parse5 numbers it: quirks mode changes how tables close paragraphs. */
  mode: string = "no-quirks";
  /** The scripts, metas, links, titles and first-level headings of the page as they were met: several readers ask for them. */
  readonly landmarks: Element[] = [];
}

export class Element {
  readonly type = "tag";
  readonly name: string;
  readonly namespace: string;
  attribs: Attributes;
  parent: ParentNode | null = null;
  prev: ChildNode | null = null;
  next: ChildNode | null = null;
  firstChild: ChildNode | null = null;
  lastChild: ChildNode | null = null;

  constructor(name: string, namespace: string, attribs: Attributes) {
    this.name = name;
    this.namespace = namespace;
    this.attribs = attribs;
  }
}

export class Text {
  readonly type = "text";
  data: string;
  parent: ParentNode | null = null;
  prev: ChildNode | null = null;
  next: ChildNode | null = null;

  constructor(data: string) {
    this.data = data;
  }
}

/** The first node after another in document order, under a root; `inside` false steps over what the node holds. */
export function nodeAfter(from: ChildNode, root: ParentNode, inside: boolean): ChildNode | null {
  if (inside && from.type === "tag" && from.firstChild !== null) return from.firstChild;
  let node: ChildNode = from;
  while (node.next === null) {
    const { parent } = node;
    if (parent === null || parent === root || parent.type === "root") return null;
    node = parent;
  }
  return node.next;
}
