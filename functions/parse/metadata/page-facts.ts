import type { Element } from "../page-tree.ts";

/** What one walk over the tree collects for the metadata readers; each reader looks here and never at the tree again. */
export type PageFacts = {
  htmlLang: string;
  title: string;
  /** `<base href>`, or "". */
  base: string;
  /** Content of `<meta>` by lower-case name, property, itemprop or http-equiv, in page order. */
  metas: Map<string, string[]>;
  links: PageLink[];
  headings: Heading[];
  times: TimeMark[];
  /** Microdata and RDFa properties with their values. */
  items: ItemProperty[];
  /** Elements that by name, rel or microdata hold a byline. */
  bylines: Byline[];
  /** Trails of breadcrumbs: the texts of each trail's links and items. */
  crumbs: string[][];
  /** Links to pages about a subject that stand under the article; `stated` where rel says so. */
  tags: { text: string; stated: boolean }[];
  images: ImageMark[];
  captions: CaptionMark[];
  /** Short lines of visible text in page order. */
  lines: Line[];
  /** The beginnings and ends of paragraphs in which a byline may stand. */
  signatures: Line[];
  /** The beginning of the page's longer lines: enough to tell its language. */
  sample: string;
};

/** `order` counts lines from the top of the page, so that facts can be told near or far from each other. */
export type Placed = { order: number; zone: number; element: Element };
export type PageLink = { rel: string; href: string; type: string; hreflang: string; media: string };
export type Heading = Placed & { level: number; text: string };
export type TimeMark = Placed & { datetime: string; text: string };
export type ItemProperty = Placed & { name: string; value: string; text: string };
export type BylinePart = { text: string; href: string };
export type Byline = Placed & {
  text: string;
  parts: BylinePart[];
  kind: "rel" | "itemprop" | "class" | "address" | "link";
};
export type ImageMark = Placed & { src: string; alt: string; figure: Element | null; width: number };
export type CaptionMark = Placed & { text: string; figure: Element | null; credit: boolean };
export type Line = Placed & { text: string };

/** The parts of a page in which a fact stands, as bits. */
export const ZONE = {
  NAV: 1,
  HEADER: 2,
  FOOTER: 4,
  ASIDE: 8,
  /** Lists of other articles: related, most read, recommended, next. */
  OTHERS: 16,
  COMMENTS: 32,
  ARTICLE: 64,
  HIDDEN: 128,
  LINK: 256,
  /** A picture's caption or credit. */
  CAPTION: 512,
} as const;

/** Zones whose dates, names and pictures belong to something else than the article. */
export const FOREIGN = ZONE.NAV | ZONE.FOOTER | ZONE.ASIDE | ZONE.OTHERS | ZONE.COMMENTS;

/** Index of the last fact at or before an order in a list that is sorted by it; -1 where there is none. */
export function lastAtOrBefore(facts: readonly { order: number }[], order: number): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (facts[middle]!.order <= order) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
