import { ROLE, rolesOf } from "../body/element-roles.ts";
import { foldText } from "../body/fold-text.ts";
import { measureText } from "../body/measure-text.ts";

/** A body found in embedded data: HTML, or paragraphs in order; `titled` where the page's headline stands beside it. */
export type EmbeddedBody = { parts: string[]; units: number; titled: boolean };

const MAX_NODES = 400_000;
/** Less prose than this is a teaser. */
const LEAST_UNITS = 400;
const AGAINST = ROLE.comment | ROLE.related | ROLE.advert | ROLE.navigation | ROLE.footer | ROLE.overlay | ROLE.signup;
/** Keys under which editors' systems keep what is read. */
const TEXT_KEY =
  /^(?:text|content|contents|value|html|body|children|paragraphs?|data|raw|rawhtml|markup|copy|richtext|title|heading|articlebody|article_?content|body_?html|content_?html|news_?content|fulltext|maintext|story|items?|blocks?|elements?|content_elements|components?|nodes?|props|dangerouslysetinnerhtml|__html|\d+)$/i;

type Node = { value: object; parent: number; key: string; titled: boolean; units: number };

/**
 * The best body in the page's embedded data: the object or list under which most prose stands, preferring one that has
 * the page's headline beside it, since such data often carries other articles too. Iterative, bounded by nodes.
 */
export function findEmbeddedBody(values: unknown[], titles: string[]): EmbeddedBody | undefined {
  const headlines = new Set(titles.map(foldText).filter((title) => title.length > 8));
  const nodes = collectNodes(values, headlines);
  let best: Node | undefined;
  let bestScore = 0;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    if (node.units < LEAST_UNITS) continue;
    let titled = false;
    for (let at = index, level = 0; at >= 0 && level < 5; level++) {
      if (nodes[at]!.titled) titled = true;
      at = nodes[at]!.parent;
    }
    const score = node.units * (titled ? 2 : 1);
    if (score > bestScore) {
      best = node;
      bestScore = score;
      node.titled ||= titled;
    }
  }
  if (!best) return undefined;
  return { parts: partsOf(best.value, headlines), units: best.units, titled: best.titled };
}

function collectNodes(values: unknown[], headlines: Set<string>): Node[] {
  const nodes: Node[] = [];
  for (const value of values) {
    if (typeof value === "object" && value !== null) {
      nodes.push({ value, parent: -1, key: "", titled: false, units: 0 });
    }
  }
  for (let at = 0; at < nodes.length && nodes.length < MAX_NODES; at++) {
    const node = nodes[at]!;
    for (const [key, value] of Object.entries(node.value)) {
      if (typeof value === "string") takeString(nodes, at, key, value, headlines);
      else if (typeof value === "object" && value !== null && (rolesOf(key) & AGAINST) === 0) {
        nodes.push({ value, parent: at, key, titled: false, units: 0 });
      }
    }
  }
  return nodes;
}

/** Prose counts whole for its holder and less for each list or object further up, as a paragraph does for its boxes. */
function takeString(nodes: Node[], at: number, key: string, value: string, headlines: Set<string>): void {
  if (value.length < 500 && value.length > 8 && headlines.has(foldText(value))) nodes[at]!.titled = true;
  if (value.length < 30 || !TEXT_KEY.test(key) || !/\s|[。、]/.test(value)) return;
  const { units, stops, commas } = measureText(value.length > 4000 ? value.slice(0, 4000) : value);
  if (units < 60 || stops + commas === 0 || /^(?:https?:|[{[]|function|<svg|<style|@media)/.test(value)) return;
  if (CODE.test(value.length > 2_000 ? value.slice(0, 2_000) : value)) return;
  let share = units * (value.length > 4000 ? value.length / 4000 : 1);
  for (let level = 0, up = at; level < 7 && up >= 0; level++) {
    nodes[up]!.units += share;
    share *= level === 0 ? 0.98 : 0.92;
    up = nodes[up]!.parent;
  }
}

const MAX_PARTS = 5_000;

/** The texts under the chosen node in order; pieces of one line (spans of a paragraph) are joined. */
function partsOf(root: object, headlines: Set<string>): string[] {
  const parts: string[] = [];
  const waiting: { value: unknown; key: string }[] = [{ value: root, key: "content" }];
  while (waiting.length > 0 && parts.length < MAX_PARTS) {
    const { value, key } = waiting.pop()!;
    if (typeof value === "string") {
      if (TEXT_KEY.test(key) && isReadable(value) && !headlines.has(foldText(value))) parts.push(value);
      continue;
    }
    if (typeof value !== "object" || value === null) continue;
    const line = spansOf(value);
    if (line !== undefined) {
      parts.push(line);
      continue;
    }
    if (isForeign(value)) continue;
    const entries = Object.entries(value).filter(([name]) => (rolesOf(name) & AGAINST) === 0);
    for (const [name, inner] of entries.reverse()) waiting.push({ value: inner, key: name });
  }
  return parts;
}

/** Whether an object says of itself that it is a promotion, a form or an advert: `{"_type":"newsletterPromo",…}`. */
function isForeign(value: object): boolean {
  for (const key of ["_type", "type", "__typename", "component", "kind", "layout"]) {
    const type = (value as Record<string, unknown>)[key];
    if (typeof type === "string" && type.length < 60 && (rolesOf(type) & AGAINST) !== 0) return true;
  }
  return false;
}

/** Scripts and style sheets that a page carries as text: sentences have no such marks. */
const CODE = /\bfunction\s?\(|=>\s?[{(]|\b(?:var|let|const) \w+\s?=|[;{}]\s?\}|\.push\(|\{[\w-]+:[^{};]{1,80};/;

function isReadable(text: string): boolean {
  return (
    /[\p{L}]{2}/u.test(text) &&
    (/\s/.test(text.trim()) || /[\u3040-\u9fff\uac00-\ud7a3]{3}/.test(text)) &&
    !/^(?:https?:|\$|[{[])/.test(text) &&
    !CODE.test(text.length > 2_000 ? text.slice(0, 2_000) : text)
  );
}

/** A list whose items are short texts of one line, as rich-text editors keep it: `[{text:"a "},{text:"b"}]`. */
function spansOf(value: object): string | undefined {
  if (!Array.isArray(value) || value.length < 2) return undefined;
  let line = "";
  let spaced = 0;
  for (const item of value) {
    const text = typeof item === "string" ? item : isSpan(item) ? item.text : undefined;
    if (text === undefined) return undefined;
    if (/^\s|\s$|^[.,;:!?)]/.test(text)) spaced++;
    line += text;
  }
  return spaced >= (value.length - 1) / 2 ? line : undefined;
}

function isSpan(item: unknown): item is { text: string } {
  return typeof item === "object" && item !== null && typeof (item as { text?: unknown }).text === "string";
}
