import type { ChildNode, Document, Element } from "../page-tree.ts";
import { KIND_OF_TAG, MARK, MARK_OF_ARIA_ROLE, MARK_OF_TAG } from "./element-kinds.ts";
import { ROLE, rolesOf } from "./element-roles.ts";
import { measureText, type TextMeasures } from "./measure-text.ts";
import { readTableRow } from "./read-table-row.ts";

/** An element that begins a block of its own, with what is known of its place. */
export type Box = {
  element: Element;
  tag: string;
  /** Index of the box around it; -1 for the outermost. */
  parent: number;
  depth: number;
  /** Bits of `ROLE`: named by its own class and id. */
  roles: number;
  /** Bits of `ROLE` that boxes above it name. */
  rolesAbove: number;
  /** Bits of `MARK`: its own and inherited. */
  marks: number;
  /** Same number, same tag and class in a parent of the same tag and class: made by the same template. */
  signature: number;
  /** Range of blocks inside, `end` exclusive. */
  firstBlock: number;
  endBlock: number;
  /** Totals over everything inside. */
  units: number;
  linkUnits: number;
  /** Units in blocks that read like prose. */
  proseUnits: number;
  pictures: number;
};

/** A stretch of text without a block boundary inside: what a reader would call a paragraph, a line, an item, a row. */
export type Block = TextMeasures & {
  box: number;
  tag: string;
  text: string;
  /** How it follows the block before it: a paragraph of its own, after one line break, or in the same line. */
  join: "paragraph" | "line" | "inline";
  linkUnits: number;
  links: number;
  /** Links that lead to a place on the same page. */
  fragmentLinks: number;
  strongUnits: number;
  emphasisUnits: number;
  /** 1 to 6 in a heading, else 0. */
  heading: number;
  row: boolean;
  /** Pictures between the block before and this one. */
  pictures: number;
  /** Roles that an inline element names which begins with the block. */
  inlineRoles: number;
};

export type Outline = { boxes: Box[]; blocks: Block[]; signatures: number; truncated: boolean };

/** More blocks than any article has; the rest of the page is left out. */
const MAX_BLOCKS = 40_000;
const MAX_CHARACTERS = 8_000_000;

/** What a class or id means, and its number on this page. */
type Name = { number: number; roles: number };
/** Bounds of the numbers that make up a signature; past them some share one, which only blurs a feature. */
const MAX_NAMES = 65_536;
const MAX_TAGS = 1_024;

/** Inline elements of these roles are cut out of the line around them, to be judged on their own. */
const CUT_OUT = ROLE.hidden | ROLE.caption | ROLE.advert;
const CUT_OUT_AT_START = CUT_OUT | ROLE.byline | ROLE.related | ROLE.share | ROLE.tags;

/**
 * The page as a list of text blocks and the boxes around them, in one walk without recursion. What is never text
 * (scripts, controls, pictures, ruby readings) is left out here; everything else is judged later.
 */
export function outlinePage(document: Document): Outline {
  return new OutlineBuilder().build(document);
}

class OutlineBuilder {
  readonly boxes: Box[] = [];
  readonly blocks: Block[] = [];
  truncated = false;
  #box = -1;
  #text = "";
  #linkText = "";
  #strongText = 0;
  #emphasisText = 0;
  #links = 0;
  #fragmentLinks = 0;
  #linkDepth = 0;
  #strongDepth = 0;
  #emphasisDepth = 0;
  #preDepth = 0;
  #pictures = 0;
  #breaks = 0;
  #join: Block["join"] = "paragraph";
  #inlineRoles = 0;
  #characters = 0;
  readonly #names = new Map<string, Name>();
  readonly #tags = new Map<string, number>();
  readonly #signatures = new Map<number, number>();

  build(document: Document): Outline {
    let node = document.firstChild;
    while (node && !this.truncated) {
      if (node.type === "text") this.#addText(node.data);
      else if (this.#enter(node)) {
        if (node.firstChild !== null) {
          node = node.firstChild;
          continue;
        }
        this.#leave(node);
      }
      node = this.#following(node);
    }
    this.#flush("paragraph");
    for (const box of this.boxes) if (box.endBlock < 0) box.endBlock = this.blocks.length;
    this.#addTotals();
    return { boxes: this.boxes, blocks: this.blocks, signatures: this.#signatures.size, truncated: this.truncated };
  }

  #following(from: ChildNode): ChildNode | null {
    let node: ChildNode = from;
    while (node.next === null) {
      const { parent } = node;
      if (parent === null || parent.type === "root") return null;
      this.#leave(parent);
      node = parent;
    }
    return node.next;
  }

