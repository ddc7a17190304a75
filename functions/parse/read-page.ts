import type { DateSource, PageKind, ParsedArticle } from "../article/article.ts";
import type { FailureReason } from "../article/status.ts";
import { wordCount } from "../article/word-count.ts";
import { readSignals, SIGNAL_TAGS } from "../crawl/opt-outs.ts";
import { PRODUCT_TOKEN } from "../crawl/user-agent.ts";
import type { BlockModel } from "./body/judge-blocks.ts";
import { readBody } from "./body/read-body.ts";
import { decodePage } from "./decode-page.ts";
import { readJsonLd } from "./embedded/json-ld.ts";
import { readMetadata } from "./metadata/read-metadata.ts";
import { singleLines } from "./metadata/single-lines.ts";
import { judgePage } from "./page-kind.ts";
import { parseHtml } from "./parse-html.ts";

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
  /** Whether to note what was removed and why; costs a little. */
  explain?: boolean;
  /** In place of the model that ships, to measure another. */
  model?: BlockModel | undefined;
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

/**
 * Version of the extractor: raise it when the same page would give another record. Always four digits, because versions
 * are compared as strings.
 */
export const EXTRACTOR_VERSION = "0003";

/** Larger pages are refused: the tree needs about 30 times a page's size in memory. */
const MAX_BYTES = 20_000_000;

/**
 * The article on a page: text and metadata from one tree, or the reason why there is none. Any bytes give a result.
 */
export function readPage(input: PageInput): ReadPage {
  const explanation: Explanation = { removed: [], candidates: [], fields: {} };
  if (input.bytes.length > MAX_BYTES) return { outcome: "refused", reason: "too_large", kind: "other", explanation };
  const media = mediaTypeOf(input.contentType);
  if (!READABLE.has(media)) {
    return { outcome: "refused", reason: "unsupported_type", kind: "other", detail: media, explanation };
  }
  const text = decodePage(input.bytes, input.contentType).text;
  if (text.trim() === "") return { outcome: "refused", reason: "empty", kind: "other", explanation };
  const document = parseHtml(media === "text/plain" ? htmlOfPlainText(text) : text);
  const jsonLd = readJsonLd(document);
  const body = readBody(document, jsonLd, { explain: input.explain, model: input.model });
  explanation.removed = body.removed;
  explanation.candidates = body.candidates;
  const { kind, refusal } = judgePage({ ...body, jsonLd });
  if (refusal) return { outcome: "refused", reason: refusal.reason, kind, detail: refusal.detail, explanation };
  const { fields, ...metadata } = readMetadata({
    document,
    jsonLd,
    url: input.url,
    fetchedAt: input.fetchedAt,
    bodyText: body.text,
    ...(input.headers ? { headers: input.headers } : {}),
    ...(input.hints ? { hints: input.hints } : {}),
    ...(body.node ? { bodyNode: body.node } : {}),
  });
  const article: ParsedArticle = {
    kind,
    ...singleLines(metadata),
    wordCount: wordCount(body.text),
    articleBody: body.text,
    signals: readSignals({
      headers: input.headers ?? {},
      tags: document.landmarks
        .filter(({ name }) => SIGNAL_TAGS.includes(name))
        .map(({ name, attribs }) => ({ name, attributes: attribs })),
      url: input.url,
      productToken: PRODUCT_TOKEN,
    }),
    extractor: { version: EXTRACTOR_VERSION, confidence: body.confidence, method: body.method },
  };
  return { outcome: "article", article, explanation: { ...explanation, fields } };
}

const READABLE = new Set(["", "text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml"]);

function mediaTypeOf(contentType: string | null): string {
  return (contentType ?? "").split(";")[0]!.trim().toLowerCase();
}

/** Paragraphs of plain text are what blank lines part; its first line is its title. */
function htmlOfPlainText(text: string): string {
  const escaped = text.replaceAll("\0", "").replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const paragraphs = escaped.split(/(?:\r?\n[^\S\n]*){2,}/).map((one) => `<p>${one.trim()}</p>`);
  return `<!doctype html><body><article itemprop="articleBody">${paragraphs.join("\n")}</article>`;
}
