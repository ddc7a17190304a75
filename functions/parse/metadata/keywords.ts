import type { PageFacts } from "./page-facts.ts";
import { decodeEntities } from "./plain-text.ts";
import { type JsonObject, textOf } from "./structured-article.ts";

const MOST = 50;

/** The keywords of an article, each once: JSON-LD, `article:tag`, `news_keywords`, then `keywords`; the first source that has any. */
export function readKeywords(facts: PageFacts, article: JsonObject | null): { keywords: string[]; source: string } {
  const stated = article?.keywords;
  const sources: [string, readonly string[]][] = [
    ["json-ld", Array.isArray(stated) ? stated.map(textOf) : [textOf(stated)]],
    ["article:tag", facts.metas.get("article:tag") ?? []],
    ["news_keywords", facts.metas.get("news_keywords") ?? []],
    ["parsely-tags", facts.metas.get("parsely-tags") ?? []],
    ["sailthru.tags", facts.metas.get("sailthru.tags") ?? []],
    ["keywords", facts.metas.get("keywords") ?? []],
  ];
  for (const [source, raw] of sources) {
    const keywords = split(raw);
    if (keywords.length > 0) return { keywords, source };
  }
  return { keywords: [], source: "" };
}

function split(raw: readonly string[]): string[] {
  const seen = new Set<string>();
  const keywords: string[] = [];
  for (const text of raw) {
    // One value with commas is a list; many values are a list already, and a comma in one is its own.
    const parts = raw.length > 3 ? [text] : text.split(/[,;，、|]/);
    for (const part of parts) {
      const word = decodeEntities(part).replace(/^#/, "").replace(/\s+/g, " ").trim();
      const folded = word.toLowerCase();
      if (word === "" || word.length > 80 || seen.has(folded) || /^[\w-]+:[\w/.:-]+$/.test(word)) continue;
      seen.add(folded);
      keywords.push(word);
      if (keywords.length === MOST) return keywords;
    }
  }
  return keywords;
}
