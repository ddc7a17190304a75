import type { FailureReason } from "../article/status.ts";
import { askForFile, type KnownFile } from "./ask-for-file.ts";
import type { TdmRecord } from "./consult-tdm.ts";
import type { Fetcher } from "./fetch-page.ts";
import type { FetchResult } from "./fetch-result.ts";
import { parseRobots, type Robots, robotsFor } from "./robots.ts";

/** What the frontier remembers of an origin's robots.txt: the groups that concern this crawler, until a time. */
export type RobotsRecord = KnownFile & {
  origin: string;
  /** `moved`: it is at `location`, and still to be asked for. */
  rule: "obey" | "allow_all" | "disallow_for_now" | "moved";
  robots?: Robots;
  reason?: FailureReason;
  detail?: string;
  /** The origin's tdmrep.json; absent where it was never asked for. */
  tdm?: TdmRecord;
};

/** Asks once for the robots.txt of an origin, and says what it allows until when; `before` is what was known. */
export async function consultRobots(
  origin: string,
  productToken: string,
  before: RobotsRecord | undefined,
  fetcher: Pick<Fetcher, "fetch">,
  options: { deadlineMs: number; now: () => number },
): Promise<{ record: RobotsRecord; result: FetchResult }> {
  const file = { url: `${origin}/robots.txt`, accept: "text/plain,*/*;q=0.1" };
  const asked = await askForFile(file, before, fetcher, options);
  const { result } = asked;
  const now = options.now();
  const failures = before?.failures ?? 0;
  const known = { origin, ...(before?.tdm ? { tdm: before.tdm } : {}) };
  if (asked.outcome === "moved") {
    const { location, redirects } = asked;
    return { record: { ...known, rule: "moved", location, redirects, until: now, failures }, result };
  }
  const { policy } = asked;
  if (policy.rule === "disallow_for_now") {
    const reason = result.outcome === "failed" ? result.reason : "server_error";
    const until = now + policy.retrySeconds * 1_000;
    const record = { ...known, rule: policy.rule, until, failures: failures + 1, reason, detail: policy.detail };
    return { record, result };
  }
  const until = now + policy.cacheSeconds * 1_000;
  if (policy.rule === "allow_all" || result.outcome !== "response") {
    return { record: { ...known, rule: "allow_all", until, failures: 0 }, result };
  }
  const robots = robotsFor(parseRobots(result.body), productToken);
  return { record: { ...known, rule: "obey", robots, until, failures: 0 }, result };
}