  /** Takes an element in; true where its children are to be walked (and it is left later). */
  #enter(element: Element): boolean {
    switch (KIND_OF_TAG.get(element.name)) {
      case "skip":
        return false;
      case "break":
        this.#lineBreak(element);
        return false;
      case "rule":
        this.#flush("paragraph");
        return false;
      case "picture":
        this.#pictures++;
        return false;
      case "inline":
        return this.#enterInline(element);
      default:
        return this.#enterBlock(element);
    }
  }

  #leave(element: Element): void {
    const box = this.boxes[this.#box];
    if (box?.element === element) {
      const inline = KIND_OF_TAG.get(element.name) === "inline";
      this.#flush(inline ? "inline" : "paragraph");
      box.endBlock = this.blocks.length;
      this.#box = box.parent;
      if (element.name === "pre") this.#preDepth--;
    }
    this.#changeDepth(element.name, -1);
  }

  #enterInline(element: Element): boolean {
    const name = element.name;
    if (name === "sup" && isNoteReference(element)) return false;
    const { attribs } = element;
    if (name === "a") {
      this.#links++;
      if (attribs.href?.startsWith("#")) this.#fragmentLinks++;
    }
    if (name !== "a" && (attribs.class !== undefined || attribs.style !== undefined || attribs.hidden !== undefined)) {
      const roles = this.#rolesOf(element);
      const cut = this.#text === "" ? CUT_OUT_AT_START : CUT_OUT;
      if ((roles & cut) !== 0 || isHidden(element)) {
        this.#flush("inline");
        this.#openBox(element, roles);
        this.#changeDepth(name, 1);
        return true;
      }
      if (this.#text === "") this.#inlineRoles |= roles;
    } else if (name === "a" && this.#text === "") {
      this.#inlineRoles |= this.#rolesOf(element);
    }
    this.#changeDepth(name, 1);
    return true;
  }

  #changeDepth(name: string, by: 1 | -1): void {
    if (name === "a") {
      this.#linkDepth += by;
    } else if (name === "b" || name === "strong") this.#strongDepth += by;
    else if (name === "i" || name === "em") this.#emphasisDepth += by;
  }

  #enterBlock(element: Element): boolean {
    if (element.name === "template" && element.attribs.shadowrootmode === undefined) return false;
    this.#flush("paragraph");
    if (element.name === "tr") {
      const row = readTableRow(element);
      if (row) {
        this.#openBox(element, this.#rolesOf(element));
        this.#text = row.text;
        this.#linkText = row.linkText;
        this.#links = row.links;
        this.#flush("paragraph", true);
        const box = this.boxes[this.#box]!;
        box.endBlock = this.blocks.length;
        this.#box = box.parent;
        return false;
      }
    }
    if (element.name === "pre") this.#preDepth++;
    this.#openBox(element, this.#rolesOf(element));
    return true;
  }

  #openBox(element: Element, roles: number): void {
    const tag = element.name;
    const around = this.boxes[this.#box];
    const root = tag === "body" || tag === "html";
    const own = root ? "" : (element.attribs.class ?? "");
    const key =
      ((around ? around.signature + 1 : 0) * MAX_TAGS + this.#tagNumber(tag)) * MAX_NAMES + this.#nameOf(own).number;
    let signature = this.#signatures.get(key);
    if (signature === undefined) {
      signature = this.#signatures.size;
      this.#signatures.set(key, signature);
    }
    this.boxes.push({
      element,
      tag,
      parent: this.#box,
      depth: around ? around.depth + 1 : 0,
      roles: root ? 0 : roles,
      rolesAbove: around ? around.rolesAbove | around.roles : 0,
      marks: (around?.marks ?? 0) | marksOf(element),
      signature,
      firstBlock: this.blocks.length,
      endBlock: -1,
      units: 0,
      linkUnits: 0,
      proseUnits: 0,
      pictures: 0,
    });
    this.#box = this.boxes.length - 1;
  }

  #rolesOf(element: Element): number {
    const { class: names, id } = element.attribs;
    return (names ? this.#nameOf(names).roles : 0) | (id ? this.#nameOf(id).roles : 0);
  }

  #nameOf(text: string): Name {
    let name = this.#names.get(text);
    if (name === undefined) {
      name = { number: this.#names.size % MAX_NAMES, roles: text === "" ? 0 : rolesOf(text) };
      this.#names.set(text, name);
    }
    return name;
  }

  #tagNumber(tag: string): number {
    let number = this.#tags.get(tag);
    if (number === undefined) {
      number = this.#tags.size % MAX_TAGS;
      this.#tags.set(tag, number);
    }
    return number;
  }

  #addText(data: string): void {
    if (this.#text === "" && isBlank(data)) return;
    this.#breaks = 0;
    this.#text += data;
    if (this.#linkDepth > 0) this.#linkText += data;
    if (this.#strongDepth > 0) this.#strongText += data.length;
    if (this.#emphasisDepth > 0) this.#emphasisText += data.length;
  }

  #lineBreak(element: Element): void {
    if (element.name === "wbr") return;
    if (this.#text !== "") this.#flush("line");
    else if (this.#breaks > 0) this.#join = "paragraph";
    this.#breaks++;
  }

  /** Ends the block; `next` is how the one after it will follow. */
  #flush(next: Block["join"], row = false): void {
    const text = this.#preDepth > 0 ? cleanLines(this.#text) : collapse(this.#text);
    if (text !== "") {
      this.#addBlock(text, row);
      this.#join = next;
    } else if (next === "paragraph") {
      this.#join = "paragraph";
    }
    this.#text = "";
    this.#linkText = "";
    this.#strongText = 0;
    this.#emphasisText = 0;
    this.#links = 0;
    this.#fragmentLinks = 0;
    this.#inlineRoles = 0;
    this.#breaks = 0;
  }

  #addBlock(text: string, row: boolean): void {
    const box = this.boxes[this.#box];
    const tag = box?.tag ?? "body";
    const measures = measureText(text);
    this.blocks.push({
      ...measures,
      box: this.#box,
      tag,
      text,
      join: this.#join,
      linkUnits: this.#linkText === "" ? 0 : Math.min(measures.units, measureText(collapse(this.#linkText)).units),
      links: this.#links,
      fragmentLinks: this.#fragmentLinks,
      strongUnits: this.#strongText,
      emphasisUnits: this.#emphasisText,
      heading: headingLevel(tag),
      row,
      pictures: this.#pictures,
      inlineRoles: this.#inlineRoles,
    });
    this.#pictures = 0;
    this.#characters += text.length;
    if (this.blocks.length >= MAX_BLOCKS || this.#characters > MAX_CHARACTERS) this.truncated = true;
  }

  #addTotals(): void {
    for (const block of this.blocks) {
      const box = this.boxes[block.box];
      if (!box) continue;
      box.units += block.units;
      box.linkUnits += block.linkUnits;
      box.pictures += block.pictures;
      if (readsLikeProse(block)) box.proseUnits += block.units;
    }
    for (let at = this.boxes.length - 1; at > 0; at--) {
      const box = this.boxes[at]!;
      const parent = this.boxes[box.parent];
      if (!parent) continue;
      parent.units += box.units;
      parent.linkUnits += box.linkUnits;
      parent.proseUnits += box.proseUnits;
      parent.pictures += box.pictures;
    }
  }
}

/** A sentence at least, and not a link: the stuff that articles are made of, in any script. */
export function readsLikeProse(block: Block): boolean {
  return block.units >= 80 && block.stops + block.commas > 0 && block.linkUnits < 0.35 * block.units;
}

function marksOf(element: Element): number {
  const { attribs } = element;
  let marks = MARK_OF_TAG[element.name] ?? 0;
  if (attribs.role !== undefined) marks |= MARK_OF_ARIA_ROLE[attribs.role] ?? 0;
  if (attribs.itemprop?.includes("articleBody")) marks |= MARK.bodyProperty;
  if (attribs["aria-hidden"] === "true") marks |= MARK.ariaHidden;
  if (isHidden(element)) marks |= MARK.hidden;
  return marks;
}

function isHidden(element: Element): boolean {
  const { hidden, style } = element.attribs;
  return hidden !== undefined || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style));
}

