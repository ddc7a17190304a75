import * as z from "zod/mini";
import type { ArticleId, Signals } from "../article/article.ts";
import { ARTICLE_ID } from "../article/article-id.ts";
import type { Claim, Hints } from "../frontier/claim.ts";
import { legalJson } from "../legal-json.ts";

/** The parse queue's message: a raw page, and what is known of it. */
export type ParseMessage = {
  id: ArticleId;
  /** The URL that answered. */
  url: string;
  requestedUrl: string;
  source: string;
  /** Where the raw page lies; or the page itself (WARC, base64), where it may not be kept. */
  rawKey?: string;
  warc?: string;
  /** ISO 8601, UTC, milliseconds. */
  fetchedAt: string;
  hints?: Hints;
  /** Opt-outs that crawl saw: those of the headers, of robots.txt and of the page's beginning. */
  signals?: Signals;
  /** Ids of the URLs that redirected here. */
  redirectedFrom?: ArticleId[];
};

const Message = z.object({
  v: z.literal(1),
  id: z.string().check(z.regex(ARTICLE_ID)),
  url: z.string().check(z.minLength(1)),
  requestedUrl: z.string(),
  source: z.string(),
  rawKey: z.optional(z.string().check(z.minLength(1))),
  warc: z.optional(z.string()),
  fetchedAt: z.iso.datetime(),
  hints: z.optional(z.object({ headline: z.optional(z.string()), datePublished: z.optional(z.string()) })),
  signals: z.optional(z.record(z.string(), z.union([z.string(), z.array(z.string())]))),
  redirectedFrom: z.optional(z.array(z.string().check(z.regex(ARTICLE_ID)))),
});

export function writeParseMessage(message: ParseMessage): string {
  return legalJson({ v: 1, ...message } satisfies z.input<typeof Message>);
}

export function readParseMessage(body: string): ParseMessage {
  const { v, ...message } = Message.parse(
    JSON.parse(body, (_, value: unknown) => (typeof value === "string" ? value.toWellFormed() : value)),
  );
  return message as ParseMessage;
}

/** The message about the page that a claim was last fetched as. */
export function parseMessageOf(claim: Claim, rawKey: string, fetchedAt: string): ParseMessage {
  return {
    id: claim.id,
    url: claim.fetchUrl,
    requestedUrl: claim.requestedUrl,
    source: claim.source,
    rawKey,
    fetchedAt,
    ...(claim.hints ? { hints: claim.hints } : {}),
    ...(claim.redirectedFrom ? { redirectedFrom: claim.redirectedFrom } : {}),
  };
}
