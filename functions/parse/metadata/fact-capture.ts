import type { Element } from "../page-tree.ts";
import { rawText } from "../raw-text.ts";
import { MARK } from "./marks.ts";
import type { Byline, BylinePart, PageFacts } from "./page-facts.ts";
import { ZONE } from "./page-facts.ts";
import { squeeze } from "./squeeze.ts";

/** Open captures at a time: enough for real nesting, and a bound on copied text for hostile pages. */
const MAX_OPEN = 12;
const MAX_TEXT = 1200;
const MAX_FACTS = 400;

/** Addresses of pages about one author. */
const AUTHOR_PATH =
  /\/(?:authors?|writers?|by|byline|profiles?|people|staff|reporters?|journalists?|contributors?|columnists?|autor(?:en|es|as?)?|auteurs?|redaktion|redakteure|autori|forfatter|skribent|journalister?)\/[^/?#]{3,}/i;

const AUTHOR_PROPERTY = /\b(?:author|creator)\b/;

/** Parts of a page whose tags are those of the site or of other articles. */
const OUTSIDE = ZONE.NAV | ZONE.FOOTER | ZONE.ASIDE | ZONE.OTHERS | ZONE.COMMENTS | ZONE.HEADER;

type Kind =
  | "heading"
  | "time"
  | "item"
  | "byline"
  | "crumbs"
  | "caption"
  | "figure"
  | "link"
  | "crumb"
  | "tags"
  | "tag";
type Open = { kind: Kind; element: Element; order: number; zone: number; text: string; parts: BylinePart[] };

/** Notes facts about elements during the walk: single elements at once, elements with text when they close. */
export class FactCapture {
  private readonly open: Open[] = [];
  private figures: Element[] = [];
  private readonly facts: PageFacts;

  constructor(facts: PageFacts) {
    this.facts = facts;
  }

  /** Elements that say all with their attributes. */
  note(element: Element, zone: number, order: number): void {
    const { attribs } = element;
    const { facts } = this;
    switch (element.name) {
      case "title":
        if (facts.title === "" && !(element.parent?.type === "tag" && element.parent.name === "svg"))
          facts.title = textIn(element);
        return;
      case "html":
        facts.htmlLang = attribs.lang ?? attribs["xml:lang"] ?? "";
        return;
      case "base":
        if (facts.base === "") facts.base = attribs.href ?? "";
        return;
      case "meta": {
        const content = attribs.content ?? attribs.value ?? "";
        if (content === "") return;
        const { property, name, itemprop } = attribs;
        if (property !== undefined) this.meta(property, content);
        if (name !== undefined && name !== property) this.meta(name, content);
        if (itemprop !== undefined && itemprop !== property && itemprop !== name) this.meta(itemprop, content);
        if (attribs["http-equiv"] !== undefined) this.meta(attribs["http-equiv"], content);
        if (attribs.itemprop !== undefined) this.item(element, zone, order, "");
        return;
      }
      case "link":
        if (facts.links.length < MAX_FACTS * 2 && attribs.rel !== undefined && attribs.href !== undefined) {
          facts.links.push({
            rel: attribs.rel.toLowerCase(),
            href: attribs.href,
            type: attribs.type ?? "",
            hreflang: attribs.hreflang ?? "",
            media: attribs.media ?? "",
          });
        }
        return;
      case "img": {
        if (facts.images.length >= MAX_FACTS) return;
        const src = imageSource(attribs);
        if (src === "") return;
        const figure = this.figures[this.figures.length - 1] ?? null;
        const width = Number.parseInt(attribs.width ?? "", 10) || 0;
        facts.images.push({ src, alt: squeeze(attribs.alt ?? ""), figure, width, order, zone, element });
      }
    }
  }

  private meta(name: string, content: string): void {
    const { metas } = this.facts;
    const key = name.trim().toLowerCase();
    const known = metas.get(key);
    if (known === undefined) {
      if (metas.size < MAX_FACTS) metas.set(key, [content.slice(0, 8000)]);
    } else if (known.length < MAX_FACTS) known.push(content.slice(0, 8000));
  }

  /** An element without content that may carry a value in its attributes. */
  leaf(element: Element, zone: number, order: number): void {
    if (element.name !== "meta" && propertyOf(element.attribs) !== undefined) this.item(element, zone, order, "");
    if (element.name === "time") this.close({ kind: "time", element, order, zone, text: "", parts: [] });
  }

  enter(element: Element, zone: number, order: number, marks: number): void {
    const { name, attribs } = element;
    if (name === "figure") {
      this.figures.push(element);
      return;
    }
    if (this.open.length >= MAX_OPEN) return;
    const begin = (kind: Kind) => this.open.push({ kind, element, order, zone, text: "", parts: [] });
    switch (name) {
      case "h1":
      case "h2":
      case "h3":
        begin("heading");
        break;
      case "time":
        begin("time");
        break;
      case "figcaption":
        begin("caption");
        break;
      case "address":
        begin("byline");
        break;
      case "li":
        if (this.inside("byline", "crumbs")) begin("crumb");
        break;
    }
    const { itemprop } = attribs;
    if (propertyOf(attribs) !== undefined && (zone & ZONE.NAV) === 0) begin("item");
    if ((marks & MARK.CRUMBS) !== 0 || isCrumbs(attribs)) begin("crumbs");
    if ((marks & MARK.TAGS) !== 0 && (zone & OUTSIDE) === 0 && name !== "body" && name !== "html" && name !== "a")
      begin("tags");
    if ((marks & MARK.CAPTION) !== 0 && name !== "figcaption") begin("caption");
    if (name === "address") return;
    if ((marks & (MARK.BYLINE | MARK.NOT_BYLINE)) === MARK.BYLINE) begin("byline");
    else if (itemprop !== undefined && AUTHOR_PROPERTY.test(itemprop)) begin("byline");
    else if (name === "a") {
      const { rel, href } = attribs;
      if ((zone & OUTSIDE) === 0 && (this.inside("tags") || (rel !== undefined && /\btag\b/.test(rel)))) begin("tag");
      if (rel !== undefined && /\bauthor\b/.test(rel)) begin("byline");
      else if (href !== undefined && AUTHOR_PATH.test(href)) begin("byline");
    }
    if (name === "a" && this.inside("byline", "crumbs")) begin("link");
  }

  private inside(...kinds: Kind[]): boolean {
    for (const one of this.open) if (kinds.includes(one.kind)) return true;
    return false;
  }

  text(data: string): void {
    for (const one of this.open) if (one.text.length < MAX_TEXT) one.text += data;
  }

  boundary(mark: string): void {
    for (const one of this.open) {
      if (mark === " " && one.kind === "heading") continue;
      if (one.text !== "" && one.text.length < MAX_TEXT) one.text += mark;
    }
  }

  leave(element: Element): void {
    if (this.figures[this.figures.length - 1] === element) this.figures.pop();
    while (this.open.length > 0 && this.open[this.open.length - 1]!.element === element) {
      this.close(this.open.pop()!);
    }
  }

  private close(one: Open): void {
    const { facts } = this;
    const { element, order, zone } = one;
    switch (one.kind) {
      case "heading": {
        const text = squeeze(one.text);
        if (text !== "" && facts.headings.length < MAX_FACTS) {
          facts.headings.push({ level: Number(element.name[1]), text, order, zone, element });
        }
        return;
      }
      case "time":
        if (facts.times.length < MAX_FACTS) {
          facts.times.push({ datetime: element.attribs.datetime ?? "", text: squeeze(one.text), order, zone, element });
        }
        return;
      case "item":
        this.item(element, zone, order, one.text);
        return;
      case "byline": {
        if (facts.bylines.length >= MAX_FACTS || one.text.length >= MAX_TEXT) return;
        const text = lines(one.text);
        if (text === "") return;
        const { rel, itemprop } = element.attribs;
        const kind: Byline["kind"] =
          rel !== undefined && /\bauthor\b/.test(rel)
            ? "rel"
            : itemprop !== undefined && AUTHOR_PROPERTY.test(itemprop)
              ? "itemprop"
              : element.name === "address"
                ? "address"
                : element.name === "a" && AUTHOR_PATH.test(element.attribs.href ?? "")
                  ? "link"
                  : "class";
        const parts = element.name === "a" ? [{ text, href: element.attribs.href ?? "" }] : one.parts;
        facts.bylines.push({ text, parts, kind, order, zone, element });
        return;
      }
      case "crumbs": {
        const trail = one.parts.map((part) => part.text);
        if (trail.length === 0 && one.text.length < 200) trail.push(...one.text.split(/\s*[>›»|/\n]\s*/).map(squeeze));
        if (trail.length > 0 && facts.crumbs.length < 20) facts.crumbs.push(trail.filter((text) => text !== ""));
        return;
      }
      case "caption":
        if (facts.captions.length < MAX_FACTS && one.text.length < MAX_TEXT) {
          const text = squeeze(one.text);
          const figure = this.figures[this.figures.length - 1] ?? null;
          const credit = /credit/i.test(element.attribs.class ?? "");
          if (text !== "") facts.captions.push({ text, figure, credit, order, zone, element });
        }
        return;
      case "tag": {
        const text = squeeze(one.text);
        if (text !== "" && text.length <= 60 && facts.tags.length < 100)
          facts.tags.push({ text, stated: /\btag\b/.test(element.attribs.rel ?? "") });
        return;
      }
      case "link":
      case "crumb": {
        const text = squeeze(one.text);
        if (text === "" || text.length > 120) return;
        for (let i = this.open.length - 1; i >= 0; i--) {
          const outer = this.open[i]!;
          if (outer.kind !== "byline" && outer.kind !== "crumbs") continue;
          const last = outer.parts[outer.parts.length - 1];
          if (
            outer.parts.length < 40 &&
            !(one.kind === "crumb" && (last?.text === text || text.includes(last?.text ?? "\0")))
          )
            outer.parts.push({ text, href: element.attribs.href ?? "" });
        }
        return;
      }
    }
  }

  private item(element: Element, zone: number, order: number, text: string): void {
    const { attribs } = element;
    if (this.facts.items.length >= MAX_FACTS || text.length >= MAX_TEXT) return;
    const shown = squeeze(text);
    const value = attribs.content ?? attribs.datetime ?? (shown || attribs.href || attribs.src || "");
    if (value === "") return;
    for (const name of (propertyOf(attribs) ?? "").trim().split(/\s+/)) {
      this.facts.items.push({ name, value: squeeze(value), text: shown, zone, order, element });
    }
  }
}

/** The microdata or RDFa property that an element carries; of RDFa only schema.org's, without the vocabulary's name. */
function propertyOf({ itemprop, property }: Element["attribs"]): string | undefined {
  if (itemprop !== undefined || property === undefined) return itemprop;
  return property.startsWith("schema:") ? property.replaceAll("schema:", "") : undefined;
}

function imageSource(attribs: Element["attribs"]): string {
  const plain = attribs["data-src"] ?? attribs["data-original"] ?? attribs["data-lazy-src"] ?? attribs.src ?? "";
  if (plain !== "" && !plain.startsWith("data:")) return plain.trim();
  const set = attribs.srcset ?? attribs["data-srcset"] ?? "";
  return set.trim().split(/[\s,]/, 1)[0] ?? "";
}

/** White space folded, but line ends kept: in a byline they part names from each other. */
function lines(text: string): string {
  return text
    .split("\n")
    .map(squeeze)
    .filter((line) => line !== "")
    .join("\n");
}

function isCrumbs(attribs: Element["attribs"]): boolean {
  const label = attribs["aria-label"];
  if (label !== undefined && /breadcrumb/i.test(label)) return true;
  return attribs.itemtype?.includes("BreadcrumbList") === true;
}

function textIn(element: Element): string {
  return squeeze(rawText(element));
}
