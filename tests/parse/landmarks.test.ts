import { readdirSync, readFileSync } from "node:fs";
import { load } from "cheerio";
import { expect, it } from "vitest";
import type { ChildNode } from "../../functions/parse/page-tree.ts";
import { parseHtml } from "../../functions/parse/parse-html.ts";

const PAGES = new URL("../pages/", import.meta.url);

it.each(readdirSync(PAGES))("landmarks are what a selector finds, in the page's order: %s", (page) => {
  const html = readFileSync(new URL(`${page}/source.html`, PAGES), "latin1");
  const $ = load(html);
  const selected = $("script, meta, link, title, h1")
    .toArray()
    .map((element) => [element.name, { ...element.attribs }, $(element).text()]);
  const met = parseHtml(html).landmarks.map((element) => [element.name, { ...element.attribs }, textOf(element)]);
  expect(met).toEqual(selected);
});

function textOf(node: ChildNode): string {
  if (node.type === "text") return node.data;
  let text = "";
  for (let child = node.firstChild; child !== null; child = child.next) text += textOf(child);
  return text;
}
