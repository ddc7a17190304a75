import { isForCrawlers, type Seen } from "./sites.ts";

export type Judgement = {
  requests: number;
  /** Requests that came sooner after the one before on their host than the delay. */
  tooSoon: number;
  shortestMs: number;
  /** Requests that came while another of their host was being answered. */
  atOnce: number;
  /** Pages a second, until the first host had nothing left to fetch. */
  perSecond: number;
  /** `perSecond` as a share of what the delay allows. */
  shareOfBound: number;
  never: number;
  /** Pages fetched more than once, and by how much in all. */
  twice: number;
  extraFetches: number;
};

/** What a server's log says of the crawl of `urls` under a delay between the requests of a host. */
export function judgeLog(log: readonly Seen[], urls: readonly string[], delayMs: number): Judgement {
  const byHost = Map.groupBy(log, ({ host }) => host);
  let tooSoon = 0;
  let atOnce = 0;
  let shortestMs = Number.POSITIVE_INFINITY;
  for (const requests of byHost.values()) {
    requests.sort((a, b) => a.at - b.at);
    for (const [i, request] of requests.entries()) {
      const last = requests[i - 1];
      if (!last) continue;
      const interval = request.at - last.at;
      shortestMs = Math.min(shortestMs, interval);
      if (interval < delayMs) tooSoon++;
      if (request.at < last.until) atOnce++;
    }
  }
  const pages = log.filter(({ url }) => !isForCrawlers(url));
  const counts = new Map<string, number>();
  for (const { url } of pages) counts.set(url, (counts.get(url) ?? 0) + 1);
  const repeated = [...counts.values()].filter((count) => count > 1);
  // The tail begins when a host has had its last page: from then on the bound is lower. robots.txt and tdmrep.json take a turn each.
  const start = Math.min(...log.map(({ at }) => at));
  const tail = Math.min(...[...byHost.values()].map((requests) => requests.at(-1)!.at));
  const until = log.filter(({ at }) => at > start && at <= tail).length;
  const perSecond = until / ((tail - start) / 1_000);
  return {
    requests: log.length,
    tooSoon,
    shortestMs: Math.round(shortestMs),
    atOnce,
    perSecond: round(perSecond),
    shareOfBound: round(perSecond / (byHost.size / (delayMs / 1_000))),
    never: urls.filter((url) => !counts.has(url)).length,
    twice: repeated.length,
    extraFetches: repeated.reduce((sum, count) => sum + count - 1, 0),
  };
}

const round = (value: number): number => Math.round(value * 1_000) / 1_000;
