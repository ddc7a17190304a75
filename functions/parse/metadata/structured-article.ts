import { titleUnits, unitAgreement } from "../../article/title-agreement.ts";

export type JsonObject = Record<string, unknown>;

const ARTICLE_TYPE =
  /(?:Article|BlogPosting|Report|Review|LiveBlog|^Posting|NewsVideo|VideoObject|Recipe|AudioObject|Gallery)$/;
const PAGE_TYPE = /(?:WebPage|ItemPage|WebSite|AboutPage)$/;

/** What JSON-LD says about this page: its article, the page itself, its breadcrumbs, its organisations by @id. */
export type StructuredArticle = {
  article: JsonObject | null;
  page: JsonObject | null;
  breadcrumbs: JsonObject[];
  byId: Map<string, JsonObject>;
};

/**
 * Finds the JSON-LD node that describes this page's own article. A page may carry several: related articles and
 * list entries lose against a node that names this URL or this title.
 */
export function structuredArticle(
  nodes: readonly unknown[],
  url: string,
  titles: readonly string[],
): StructuredArticle {
  const byId = new Map<string, JsonObject>();
  const articles: { node: JsonObject; depth: number }[] = [];
  let page: JsonObject | null = null;
  const breadcrumbs: JsonObject[] = [];
  const seen = new Set<JsonObject>();
  const queue: { node: unknown; depth: number }[] = nodes.map((node) => ({ node, depth: 0 }));
  for (let at = 0; at < queue.length && at < 5000; at++) {
    const { node, depth } = queue[at]!;
    if (Array.isArray(node)) {
      for (const one of node.slice(0, 500)) queue.push({ node: one, depth });
      continue;
    }
    if (typeof node !== "object" || node === null) continue;
    const object = node as JsonObject;
    if (seen.has(object)) continue;
    seen.add(object);
    const id = object["@id"];
    if (typeof id === "string" && (!byId.has(id) || Object.keys(byId.get(id)!).length < Object.keys(object).length)) {
      byId.set(id, object);
    }
    const types = typesOf(object);
    const dated = object.headline !== undefined || object.datePublished !== undefined || object.author !== undefined;
    if (types.some((type) => ARTICLE_TYPE.test(type)) && (dated || object.name !== undefined)) {
      articles.push({ node: object, depth });
    } else if (types.some((type) => PAGE_TYPE.test(type)) && !types.includes("WebSite")) page ??= object;
    if (types.includes("BreadcrumbList")) breadcrumbs.push(object);
    if (Array.isArray(object["@graph"])) queue.push({ node: object["@graph"], depth });
    if (depth < 3) {
      for (const key of ["mainEntity", "mainEntityOfPage", "breadcrumb", "hasPart", "itemReviewed", "publisher"]) {
        const inner = object[key];
        if (typeof inner === "object" && inner !== null) queue.push({ node: inner, depth: depth + 1 });
      }
    }
  }
  return { article: chooseArticle(articles, url, titles), page, breadcrumbs, byId };
}

function chooseArticle(articles: { node: JsonObject; depth: number }[], url: string, titles: readonly string[]) {
  let best: JsonObject | null = null;
  let bestScore = 0;
  const path = pathOf(url);
  const titleWords = titles.map(titleUnits);
  for (const [index, { node, depth }] of articles.entries()) {
    let score = 1 - index / 1000 - depth / 10;
    const types = typesOf(node);
    if (types.some((type) => /(?:Article|BlogPosting|Report)$/.test(type))) score += 1;
    else if (types.some((type) => /(?:VideoObject|AudioObject|Recipe|Review)$/.test(type))) score -= 0.5;
    for (const key of ["url", "mainEntityOfPage", "@id"]) {
      const link = linkOf(node[key]);
      if (link !== "" && path !== "/" && pathOf(link) === path) score += 1.5 / 3;
    }
    const headline = textOf(node.headline) || textOf(node.name);
    if (headline !== "") {
      const words = titleUnits(headline);
      score += 1.5 * Math.max(0, ...titleWords.map((title) => unitAgreement(words, title)));
    }
    if (node.datePublished !== undefined) score += 0.3;
    if (node.author !== undefined) score += 0.3;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  // Several articles and none agrees with the page: a list of others.
  if (articles.length > 2 && bestScore < 2.2) return null;
  return best;
}

/** The types of a JSON-LD node without their vocabulary's address. */
export function typesOf(node: JsonObject): string[] {
  const type = node["@type"];
  const all = Array.isArray(type) ? type : [type];
  return all.filter((one): one is string => typeof one === "string").map((one) => one.replace(/^.*[/#:]/, ""));
}

/** A JSON-LD value as text: a string, a value object, or the first of a list. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length > 0 ? textOf(value[0]) : "";
  if (typeof value === "object" && value !== null) {
    const object = value as JsonObject;
    return textOf(object["@value"] ?? object.name ?? "");
  }
  return "";
}

/** The URL in a JSON-LD value: a string, `@id` or `url` of an object, or the first of a list. */
export function linkOf(value: unknown): string {
  if (typeof value === "string") return value.trim();
  if (Array.isArray(value)) return value.length > 0 ? linkOf(value[0]) : "";
  if (typeof value === "object" && value !== null) {
    const object = value as JsonObject;
    return linkOf(object.url ?? object.contentUrl ?? object["@id"] ?? "");
  }
  return "";
}

function pathOf(link: string): string {
  try {
    return new URL(link, "http://page.invalid/").pathname.replace(/\/$/, "").toLowerCase() || "/";
  } catch {
    return "/";
  }
}
