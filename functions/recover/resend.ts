import type { Article, ArticleId, ArticleState, Version } from "../article/article.ts";
import type { FailureReason } from "../article/status.ts";
import type { Claim } from "../frontier/claim.ts";
import { type ParseMessage, parseMessageOf } from "../parse/parse-message.ts";
import type { TagMessage } from "../tag/tag-message.ts";

export type ResendPorts = {
  getArticle(id: ArticleId): Promise<Pick<Article, "id" | "contentHash" | "fetchedAt" | "rawKey"> | undefined>;
  getClaim(id: ArticleId): Promise<Claim | undefined>;
  rawKey(id: ArticleId, fetchedAt: string, sha256: string): string;
  sendParse(message: ParseMessage): Promise<void>;
  sendTag(message: TagMessage): Promise<void>;
  failed(claim: Claim, version: Version, reason: FailureReason): Promise<void>;
  alias(claim: Claim, target: ArticleId): Promise<void>;
};

/**
 * Brings a state that has been open for too long on: sends its work to its stage again, or, where the frontier knows
 * how the URL ended, says so. False where there is nothing to do: the URL is still to be fetched.
 */
export async function resend(state: ArticleState, ports: ResendPorts): Promise<boolean> {
  if (state.status === "parsed") {
    const article = await ports.getArticle(state.id);
    if (!article) return false;
    await ports.sendTag({ id: article.id, contentHash: article.contentHash });
    return true;
  }
  const claim = await ports.getClaim(state.id);
  // A drop that came twice can open the state of a URL once more whose end was just written.
  if (claim?.status === "redirected" && claim.redirectedTo) {
    await ports.alias(claim, claim.redirectedTo);
    return true;
  }
  if (claim?.status === "failed" && claim.reason) {
    const failedAt = claim.failedAt ?? state.queuedAt;
    await ports.failed(claim, { fetchedAt: failedAt, extractor: "", tagger: "" }, claim.reason);
    return true;
  }
  if (claim?.status !== "fetched" || !claim.contentSha256 || !claim.fetchedAt) return false;
  const article = await ports.getArticle(state.id);
  if (article?.fetchedAt === claim.fetchedAt && article.rawKey === undefined) {
    // The page was not to be kept: what parse made of it is all there is.
    await ports.sendTag({ id: article.id, contentHash: article.contentHash });
    return true;
  }
  const key = ports.rawKey(claim.id, claim.fetchedAt, claim.contentSha256);
  await ports.sendParse(parseMessageOf(claim, key, claim.fetchedAt));
  return true;
}
