/** An entity as Comprehend reports it: offsets are code points of the document, `end` exclusive; `score` is 0 to 1. */
export type FoundEntity = { type: string; text: string; begin: number; end: number; score: number };

/**
 * Busy: the service throttles, fails or is slow; the same call may succeed later. Refused: it will never take this text.
 * What is wrong with the deployment (credentials, permissions, region) is thrown.
 */
export type Answer<T> = { outcome: "answered"; value: T } | { outcome: "busy" | "refused"; reason: string };

/** What the tagger needs of Amazon Comprehend. Texts are well-formed and within its limits. */
export type Recognizer = {
  detect(text: string, language: ComprehendLanguage): Promise<Answer<FoundEntity[]>>;
  /** Answers in the order of the texts; null where one text of the batch failed. */
  detectBatch(texts: readonly string[], language: ComprehendLanguage): Promise<Answer<(FoundEntity[] | null)[]>>;
};

/** The languages that DetectEntities takes. */
export const COMPREHEND_LANGUAGES = [
  "ar",
  "de",
  "en",
  "es",
  "fr",
  "hi",
  "it",
  "ja",
  "ko",
  "pt",
  "zh",
  "zh-TW",
] as const;
export type ComprehendLanguage = (typeof COMPREHEND_LANGUAGES)[number];
