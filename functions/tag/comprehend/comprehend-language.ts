import { COMPREHEND_LANGUAGES, type ComprehendLanguage } from "./recognizer.ts";

/**
 * Comprehend's code for a language tag (`ko-KR` → `ko`); null for a language that it does not take. Chinese is
 * traditional where script or region say so, simplified otherwise.
 */
export function comprehendLanguage(inLanguage: string): ComprehendLanguage | null {
  const [primary, ...subtags] = inLanguage.trim().toLowerCase().split(/[-_]/);
  if (primary === "zh" && !subtags.includes("hans") && subtags.some((subtag) => TRADITIONAL.has(subtag)))
    return "zh-TW";
  return COMPREHEND_LANGUAGES.find((language) => language === primary) ?? null;
}

const TRADITIONAL: ReadonlySet<string> = new Set(["hant", "tw", "hk", "mo"]);
