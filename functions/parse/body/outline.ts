import type { Element } from "../page-tree.ts";
import type { TextMeasures } from "./measure-text.ts";

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

/** A sentence at least, and not a link: the stuff that articles are made of, in any script. */
export function readsLikeProse(block: Block): boolean {
  return block.units >= 80 && block.stops + block.commas > 0 && block.linkUnits < 0.35 * block.units;
}
