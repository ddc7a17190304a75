import { foldTitle } from "../../article/title-agreement.ts";
import type { Candidate } from "./candidate.ts";
import { markTextOf } from "./marks.ts";
import { FOREIGN, type PageFacts } from "./page-facts.ts";
import { decodeEntities } from "./plain-text.ts";
import { type JsonObject, textOf } from "./structured-article.ts";

type Choice = { winner: Candidate | null; all: Candidate[] };

/** The summary that the page gives of itself, and a second headline where it has one. */
export function readDescriptions(
  facts: PageFacts,
  article: JsonObject | null,
  headline: string,
  headlineOrder: number,
): { description: Choice; alternativeHeadline: Choice } {
  const descriptions: [string, string | undefined][] = [
    ["og:description", facts.metas.get("og:description")?.[0]],
    ["description", facts.metas.get("description")?.[0]],
    ["json-ld", textOf(article?.description)],
    ["twitter:description", facts.metas.get("twitter:description")?.[0]],
  ];
  return {
    description: firstOther(descriptions, headline),
    alternativeHeadline: firstOther(
      [
        ["json-ld", textOf(article?.alternativeHeadline) || textOf(article?.alternateName)],
        ["heading", subHeading(facts, headlineOrder)],
      ],
      headline,
    ),
  };
}

/** The first candidate that says another thing than the headline, and all there are. */
function firstOther(candidates: [string, string | undefined][], headline: string): Choice {
  const all = candidates
    .map(([source, raw]) => ({
      source,
      value: decodeEntities(raw ?? "")
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, 2000),
    }))
    .filter(({ value }) => value !== "");
  return { winner: all.find(({ value }) => foldTitle(value) !== foldTitle(headline)) ?? null, all };
}

/** A heading or line right under the headline whose class calls it sub-headline, deck or standfirst. */
function subHeading(facts: PageFacts, headlineOrder: number): string | undefined {
  const below = (order: number) => order > headlineOrder && order - headlineOrder <= 4;
  const heading = facts.headings.find(
    (one) => below(one.order) && (one.zone & FOREIGN) === 0 && SUB.test(markTextOf(one.element)),
  );
  if (heading !== undefined) return heading.text;
  const line = facts.lines.find(
    (one) => below(one.order) && (one.zone & FOREIGN) === 0 && SUB.test(markTextOf(one.element)),
  );
  return line?.text;
}

const SUB =
  /sub-?(?:title|head|headline)|standfirst|\bdeck\b|\bdek\b|summary|tagline|vorspann|untertitel|chapo|sous-?titre|entradilla|subtitulo|sottotitolo|부제/;
