import type { Field, MentionType } from "../../../functions/article/mention.ts";

/** An article whose mentions are marked in its text: `{부산|LOCATION}`; `NONE` marks what looks like a mention and is none. */
export type MarkedArticle = {
  subject: string;
  inLanguage: string;
  datePublished: string;
  headline: string;
  body: string;
};

export type Annotation = { field: Field; start: number; end: number; type: MentionType };

/** The texts without marks, and the mentions that the marks give. */
export function unmark(article: MarkedArticle): { headline: string; articleBody: string; annotations: Annotation[] } {
  const headline = unmarkText(article.headline, "headline");
  const body = unmarkText(article.body, "articleBody");
  return {
    headline: headline.text,
    articleBody: body.text,
    annotations: [...headline.annotations, ...body.annotations],
  };
}

function unmarkText(marked: string, field: Field): { text: string; annotations: Annotation[] } {
  const annotations: Annotation[] = [];
  let text = "";
  let at = 0;
  for (const match of marked.matchAll(/\{([^{}|]+)\|([A-Z]+)\}/g)) {
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[1] as string;
    at = match.index + match[0].length;
    if (match[2] !== "NONE") annotations.push({ field, start, end: text.length, type: match[2] as MentionType });
  }
  return { text: text + marked.slice(at), annotations };
}
