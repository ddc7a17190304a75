import type { Element } from "../page-tree.ts";
import { MARK, MARK_OF_ARIA_ROLE, MARK_OF_TAG } from "./element-kinds.ts";

/** What an element says about what is inside it by its tag, its ARIA role and its attributes, as bits of `MARK`. */
export function marksOf(element: Element): number {
  const { attribs } = element;
  let marks = MARK_OF_TAG[element.name] ?? 0;
  if (attribs.role !== undefined) marks |= MARK_OF_ARIA_ROLE[attribs.role] ?? 0;
  if (attribs.itemprop?.includes("articleBody")) marks |= MARK.bodyProperty;
  if (attribs["aria-hidden"] === "true") marks |= MARK.ariaHidden;
  if (isHidden(element)) marks |= MARK.hidden;
  return marks;
}

export function isHidden(element: Element): boolean {
  const { hidden, style } = element.attribs;
  return hidden !== undefined || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style));
}

/** `<sup><a href="#note1">1</a></sup>` points at a note; `m<sup>2</sup>` is text. */
export function isNoteReference(element: Element): boolean {
  let child = element.firstChild;
  while (child?.type === "text") child = child.next;
  if (child?.name !== "a" || child.firstChild === null || child.firstChild !== child.lastChild) return false;
  return child.attribs.href?.startsWith("#") === true;
}
