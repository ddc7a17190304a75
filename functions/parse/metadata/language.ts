import type { Candidate } from "./candidate.ts";
import { functionWordShares, type LanguageShare } from "./function-words.ts";
import { languageByLetters } from "./letters.ts";
import type { PageFacts } from "./page-facts.ts";
import { type Script, scriptOf } from "./script.ts";
import { type JsonObject, textOf } from "./structured-article.ts";

/** `sure` is false where the page states no language that its text bears out, and the text tells none clearly. */
export type Language = {
  inLanguage: string;
  source: string;
  sure: boolean;
  /** What the page states, and what its text tells; a statement that the text contradicts is marked. */
  all: Candidate[];
};

const SCRIPT_LANGUAGE: Partial<Record<Script, string>> = {
  hangul: "ko",
  kana: "ja",
  greek: "el",
  han: "zh",
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

/**
 * The language of a page: what it states, unless its text speaks against it; otherwise what the script, the letters and
 * the small words of the text tell. A statement wins where the text decides nothing, and adds its region.
 */
export function readLanguage(
  facts: PageFacts,
  article: JsonObject | null,
  headers: Readonly<Record<string, string>>,
  sample: string,
): Language {
  const script = scriptOf(sample);
  const shares = script === "latin" ? functionWordShares(sample) : [];
  const stated: [string, string | undefined][] = [
    ["html lang", facts.htmlLang],
    ["json-ld", textOf(article?.inLanguage)],
    ["content-language", facts.metas.get("content-language")?.[0] ?? headers["content-language"]],
    ["og:locale", facts.metas.get("og:locale")?.[0]],
    ["meta", facts.metas.get("language")?.[0] ?? facts.metas.get("dc.language")?.[0]],
  ];
  const all: Candidate[] = [];
  let chosen: Candidate | null = null;
  for (const [source, raw] of stated) {
    const value = languageTag(raw ?? "");
    if (value === null) continue;
    const against = contradictsScript(value, script) || contradictsWords(value, shares);
    const one = { source: against ? `${source}, against the text` : source, value };
    all.push(one);
    if (!against) chosen ??= one;
  }
  const told = byText(script, shares, sample);
  if (told.source !== "") all.push({ source: told.source, value: told.inLanguage });
  return chosen === null ? { ...told, all } : { inLanguage: chosen.value, source: chosen.source, sure: true, all };
}

function byText(script: Script, shares: readonly LanguageShare[], sample: string): Omit<Language, "all"> {
  const named = SCRIPT_LANGUAGE[script] ?? languageByLetters(script, sample);
  if (named !== undefined && named !== null) return { inLanguage: named, source: "script", sure: true };
  const [first, second] = shares;
  if (first !== undefined) {
    const lead = first.share / Math.max(second?.share ?? 0, 0.001);
    if (first.share >= FEW || (first.share >= FEW / 3 && lead >= 1.5)) {
      return { inLanguage: first.language, source: "words", sure: lead >= 1.15 };
    }
  }
  return { inLanguage: "und", source: "", sure: false };
}

/** Below this share of small words a text is a list of names or none of the languages known here. */
const FEW = 0.12;

/** Whether another language's small words are far more frequent than those of the language stated. */
function contradictsWords(tag: string, shares: readonly LanguageShare[]): boolean {
  const best = shares[0];
  if (best === undefined || best.share < FEW * 1.5) return false;
  const language = NEAR[tag.split("-", 1)[0]!] ?? tag.split("-", 1)[0]!;
  const own = shares.find((one) => one.language === language);
  return own === undefined ? best.share > 0.3 : own.share < best.share / 2;
}

/** Languages whose small words are listed under a sister's name. */
const NEAR: Readonly<Record<string, string>> = { nb: "no", nn: "no", bs: "hr", sr: "hr", mo: "ro", fil: "tl" };

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

/** Whether a text's script is not one that the language is written in. */
function contradictsScript(tag: string, script: Script): boolean {
  if (script === "none") return false;
  const language = tag.split("-", 1)[0]!;
  const expected = WRITTEN_IN[language];
  if (expected === undefined) return script !== "latin";
  if (language === "ja" && script === "han") return false;
  return !expected.includes(script);
}
