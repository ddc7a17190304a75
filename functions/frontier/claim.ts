import type { ArticleId, CanonicalUrl } from "../article/article.ts";
import type { FailureReason } from "../article/status.ts";

/** What a dropped URL is taken for. */
export const DROP_KINDS = ["article", "feed", "sitemap", "site"] as const;
export type DropKind = (typeof DROP_KINDS)[number];
/** 0 is fetched first: 0 now, 1 fresh (feed items), 2 backlog (what people drop, sitemaps), 3 revisits and polls. */
export type Priority = 0 | 1 | 2 | 3;

export type Hints = { headline?: string; datePublished?: string };

/** A URL that somebody, or a feed, asks for. */
export type Drop = {
  input: string;
  kind: DropKind;
  priority: Priority;
  recrawl: boolean;
  source: string;
  /** Links from what a person dropped to this URL. */
  hop: number;
  hints?: Hints;
  /** Ids of the URLs that redirected here, oldest first, and how many redirects that took. */
  redirectedFrom?: ArticleId[];
  redirects?: number;
};

/**
 * The CLAIM: the frontier's memory of one URL. It is the truth about what is to be fetched; DUE entries only point at
 * it, and one whose key is not `dueKey` is an orphan to be thrown away.
 */
export type Claim = {
  id: ArticleId;
  url: CanonicalUrl;
  fetchUrl: string;
  requestedUrl: string;
  paceKey: string;
  kind: DropKind;
  priority: Priority;
  source: string;
  hop: number;
  hints?: Hints;
  /** Earlier versions wrote `pending` until the due entry was there. */
  status: "pending" | "enqueued" | "fetched" | "failed" | "redirected";
  /** Sort key of the one DUE entry that counts; absent where nothing is to be fetched. */
  dueKey?: string;
  /** True until the first fetch of this round ended: revisits and polls are not first. */
  first: boolean;
  attempts: number;
  /** ISO 8601; when the first attempt of this round failed. */
  firstAttemptAt?: string;
  reason?: FailureReason;
  redirectedFrom?: ArticleId[];
  redirects?: number;
  redirectedTo?: ArticleId;
  etag?: string;
  lastModified?: string;
  contentSha256?: string;
  fetchedAt?: string;
  /** ISO 8601; when it ended as failed. */
  failedAt?: string;
  /** How many of the revisits are behind it. */
  revisits: number;
  /** Feeds and sitemaps: the present interval between polls. */
  pollMs?: number;
  /** Rises with every write: the writer's proof that nobody wrote in between. */
  revision: number;
};

/**
 * What a drop means for a URL whose claim is (or is not) there. A drop that was sent (milliseconds since 1970) before the
 * URL came to its end has been answered by that end: it is one of many at once, or has come twice.
 */
export function judgeDrop(
  claim: Pick<Claim, "status" | "attempts" | "failedAt" | "fetchedAt"> | undefined,
  drop: Pick<Drop, "recrawl">,
  sentAt: number,
): "new" | "carry_on" | "known" | "again" {
  if (!claim) return "new";
  // What was tried is surely enqueued.
  if (claim.status === "enqueued" || claim.status === "pending") return claim.attempts === 0 ? "carry_on" : "known";
  if (claim.status === "failed") return sentAt < timeOf(claim.failedAt) ? "known" : "again";
  return drop.recrawl && sentAt >= timeOf(claim.fetchedAt) ? "again" : "known";
}

const timeOf = (iso: string | undefined): number => (iso === undefined ? 0 : Date.parse(iso));
