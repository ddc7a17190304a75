import type { ArticleId } from "../article/article.ts";
import { articleId } from "../article/article-id.ts";
import { canonicalUrl } from "../article/canonical-url.ts";
import { paceKey } from "../article/pace-key.ts";
import type { FailureReason } from "../article/status.ts";
import type { Claim } from "../frontier/claim.ts";
import type { DueEntry } from "../frontier/due.ts";
import { finishClaim } from "./finish-claim.ts";
import { judgeRedirect } from "./judge-redirect.ts";
import type { SettlePorts, SettleSettings } from "./settle-visit.ts";

type RedirectSettled = { outcome: "redirected" } | { outcome: "failed"; reason: FailureReason; detail: string };

/**
 * A redirect is not followed on the spot: its target is a URL like any other, with a host of its own to be polite to.
 * Another spelling of the same URL goes on under the same claim; another URL becomes a drop of its own, and this URL (and
 * those that led to it) becomes another name of it.
 */
export async function settleRedirect(
  claim: Claim,
  entry: DueEntry,
  location: string,
  settings: SettleSettings,
  ports: SettlePorts,
): Promise<RedirectSettled> {
  const worth = judgeRedirect([claim.fetchUrl], location);
  if (worth.outcome === "refused") return failed(worth.reason, worth.detail);
  const target = canonicalUrl(location);
  if (target.outcome === "rejected") return failed(target.reason, target.detail);
  const hops = (claim.redirects ?? 0) + 1;
  if (hops > settings.redirects) return failed("too_many_redirects", `more than ${settings.redirects}`);
  const id = articleId(target.url);

  if (id === claim.id) {
    const change = {
      fetchUrl: location,
      redirects: hops,
      paceKey: paceKey(location, settings.paceBy),
      dueAt: ports.now(),
    };
    await finishClaim(claim, entry, change, ports);
    return { outcome: "redirected" };
  }

  const chain = [...(claim.redirectedFrom ?? []), claim.id];
  if (chain.includes(id) || (await leadsBack(id, chain, ports))) {
    return failed("too_many_redirects", `in a circle, by way of ${target.url}`);
  }
  const { kind, priority, source, hop, hints } = claim;
  const drop = { input: location, kind, priority, source, hop, recrawl: false, redirectedFrom: chain, redirects: hops };
  await ports.sendDrops([hints ? { ...drop, hints } : drop]);
  if (kind === "article") for (const one of chain) await ports.alias(one, claim, id);
  await finishClaim(claim, entry, { status: "redirected", redirectedTo: id, first: false }, ports);
  return { outcome: "redirected" };
}

/** Whether a known URL redirects, by however many steps, to one of these: then none of them has a page. */
async function leadsBack(id: ArticleId, chain: ArticleId[], ports: SettlePorts): Promise<boolean> {
  let at: ArticleId | undefined = id;
  for (let step = 0; at !== undefined && step < 10; step++) {
    if (chain.includes(at)) return true;
    const claim: Claim | undefined = await ports.getClaim(at);
    at = claim?.status === "redirected" ? claim.redirectedTo : undefined;
  }
  return false;
}

function failed(reason: FailureReason, detail: string): RedirectSettled {
  return { outcome: "failed", reason, detail };
}
