import type { Tags } from "../../article/article.ts";
import type { Field, NameSpan, Span } from "../../article/mention.ts";
import { type TaggableArticle, tagArticle } from "../tag-article.ts";
import type { BackOff } from "./back-off.ts";
import { comprehendLanguage } from "./comprehend-language.ts";
import { DOCUMENT_BYTES, detectEntities } from "./detect-entities.ts";
import { locateNames } from "./locate-names.ts";
import { proposeNames } from "./propose-names.ts";
import type { Recognizer } from "./recognizer.ts";
import { splitDocuments } from "./split-documents.ts";

export type ComprehendTags =
  | { provider: "comprehend"; tags: Tags }
  | { provider: "builtin"; because: "language" | "busy" | "refused"; detail: string; tags: Tags };

/**
 * Tags an article with Amazon Comprehend's names; links, values and quotes are our own. An article in a language that it
 * does not take, or that it does not answer for in time, is tagged by the builtin tagger instead, and the result says so:
 * remote trouble leaves no article without tags.
 */
export async function tagByComprehend(
  article: TaggableArticle,
  recognizer: Recognizer,
  backOff: BackOff,
): Promise<ComprehendTags> {
  const language = comprehendLanguage(article.inLanguage);
  if (language === null) {
    return { provider: "builtin", because: "language", detail: article.inLanguage, tags: tagArticle(article) };
  }
  const documents = documentsOf(article);
  const texts = documents.map(({ text, span }) => text.slice(span.start, span.end).toWellFormed());
  const answer = await detectEntities(texts, language, recognizer, backOff);
  if (answer.outcome !== "answered") {
    return { provider: "builtin", because: answer.outcome, detail: answer.reason, tags: tagArticle(article) };
  }
  const recognized = new Map<Field, NameSpan[]>();
  for (const [index, { field, text, span }] of documents.entries()) {
    const names = locateNames(text, span, answer.value[index] ?? []);
    recognized.set(field, [...(recognized.get(field) ?? []), ...names]);
  }
  return { provider: "comprehend", tags: tagArticle(article, (fields) => proposeNames(fields, recognized)) };
}

type Document = { field: Field; text: string; span: Span };

/** Fields are never mixed in a document, so that no name runs over their border. What has no letter is not sent. */
function documentsOf({ headline, caption, articleBody }: TaggableArticle): Document[] {
  const texts: [Field, string][] = [
    ["headline", headline],
    ["image.0.caption", caption ?? ""],
    ["articleBody", articleBody],
  ];
  return texts
    .flatMap(([field, text]) => splitDocuments(text, DOCUMENT_BYTES).map((span) => ({ field, text, span })))
    .filter(({ text, span }) => /\p{L}/u.test(text.slice(span.start, span.end)))
    .slice(0, MOST_DOCUMENTS);
}

/**
 * Documents of one article that are paid for: 250 KB, far beyond the longest reads. Behind them stand curated names, and
 * names that were recognized before.
 */
const MOST_DOCUMENTS = 50;
