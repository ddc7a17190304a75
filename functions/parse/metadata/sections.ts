import { foldTitle, titleAgreement } from "../../article/title-agreement.ts";
import type { Candidate } from "./candidate.ts";
import type { PageFacts } from "./page-facts.ts";
import { decodeEntities } from "./plain-text.ts";
import { type JsonObject, textOf } from "./structured-article.ts";

const HOME =
  /^(?:home(?: ?page)?|홈|홈으로|메인|처음|ホーム|トップ|top|トップページ|首页|首頁|startseite|start|accueil|inicio|início|portada|home\s?page|главная|головна|forside|forsiden|hem|etusivu|voorpagina|strona główna|domů|title|anasayfa|ana sayfa|beranda|trang chủ|εισαγωγή|\.\.\.|…)$/i;

export type SectionsInput = {
  facts: PageFacts;
  headlineOrder: number;
  article: JsonObject | null;
  breadcrumbs: readonly JsonObject[];
  siteNames: readonly string[];
  headline: string;
};

/** Where the article stands in its publication, outermost first: the breadcrumb without "Home", or the stated section. */
export function readSections(input: SectionsInput): { sections: string[]; winner: Candidate | null; all: Candidate[] } {
  const offers: { source: string; names: string[] }[] = [];
  const offer = (source: string, raw: readonly string[]) => {
    const names = tidy(raw, input);
    if (names.length > 0 && names.length <= 8) offers.push({ source, names });
  };
  for (const trail of input.facts.crumbs) offer("breadcrumb", trail);
  for (const trail of writtenTrails(input)) offer("line", trail);
  for (const list of input.breadcrumbs) offer("json-ld breadcrumb", crumbNames(list));
  offer("json-ld", listOf(input.article?.articleSection));
  offer("meta", input.facts.metas.get("article:section") ?? []);
  for (const key of [
    "section",
    "parsely-section",
    "cxenseparse:section",
    "category",
    "og:article:section",
    "article:section2",
  ]) {
    offer(`meta ${key}`, (input.facts.metas.get(key) ?? []).slice(0, 3));
  }
  offer(
    "itemprop",
    input.facts.items.filter((item) => item.name === "articleSection").map((item) => item.value),
  );
  const all = offers.map(({ source, names }) => ({ source, value: names.join(" > ") }));
  const winner = offers[0];
  return { sections: winner?.names ?? [], winner: all[0] ?? null, all };
}

/** Breadcrumbs without markup: a line above the headline that begins with "Home" and goes on with arrows. */
function writtenTrails({ facts, headlineOrder }: SectionsInput): string[][] {
  const trails: string[][] = [];
  for (const { text, order } of facts.lines) {
    if (order > headlineOrder + 2) break;
    if (text.length > 120) continue;
    const parts = text.split(/\s*(?:[>›»＞→▶▸]|&gt;)\s*/);
    if (parts.length > 1 && parts.length < 7 && HOME.test(parts[0]!.trim())) trails.push(parts.slice(1));
  }
  return trails.slice(0, 3);
}

function crumbNames(list: JsonObject): string[] {
  const items = list.itemListElement;
  if (!Array.isArray(items)) return [];
  return items
    .slice(0, 20)
    .filter((item): item is JsonObject => typeof item === "object" && item !== null)
    .map((item, index) => ({
      name: textOf(item.name) || textOf((item.item as JsonObject | undefined)?.name),
      position: Number(item.position) || index + 1,
    }))
    .sort((a, b) => a.position - b.position)
    .map((item) => item.name);
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 8).map(textOf);
  return [textOf(value)];
}

function tidy(raw: readonly string[], { siteNames, headline }: SectionsInput): string[] {
  const seen = new Set<string>();
  const names: string[] = [];
  for (const one of raw) {
    const name = decodeEntities(one)
      .replace(/^[\s>›»/|·]+|(?<![\s>›»/|·])[\s>›»/|·]+$/g, "")
      .replace(/\s+/g, " ");
    const folded = foldTitle(name);
    if (name === "" || name.length > 60 || HOME.test(name) || seen.has(folded)) continue;
    if (siteNames.some((site) => foldTitle(site) === folded)) continue;
    if (
      headline !== "" &&
      (titleAgreement(name, headline) > 0.6 ||
        (folded.length > 15 && foldTitle(headline).startsWith(folded.replace(/[.…]+$/, ""))))
    )
      continue;
    seen.add(folded);
    names.push(name);
  }
  return names;
}
