import type { Element } from "domhandler";
import { ZONE } from "./page-facts.ts";

const OTHERS =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|popular|trending|most-?(?:read|viewed|popular|commented)|latest|read-?(?:more|next|also)|more-(?:from|news|stories|articles|on)|also-?(?:like|read|on)|up-?next|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|teasers?|ranking|rank|outbrain|taboola|newsletter|promo|onward|carousel|suggest(?:ed|ions?)?|infinite|ticker|relacionad[oa]s?|aehnlich|verwandt)(?:$|[\s_-])/;
const COMMENTS = /(?:^|[\s_-])(?:comments?|disqus|replies|respond|kommentare?|comentarios|reply)(?:$|[\s_-])/;
const ASIDE = /(?:^|[\s_-])(?:sidebar|side-?bar|aside|rail|right-?col(?:umn)?|widget|widgets)(?:$|[\s_-])/;
const NAV = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|main-menu|megamenu|topbar|breadcrumbs?)(?:$|[\s_-])/;
const FOOTER = /(?:^|[\s_-])(?:footer|site-footer|page-footer|colophon)(?:$|[\s_-])/;

/** The zone bits of an element's content: those of its parent, and what its own tag, role and class add. */
export function zoneOf(element: Element, outer: number): number {
  const { name, attribs } = element;
  let zone = outer;
  switch (name) {
    case "html":
    case "body":
      return zone;
    case "nav":
      return zone | ZONE.NAV;
    case "footer":
      return (outer & ZONE.ARTICLE) === 0 ? zone | ZONE.FOOTER : zone;
    case "aside":
      return zone | ZONE.ASIDE;
    case "header":
      zone |= ZONE.HEADER;
      break;
    case "article":
    case "main":
      return zone | ZONE.ARTICLE | hidden(attribs);
    case "a":
      return attribs.href === undefined ? zone : zone | ZONE.LINK;
    case "p":
    case "span":
    case "time":
    case "h1":
      return zone | hidden(attribs);
  }
  const role = attribs.role;
  if (role !== undefined) {
    if (role === "navigation" || role === "menu") zone |= ZONE.NAV;
    else if (role === "main" || role === "article") return zone | ZONE.ARTICLE;
    else if (role === "complementary") zone |= ZONE.ASIDE;
    else if (role === "contentinfo") zone |= ZONE.FOOTER;
  }
  zone |= hidden(attribs);
  const mark = markOf(element);
  if (mark === "") return zone;
  if (OTHERS.test(mark)) zone |= ZONE.OTHERS;
  if (COMMENTS.test(mark)) zone |= ZONE.COMMENTS;
  if (NAV.test(mark)) zone |= ZONE.NAV;
  if (ASIDE.test(mark) && !/(?:with|has|no)-?sidebar/.test(mark)) zone |= ZONE.ASIDE;
  if ((zone & ZONE.ARTICLE) === 0 && FOOTER.test(mark)) zone |= ZONE.FOOTER;
  return zone;
}

function hidden(attribs: Element["attribs"]): number {
  const style = attribs.style;
  if (attribs.hidden !== undefined) return ZONE.HIDDEN;
  return style !== undefined && style.length < 300 && /display\s*:\s*none/i.test(style) ? ZONE.HIDDEN : 0;
}

/** Class, id and test id of an element in lower case, as one string to look for words in. */
export function markOf(element: Element): string {
  const { attribs } = element;
  const mark = `${attribs.class ?? ""} ${attribs.id ?? ""} ${attribs["data-testid"] ?? attribs["data-qa"] ?? ""}`;
  if (mark.length < 3) return "";
  return mark.length > 500 ? mark.slice(0, 500).toLowerCase() : mark.toLowerCase();
}

const BYLINE =
  /by-?line|author|writer|journalist|reporter|\bautor|auteur|verfasser|skribent|forfatter|autore\b|redaktor|contributor|columnist|\bsignature\b|posted-by|\bkija\b|kisha/;
const NOT_BYLINE = /caption|authority|image|photo|avatar|author-?bio\b|comment|share|social/;

/** Whether an element's names say that it holds a byline. */
export function isBylineMark(element: Element): boolean {
  const mark = markOf(element);
  return mark !== "" && BYLINE.test(mark) && !NOT_BYLINE.test(mark);
}

/** Whether an element's names say that it holds a caption or credit of a picture. */
export function isCaptionMark(element: Element): boolean {
  if (element.name === "figcaption") return true;
  const mark = markOf(element);
  return mark !== "" && /caption|img_?desc|photo-?desc|image-?desc|credit|photo-?text|pic_?desc/.test(mark);
}

/** Whether an element is a trail of breadcrumbs. */
export function isCrumbMark(element: Element): boolean {
  const label = element.attribs["aria-label"];
  if (label !== undefined && /breadcrumb/i.test(label)) return true;
  if (element.attribs.itemtype?.includes("BreadcrumbList")) return true;
  return /bread-?_?crumb|\bcrumbs?\b|location_?path|\bbrdcrmb/.test(markOf(element));
}
