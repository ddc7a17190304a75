import type { ChildNode, Document, Element } from "../page-tree.ts";
import { ClassNames } from "./class-names.ts";
import { cleanLines, collapse, isBlank } from "./clean-characters.ts";
import { KIND_OF_TAG } from "./element-kinds.ts";
import { isHidden, isNoteReference, marksOf } from "./element-marks.ts";
import { ROLE } from "./element-roles.ts";
import { measureText } from "./measure-text.ts";
import { type Block, type Box, type Outline, readsLikeProse } from "./outline.ts";
import { readTableRow } from "./read-table-row.ts";

/** More blocks than any article has; the rest of the page is left out. */
const MAX_BLOCKS = 40_000;
const MAX_CHARACTERS = 8_000_000;

/** Inline elements of these roles are cut out of the line around them, to be judged on their own. */
const CUT_OUT = ROLE.hidden | ROLE.caption | ROLE.advert | ROLE.image;
const CUT_OUT_AT_START = CUT_OUT | ROLE.byline | ROLE.related | ROLE.share | ROLE.tags | ROLE.summary;

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
  readonly #names = new ClassNames();

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
    return { boxes: this.boxes, blocks: this.blocks, signatures: this.#names.signatures, truncated: this.truncated };
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
      const roles = this.#names.rolesOf(element);
      const cut = this.#text === "" ? CUT_OUT_AT_START : CUT_OUT;
      if ((roles & cut) !== 0 || isHidden(element)) {
        this.#flush("inline");
        this.#openBox(element, roles);
        this.#changeDepth(name, 1);
        return true;
      }
      if (this.#text === "") this.#inlineRoles |= roles;
    } else if (name === "a" && this.#text === "") {
      this.#inlineRoles |= this.#names.rolesOf(element);
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
        this.#openBox(element, this.#names.rolesOf(element));
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
    this.#openBox(element, this.#names.rolesOf(element));
    return true;
  }

  #openBox(element: Element, roles: number): void {
    const tag = element.name;
    const around = this.boxes[this.#box];
    const root = tag === "body" || tag === "html";
    const signature = this.#names.signatureOf(around?.signature, tag, root ? "" : (element.attribs.class ?? ""));
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

function headingLevel(tag: string): number {
  return tag.length === 2 && tag[0] === "h" && tag >= "h1" && tag <= "h6" ? Number(tag[1]) : 0;
}
