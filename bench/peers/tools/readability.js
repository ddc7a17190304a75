import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

export function extract({ html }) {
  const found = new Readability(parseHTML(html).document).parse();
  return { html: found?.content, title: found?.title, byline: found?.byline, date: found?.publishedTime };
}
