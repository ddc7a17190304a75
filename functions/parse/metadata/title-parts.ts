import { FOREIGN, type PageFacts, ZONE } from "./page-facts.ts";
import { foldName, isSiteName, LONGEST, SEPARATOR } from "./site-suffix.ts";

/** What `<title>` says beside the headline, and the headline itself where the page shows that too. */
export type TitleParts = { headline: string; beside: string };

/**
 * Parts the title from the site's name or rubric beside it: at a separator of which one side is og:title, a heading or
 * a line of the page by itself. Where both sides are, a heading outranks a line, and of two headings the lower one is the
 * headline, because a site's name stands at the top. Null where no side is, or where a heading says both sides.
 */
export function titleParts(facts: PageFacts, siteNames: readonly string[] = []): TitleParts | null {
  const names = siteNames.map(foldName).filter((name) => name.length > 1);
  let best: (TitleParts & Shown) | null = null;
  for (const { head, tail } of cutsOf(facts.title)) {
    if (head === "" || tail === "") continue;
    if (facts.headings.some(({ text }) => text.includes(head) && text.includes(tail))) continue;
    for (const [headline, beside] of [
      [head, tail],
      [tail, head],
    ] as const) {
      if (headline.length < SHORTEST || beside.length > LONGEST_NAME || isSiteName(headline, names)) continue;
      const shown = whereShown(headline, facts);
      if (shown === null) continue;
      if (best === null || shown.rank > best.rank || (shown.rank === best.rank && shown.order > best.order))
        best = { headline, beside, ...shown };
    }
  }
  return best;
}

type Shown = { rank: number; order: number };

function whereShown(text: string, { metas, headings, lines }: PageFacts): Shown | null {
  // Sites put their own name in og:title, too; a long one is none.
  if (metas.get("og:title")?.[0]?.trim() === text) return { rank: 4, order: text.length > 20 ? Infinity : 0 };
  const heading = headings.find((one) => one.text === text && (one.zone & FOREIGN) === 0);
  if (heading !== undefined) return { rank: 5 - heading.level, order: heading.order };
  const line = lines.find((one) => one.text === text && (one.zone & (FOREIGN | ZONE.LINK)) === 0);
  return line === undefined ? null : { rank: 1, order: line.order };
}

/** What stands before and behind each separator of a title. */
export function cutsOf(title: string): { head: string; tail: string }[] {
  const short = title.slice(0, LONGEST);
  return [...short.matchAll(SEPARATOR)].slice(0, MOST_CUTS).map((cut) => ({
    head: short.slice(0, cut.index).trim(),
    tail: short.slice(cut.index + cut[0].length).trim(),
  }));
}

/** Shorter headlines are as likely the name of a rubric. */
const SHORTEST = 6;
const LONGEST_NAME = 60;
const MOST_CUTS = 8;
