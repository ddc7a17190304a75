import type { Article, ArticleId, ParsedArticle, Version } from "../article/article.ts";
import { articleId } from "../article/article-id.ts";
import { canonicalUrl } from "../article/canonical-url.ts";
import { contentHash } from "../article/content-hash.ts";
import { excerpt } from "../article/excerpt.ts";
import { fingerprint } from "../article/fingerprint.ts";
import { recordIdentity } from "../article/record-identity.ts";
import { recordSortDate } from "../article/record-sort-date.ts";
import { type Revision, revise } from "../article/revision.ts";
import type { FailureReason } from "../article/status.ts";
import type { OptOutPolicy } from "../crawl/opt-out-policy.ts";
import { evaluate, mergeSignals } from "../crawl/opt-outs.ts";
import { readWarc } from "../crawl/warc.ts";
import { leaveDuplicates, type NearPorts, settleDuplicates } from "./near-duplicates.ts";
import type { ParseMessage } from "./parse-message.ts";
import { EXTRACTOR_VERSION, readPage } from "./read-page.ts";

export type ParsePorts = NearPorts & {
  /** Which opt-outs are honoured, and the crawler's name. */
  optOuts: OptOutPolicy;
  productToken: string;
  /** Bytes of a decoded body, as the crawler's limit was. */
  largestBody: number;
  getRaw(key: string): Promise<Uint8Array | undefined>;
  deleteRaw(key: string): Promise<void>;
  getArticle(id: ArticleId): Promise<Article | undefined>;
  getBody(id: ArticleId): Promise<{ articleBody: string; contentHash: string } | undefined>;
  putRevision(id: ArticleId, revision: Revision): Promise<void>;
  putBody(id: ArticleId, body: { articleBody: string; contentHash: string }, fetchedAt: string): Promise<boolean>;
  putArticle(article: Article, sortDate: string): Promise<boolean>;
  /** Without `url` where only the id of the URL is known. */
  putAlias(urlId: ArticleId, target: ArticleId, url?: string): Promise<void>;
  /** Says in STATE that the URL of the message is another name of `target`. */
  aliasState(id: ArticleId, message: ParseMessage, target: ArticleId): Promise<void>;
  parsed(id: ArticleId, message: ParseMessage, version: Version): Promise<void>;
  failed(message: ParseMessage, version: Version, reason: FailureReason, detail?: string): Promise<void>;
  sendTag(id: ArticleId, contentHash: string): Promise<void>;
};

export type ParseOutcome =
  | { outcome: "parsed"; id: ArticleId; article: Article }
  | { outcome: "refused"; reason: FailureReason; detail?: string }
  | { outcome: "superseded" };

/**
 * Makes a record of a raw page: BODY, then ARTICLE, then the names that lead to it, then its state, then the message to
 * tag. Each write is idempotent and none is older than what it replaces, so that a second delivery carries on where a
 * crash stopped the first.
 */
export async function parse(message: ParseMessage, ports: ParsePorts): Promise<ParseOutcome> {
  const version: Version = { fetchedAt: message.fetchedAt, extractor: EXTRACTOR_VERSION, tagger: "" };
  const warc = message.warc ? Buffer.from(message.warc, "base64") : await ports.getRaw(message.rawKey ?? "");
  if (!warc) {
    // A page that may not be kept is gone when its record is there: a second delivery has nothing left to do.
    const done = await ports.getArticle(message.id);
    if (done && done.fetchedAt >= message.fetchedAt) return { outcome: "superseded" };
    throw new Error(`No raw page ${message.rawKey}`);
  }
  const raw = await readWarc(warc, ports.largestBody);
  if (raw.outcome === "refused") throw new Error(`Raw page ${message.rawKey}: ${raw.detail}`);
  const read = readPage({
    bytes: raw.body,
    contentType: raw.headers["content-type"] ?? null,
    url: message.url,
    fetchedAt: new Date(message.fetchedAt),
    headers: raw.headers,
    ...(message.hints ? { hints: message.hints } : {}),
  });
  if (read.outcome === "refused") return refuse(message, version, read.reason, read.detail, ports);
  // Crawl looked at the headers and the first 64 KB; a page may say it further down.
  const signals = mergeSignals(message.signals ?? {}, read.article.signals);
  const optOut = evaluate(signals, ports.optOuts, ports.productToken, new Date(message.fetchedAt));
  if (optOut.optedOut) {
    if (message.rawKey) await ports.deleteRaw(message.rawKey);
    return refuse(message, version, "opted_out", optOut.because, ports);
  }
  const page = { ...read.article, signals };

  const { id, url } = await identify(message, page, ports);
  const earlier = await ports.getArticle(id);
  if (earlier && earlier.fetchedAt > message.fetchedAt) return supersede(message, id, ports);
  const article = recordOf(id, url, optOut.noArchive ? withoutRaw(message) : message, page, earlier);
  if (earlier && earlier.contentHash !== article.contentHash) await keepRevision(earlier, article, page, ports);
  const { articleBody } = page;
  await ports.putBody(id, { articleBody, contentHash: article.contentHash }, article.fetchedAt);
  await leaveDuplicates(article, earlier, ports);
  if (!(await ports.putArticle(article, recordSortDate(article)))) return supersede(message, id, ports);
  await settleDuplicates(article, ports);
  await name(message, id, ports);
  // Of a first record, the state is still as intake left it, open: recover would have it parsed once more.
  if (earlier || id !== message.id) await ports.parsed(id, message, version);
  await ports.sendTag(id, article.contentHash);
  if (optOut.noArchive && message.rawKey) await ports.deleteRaw(message.rawKey);
  return { outcome: "parsed", id, article };
}

