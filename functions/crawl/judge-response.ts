import type { FailureReason } from "../article/status.ts";
import { CAPTCHA_WIDGETS, WALLS, type Wall } from "./anti-bot-walls.ts";

export type Judgement =
  /** HTML, XHTML or plain text: for parse. */
  | { outcome: "page"; mediaType: string }
  /** RSS, Atom, RDF, JSON Feed or a sitemap, whatever type it was served as. */
  | { outcome: "feed"; mediaType: string }
  /** The server asks to come later; `retryAfterMs` is with the response. */
  | { outcome: "throttled"; reason: "server_error"; detail: string; retryable: true }
  | { outcome: "refused"; reason: FailureReason; detail: string; retryable: boolean };

export type Response = {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  url: string;
  /** With its content codings undone. */
  body: Uint8Array;
};

/** Nothing beyond is looked at. */
const LOOKED_AT = 64 * 1024;
/** A wall served with a status of success says less than this to people, in characters; a short news item says more. */
const WALL_TEXT = 400;

/**
 * What a complete response means before anything is parsed. What a server may do otherwise another time is retryable;
 * what it has decided is final: a crawler that is told to stay out does not knock six times.
 */
export function judgeResponse(response: Response): Judgement {
  const { status, headers, body } = response;
  // One byte a character: what is looked for is ASCII in every encoding that a page can have.
  const start = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, LOOKED_AT)).toString("latin1");

  const wall = findWall(status, headers, start, body.length);
  if (wall) {
    return refused("bot_block", `${status}: ${wall}`, status === 429 || status === 503);
  }
  return status >= 200 && status < 300 ? judgeContent(status, headers, start) : judgeStatus(status, headers);
}

function judgeStatus(status: number, headers: Record<string, string>): Judgement {
  const detail = `status ${status}`;
  if (status === 404) return refused("not_found", detail, false);
  if (status === 410) return refused("gone", detail, false);
  // 402 is how some servers ask crawlers for money, 451 how they state a legal obstacle.
  if ([401, 402, 403, 407, 451].includes(status)) return refused("forbidden", detail, false);
  if (status === 408) return refused("timeout", detail, true);
  if (status === 429 || (status === 503 && headers["retry-after"] !== undefined)) {
    return { outcome: "throttled", reason: "server_error", detail, retryable: true };
  }
  if (status >= 500 && status < 600) return refused("server_error", detail, true);
  // 421 and 425 ask for another connection; a redirect without a target is half an answer.
  return refused("bad_response", detail, status === 421 || status === 425 || (status >= 300 && status < 400));
}

function judgeContent(status: number, headers: Record<string, string>, start: string): Judgement {
  if (status === 206) return refused("bad_response", "a part of the page, unasked", true);
  const text = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "").trimStart();
  // An empty answer may be a hiccup of the server; one that announces itself as empty is not.
  if (text === "") return refused("empty", `status ${status} without a body`, status === 200);

  const stated = (headers["content-type"] ?? "").split(";", 1)[0]!.trim().toLowerCase();
  const binary = binaryKind(text);
  if (isGzip(text) && (stated === "" || GZIP_TYPES.has(stated)))
    return { outcome: "feed", mediaType: "application/gzip" };
  if (binary) return refused("unsupported_type", `${binary} served as ${stated || "nothing"}`, false);
  if (isFeed(stated, text)) return { outcome: "feed", mediaType: stated };
  if (PAGE_TYPES.has(stated)) return { outcome: "page", mediaType: stated };
  // No type stated, or none that means anything: a page where it begins like one.
  if (stated === "" || stated === "application/octet-stream" || XML_TYPES.has(stated)) {
    if (/^(?:<!--|<!doctype\s+html|<html|<\?xml[^>]{0,200}\?>\s*(?:<!doctype\s+html|<html))/i.test(text)) {
      return { outcome: "page", mediaType: "text/html" };
    }
  }
  return refused("unsupported_type", stated || "no type stated", false);
}

