import { Parser } from "htmlparser2";
import { decodeReferences } from "./decode-references.ts";
import { resolve } from "./read-elements.ts";

/** Longer markup is cut: a feed item is a summary. */
const MAX_MARKUP = 512 * 1024;
const MAX_DEPTH = 500;
const CHUNK = 16 * 1024;

/**
 * Makes HTML from a feed harmless: scripts and styles go with their content, elements that load or frame something and unknown
 * ones go and leave their text, attributes that can run something go, and URLs become absolute or go. The result is a fragment
 * of text-level and flow markup; it still is foreign text.
 *
 * @param base what relative URLs are relative to.
 */
export function sanitizeMarkup(html: string, base: string): string {
  if (!/[<&]/.test(html)) return html.slice(0, MAX_MARKUP);
  const out: string[] = [];
  const open: string[] = [];
  let dropped = 0;
  let tooDeep = false;
  const parser = new Parser(
    {
      onopentag(name, attribs) {
        if (DROPPED.has(name)) dropped++;
        if (dropped > 0 || !KEPT.has(name)) return;
        if (open.length >= MAX_DEPTH) tooDeep = true;
        open.push(name);
        out.push(`<${name}${attributesText(attribs, base)}${VOID.has(name) ? " /" : ""}>`);
      },
      onclosetag(name) {
        if (DROPPED.has(name)) dropped = Math.max(0, dropped - 1);
        else if (dropped === 0 && KEPT.has(name)) {
          open.pop();
          if (!VOID.has(name)) out.push(`</${name}>`);
        }
      },
      ontext(text) {
        if (dropped === 0) out.push(text.replaceAll("<", "&lt;").replaceAll(">", "&gt;"));
      },
    },
    { decodeEntities: false, recognizeSelfClosing: true },
  );
  const end = Math.min(html.length, MAX_MARKUP);
  for (let at = 0; at < end && !tooDeep; at += CHUNK) parser.write(html.slice(at, Math.min(at + CHUNK, end)));
  if (!tooDeep) parser.end();
  return out.join("");
}

/** The text of markup, for titles: without tags and control characters, references decoded, white space collapsed. */
export function plainText(html: string): string {
  const out: string[] = [];
  let dropped = 0;
  const parser = new Parser(
    {
      onopentag(name) {
        if (DROPPED.has(name)) dropped++;
        else if (BREAKING.has(name)) out.push(" ");
      },
      onclosetag(name) {
        if (DROPPED.has(name)) dropped = Math.max(0, dropped - 1);
      },
      ontext(text) {
        if (dropped === 0) out.push(text);
      },
    },
    { decodeEntities: true },
  );
  parser.end(html.slice(0, 8 * 1024));
  return out.join("").toWellFormed().replace(/\s+/g, " ").replace(INVISIBLE, "").trim();
}

/** Control characters, and those that turn the direction of text: they could rewrite the line that shows a title. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Elements that go with all that is in them. */
const DROPPED = words("script style template");
const BREAKING = words("br p div li");
/** Elements without content. */
const VOID = words("area br col hr img input wbr source track keygen command");
/** HTML's elements of text, and of old pages; MathML's and SVG's that carry only text and shape. */
const KEPT = words(`
  a abbr acronym address area article aside audio b big blockquote br button canvas caption center cite code col colgroup
  command datagrid datalist dd del details dfn dialog dir div dl dt em event-source fieldset figcaption figure font footer
  form h1 h2 h3 h4 h5 h6 header hr i img input ins kbd keygen label legend li m map mark menu meter multicol nav nextid nav
  noscript ol optgroup option output p picture pre progress q rp rt ruby s samp section select small sound source spacer
  span strike strong sub summary sup table tbody td textarea tfoot th thead time tr track tt u ul var video wbr
  maction math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace msqrt mstyle msub
  msubsup msup mtable mtd mtext mtr munder munderover none
  circle defs desc ellipse g line linearGradient marker path polygon polyline radialGradient rect stop svg switch text
  title tspan
`);

/** Attributes whose value is a URL. */
const LINKS = words("href src cite longdesc action poster background usemap data xlink:href");

/** Name and value of what may stay, in the order of the names. */
function attributesText(attribs: Record<string, string>, base: string): string {
  return Object.keys(attribs)
    .filter((name) => isKeptAttribute(name))
    .sort()
    .flatMap((name) => {
      const value = attribs[name] ?? "";
      const kept = LINKS.has(name) ? safeLink(value, base) : value;
      return kept === undefined ? [] : [` ${name}="${kept.replaceAll('"', "&quot;").replaceAll("<", "&lt;")}"`];
    })
    .join("");
}

/** Handlers, styles and nested documents go; so do names that are no names. */
function isKeptAttribute(name: string): boolean {
  return /^(?:xml:|xlink:|xmlns:)?[a-z][a-z0-9_-]{0,40}$/.test(name) && !/^on|^style$|^srcdoc$|^form|^ping$/.test(name);
}

function safeLink(value: string, base: string): string | undefined {
  if (value === "") return value;
  const absolute = resolve(decodeReferences(value), base);
  const scheme = /^([^/?#:]*):/.exec(absolute)?.[1]?.toLowerCase();
  if (scheme !== undefined && !SCHEMES.has(scheme)) return undefined;
  return absolute.replaceAll("&", "&amp;");
}

const SCHEMES = words("http https mailto tel ftp news irc");
