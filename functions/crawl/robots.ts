/**
 * robots.txt: RFC 9309, read as leniently as Google's parser reads it, so that a file means here what its writer saw it
 * mean in the largest crawler. Method after the RFC and the documented behaviour of google/robotstxt.
 */
import { Buffer } from "node:buffer";

/** What a robots.txt says, as plain data: it can be cached as JSON. */
export type Robots = {
  /** In file order; agents of the same name in several groups count as one. */
  groups: RobotsGroup[];
  /** `Sitemap:` lines, verbatim. */
  sitemaps: string[];
  /** `License:` lines (RSL), verbatim; they belong to the whole file. */
  licenses?: string[];
};

export type RobotsGroup = {
  /** Product tokens in lower case; `*` is everybody. */
  agents: string[];
  /** `+` (allow) or `-` (disallow), then the pattern with its bytes above ASCII escaped. */
  rules: string[];
  /** Seconds. */
  crawlDelay?: number;
  /** `Content-Signal:` and `Content-Usage:` lines, verbatim. */
  contentSignal?: string[];
  contentUsage?: string[];
};

/** How much of a file is read: what RFC 9309 section 2.5 asks at least, and Google takes at most. */
export const MAX_ROBOTS_BYTES = 500 * 1024;
/** Longer lines are cut, as Google's parser does: eight times the longest URL that browsers once took. */
const MAX_LINE = 2083 * 8 - 1;
/** In seconds: for ever, and still a number that every store takes. */
const LONGEST_DELAY = 1e9;
/** How many sitemaps, licences and the like are kept: no limit is stated, and a file can name tens of thousands. */
const MAX_LINES = 1000;

/**
 * Whether a crawler may fetch a URL.
 *
 * The rules of the groups that name the product token count, or else those of `*`. The longest pattern that matches
 * wins, allow before disallow where both are of one length; nothing matching means yes. RFC 9309 section 2.2.2 compares
 * escapes whatever their case, Google's matcher compares them as sent: where the two differ, the answer is no.
 *
 * @param productToken the crawler's name as robots.txt files write it, without version.
 * @param url an absolute URL, escaped as in a request.
 */
export function isAllowed(robots: Robots, productToken: string, url: string): boolean {
  const path = pathOf(escapeHighBytes(Buffer.from(url, "utf8").toString("latin1")));
  const rules = groupsFor(robots, productToken).flatMap((group) => group.rules);
  return permits(rules, path) && (!LOWER_CASE_ESCAPE.test(path) || permits(rules, upperCaseEscapes(path)));
}

const LOWER_CASE_ESCAPE = /%(?:[a-f][0-9a-fA-F]|[0-9A-F][a-f])/;

function permits(rules: string[], path: string): boolean {
  let allow = 0;
  let disallow = 0;
  for (const rule of rules) {
    const pattern = rule.slice(1);
    if (rule.startsWith("-")) {
      if (pattern.length > disallow && matches(path, pattern)) disallow = pattern.length;
    } else {
      const priority = allowPriority(path, pattern);
      if (priority > allow) allow = priority;
    }
  }
  return allow >= disallow;
}

/** The longest delay in seconds that the file asks of this crawler between fetches, if it asks any. */
export function crawlDelay(robots: Robots, productToken: string): number | undefined {
  const delays = groupsFor(robots, productToken).flatMap((group) => group.crawlDelay ?? []);
  return delays.length === 0 ? undefined : Math.max(...delays);
}

