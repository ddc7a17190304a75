import { extractFromHtml } from "@extractus/article-extractor";

export async function extract({ html, url }) {
  const found = await extractFromHtml(html, url);
  return { html: found?.content, title: found?.title, byline: found?.author, date: found?.published };
}
