import type { Candidate } from "./candidate.ts";
import type { PageFacts } from "./page-facts.ts";
import { decodeEntities } from "./plain-text.ts";
import { type JsonObject, textOf } from "./structured-article.ts";

const MOST = 50;

/**
 * The keywords of an article, each once: JSON-LD, `article:tag`, `news_keywords` and their like, then the tags that the
 * page shows, then `keywords`, which often describes the site; the first source that has any.
 */
export function readKeywords(
  facts: PageFacts,
  article: JsonObject | null,
): { keywords: string[]; winner: Candidate | null; all: Candidate[] } {
  const stated = article?.keywords;
  const sources: [string, readonly string[]][] = [
    ["json-ld", Array.isArray(stated) ? stated.map(textOf) : [textOf(stated)]],
    ["article:tag", facts.metas.get("article:tag") ?? []],
    ["news_keywords", facts.metas.get("news_keywords") ?? []],
    ["parsely-tags", facts.metas.get("parsely-tags") ?? []],
    ["sailthru.tags", facts.metas.get("sailthru.tags") ?? []],
    ["rel=tag", facts.tags.filter((tag) => tag.stated).map((tag) => tag.text)],
    ["shown tags", facts.tags.filter((tag) => !tag.stated).map((tag) => tag.text)],
    ["keywords", facts.metas.get("keywords") ?? []],
  ];
  const offers = sources
    .map(([source, raw]) => ({ source, words: split(raw) }))
    .filter(({ words }) => words.length > 0);
  const all = offers.map(({ source, words }) => ({ source, value: words.join(", ") }));
  return { keywords: offers[0]?.words ?? [], winner: all[0] ?? null, all };
}

function split(raw: readonly string[]): string[] {
  const seen = new Set<string>();
  const keywords: string[] = [];
  for (const text of raw) {
    // One value with commas is a list; many values are a list already, and a comma in one is its own.
    const parts = raw.length > 3 ? [text] : text.split(separatorOf(text));
    for (const part of parts) {
      const word = decodeEntities(part)
        .replace(/^[#＃]/, "")
        .replace(/\s+/g, " ")
        .trim();
      const folded = word.toLowerCase();
      if (word === "" || word.length > 80 || seen.has(folded) || FOR_MACHINES.test(word)) continue;
      seen.add(folded);
      keywords.push(word);
      if (keywords.length === MOST) return keywords;
    }
  }
  return keywords;
}

/** Chinese and Japanese words have no spaces of their own: where nothing else parts a list, spaces do. */
function separatorOf(text: string): RegExp {
  const byMarks = /[,;，、|]/;
  return !byMarks.test(text) && /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\s]+$/u.test(text) ? /\s+/ : byMarks;
}

/** Labels, numbers, ids, addresses and fields of the publishing system that stand among the keywords. */
const FOR_MACHINES =
  /^(?:.*[:：]|[\w-]+:[\w/.:-]+|[0-9a-f]{8}-[0-9a-f-]{20,}|[0-9a-f]{16,}|\d{5,}|(?:nlp|iptc|category|section|type|author|template|pagetype)\b[\w ]{0,20}:.*|(?:[a-z0-9-]+\.)+(?:com|org|net|co\.\w\w|de|kr|jp|fr|it|es|uk|ca))$/i;
