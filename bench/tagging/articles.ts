/**
 * How the whole tagger does on articles: names and values together, typed exact F, by language and by type.
 *
 *     npx node bench/tagging/articles.ts [--misses]
 *
 * Two sets of our own: the articles of `tests/tag/articles` that rules were tuned on, and those of `tests/tag/unseen`,
 * which were marked before the tagger had read them. Only the second says how it does on text that nobody looked at.
 */
import { parseArgs } from "node:util";
import { tagArticle } from "../../functions/tag/tag-article.ts";
import { ENGLISH_ARTICLES } from "../../tests/tag/articles/english.ts";
import { JAPANESE_ARTICLES } from "../../tests/tag/articles/japanese.ts";
import { KOREAN_ARTICLES } from "../../tests/tag/articles/korean.ts";
import { type MarkedArticle, unmark } from "../../tests/tag/articles/marked-article.ts";
import { keyOf, scoreMentions } from "../../tests/tag/articles/score.ts";
import { FIRST_SIGHT_ENGLISH } from "../../tests/tag/first-sight/english.ts";
import { FIRST_SIGHT_KOREAN } from "../../tests/tag/first-sight/korean.ts";
import { UNSEEN_ENGLISH } from "../../tests/tag/unseen/english.ts";
import { UNSEEN_JAPANESE } from "../../tests/tag/unseen/japanese.ts";
import { UNSEEN_KOREAN } from "../../tests/tag/unseen/korean.ts";

type Spans = Parameters<typeof scoreMentions>[0][number] & { texts: Record<string, string> };

/** Prints both sets; with `misses`, also what was missed and what was found too much. */
export function reportArticles({ misses }: { misses: boolean }): void {
  report("Korean, tuned", KOREAN_ARTICLES, misses);
  report("English, tuned", ENGLISH_ARTICLES, misses);
  report("Japanese, tuned", JAPANESE_ARTICLES, misses);
  // What was missed in these is not printed: whoever reads it tunes to it.
  report("Korean, unseen", UNSEEN_KOREAN, false);
  report("English, unseen", UNSEEN_ENGLISH, false);
  report("Japanese, unseen", UNSEEN_JAPANESE, false);
  // Marked before the tagger had read them, then read and tuned on: what they say about new text is in README.md.
  report("Korean, since", FIRST_SIGHT_KOREAN, misses);
  report("English, since", FIRST_SIGHT_ENGLISH, misses);
}

function report(name: string, articles: readonly MarkedArticle[], misses: boolean): void {
  const pairs = articles.map(tag);
  const all = scoreMentions(pairs);
  console.log(
    `${name.padEnd(17)} F ${all.f.toFixed(3)}  P ${all.precision.toFixed(3)}  R ${all.recall.toFixed(3)}  (${articles.length} articles, ${all.marked} mentions)`,
  );
  const types = [...new Set(pairs.flatMap(({ annotations }) => annotations.map(({ type }) => type)))].sort();
  const each = types.map((type) => {
    const { f, marked } = scoreMentions(
      pairs.map(({ mentions, annotations }) => ({
        mentions: mentions.filter((one) => one.type === type),
        annotations: annotations.filter((one) => one.type === type),
      })),
    );
    return `${type} ${f.toFixed(2)} (${marked})`;
  });
  console.log(`  ${each.join("  ")}`);
  if (misses) for (const pair of pairs) printMisses(pair);
}

function tag(article: MarkedArticle): Spans {
  const { annotations, headline, articleBody } = unmark(article);
  const { inLanguage, datePublished } = article;
  const { mentions } = tagArticle({ headline, articleBody, inLanguage, datePublished });
  return { mentions, annotations, texts: { headline, articleBody } };
}

function printMisses({ mentions, annotations, texts }: Spans): void {
  const found = new Set(mentions.map(keyOf));
  const marked = new Set(annotations.map(keyOf));
  const show = (span: { field: string; start: number; end: number; type: string }) =>
    `${texts[span.field]?.slice(span.start, span.end)}|${span.type}`;
  const missed = annotations.filter((one) => !found.has(keyOf(one))).map(show);
  const extra = mentions.filter((one) => !marked.has(keyOf(one))).map(show);
  if (missed.length + extra.length > 0) console.log(`  missed ${missed.join("; ")}\n  extra  ${extra.join("; ")}`);
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { misses: { type: "boolean", default: false } } });
  reportArticles(values);
}
