import type { Token, TreeAdapter, TreeAdapterTypeMap } from "parse5";
import { type Attributes, type ChildNode, Document, Element, type ParentNode, Text } from "./page-tree.ts";

export type PageTree = TreeAdapterTypeMap<
  ChildNode | Document,
  ParentNode,
  ChildNode,
  Document,
  Document,
  Element,
  ChildNode,
  Text,
  Element,
  Document
>;

/**
 * How parse5 builds our nodes. Comments and doctypes reach no node: `GuardedParser` in `parse-html.ts` drops them before
 * they are asked for.
 */
export const treeAdapter: TreeAdapter<PageTree> = {
  createDocument: () => new Document(),
  createDocumentFragment: () => new Document(),
  createElement: (name, namespace, attrs) => new Element(name, namespace, attributesOf(attrs)),
  createTextNode: (data) => new Text(data),
  createCommentNode: (data) => new Text(data),

  appendChild,
  insertBefore(parent, node, reference) {
    const before = reference.prev;
    node.prev = before;
    node.next = reference;
    reference.prev = node;
    if (before === null) parent.firstChild = node;
    else before.next = node;
    node.parent = parent;
  },
  detachNode(node) {
    const { parent, prev, next } = node;
    if (parent === null) return;
    if (prev === null) parent.firstChild = next;
    else prev.next = next;
    if (next === null) parent.lastChild = prev;
    else next.prev = prev;
    node.parent = node.prev = node.next = null;
  },
  insertText(parent, text) {
    const last = parent.lastChild;
    if (last !== null && last.type === "text") last.data += text;
    else appendChild(parent, new Text(text));
  },
  insertTextBefore(parent, text, reference) {
    const before = reference.prev;
    if (before !== null && before.type === "text") before.data += text;
    else treeAdapter.insertBefore(parent, new Text(text), reference);
  },
  adoptAttributes(recipient, attrs) {
    const adopted = Object.assign(Object.create(null), recipient.attribs) as Attributes;
    for (const { name, value } of attrs) adopted[name] ??= value;
    recipient.attribs = adopted;
  },
  // A template is its own content.
  setTemplateContent() {},
  getTemplateContent: (template) => template as unknown as Document,

  getFirstChild: (node) => node.firstChild,
  getChildNodes: childrenOf,
  getParentNode: (node) => node.parent,
  getAttrList: (element) => Object.entries(element.attribs).map(([name, value]) => ({ name, value: value ?? "" })),
  getTagName: (element) => element.name,
  getNamespaceURI: (element) => element.namespace as ReturnType<TreeAdapter["getNamespaceURI"]>,
  getTextNodeContent: (text) => text.data,
  getCommentNodeContent: () => "",
  isTextNode: (node) => node.type === "text",
  isElementNode: (node) => node.type === "tag",
  isCommentNode: (_node): _node is ChildNode => false,
  isDocumentTypeNode: (_node): _node is Document => false,

  setDocumentType() {},
  getDocumentTypeNodeName: () => "",
  getDocumentTypeNodePublicId: () => "",
  getDocumentTypeNodeSystemId: () => "",
  setDocumentMode(document, mode) {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode as ReturnType<TreeAdapter["getDocumentMode"]>,
  setNodeSourceCodeLocation() {},
  getNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation() {},
};

function appendChild(parent: ParentNode, node: ChildNode): void {
  const last = parent.lastChild;
  if (last === null) parent.firstChild = node;
  else {
    last.next = node;
    node.prev = last;
  }
  parent.lastChild = node;
  node.parent = parent;
}

function childrenOf(parent: ParentNode): ChildNode[] {
  const children: ChildNode[] = [];
  for (let child = parent.firstChild; child !== null; child = child.next) children.push(child);
  return children;
}

/** Shared by all elements without attributes; nothing writes to it. */
const NONE: Attributes = Object.freeze(Object.create(null));

/** What `{}` is, without a prototype, and as quick to make: an attribute may be named `constructor` or `__proto__`. */
const Bare = function Bare() {} as unknown as { new (): Attributes; prototype: object };
Bare.prototype = Object.create(null);

function attributesOf(attrs: Token.Attribute[]): Attributes {
  if (attrs.length === 0) return NONE;
  const attributes = new Bare();
  for (let at = 0; at < attrs.length; at++) attributes[attrs[at]!.name] = attrs[at]!.value;
  return attributes;
}
