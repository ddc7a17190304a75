import type { PageFacts } from "./page-facts.ts";
import { type Script, scriptOf } from "./script.ts";
import { type JsonObject, textOf } from "./structured-article.ts";

/** `sure` is false where the page states no language, or one that its script contradicts, and the script names none. */
export type Language = { inLanguage: string; source: string; sure: boolean };

const SCRIPT_LANGUAGE: Partial<Record<Script, string>> = {
  hangul: "ko",
  kana: "ja",
  greek: "el",
  hebrew: "he",
  thai: "th",
  armenian: "hy",
  georgian: "ka",
  tamil: "ta",
  telugu: "te",
};

const WRITTEN_IN: Readonly<Record<string, readonly Script[]>> = {
  ko: ["hangul"],
  ja: ["kana"],
  zh: ["han"],
  yue: ["han"],
  ru: ["cyrillic"],
  uk: ["cyrillic"],
  bg: ["cyrillic"],
  be: ["cyrillic"],
  mk: ["cyrillic"],
  mn: ["cyrillic"],
  sr: ["cyrillic", "latin"],
  kk: ["cyrillic", "latin"],
  uz: ["cyrillic", "latin"],
  el: ["greek"],
  he: ["hebrew"],
  yi: ["hebrew"],
  th: ["thai"],
  ar: ["arabic"],
  fa: ["arabic"],
  ur: ["arabic"],
  ps: ["arabic"],
  ckb: ["arabic"],
  hi: ["devanagari"],
  mr: ["devanagari"],
  ne: ["devanagari"],
  bn: ["bengali"],
  ta: ["tamil"],
  te: ["telugu"],
  hy: ["armenian"],
  ka: ["georgian"],
};

/** The language that the page states, checked against the script of a sample of its text. Synchronous and cheap. */
export function readLanguage(
  facts: PageFacts,
  article: JsonObject | null,
  headers: Readonly<Record<string, string>>,
  sample: string,
): Language {
  const script = scriptOf(sample);
  const stated: [string, string | undefined][] = [
    ["html lang", facts.htmlLang],
    ["json-ld", textOf(article?.inLanguage)],
    ["content-language", facts.metas.get("content-language")?.[0] ?? headers["content-language"]],
    ["og:locale", facts.metas.get("og:locale")?.[0]],
    ["meta", facts.metas.get("language")?.[0] ?? facts.metas.get("dc.language")?.[0]],
  ];
  for (const [source, raw] of stated) {
    const tag = languageTag(raw ?? "");
    if (tag === null || contradicts(tag, script)) continue;
    return { inLanguage: tag, source, sure: source !== "og:locale" };
  }
  const named = SCRIPT_LANGUAGE[script];
  if (named !== undefined) return { inLanguage: named, source: "script", sure: true };
  return { inLanguage: script === "han" ? "zh" : "und", source: "script", sure: false };
}

/** BCP 47 with a lower-case language and an upper-case region: `ko_KR` → `ko-KR`; null where it is no tag. */
export function languageTag(raw: string): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_](hans|hant|latn|cyrl))?(?:[-_]([a-z]{2}|\d{3}))?(?:$|[\s,;._@-])/i.exec(raw);
  if (match === null) return null;
  const language = ALIASES[match[1]!.toLowerCase()] ?? match[1]!.toLowerCase();
  const script = match[2] === undefined ? "" : `-${match[2][0]!.toUpperCase()}${match[2].slice(1).toLowerCase()}`;
  const region = match[3] === undefined ? "" : `-${match[3].toUpperCase()}`;
  return language + script + region;
}

/** Country codes and three-letter codes that pages write for a language. */
const ALIASES: Readonly<Record<string, string>> = {
  kr: "ko",
  jp: "ja",
  cn: "zh",
  ua: "uk",
  cz: "cs",
  dk: "da",
  gr: "el",
  iw: "he",
  in: "id",
  eng: "en",
  kor: "ko",
  jpn: "ja",
  ger: "de",
  deu: "de",
  fra: "fr",
  fre: "fr",
  spa: "es",
  ita: "it",
  por: "pt",
  rus: "ru",
  zho: "zh",
  chi: "zh",
};

function contradicts(tag: string, script: Script): boolean {
  if (script === "none") return false;
  const language = tag.split("-", 1)[0]!;
  const expected = WRITTEN_IN[language];
  if (expected === undefined) return script !== "latin";
  if (language === "ja" && script === "han") return false;
  return !expected.includes(script);
}