/** The sitemaps that the file names, without repeats, as absolute http(s) URLs. */
export function sitemaps(robots: Robots): string[] {
  return [...new Set(robots.sitemaps)].filter((url) => /^https?:\/\//i.test(url) && URL.canParse(url));
}

/** What concerns one crawler, so that the cached copy of a file for a hundred crawlers stays small. */
export function robotsFor(robots: Robots, productToken: string): Robots {
  return { ...robots, groups: groupsFor(robots, productToken) };
}

/** The groups that bind a crawler: those that name it, or else those of everybody. */
export function groupsFor(robots: Robots, productToken: string): RobotsGroup[] {
  const token = productToken.toLowerCase();
  const own = token === "*" ? [] : robots.groups.filter((group) => group.agents.includes(token));
  return own.length > 0 ? own : robots.groups.filter((group) => group.agents.includes("*"));
}

/**
 * Reads a robots.txt. Nothing is an error: a line that means nothing is passed over, as crawlers do.
 * @param body the file's bytes, or its text; beyond 500 KiB it is not read.
 */
export function parseRobots(body: Uint8Array | string): Robots {
  const robots: Robots = { groups: [], sitemaps: [] };
  let group: RobotsGroup | undefined;
  // A user-agent line after a rule begins a new group; several in a row share one.
  let closed = true;
  for (const line of linesOf(body)) {
    const field = fieldOf(line);
    if (field === undefined) continue;
    const key = keyOf(field.key);
    if (key === "user-agent") {
      if (closed) {
        group = { agents: [], rules: [] };
        robots.groups.push(group);
      }
      closed = false;
      group?.agents.push(agentOf(field.value));
    } else if (key === "sitemap") {
      robots.sitemaps = withLine(robots.sitemaps, field.value);
    } else if (key === "license") {
      robots.licenses = withLine(robots.licenses, field.value);
    } else if (group !== undefined && key !== undefined) {
      // Other lines than rules do not close the group: Google passes over them.
      closed ||= key === "allow" || key === "disallow";
      addTo(group, key, field.value);
    }
  }
  return robots;
}

/** Lines of the file as strings of one byte a character: patterns are compared as bytes, in whatever charset. */
function linesOf(body: Uint8Array | string): string[] {
  const bytes = typeof body === "string" ? Buffer.from(body, "utf8") : body;
  const whole = bytes.length <= MAX_ROBOTS_BYTES;
  const read = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, MAX_ROBOTS_BYTES));
  const lines = read
    .toString("latin1")
    .replace(PARTIAL_BOM, "")
    .split(/\r\n|\r|\n/);
  // The line at the limit may be cut in its middle, where `Disallow: /a` says more than was meant.
  if (!whole) lines.pop();
  return lines;
}

/** Google's parser drops as much of a UTF-8 byte order mark as is there. */
const PARTIAL_BOM = /^\xef(?:\xbb\xbf?)?/;

type Key =
  | "user-agent"
  | "allow"
  | "disallow"
  | "sitemap"
  | "license"
  | "crawl-delay"
  | "content-signal"
  | "content-usage";

/** Keys by how they begin, with the misspellings that Google's parser takes for them. */
const KEYS: [start: string, key: Key][] = [
  ["user-agent", "user-agent"],
  ["useragent", "user-agent"],
  ["user agent", "user-agent"],
  ["allow", "allow"],
  ["disallow", "disallow"],
  ["dissallow", "disallow"],
  ["dissalow", "disallow"],
  ["disalow", "disallow"],
  ["diasllow", "disallow"],
  ["disallaw", "disallow"],
  ["sitemap", "sitemap"],
  ["site-map", "sitemap"],
  ["crawl-delay", "crawl-delay"],
  ["crawldelay", "crawl-delay"],
  ["content-signal", "content-signal"],
  ["content-usage", "content-usage"],
  ["license", "license"],
];

function keyOf(name: string): Key | undefined {
  const lower = name.toLowerCase();
  return KEYS.find(([start]) => lower.startsWith(start))?.[1];
}

