import type { Document } from "../page-tree.ts";
import { readFlightRows } from "./flight-rows.ts";
import { parseLooseJson } from "./parse-loose-json.ts";

const MAX_CHARACTERS = 6_000_000;
const MAX_SCRIPTS = 400;
/** Scripts shorter than this hold no article. */
const SHORTEST = 400;

/**
 * The data that a page carries in its scripts for its own front end: JSON scripts (`__NEXT_DATA__` and others),
 * the rows of React server payloads (`self.__next_f.push`), and objects assigned to a name (`window.__STATE__ = {…}`).
 * JSON-LD is read elsewhere.
 */
export function readEmbeddedValues(document: Document): unknown[] {
  const values: unknown[] = [];
  const flight: string[] = [];
  let scripts = 0;
  let characters = 0;
  for (const { name, attribs, firstChild } of document.landmarks) {
    if (name !== "script" || attribs.src !== undefined || firstChild?.type !== "text") continue;
    if (++scripts > MAX_SCRIPTS) break;
    const code = firstChild.data;
    const type = attribs.type ?? "";
    const pushed = code.includes("__next_f.push");
    if ((code.length < SHORTEST && !pushed) || type.includes("ld+json")) continue;
    characters += code.length;
    if (characters > MAX_CHARACTERS) break;
    if (pushed) flight.push(...pushedStrings(code));
    else if (type.includes("json")) values.push(parseLooseJson(code));
    else values.push(...assignedValues(code));
  }
  if (flight.length > 0) values.push(readFlightRows(flight.join("")));
  return values.filter((value) => typeof value === "object" && value !== null);
}

/** The strings that `self.__next_f.push([1, "…"])` adds to the payload. */
function pushedStrings(code: string): string[] {
  const strings: string[] = [];
  let from = 0;
  for (;;) {
    const start = code.indexOf("__next_f.push(", from);
    if (start < 0) return strings;
    const open = start + "__next_f.push(".length;
    const end = endOfValue(code, open);
    if (end < 0) return strings;
    const value = parseLooseJson(code.slice(open, end));
    if (Array.isArray(value) && typeof value[1] === "string") strings.push(value[1]);
    from = end;
  }
}

const MAX_ASSIGNMENTS = 20;

function assignedValues(code: string): unknown[] {
  const values: unknown[] = [];
  const assignment = /(?:=|JSON\.parse\()\s{0,10}(?=[[{"'])/g;
  for (let tries = 0; tries < MAX_ASSIGNMENTS; tries++) {
    const match = assignment.exec(code);
    if (!match) break;
    const start = match.index + match[0].length;
    const opening = code[start];
    const quoted = opening === '"' || opening === "'";
    if (quoted && !match[0].startsWith("JSON")) continue;
    const end = quoted ? endOfString(code, start) : endOfValue(code, start);
    if (end < 0) break;
    if (end - start < SHORTEST) continue;
    assignment.lastIndex = end;
    const source = code.slice(start, end);
    if (quoted) values.push(parseLooseJson(unquote(source)));
    else values.push(parseLooseJson(source));
  }
  return values;
}

function unquote(source: string): string {
  if (source[0] === "'") return source.slice(1, -1).replaceAll("\\'", "'").replaceAll("\\\\", "\\");
  const text = parseLooseJson(source);
  return typeof text === "string" ? text : "";
}

/** Where the array or object that begins at `start` ends, or -1. */
function endOfValue(code: string, start: number): number {
  let depth = 0;
  for (let at = start; at < code.length; at++) {
    const unit = code[at];
    if (unit === '"') {
      at = endOfString(code, at) - 1;
      if (at < 0) return -1;
    } else if (unit === "{" || unit === "[") depth++;
    else if (unit === "}" || unit === "]") {
      depth--;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function endOfString(code: string, start: number): number {
  const quote = code[start];
  for (let at = start + 1; at < code.length; at++) {
    if (code[at] === "\\") at++;
    else if (code[at] === quote) return at + 1;
  }
  return -1;
}