async function refuse(
  message: ParseMessage,
  version: Version,
  reason: FailureReason,
  detail: string | undefined,
  ports: ParsePorts,
): Promise<ParseOutcome> {
  await ports.failed(message, version, reason, detail);
  return { outcome: "refused", reason, ...(detail ? { detail } : {}) };
}

/** A newer page of the record was quicker; this one may still have come by another URL, which would never end. */
async function supersede(message: ParseMessage, id: ArticleId, ports: ParsePorts): Promise<ParseOutcome> {
  await name(message, id, ports);
  return { outcome: "superseded" };
}

function withoutRaw({ rawKey, ...message }: ParseMessage): ParseMessage {
  return message;
}

/** Which record the page is of: the one of its own URL, or the one that its rel=canonical may claim. */
async function identify(
  message: ParseMessage,
  page: ParsedArticle,
  ports: ParsePorts,
): Promise<Pick<Article, "id" | "url">> {
  const own = canonicalUrl(message.url);
  if (own.outcome === "rejected") throw new Error(`The frontier let ${message.url} through: ${own.detail}`);
  const claimed = page.canonicalClaim === undefined ? undefined : canonicalUrl(page.canonicalClaim);
  if (claimed?.outcome !== "canonical" || claimed.url === own.url) return { id: articleId(own.url), url: own.url };
  const id = articleId(claimed.url);
  const there = await ports.getArticle(id);
  const body = there && (await ports.getBody(id));
  const accepted = recordIdentity({
    url: own.url,
    claim: claimed.url,
    page: { headline: page.headline, articleBody: page.articleBody },
    ...(there ? { claimed: { headline: there.headline, articleBody: body?.articleBody ?? "" } } : {}),
  });
  return accepted ? { id, url: claimed.url } : { id: articleId(own.url), url: own.url };
}

function recordOf(
  id: ArticleId,
  url: Article["url"],
  message: ParseMessage,
  page: ParsedArticle,
  earlier: Article | undefined,
): Article {
  const { articleBody, canonicalClaim, ...metadata } = page;
  const kept = earlier?.datePublishedSource === "fetched" ? earlier.datePublished : message.fetchedAt;
  return {
    ...metadata,
    id,
    url,
    requestedUrl: message.requestedUrl,
    datePublished: page.datePublished ?? kept,
    datePublishedSource: page.datePublished === undefined ? "fetched" : (page.datePublishedSource ?? "text"),
    excerpt: excerpt(articleBody),
    contentHash: contentHash(page.headline, articleBody),
    fingerprint: fingerprint(articleBody),
    ...(earlier?.duplicateOf ? { duplicateOf: earlier.duplicateOf } : {}),
    ...(canonicalClaim ? { canonicalClaim } : {}),
    ...(message.rawKey ? { rawKey: message.rawKey } : {}),
    fetchedAt: message.fetchedAt,
  };
}

/** Keeps what changed, as long as the older text is still there; where it is not, a crash came after it was kept. */
async function keepRevision(earlier: Article, article: Article, page: ParsedArticle, ports: ParsePorts): Promise<void> {
  const body = await ports.getBody(earlier.id);
  if (body?.contentHash !== earlier.contentHash) return;
  const older = { fetchedAt: earlier.fetchedAt, headline: earlier.headline, articleBody: body.articleBody };
  const newer = { fetchedAt: article.fetchedAt, headline: article.headline, articleBody: page.articleBody };
  await ports.putRevision(article.id, revise(older, newer));
}

/** Points the fetched URL, and those that redirected to it, at the record in one hop, where they are not its own. */
async function name(message: ParseMessage, id: ArticleId, ports: ParsePorts): Promise<void> {
  for (const other of [message.id, ...(message.redirectedFrom ?? [])]) {
    if (other === id) continue;
    await ports.putAlias(other, id, other === message.id ? message.requestedUrl : undefined);
    await ports.aliasState(other, message, id);
  }
}
