import { askForFile, type KnownFile } from "./ask-for-file.ts";
import type { Fetcher } from "./fetch-page.ts";
import type { FetchResult } from "./fetch-result.ts";
import { parseTdmRules, type TdmRule } from "./tdm-rules.ts";

/** What the frontier remembers of an origin's tdmrep.json. */
export type TdmRecord = KnownFile & { rules: TdmRule[] };

/**
 * Asks once for the `/.well-known/tdmrep.json` of an origin (TDMRep, "TDM File on the Origin Server"). Where there is none,
 * nothing is reserved by it; while the server is in trouble, what was known counts on.
 */
export async function consultTdm(
  origin: string,
  before: TdmRecord | undefined,
  fetcher: Pick<Fetcher, "fetch">,
  options: { deadlineMs: number; now: () => number },
): Promise<{ record: TdmRecord; result: FetchResult }> {
  const file = { url: `${origin}/.well-known/tdmrep.json`, accept: "application/json,*/*;q=0.1" };
  const asked = await askForFile(file, before, fetcher, options);
  const { result } = asked;
  const now = options.now();
  const { rules, failures } = before ?? { rules: [], failures: 0 };
  if (asked.outcome === "moved") {
    const { location, redirects } = asked;
    return { record: { rules, location, redirects, until: now, failures }, result };
  }
  const { policy } = asked;
  if (policy.rule === "disallow_for_now") {
    return { record: { rules, until: now + policy.retrySeconds * 1_000, failures: failures + 1 }, result };
  }
  const found = policy.rule === "obey" && result.outcome === "response" ? parseTdmRules(result.body) : [];
  return { record: { rules: found, until: now + policy.cacheSeconds * 1_000, failures: 0 }, result };
}
