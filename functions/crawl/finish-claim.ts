import type { Claim } from "../frontier/claim.ts";
import { type DueEntry, dueKey } from "../frontier/due.ts";

export type ClaimPorts = {
  getClaim(id: Claim["id"]): Promise<Claim | undefined>;
  putClaim(claim: Claim): Promise<boolean>;
  putDue(paceKey: string, key: string, first: boolean): Promise<void>;
  dropDue(paceKey: string, key: string): Promise<void>;
};

/** What a visit changes in its claim; `dueAt` is when the URL is to be fetched next, if ever. */
export type ClaimChange = Partial<Omit<Claim, "id" | "revision" | "dueKey">> & { dueAt?: number };

/**
 * Ends a visit in the frontier: the next due entry is put, then the claim points at it, then the entry that was served
 * goes. A crash in between leaves an entry that no claim points at, which the next lease throws away.
 */
export async function finishClaim(
  claim: Claim,
  entry: DueEntry,
  change: ClaimChange,
  ports: ClaimPorts,
): Promise<void> {
  const { dueAt, ...attributes } = change;
  let present = claim;
  let next: Claim;
  for (;;) {
    const { dueKey: served, ...rest } = present;
    next = { ...rest, ...attributes, revision: present.revision + 1 };
    // The time for retries runs from the first failure of a round; what went well ends the round.
    if (attributes.attempts === 0) {
      delete next.firstAttemptAt;
      delete next.reason;
    }
    if (dueAt !== undefined) {
      next.dueKey = dueKey(next.priority, dueAt, next.id);
      await ports.putDue(next.paceKey, next.dueKey, next.first);
    }
    if (await ports.putClaim(next)) break;
    // Intake may have said "enqueued" meanwhile; whoever else wrote has ended this visit for us.
    const seen = await ports.getClaim(claim.id);
    if (seen?.dueKey !== served || seen === undefined) return;
    present = seen;
  }
  // Due again at once, in the very millisecond: then it is the same entry.
  if (next.dueKey !== entry.key) await ports.dropDue(claim.paceKey, entry.key);
}
