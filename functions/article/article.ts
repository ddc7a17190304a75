/**
 * The record: what Newsprint knows about one article. Names follow schema.org `NewsArticle` wherever it has one.
 * Everything here is a type; the items that DynamoDB holds are made from these in `functions/aws/article-store.ts`.
 */
import type { Entity, Mention, Quote } from "./mention.ts";
import type { FailureReason, Status } from "./status.ts";

/** The first 128 bits of the SHA-256 of the canonical URL, in lower-case base32 (26 characters). */
export type ArticleId = string & { readonly __brand: "ArticleId" };
/** A URL in canonical form v1 (see `canonical-url.ts`): equal strings, same article. */
export type CanonicalUrl = string & { readonly __brand: "CanonicalUrl" };

/** What a page is. Only `article`, `live_blog`, `gallery` and `video` become records. */
export type PageKind = "article" | "live_blog" | "gallery" | "video" | "index" | "error" | "consent_wall" | "other";

export type Author = { name: string; url?: string };
export type Publisher = { name: string; host: string };
export type Image = {
  url: string;
  caption?: string;
  credit?: string;
  /** True where the page says that the picture was made by a generative model. */
  generated?: boolean;
};

/** Where `datePublished` came from; `fetched` means that the page stated none and the first fetch stands in for it. */
export type DateSource = "json-ld" | "meta" | "time" | "text" | "url" | "feed" | "embedded" | "fetched";

/** Opt-out signals as the page and its headers stated them, verbatim. */
export type Signals = {
  robots?: string[];
  xRobotsTag?: string[];
  tdmReservation?: string;
  tdmPolicy?: string;
  contentUsage?: string[];
  contentSignal?: string[];
  license?: string[];
};

/** What parse reads out of one page: the ARTICLE item without what only the pipeline knows. */
export type ParsedArticle = {
  kind: PageKind;
  headline: string;
  alternativeHeadline?: string;
  description?: string;
  author: Author[];
  publisher: Publisher;
  articleSection: string[];
  keywords: string[];
  /** ISO 8601, with the offset that the page gave, or a day alone where it gave no more. */
  datePublished?: string;
  datePublishedSource?: DateSource;
  dateModified?: string;
  /** BCP 47, lower case primary tag (`ko`, `en`, `ja`, `pt-BR`); `und` where unknown. */
  inLanguage: string;
  image: Image[];
  isAccessibleForFree: boolean;
  /** Words; for Chinese and Japanese, characters. */
  wordCount: number;
  articleBody: string;
  /** rel=canonical (or og:url, AMP) as the page claims it, resolved against its URL. */
  canonicalClaim?: string;
  signals: Signals;
  extractor: { version: string; confidence: number; method: string };
};

/** The ARTICLE item. */
export type Article = Omit<ParsedArticle, "articleBody" | "canonicalClaim"> & {
  id: ArticleId;
  url: CanonicalUrl;
  requestedUrl: string;
  datePublished: string;
  datePublishedSource: DateSource;
  /** The first 200 characters of the text. */
  excerpt: string;
  /** SHA-256 (hex) of headline and text: BODY, ENTITIES and messages that carry another belong to another revision. */
  contentHash: string;
  /** 64-bit SimHash of the text, 16 hex digits. */
  fingerprint: string;
  duplicateOf?: ArticleId;
  canonicalClaim?: string;
  /** Where the raw page lies in S3 (WARC); absent where the page forbids that it is kept. */
  rawKey?: string;
  /** ISO 8601, UTC, milliseconds. */
  fetchedAt: string;
};

/** The STATE item: where a URL is on its way. */
export type ArticleState = {
  id: ArticleId;
  status: Status;
  reason?: FailureReason;
  /** Words about the reason, for people. */
  detail?: string;
  /** Set where this URL turned out to be another name of an article with its own id. */
  articleId?: ArticleId;
  requestedUrl: string;
  source: string;
  attempts: number;
  version: Version;
  queuedAt: string;
  fetchedAt?: string;
  parsedAt?: string;
  readyAt?: string;
  /** When it was ready for the first time. */
  firstReadyAt?: string;
  failedAt?: string;
  /** Later troubles of a record that was ready and stays so. */
  goneAt?: string;
  lastError?: string;
};

/** A version of a record: states go forward within one, a newer one starts anew. Compared as a tuple, as strings. */
export type Version = { fetchedAt: string; extractor: string; tagger: string };

/** The ENTITIES item, expanded. */
export type Tags = { entities: Entity[]; mentions: Mention[]; quotes: Quote[]; leftOut?: LeftOut };
/** How much the caps on lists left out of an article's tags. */
export type LeftOut = { mentions: number; quotes: number };
