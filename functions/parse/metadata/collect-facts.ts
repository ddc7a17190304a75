import type { ChildNode, Document, Element } from "../page-tree.ts";
import { FLOW, flowOf } from "./element-classes.ts";
import { FactCapture } from "./fact-capture.ts";
import { marksOf } from "./marks.ts";
import type { PageFacts } from "./page-facts.ts";
import { squeeze } from "./squeeze.ts";
import { zoneOf } from "./zones.ts";

/** Longer lines are body text: they count, but no fact of the head of an article stands in one. */
const LONGEST_LINE = 240;
const MAX_LINES = 3000;
/** Of the long lines this much is kept as a sample of the page's language. */
const SAMPLE = 3000;

/**
 * Walks the tree once and notes everything that says something about the article. Iterative, because hostile pages
 * nest 100,000 deep, and bounded: each list has a cap and text is copied into at most a few open captures at a time.
 */
export function collectFacts(document: Document): PageFacts {
  const facts = noFacts();
  const capture = new FactCapture(facts);
  const line = new LineBuilder(facts);
  const zones: number[] = [0];
  let zone = 0;
  let node: ChildNode | Document = document;

  for (;;) {
    let child: ChildNode | null = null;
    if (node.type === "text") {
      const { data } = node;
      line.add(data, node.parent as Element, zone);
      capture.text(data);
    } else if (node.type === "root") {
      child = node.firstChild;
    } else {
      const flow = flowOf(node.name);
      if ((flow & FLOW.BLOCK) !== 0) {
        line.end();
        capture.boundary("\n");
      } else if ((flow & FLOW.CLOSE_KNIT) === 0) {
        line.space();
        capture.boundary(" ");
      }
      if ((flow & FLOW.SKIPPED) === 0 && node.firstChild !== null) {
        const marks = marksOf(node);
        capture.note(node, zone, line.order);
        zone = zoneOf(node, zone, marks);
        zones.push(zone);
        capture.enter(node, zone, line.order, marks);
        child = node.firstChild;
      } else {
        capture.note(node, zone, line.order);
        capture.leaf(node, zone, line.order);
      }
    }
    if (child !== null) {
      node = child;
      continue;
    }
    while (node.next === null) {
      const parent: ChildNode | Document | null = node.parent as ChildNode | Document | null;
      if (parent === null) {
        line.end();
        return facts;
      }
      node = parent;
      if (node.type !== "tag") continue;
      zones.pop();
      zone = zones[zones.length - 1]!;
      const flow = flowOf(node.name);
      const block = (flow & FLOW.BLOCK) !== 0;
      if (block) line.end();
      capture.leave(node);
      if (block) capture.boundary("\n");
      else if ((flow & FLOW.CLOSE_KNIT) === 0) {
        line.space();
        capture.boundary(" ");
      }
    }
    node = node.next;
  }
}

function noFacts(): PageFacts {
  return {
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
    tags: [],
    images: [],
    captions: [],
    lines: [],
    signatures: [],
    sample: "",
  };
}

/** Puts the text between two line ends together, and counts lines. */
class LineBuilder {
  order = 0;
  private text = "";
  /** The last piece of text that was added. */
  private last = "";
  private length = 0;
  private element: Element | null = null;
  private zone = 0;
  private readonly facts: PageFacts;

  constructor(facts: PageFacts) {
    this.facts = facts;
  }

  add(data: string, element: Element, zone: number): void {
    if (this.element === null) {
      if (isBlank(data)) return;
      this.element = element;
      this.zone = zone;
    }
    this.length += data.length;
    this.last = data;
    if (this.length <= LONGEST_LINE || this.facts.sample.length < SAMPLE) this.text += data;
  }

  space(): void {
    if (this.length > 0 && this.length <= LONGEST_LINE) this.text += " ";
  }

  end(): void {
    if (this.element === null) return;
    const { facts } = this;
    if (this.length > LONGEST_LINE) {
      if (facts.sample.length < SAMPLE) facts.sample += ` ${this.text.slice(0, SAMPLE)}`;
    } else if (facts.lines.length < MAX_LINES) {
      const text = squeeze(this.text);
      if (text !== "") facts.lines.push({ text, order: this.order, zone: this.zone, element: this.element });
    }
    if (this.length > SHORTEST_PARAGRAPH) this.sign();
    this.order++;
    this.text = "";
    this.length = 0;
    this.element = null;
  }

  /** Keeps the edges of a paragraph that look like a byline. */
  private sign(): void {
    const { order, zone, element, facts } = this;
    if (facts.signatures.length >= MAX_SIGNATURES) return;
    const opening = this.text.slice(0, SIGNATURE + 20).trimStart();
    if (/^[([【]/.test(opening)) facts.signatures.push({ text: squeeze(opening), order, zone, element: element! });
    const closing = this.last.slice(-SIGNATURE);
    if (/기자|특파원/.test(closing)) facts.signatures.push({ text: squeeze(closing), order, zone, element: element! });
  }
}

const SHORTEST_PARAGRAPH = 60;
const SIGNATURE = 60;
const MAX_SIGNATURES = 60;

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x3000) return false;
  }
  return true;
}
