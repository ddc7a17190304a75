import type { ArticleId } from "../article/article.ts";
import { articleId } from "../article/article-id.ts";
import { canonicalUrl } from "../article/canonical-url.ts";
import { type PaceScope, paceKey } from "../article/pace-key.ts";
import type { HostToken } from "../crawl/host-token.ts";
import { type Claim, type Drop, judgeDrop } from "../frontier/claim.ts";
import { dueKey, readDueKey } from "../frontier/due.ts";
import { mapLimit } from "../map-limit.ts";
import type { Reject } from "./intake-message.ts";

export type IntakePorts = {
  getClaim(id: ArticleId): Promise<Claim | undefined>;
  putClaim(claim: Claim): Promise<boolean>;
  putDue(paceKey: string, key: string, first: boolean): Promise<void>;
  /** `unseen`: nobody dropped this URL before. */
  openState(id: ArticleId, requestedUrl: string, source: string, unseen: boolean): Promise<void>;
  wakeHost(paceKey: string, dueAt: number): Promise<HostToken | undefined>;
  sendToken(token: HostToken): Promise<void>;
  reject(reject: Reject): Promise<void>;
  now(): number;
};

export type Taken = { input: string; id?: ArticleId; outcome: "enqueued" | "known" | "rejected" };

/**
 * Takes drops into the frontier: state → claim (holding its due key) → due entry → host awake. A claim whose first fetch is
 * still to come may be one that died on its way here: it is carried on with the key that it holds, which puts the very same
 * entry once more; one that was served meanwhile is an orphan, and the next lease throws it away. When this returns, all of
 * it is durable and the message may go. `sentAt` is when the drops were sent, in milliseconds since 1970.
 */
export async function intake(
  drops: readonly Drop[],
  scope: PaceScope,
  ports: IntakePorts,
  sentAt = ports.now(),
): Promise<Taken[]> {
  const claimed = await mapLimit(drops, SIDE_BY_SIDE, (drop) => claimDrop(drop, scope, ports, sentAt));
  const claims = uniqueClaims(claimed);
  await mapLimit(claims, SIDE_BY_SIDE, (claim) => ports.putDue(claim.paceKey, claim.dueKey!, claim.first));
  await mapLimit(soonestByHost(claims), SIDE_BY_SIDE, async ([host, dueAt]) => {
    const token = await ports.wakeHost(host, dueAt);
    if (token) await ports.sendToken(token);
  });
  return claimed.map(({ taken }) => taken);
}

const SIDE_BY_SIDE = 16;

type Claimed = { taken: Taken; claim?: Claim };

async function claimDrop(drop: Drop, scope: PaceScope, ports: IntakePorts, sentAt: number): Promise<Claimed> {
  const canonical = canonicalUrl(drop.input);
  if (canonical.outcome === "rejected") {
    await ports.reject({ input: drop.input, reason: canonical.reason, detail: canonical.detail });
    return { taken: { input: drop.input, outcome: "rejected" } };
  }
  const id = articleId(canonical.url);
  for (;;) {
    const known = await ports.getClaim(id);
    const verdict = judgeDrop(known, drop, sentAt);
    if (verdict === "known") return { taken: { input: drop.input, id, outcome: "known" } };
    if (verdict === "carry_on" && known!.status === "pending" && known!.kind === "article") {
      await ports.openState(id, known!.requestedUrl, known!.source, false);
    }
    if (verdict === "carry_on") return { taken: { input: drop.input, id, outcome: "known" }, claim: known! };
    const claim: Claim = {
      id,
      url: canonical.url,
      fetchUrl: canonical.fetchUrl,
      requestedUrl: known?.requestedUrl ?? drop.input,
      paceKey: paceKey(canonical.url, scope),
      kind: drop.kind,
      priority: drop.priority,
      source: drop.source,
      hop: drop.hop,
      ...(drop.hints ? { hints: drop.hints } : {}),
      ...(drop.redirectedFrom ? { redirectedFrom: drop.redirectedFrom } : {}),
      ...(drop.redirects ? { redirects: drop.redirects } : {}),
      status: "enqueued",
      dueKey: dueKey(drop.priority, ports.now(), id),
      first: true,
      attempts: 0,
      revisits: 0,
      // A forced fetch is a whole one: its validators are left behind.
      revision: (known?.revision ?? 0) + 1,
    };
    // The state comes first: once the claim is there, the URL may end at any time, and its end is not to be opened again.
    if (claim.kind === "article") await ports.openState(id, claim.requestedUrl, claim.source, known === undefined);
    if (await ports.putClaim(claim)) return { taken: { input: drop.input, id, outcome: "enqueued" }, claim };
  }
}

function uniqueClaims(claimed: Claimed[]): Claim[] {
  return [...new Map(claimed.flatMap(({ claim }) => (claim ? [[claim.id, claim] as const] : []))).values()];
}

function soonestByHost(claims: Claim[]): [string, number][] {
  const soonest = new Map<string, number>();
  for (const { paceKey, dueKey } of claims) {
    const { dueAt } = readDueKey(dueKey!);
    soonest.set(paceKey, Math.min(soonest.get(paceKey) ?? Infinity, dueAt));
  }
  return [...soonest];
}
