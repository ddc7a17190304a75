/** An article of the sample newsroom. All of them are invented, people included; companies and places are real names. */
export type SampleArticle = {
  /** Path on its site, percent-encoded as in a link. */
  path: string;
  headline: string;
  /** Standfirst below the headline; also the page's description. */
  description: string;
  /** From general to special, as the breadcrumb shows it. */
  section: readonly string[];
  author: { name: string; email: string };
  /** ISO 8601 with the offset of the site's country. */
  published: string;
  modified?: string;
  picture: { caption: string; credit: string; alt: string };
  keywords: readonly string[];
  /** Paragraphs in order; one that begins with `## ` is a sub-heading. */
  body: readonly string[];
  comments: readonly { by: string; text: string }[];
  /** Readings that the page sets above words (ruby). They are not part of the text. */
  readings?: Readonly<Record<string, string>>;
};

/** The text of an article as the record should have it: blocks joined by a blank line. */
export function textOf(article: SampleArticle): string {
  return article.body.map((block) => block.replace(/^## /, "")).join("\n\n");
}
