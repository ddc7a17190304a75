/**
 * How the tagger does on the reference article, by the annotations in `tests/tag/reference-annotations.json`.
 *
 *     npx node bench/tagging/reference.ts
 */
import type { Field, MentionType } from "../../functions/article/mention.ts";
import { tagArticle } from "../../functions/tag/tag-article.ts";
import { hasShared } from "../../tests/shared-data.ts";
import { scoreMentions } from "../../tests/tag/articles/score.ts";
import reference from "../../tests/tag/reference-annotations.json" with { type: "json" };
import { REFERENCE, readReferenceArticle } from "../../tests/tag/reference-article.ts";

/** Prints typed exact F, or that the article is not at hand. */
export function reportReference(): void {
  if (!hasShared(REFERENCE)) {
    console.log("The reference article is not at hand: skipped.");
    return;
  }
  const { headline, caption, articleBody } = readReferenceArticle();
  const datePublished = "2026-01-13T10:00:00+09:00";
  const { mentions } = tagArticle({ headline, caption, articleBody, inLanguage: "ko", datePublished });
  const annotations = reference.annotations.map(([field, start, end, type]) => ({
    field: field as Field,
    start: start as number,
    end: end as number,
    type: type as MentionType,
  }));
  const { f, precision, recall, marked } = scoreMentions([{ mentions, annotations }]);
  console.log(`typed exact F ${f.toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  (${marked} mentions)`);
}

if (import.meta.main) reportReference();
