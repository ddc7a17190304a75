import { Parser } from "htmlparser2";
import { decodeReferences } from "./decode-references.ts";

/** An element of a feed or sitemap. Names are in lower case, with the usual prefix of their namespace (`dc:date`). */
export type FeedElement = {
  name: string;
  attributes: Map<string, string>;
  children: (FeedElement | string)[];
  /** The base of its relative URLs (xml:base). */
  base: string;
  language: string;
};

export type ElementReader = {
  /** The URL that the document came from. */
  url: string;
  /** Names of the elements that are handed over one by one, and are not kept in the tree. */
  records: ReadonlySet<string>;
  /** Takes a record; says whether to go on. */
  onRecord: (record: FeedElement) => boolean;
};

export type ReadElements = {
  /** The outermost element, without its records. */
  root?: FeedElement;
  /** Set where reading stopped before the end, and why. */
  stopped?: "entity_declarations" | "too_deep" | "enough";
};

/** No feed nests as deep as this; what does is made to exhaust whoever reads it. */
const MAX_DEPTH = 500;
const CHUNK = 16 * 1024;

/**
 * Reads XML as feeds write it: forgiving (open tags, HTML entities, undeclared prefixes), without validation, and without
 * ever expanding declared entities. Time is linear; memory holds one record and what stands around the records.
 */
export function readElements(text: string, reader: ElementReader): ReadElements {
  const result: ReadElements = {};
  const open: FeedElement[] = [];
  const scopes: Scope[] = [ROOT_SCOPE];
  let inCdata = false;

  const parser = new Parser(
    {
      onprocessinginstruction(name, data) {
        // A literal entity declared in the document: the beginning of an expansion bomb, and of nothing a feed needs.
        if (name.startsWith("!") && /<!entity\s+[^%\s]/i.test(data) && open.length === 0)
          result.stopped = "entity_declarations";
      },
      onopentag(tag, attribs) {
        if (result.stopped !== undefined) return;
        if (open.length >= MAX_DEPTH) {
          result.stopped = "too_deep";
          return;
        }
        const attributes = attributesOf(attribs);
        const scope = scopeWith(scopes.at(-1) ?? ROOT_SCOPE, attributes);
        const parent = open.at(-1);
        const element: FeedElement = {
          name: commonName(tag, scope),
          attributes,
          children: [],
          base: resolve(attributes.get("xml:base") ?? "", parent?.base ?? reader.url),
          language: attributes.get("xml:lang") ?? parent?.language ?? "",
        };
        scopes.push(scope);
        open.push(element);
        if (parent === undefined) result.root ??= element;
        else if (!isRecord(element, open, reader)) parent.children.push(element);
      },
      onclosetag() {
        if (result.stopped !== undefined) return;
        const element = open.at(-1);
        if (element === undefined) return;
        const record = isRecord(element, open, reader);
        open.pop();
        scopes.pop();
        if (record && !reader.onRecord(element)) result.stopped = "enough";
      },
      ontext(data) {
        open.at(-1)?.children.push(inCdata ? data : decodeReferences(data));
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  for (let at = 0; at < text.length && result.stopped === undefined; at += CHUNK)
    parser.write(text.slice(at, at + CHUNK));
  if (result.stopped === undefined) parser.end();
  return result;
}

/** A record inside a record belongs to it: an Atom entry can carry another feed's. */
function isRecord(element: FeedElement, open: FeedElement[], reader: ElementReader): boolean {
  return (
    reader.records.has(element.name) &&
    open.length > 1 &&
    !open.some((outer) => outer !== element && reader.records.has(outer.name))
  );
}

function attributesOf(attribs: Record<string, string>): Map<string, string> {
  return new Map(Object.entries(attribs).map(([name, value]) => [name, decodeReferences(value)]));
}

/** Prefixes as an element declares them, to the prefixes that this reader knows; the rest is its parent's. */
type Scope = { declared: Map<string, string>; outer?: Scope };

const ROOT_SCOPE: Scope = { declared: new Map() };

function scopeWith(outer: Scope, attributes: Map<string, string>): Scope {
  const declared = new Map<string, string>();
  for (const [name, value] of attributes) {
    if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
    const prefix = name === "xmlns" ? "" : name.slice(6);
    declared.set(prefix, PREFIXES.get(value.slice(0, 200).trim().toLowerCase().replace(/\/+$/, "")) ?? prefix);
  }
  return declared.size === 0 ? outer : { declared, outer };
}

function commonName(tag: string, scope: Scope): string {
  const colon = tag.indexOf(":");
  const prefix = colon < 0 ? "" : tag.slice(0, colon);
  const local = tag.slice(colon + 1);
  let at: Scope | undefined = scope;
  while (at !== undefined && !at.declared.has(prefix)) at = at.outer;
  const common = at?.declared.get(prefix) ?? prefix;
  return common === "" ? local : `${common}:${local}`;
}

/** Namespaces by their usual prefix; those of the formats themselves have none. Trailing slashes do not count. */
const PREFIXES = new Map([
  ["", ""],
  ["http://www.w3.org/2005/atom", ""],
  ["http://purl.org/atom/ns#", ""],
  ["http://purl.org/rss/1.0", ""],
  ["http://backend.userland.com/rss", ""],
  ["http://backend.userland.com/rss2", ""],
  ["http://blogs.law.harvard.edu/tech/rss", ""],
  ["http://my.netscape.com/rdf/simple/0.9", ""],
  ["http://channel.netscape.com/rdf/simple/0.9", ""],
  ["http://www.sitemaps.org/schemas/sitemap/0.9", ""],
  ["http://www.google.com/schemas/sitemap/0.84", ""],
  ["http://purl.org/dc/elements/1.0", "dc"],
  ["http://purl.org/dc/elements/1.1", "dc"],
  ["http://purl.org/dc/terms", "dcterms"],
  ["http://purl.org/rss/1.0/modules/content", "content"],
  ["http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"],
  ["http://search.yahoo.com/mrss", "media"],
  ["http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"],
  ["http://rssnamespace.org/feedburner/ext/1.0", "feedburner"],
  ["http://www.w3.org/1999/xhtml", "xhtml"],
  ["http://www.google.com/schemas/sitemap-news/0.9", "news"],
  ["http://www.google.com/schemas/sitemap-image/1.1", "image"],
]);

/** A URL against its base; what cannot be resolved stays as it was written. */
export function resolve(url: string, base: string): string {
  const trimmed = url.trim();
  if (trimmed === "") return base;
  try {
    return new URL(trimmed, base).href;
  } catch {
    return trimmed;
  }
}

/** The text of an element and of all that is in it. */
export function textIn(element: FeedElement): string {
  return element.children.map((child) => (typeof child === "string" ? child : textIn(child))).join("");
}

/** The direct children of a name. */
export function childrenNamed(element: FeedElement, ...names: string[]): FeedElement[] {
  return element.children.filter((child) => typeof child !== "string" && names.includes(child.name)) as FeedElement[];
}
