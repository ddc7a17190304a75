import { frontier } from "../../functions/aws/frontier.ts";
import { readHostCounts } from "../../functions/aws/overview.ts";
import type { Host } from "../../functions/frontier/host.ts";
import type { Connection } from "../../lib/cli/connect.ts";

/** Hosts that are looked into; a frontier of more is told by its metrics. */
const MOST_HOSTS = 2_000;
const MOST_LISTED = 50;

/** Hosts with work: how many, and those that asked to be left alone. Each is an item of its own, so that many take a while. */
export async function readHosts({ clients, names }: Connection, now: Date) {
  const { hosts } = frontier(clients, { ...names, FUNCTION_TIMEOUT_SECONDS: 60 });
  const at = now.getTime();
  const throttled: Host[] = [];
  const watched = {
    async *sleepers(...asked: Parameters<typeof hosts.sleepers>) {
      for await (const host of hosts.sleepers(...asked)) {
        if (host.throttles > 0 && host.nextAt > at) throttled.push(host);
        yield host;
      }
    },
  };
  const counts = await readHostCounts(clients, names.FRONTIER_TABLE, watched, at, MOST_HOSTS);
  return {
    ...counts,
    resting: throttled
      .sort((a, b) => a.nextAt - b.nextAt)
      .slice(0, MOST_LISTED)
      .map(({ key, nextAt, throttles }) => ({ host: key, until: new Date(nextAt).toISOString(), throttles })),
  };
}