/** `<sup><a href="#note1">1</a></sup>` points at a note; `m<sup>2</sup>` is text. */
function isNoteReference(element: Element): boolean {
  let child = element.firstChild;
  while (child?.type === "text") child = child.next;
  if (child?.name !== "a" || child.firstChild === null || child.firstChild !== child.lastChild) return false;
  return child.attribs.href?.startsWith("#") === true;
}

function headingLevel(tag: string): number {
  return tag.length === 2 && tag[0] === "h" && tag >= "h1" && tag <= "h6" ? Number(tag[1]) : 0;
}

function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0 && code !== 0x200b && code !== 0xfeff) return false;
  }
  return true;
}

/** Control, zero-width and soft characters go; any run of white space becomes one space. */
function collapse(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  if (from === to) return "";
  let spaced = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (
      code > 0x20 &&
      (code < 0x7f || (code > 0xad && code < 0x2000) || (code > 0x200f && code < 0x2028) || code > 0x3000)
    ) {
      if (code >= 0xfeff) return squeeze(text);
      spaced = false;
    } else if (code !== 0x20 || spaced) return squeeze(text);
    else spaced = true;
  }
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

function squeeze(text: string): string {
  return text.replace(INVISIBLE, "").replace(/\s+/g, " ").trim();
}

function cleanLines(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(/[^\S\n]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\s+$/g, "");
}

const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff\ufffc]/g;