/** Splits a line at its colon, or at its only gap where the colon was forgotten. */
function fieldOf(line: string): { key: string; value: string } | undefined {
  const end = line.search(/[#\0]/);
  const text = strip((end < 0 ? line : line.slice(0, end)).slice(0, MAX_LINE));
  const colon = text.indexOf(":");
  if (colon >= 0) {
    const key = strip(text.slice(0, colon));
    return key === "" ? undefined : { key, value: strip(text.slice(colon + 1)) };
  }
  const words = text.split(/[ \t]+/);
  return words.length === 2 ? { key: words[0] ?? "", value: words[1] ?? "" } : undefined;
}

/** Trims ASCII whitespace alone: `trim` would take bytes of Korean text (0x85, 0xA0) with it. */
function strip(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** `FooBot/2.1 (+url)` names foobot; `* anything` is still everybody. */
function agentOf(value: string): string {
  if (/^\*(?:[ \t\v\f]|$)/.test(value)) return "*";
  return (/^[A-Za-z_-]*/.exec(value)?.[0] ?? "").toLowerCase();
}

function addTo(group: RobotsGroup, key: Key, value: string): void {
  if (key === "allow" || key === "disallow") {
    // An empty pattern decides nothing.
    if (value !== "") group.rules.push((key === "allow" ? "+" : "-") + patternOf(value));
  } else if (key === "crawl-delay") {
    const seconds = /^\d+(?:\.\d+)?|^\.\d+/.test(value) ? Number.parseFloat(value) : Number.NaN;
    if (Number.isFinite(seconds)) group.crawlDelay = Math.max(group.crawlDelay ?? 0, Math.min(seconds, LONGEST_DELAY));
  } else if (key === "content-signal") {
    group.contentSignal = withLine(group.contentSignal, value);
  } else if (key === "content-usage") {
    group.contentUsage = withLine(group.contentUsage, value);
  }
}

/** Keeps a line verbatim, up to the limit. */
function withLine(lines: string[] = [], value: string): string[] {
  if (lines.length < MAX_LINES) lines.push(textOf(value));
  return lines;
}

/** Bytes back to text. */
function textOf(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** A pattern as it is compared: bytes above ASCII as escapes, escapes in upper case. */
function patternOf(bytes: string): string {
  return upperCaseEscapes(escapeHighBytes(bytes));
}

function escapeHighBytes(bytes: string): string {
  return bytes.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

function upperCaseEscapes(text: string): string {
  return text.replace(/%[0-9a-fA-F]{2}/g, (piece) => piece.toUpperCase());
}

/** Path, parameters and query of a URL; `/` where it has none. */
function pathOf(url: string): string {
  const authority = /^[^/?;]*:\/\//.exec(url)?.[0].length ?? (url.startsWith("//") ? 2 : 0);
  const rest = url.slice(authority);
  const start = rest.search(/[/?;#]/);
  if (start < 0 || rest[start] === "#") return "/";
  const hash = rest.indexOf("#", start);
  const path = hash < 0 ? rest.slice(start) : rest.slice(start, hash);
  return path.startsWith("/") ? path : `/${path}`;
}

/** The weight of an allow rule, 0 where it does not match. `/index.htm(l)` stands for its folder too, as in Google's. */
function allowPriority(path: string, pattern: string): number {
  if (matches(path, pattern)) return pattern.length;
  const slash = pattern.lastIndexOf("/");
  if (slash < 0 || !pattern.startsWith("/index.htm", slash)) return 0;
  const folder = `${pattern.slice(0, slash + 1)}$`;
  return matches(path, folder) ? folder.length : 0;
}

/** Whether the path begins with the pattern, where `*` is any run of characters and a `$` at the end is the end. */
export function matches(path: string, pattern: string): boolean {
  const anchored = pattern.endsWith("$");
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split("*");
  const first = parts[0] ?? "";
  if (!path.startsWith(first)) return false;
  if (parts.length === 1) return !anchored || path.length === first.length;
  let at = first.length;
  for (const part of parts.slice(1, anchored ? -1 : undefined)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  if (!anchored) return true;
  const last = parts.at(-1) ?? "";
  return path.length - last.length >= at && path.endsWith(last);
}
