import type { Article, ArticleId, ArticleState } from "../article/article.ts";
import type { Claim } from "../frontier/claim.ts";
import { mapLimit } from "../map-limit.ts";

/** How far the sweep is: past `after` in the order of keys (from the start without it), and when it goes on. */
export type Sweep = { after?: string; nextAt: number };
export type StoredPage = { key: string; id: ArticleId; storedAt: number };

export type SweepPorts = {
  getSweep(): Promise<Sweep | undefined>;
  putSweep(sweep: Sweep): Promise<void>;
  /** Raw pages in the order of their keys, as many as one listing gives; `next` where there are more. */
  listRaw(after?: string): Promise<{ pages: StoredPage[]; next?: string }>;
  deleteRaw(key: string): Promise<void>;
  rawKey(id: ArticleId, fetchedAt: string, sha256: string): string;
  getClaim(id: ArticleId): Promise<Claim | undefined>;
  getState(id: ArticleId): Promise<Pick<ArticleState, "articleId"> | undefined>;
  getArticle(id: ArticleId): Promise<Pick<Article, "id" | "rawKey"> | undefined>;
  hasRevisions(id: ArticleId): Promise<boolean>;
  now(): number;
};

/** Longer than SQS keeps a message: whoever still had the page in hand has let it go. */
export const UNCLAIMED_AFTER_MS = 15 * 86_400_000;
const EVERY_MS = 600_000;
const SIDE_BY_SIDE = 16;

/**
 * Removes raw pages that nothing claims, one listing at a time: what a crawl left that died between the page and its
 * claim, and earlier fetches of a page that never read otherwise. A page is claimed by the last fetch of its URL, by the
 * record that was made of it, and, where a record has revisions, with all pages of its history.
 */
export async function sweepRawPages(ports: SweepPorts): Promise<{ looked: number; removed: number }> {
  const sweep = await ports.getSweep();
  const now = ports.now();
  if (sweep && sweep.nextAt > now) return { looked: 0, removed: 0 };
  const { pages, next } = await ports.listRaw(sweep?.after);
  const old = pages.filter(({ storedAt }) => storedAt < now - UNCLAIMED_AFTER_MS);
  const removed = await mapLimit(old, SIDE_BY_SIDE, async (page) => {
    if (await isClaimed(page, ports)) return 0;
    await ports.deleteRaw(page.key);
    return 1;
  });
  await ports.putSweep({ ...(next === undefined ? {} : { after: next }), nextAt: now + EVERY_MS });
  return { looked: old.length, removed: removed.filter((one) => one === 1).length };
}

async function isClaimed({ key, id }: StoredPage, ports: SweepPorts): Promise<boolean> {
  const claim = await ports.getClaim(id);
  if (claim?.fetchedAt && claim.contentSha256) {
    if (ports.rawKey(id, claim.fetchedAt, claim.contentSha256) === key) return true;
  }
  const state = await ports.getState(id);
  const article = await ports.getArticle(state?.articleId ?? id);
  if (!article) return false;
  return article.rawKey === key || (await ports.hasRevisions(article.id));
}
