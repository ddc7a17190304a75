import { Buffer } from "node:buffer";
import { type FeedElement, textIn } from "./read-elements.ts";
import { sanitizeMarkup } from "./sanitize-markup.ts";

/**
 * What a text construct of a feed holds, as safe markup. Feeds write HTML in five ways: escaped, in CDATA, as elements,
 * in base64, and not at all.
 *
 * @param escaped whether text without a stated type is markup: so in RSS, not so in Atom.
 */
export function markupOf(element: FeedElement, escaped: boolean): string {
  return sanitizeMarkup(rawMarkup(element, escaped), element.base).trim();
}

function rawMarkup(element: FeedElement, escaped: boolean): string {
  const type = (element.attributes.get("type") ?? "").trim().toLowerCase();
  const mode = element.attributes.get("mode")?.trim().toLowerCase();
  const inline = element.children.some((child) => typeof child !== "string");
  if (inline) return inlineMarkup(element, type);

  const text = textIn(element);
  if (mode === "base64" || (mode === undefined && isBinary(type))) return markupFromBase64(text, type);
  if (mode === "xml" || type === "text" || type === "text/plain") return escapeText(text);
  if (type === "html" || type === "text/html" || mode === "escaped") return text;
  return escaped ? text : escapeText(text);
}

/** Atom: whatever is no text and no XML is base64. */
function isBinary(type: string): boolean {
  return /^[a-z]+\/[a-z0-9.+-]+$/.test(type) && !type.startsWith("text/") && !/[/+]xml$/.test(type);
}

function markupFromBase64(text: string, type: string): string {
  const decoded = Buffer.from(text, "base64").toString("utf8");
  return type === "text/plain" ? escapeText(decoded) : decoded;
}

/** The `div` that Atom 1.0 wants around XHTML is no part of the content. */
function inlineMarkup(element: FeedElement, type: string): string {
  const elements = element.children.filter((child) => typeof child !== "string");
  const around = elements[0];
  if (type === "xhtml" && elements.length === 1 && around !== undefined && localName(around) === "div") {
    return around.children.map((child) => serialize(child)).join("");
  }
  return element.children.map((child) => serialize(child)).join("");
}

/** Markup is HTML once it is out of the feed, and says so no more. */
const XHTML = "http://www.w3.org/1999/xhtml";

function serialize(child: FeedElement | string): string {
  if (typeof child === "string") return escapeText(child);
  const name = localName(child);
  const attributes = [...child.attributes]
    .filter(([, value]) => value !== XHTML)
    .map(([key, value]) => ` ${key}="${escapeText(value).replaceAll('"', "&quot;")}"`);
  return `<${name}${attributes.join("")}>${child.children.map((inner) => serialize(inner)).join("")}</${name}>`;
}

function localName(element: FeedElement): string {
  return element.name.slice(element.name.indexOf(":") + 1);
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