const PAGE_TYPES = new Set(["text/html", "application/xhtml+xml", "text/plain"]);
const XML_TYPES = new Set(["text/xml", "application/xml"]);
const FEED_TYPES = new Set([
  "application/rss+xml",
  "application/atom+xml",
  "application/rdf+xml",
  "application/feed+json",
]);
const GZIP_TYPES = new Set(["application/gzip", "application/x-gzip", "application/octet-stream", ...XML_TYPES]);

/** Many feeds are served as HTML or plain text, so that the root element decides. */
function isFeed(stated: string, text: string): boolean {
  if (FEED_TYPES.has(stated)) return true;
  if (stated === "application/json" || stated === "") {
    if (text.startsWith("{") && /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org/.test(text)) return true;
  }
  return /^<(?:rss|rdf:RDF|feed|urlset|sitemapindex)[\s>]/.test(afterProlog(text));
}

/** The text from its root element on: without XML declaration, processing instructions, comments and doctype. */
function afterProlog(text: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? "")) at++;
    const end = text.startsWith("<!--", at)
      ? "-->"
      : text.startsWith("<?", at)
        ? "?>"
        : text.startsWith("<!", at)
          ? ">"
          : "";
    if (end === "") return text.slice(at, at + 100);
    const close = text.indexOf(end, at);
    if (close < 0) return "";
    at = close + end.length;
  }
}

const MAGIC: readonly (readonly [string, string])[] = [
  ["PDF", "%PDF-"],
  ["PNG", "\x89PNG"],
  ["JPEG", "\xff\xd8\xff"],
  ["GIF", "GIF8"],
  ["ZIP", "PK\x03\x04"],
  ["gzip", "\x1f\x8b"],
  ["WebM", "\x1a\x45\xdf\xa3"],
];

function binaryKind(text: string): string | undefined {
  const known = MAGIC.find(([, bytes]) => text.startsWith(bytes))?.[0];
  if (known) return known;
  return /^RIFF[\s\S]{4}WEBP/.test(text) ? "WebP" : text.slice(4, 8) === "ftyp" ? "MP4" : undefined;
}

function isGzip(text: string): boolean {
  return text.startsWith("\x1f\x8b");
}

function findWall(status: number, headers: Record<string, string>, start: string, length: number): string | undefined {
  const refusal = status >= 400;
  // Served with success, a wall is a small page that says little: an article about walls may well quote their scripts.
  const little = length <= LOOKED_AT && visibleLength(start) < WALL_TEXT;
  for (const wall of WALLS) {
    if (wall.status === "refusal" && !refusal) continue;
    if (wall.markup && !refusal && !little) continue;
    if (hasSigns(wall, headers, start)) return wall.product;
  }
  if ((refusal || status === 200) && little && status !== 404 && status !== 410) {
    return CAPTCHA_WIDGETS.some((widget) => start.includes(widget)) ? "a captcha" : undefined;
  }
  return undefined;
}

function hasSigns(wall: Wall, headers: Record<string, string>, start: string): boolean {
  return (
    (wall.headers ?? []).every(([name, value]) => value.test(headers[name] ?? "")) &&
    (wall.markup ?? []).every((sign) => start.includes(sign))
  );
}

/** How many bytes of text a page shows, roughly: what is outside tags, scripts and styles, without blanks. */
function visibleLength(html: string): number {
  let length = 0;
  for (let at = 0; at < html.length; ) {
    if (html[at] !== "<") {
      const next = html.indexOf("<", at);
      const end = next < 0 ? html.length : next;
      length += html.slice(at, end).replace(/\s+/g, "").length;
      at = end;
      continue;
    }
    const hidden = /^<(script|style|noscript|template|title|!--)/i.exec(html.slice(at, at + 10))?.[1]?.toLowerCase();
    const close = hidden === undefined ? ">" : hidden === "!--" ? "-->" : `</${hidden}`;
    const end =
      hidden === undefined || hidden === "!--" ? html.indexOf(close, at) : indexOfIgnoringCase(html, close, at);
    if (end < 0) break;
    at = end + close.length;
  }
  return length;
}

function indexOfIgnoringCase(text: string, sought: string, from: number): number {
  const pattern = new RegExp(sought, "gi");
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

function refused(reason: FailureReason, detail: string, retryable: boolean): Judgement {
  return { outcome: "refused", reason, detail, retryable };
}
