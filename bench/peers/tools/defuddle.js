import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";

export async function extract({ html, url }) {
  // `useAsync` would ask other sites for what the page lacks.
  const found = await Defuddle(parseHTML(html).document, url, { useAsync: false });
  return { html: found.content, title: found.title, byline: found.author, date: found.published };
}
