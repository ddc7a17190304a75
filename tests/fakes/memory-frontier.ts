import type { ArticleId } from "../../functions/article/article.ts";
import type { HostToken } from "../../functions/crawl/host-token.ts";
import type { Claim } from "../../functions/frontier/claim.ts";
import { type DueEntry, readDueKey } from "../../functions/frontier/due.ts";

/** The frontier's claims and due entries in memory, with the conditions of the real ones. */
export function memoryFrontier() {
  const claims = new Map<ArticleId, Claim>();
  const due = new Map<string, DueEntry & { paceKey: string }>();
  const tokens: HostToken[] = [];
  const awake = new Set<string>();
  return {
    claims,
    due,
    tokens,
    ports: {
      async getClaim(id: ArticleId): Promise<Claim | undefined> {
        return claims.get(id);
      },
      async putClaim(claim: Claim): Promise<boolean> {
        if ((claims.get(claim.id)?.revision ?? 0) !== claim.revision - 1) return false;
        claims.set(claim.id, claim);
        return true;
      },
      async putDue(paceKey: string, key: string, first: boolean): Promise<void> {
        due.set(`${paceKey} ${key}`, { ...readDueKey(key), key, first, paceKey });
      },
      async dropDue(paceKey: string, key: string): Promise<void> {
        due.delete(`${paceKey} ${key}`);
      },
      async wakeHost(host: string, dueAt: number): Promise<HostToken | undefined> {
        if (awake.has(host)) return undefined;
        awake.add(host);
        return { host, generation: 1, at: dueAt };
      },
      async sendToken(token: HostToken): Promise<void> {
        tokens.push(token);
      },
    },
    /** The due entries that claims point at: what will be fetched. */
    standing(): DueEntry[] {
      return [...due.values()].filter((entry) => claims.get(entry.id)?.dueKey === entry.key);
    },
  };
}
