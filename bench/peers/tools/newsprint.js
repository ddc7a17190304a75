import { readPage } from "../../../functions/parse/read-page.ts";

export function extract({ bytes, charset, url }) {
  const result = readPage({
    bytes,
    contentType: charset ? `text/html; charset=${charset}` : "text/html",
    url,
    fetchedAt: new Date("2026-11-24T00:00:00Z"),
  });
  if (result.outcome === "refused") return { text: "", title: "", authors: [], date: undefined };
  const { articleBody, headline, author, datePublished } = result.article;
  return { text: articleBody, title: headline, authors: author.map(({ name }) => name), date: datePublished };
}
