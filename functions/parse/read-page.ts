import type { DateSource, PageKind, ParsedArticle } from "../article/article.ts";
import type { FailureReason } from "../article/status.ts";

/** One page as it came over the wire (content codings undone), and what is known beside it. */
export type PageInput = {
  bytes: Uint8Array;
  /** The Content-Type header, or null. */
  contentType: string | null;
  /** The URL that answered. */
  url: string;
  fetchedAt: Date;
  /** Other response headers that matter (x-robots-tag, tdm-reservation, content-language, …), names in lower case. */
  headers?: Record<string, string>;
  /** What the feed or sitemap that led here said. */
  hints?: { headline?: string; datePublished?: string };
};

export type ReadPage =
  | { outcome: "article"; article: ParsedArticle; explanation: Explanation }
  | { outcome: "refused"; reason: FailureReason; kind: PageKind; detail?: string; explanation: Explanation };

/** What each step did, for `newsprint parse --explain`. */
export type Explanation = {
  /** What was taken out of the page's text, by which step, and why; `text` is its beginning. */
  removed: { step: string; reason: string; element: string; text: string }[];
  /** The ways to the body that were compared, best first. */
  candidates: { method: string; score: number; length: number }[];
  /** Where each metadata field came from, and the candidates that lost. */
  fields: Record<string, { source: DateSource | string; value: string; lost: { source: string; value: string }[] }>;
};
