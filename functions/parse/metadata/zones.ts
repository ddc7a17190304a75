import type { Element } from "../page-tree.ts";
import { MARK } from "./marks.ts";
import { ZONE } from "./page-facts.ts";

/** The zone bits of an element's content: those of its parent, and what its own tag, role and names add. */
export function zoneOf(element: Element, outer: number, marks: number): number {
  const { name, attribs } = element;
  switch (name) {
    case "html":
    case "body":
      return outer;
    case "nav":
      return outer | ZONE.NAV;
    case "footer":
      return (outer & ZONE.ARTICLE) === 0 ? outer | ZONE.FOOTER : outer;
    case "aside":
      return outer | ZONE.ASIDE;
    case "article":
    case "main":
      return outer | ZONE.ARTICLE | hidden(attribs);
    case "figcaption":
      return outer | ZONE.CAPTION;
    case "a":
      return attribs.href === undefined ? outer : outer | ZONE.LINK;
    case "p":
    case "span":
    case "time":
    case "h1":
      return outer | hidden(attribs) | ((marks & MARK.CAPTION) !== 0 ? ZONE.CAPTION : 0);
  }
  let zone = outer | hidden(attribs);
  if (name === "header") zone |= ZONE.HEADER;
  const role = attribs.role;
  if (role !== undefined) {
    if (role === "navigation" || role === "menu") zone |= ZONE.NAV;
    else if (role === "main" || role === "article") return zone | ZONE.ARTICLE;
    else if (role === "complementary") zone |= ZONE.ASIDE;
    else if (role === "contentinfo") zone |= ZONE.FOOTER;
  }
  if (marks === 0) return zone;
  if ((marks & MARK.CAPTION) !== 0) zone |= ZONE.CAPTION;
  if ((marks & MARK.OTHERS) !== 0) zone |= ZONE.OTHERS;
  if ((marks & MARK.COMMENTS) !== 0) zone |= ZONE.COMMENTS;
  if ((marks & MARK.NAV) !== 0) zone |= ZONE.NAV;
  if ((marks & MARK.ASIDE) !== 0) zone |= ZONE.ASIDE;
  if ((marks & MARK.FOOTER) !== 0 && (zone & ZONE.ARTICLE) === 0) zone |= ZONE.FOOTER;
  return zone;
}

function hidden(attribs: Element["attribs"]): number {
  if (attribs.hidden !== undefined) return ZONE.HIDDEN;
  const style = attribs.style;
  return style !== undefined && style.length < 300 && /display\s*:\s*none/i.test(style) ? ZONE.HIDDEN : 0;
}
