import Parser from "@postlight/parser";

export async function extract({ html, url }) {
  const found = await Parser.parse(url, { html, fetchAllPages: false });
  return { html: found?.content, title: found?.title, byline: found?.author, date: found?.date_published };
}
