import type { ChildNode, Document, Element, Text } from "domhandler";
import { BLOCKS, CLOSE_KNIT, SKIPPED } from "./element-classes.ts";
import { FactCapture } from "./fact-capture.ts";
import type { PageFacts } from "./page-facts.ts";
import { isBylineMark, isCaptionMark, isCrumbMark, zoneOf } from "./zones.ts";

const MAX_LINE = 400;
const MAX_LINES = 6000;

/**
 * Walks the tree once and notes everything that says something about the article. Iterative, because hostile pages
 * nest 100,000 deep, and bounded: each list has a cap and text is copied into at most a few open captures at a time.
 */
export function collectFacts(document: Document): PageFacts {
  const facts: PageFacts = {
    htmlLang: "",
    title: "",
    base: "",
    metas: new Map(),
    links: [],
    headings: [],
    times: [],
    items: [],
    bylines: [],
    crumbs: [],
    images: [],
    captions: [],
    lines: [],
    textLength: 0,
  };
  const capture = new FactCapture(facts);
  const zones: number[] = [0];
  let node: ChildNode | Document | null = document;
  let line = "";
  let lineLength = 0;
  let lineElement: Element | null = null;
  let lineZone = 0;
  let order = 0;

  const endLine = () => {
    if (lineLength === 0) return;
    if (lineElement !== null && lineLength <= MAX_LINE && facts.lines.length < MAX_LINES) {
      const text = squeeze(line);
      if (text !== "") {
        facts.lines.push({ text, order, zone: lineZone, element: lineElement });
        order++;
      }
    } else order++;
    line = "";
    lineLength = 0;
    lineElement = null;
  };

  while (node !== null) {
    let descend: ChildNode | null = null;
    const current: ChildNode | Document = node;
    if (current.nodeType === 1 && current.type !== "directive") {
      const element = current as Element;
      const name = element.name;
      if (name === "meta" || name === "link" || name === "base" || name === "img" || name === "html") {
        capture.note(element, zones[zones.length - 1]!, order);
      }
      if (name === "title" && facts.title === "" && (element.parent as Element | null)?.name !== "svg") {
        facts.title = squeeze(ownText(element));
      }
      const block = BLOCKS.has(name);
      if (block) {
        endLine();
        capture.boundary("\n");
      } else if (!CLOSE_KNIT.has(name)) {
        if (lineLength > 0 && lineLength <= MAX_LINE) line += " ";
        capture.boundary(" ");
      }
      if (!SKIPPED.has(name) && element.children.length > 0) {
        const zone = zoneOf(element, zones[zones.length - 1]!);
        zones.push(zone);
        capture.enter(element, zone, order, {
          byline: isBylineMark(element),
          caption: isCaptionMark(element),
          crumbs: isCrumbMark(element),
        });
        descend = element.children[0]!;
      } else capture.leaf(element, zones[zones.length - 1]!, order);
    } else if (current.nodeType === 3) {
      const data = (current as Text).data;
      const zone = zones[zones.length - 1]!;
      capture.text(data);
      if (lineElement === null && isBlank(data)) {
        if (lineLength > 0) line += " ";
      } else {
        if (lineElement === null) {
          lineElement = current.parent as Element;
          lineZone = zone;
        }
        lineLength += data.length;
        facts.textLength += data.length;
        if (lineLength <= MAX_LINE) line += data;
      }
    } else if (current.nodeType === 9) descend = (current as Document).children[0] ?? null;

    if (descend !== null) {
      node = descend;
      continue;
    }
    let up: ChildNode | Document = current;
    while (up.next === null || up.next === undefined) {
      const parent: ChildNode | Document | null = up.parent as ChildNode | Document | null;
      if (parent === null) {
        endLine();
        return facts;
      }
      up = parent;
      if (up.nodeType === 1 && up.type !== "directive") {
        zones.pop();
        const name = (up as Element).name;
        if (BLOCKS.has(name)) {
          endLine();
          capture.leave(up as Element);
          capture.boundary("\n");
        } else {
          capture.leave(up as Element);
          if (!CLOSE_KNIT.has(name)) {
            if (lineLength > 0 && lineLength <= MAX_LINE) line += " ";
            capture.boundary(" ");
          }
        }
      }
    }
    node = up.next;
  }
  endLine();
  return facts;
}

function ownText(element: Element): string {
  let text = "";
  for (const child of element.children) if (child.nodeType === 3) text += (child as Text).data;
  return text;
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x3000) return false;
  }
  return true;
}

/** Folds runs of white space, no-break and ideographic spaces and zero-width marks into single spaces. */
export function squeeze(text: string): string {
  return text
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
