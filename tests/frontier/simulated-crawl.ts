import { seeded } from "../../bench/in-process/seeded.ts";
import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import { claimStore } from "../../functions/aws/claims.ts";
import type { Clients } from "../../functions/aws/clients.ts";
import { hostStore } from "../../functions/aws/hosts.ts";
import { robotsCache } from "../../functions/aws/robots-cache.ts";
import type { FetchRequest } from "../../functions/crawl/fetch-page.ts";
import type { FetchResult } from "../../functions/crawl/fetch-result.ts";
import { type HostToken, readHostToken, writeHostToken } from "../../functions/crawl/host-token.ts";
import { CAREFUL_POLICY } from "../../functions/crawl/opt-out-policy.ts";
import { serveHost } from "../../functions/crawl/serve-host.ts";
import { type SettleSettings, settleVisit } from "../../functions/crawl/settle-visit.ts";
import { visitUrl } from "../../functions/crawl/visit-url.ts";
import type { Claim } from "../../functions/frontier/claim.ts";
import { crawlTimes } from "../../functions/frontier/crawl-times.ts";
import { type IntakePorts, intake } from "../../functions/intake/intake.ts";
import { readIntakeMessage, writeDrops } from "../../functions/intake/intake-message.ts";
import { recover } from "../../functions/recover/recover.ts";
import { type Actor, actors, newActor } from "../fakes/actors.ts";
import { memoryTables } from "../fakes/memory-tables.ts";
import { simulatedQueue } from "../fakes/simulated-queue.ts";
import { virtualTime } from "../fakes/virtual-time.ts";
import { answerOf, delayOf, expectedFetches, SLOW_HOST } from "./simulated-site.ts";

const TIMEOUT_MS = 60_000;
const TIMES = crawlTimes(TIMEOUT_MS);
/** Of the intake queue. */
const VISIBILITY_MS = 6 * TIMEOUT_MS;
export const DELAY_MS = 5_000;
/** Further off than a token can be sent: recover has to wake the host. */
const REVISIT_MS = 20 * 60_000;
const SETTINGS: SettleSettings = {
  productToken: "Newsprint",
  optOuts: CAREFUL_POLICY,
  redirects: 5,
  revisitsMs: [REVISIT_MS],
  retries: { attempts: 6, withinMs: 72 * 3_600_000, firstMs: 60_000 },
  paceBy: "domain",
};

/** One request as the sites saw it; `settled` where the crawler wrote down its end. */
type Request = { host: string; url: string; at: number; until: number | undefined; settled: boolean };

/**
 * The crawl of a small web in virtual time: the code of intake, crawl and recover over the stores of the frontier, with
 * queues, workers and tables that are simulated, and every call of them a moment at which its caller may die. `plant`
 * changes the expressions of the stores, to plant a bug.
 */
export function simulateCrawl(options: { seed: number; skewMs: number; plant?: (expression: string) => string }) {
  const random = seeded(options.seed);
  const time = virtualTime(Date.UTC(2026, 0, 13));
  const { call, through, loseReply } = actors(time, random);
  const table = memoryTables(options.plant);
  const requests: Request[] = [];
  const violations: string[] = [];
  const served = new Map<string, number>();
  let leases = 0;

  const skews = [0, 0, 0].map(() => Math.round((random() - 0.5) * options.skewMs));
  const crawlQueue = simulatedQueue(time, random, {
    skewsMs: skews,
    timeoutMs: TIMEOUT_MS,
    visibilityMs: TIMES.visibilityMs,
    maxReceives: 3,
    handle: crawl,
    onError: (error) => violations.push(`a worker failed: ${error}`),
    onDeadLetter: (body) => void storesOf(newActor(0)).hosts.clearToken(readHostToken(body), time.now() + 300_000),
  });
  const intakeQueue = simulatedQueue(time, random, {
    skewsMs: skews.slice(0, 2),
    timeoutMs: TIMEOUT_MS,
    visibilityMs: VISIBILITY_MS,
    maxReceives: Number.POSITIVE_INFINITY,
    handle: takeIn,
    onError: (error) => violations.push(`a worker failed: ${error}`),
    onDeadLetter: () => {},
  });

  function storesOf(actor: Actor) {
    const tables = { send: (command: never) => call(actor, () => table.tables.send(command)) };
    const clients = { tables } as unknown as Clients;
    return {
      claims: claimStore(clients, "frontier"),
      hosts: hostStore(clients, "frontier", TIMES),
      robots: robotsCache(clients, "frontier"),
    };
  }

  const sendToken = (actor: Actor) => (token: HostToken) =>
    call(actor, async () => {
      const seconds = Math.round((token.at - time.now() - actor.skewMs) / 1_000);
      crawlQueue.send(writeHostToken(token), Math.min(900, Math.max(0, seconds)) * 1_000);
    });

  async function takeIn(body: string, actor: Actor, sentAt: number): Promise<void> {
    const { claims, hosts } = storesOf(actor);
    const now = () => time.now() + actor.skewMs;
    const ports: IntakePorts = {
      getClaim: claims.get,
      putClaim: claims.put,
      putDue: claims.putDue,
      wakeHost: (host, dueAt) => hosts.wake(host, dueAt, now()),
      sendToken: sendToken(actor),
      ...through(actor, { openState: async () => {}, reject: async () => {} }),
      now,
    };
    await intake(readIntakeMessage(body).drops, "domain", ports, sentAt);
  }

  async function crawl(body: string, actor: Actor): Promise<void> {
    const token = readHostToken(body);
    const { claims, hosts, robots } = storesOf(actor);
    const now = () => time.now() + actor.skewMs;
    const claimPorts = {
      getClaim: claims.get,
      putClaim: claims.put,
      putDue: claims.putDue,
      dropDue: claims.deleteDue,
    };
    const fetch = (asked: FetchRequest) => request(asked.url, asked.deadline as number, actor);
    await serveHost(
      token,
      { delayMs: DELAY_MS, urlsPerLease: 5, waitInsideLeaseMs: 1_000, deadline: now() + TIMEOUT_MS - 3_000 },
      {
        async acquire(...asked) {
          const acquired = await hosts.acquire(...asked);
          if (acquired.outcome === "acquired" && token.generation <= (served.get(token.host) ?? 0)) {
            violations.push(`${token.host} was leased to a token of generation ${token.generation}, which had died`);
          }
          return acquired;
        },
        async release(...asked) {
          const released = await hosts.release(...asked);
          if (released.outcome === "released") served.set(token.host, token.generation);
          return released;
        },
        upcoming: claims.upcoming,
        sendToken: sendToken(actor),
        now,
        sleep: (ms) => new Promise((resolve) => time.after(ms, () => !actor.dead && resolve())),
        newLeaseId: () => `lease ${++leases}`,
        visit: (entry, host, deadline) =>
          visitUrl(
            entry,
            host,
            deadline,
            {
              productToken: "Newsprint",
              delayMs: DELAY_MS,
              maxCrawlDelayMs: 300_000,
              tdmFile: token.host === SLOW_HOST,
              connectTo: [],
            },
            {
              ...claimPorts,
              getRobots: robots.get,
              putRobots: robots.put,
              notePause: hosts.notePause,
              fetcher: { fetch },
              now,
              settle: async (claim, due, ending, rules) => {
                const settled = await settleVisit(claim, due, ending, rules, SETTINGS, {
                  ...claimPorts,
                  ...through(actor, {
                    getCursor: async () => undefined,
                    getRobots: async () => undefined,
                    putCursor: async () => {},
                    putRaw: async () => {},
                    sendParse: async () => {},
                    fetched: async () => {},
                    failed: async () => {},
                    noteAttempt: async () => {},
                    alias: async () => {},
                  }),
                  sendDrops: (drops) => call(actor, async () => intakeQueue.send(writeDrops(drops))),
                  hash: (url) => url,
                  rawKey: (id) => id,
                  discovery: { hops: 4, feedItems: 100, pollMinMs: 600_000, pollMaxMs: 3_600_000 },
                  now,
                  random,
                });
                requests.findLast(({ url }) => url === claim.fetchUrl)!.settled = true;
                return settled;
              },
            },
          ),
      },
    );
  }

  /** The web's side of a request: when it came, and when it was over. */
  function request(url: string, budgetMs: number, actor: Actor): Promise<FetchResult> {
    const { hostname } = new URL(url);
    const entry: Request = { host: hostname, url, at: time.now(), until: undefined, settled: false };
    const before = requests.filter(({ host, url: asked }) => host === hostname && asked === url).length;
    check(entry);
    requests.push(entry);
    const takes = random() < 0.05 ? 5_000 : 20 + random() * 500;
    actor.onDeath.push(() => (entry.until ??= time.now()));
    return new Promise((resolve) => {
      time.after(Math.min(takes, budgetMs), () => {
        if (actor.dead) return;
        entry.until = time.now();
        const fetchedAt = new Date(entry.at + actor.skewMs);
        resolve(answerOf(url, before, fetchedAt, takes <= budgetMs ? takes : undefined));
      });
    });
  }

  function check(entry: Request): void {
    const last = requests.findLast(({ host }) => host === entry.host);
    if (!last) return;
    if (last.until === undefined) violations.push(`${entry.host} was asked by two at once`);
    // A worker's clock tells it when the pause that another's began is over: what they differ by is lost.
    else if (entry.at - last.at < delayKnown(last, entry) - options.skewMs)
      violations.push(`${entry.host} was asked ${entry.at - last.at} ms after the request before`);
  }

  /** What the host asked for. Of a robots.txt that nobody lived to write down, nobody knows it. */
  function delayKnown(last: Request, next: Request): number {
    return last.url === next.url && next.url.endsWith("/robots.txt") ? DELAY_MS : delayOf(next.url, DELAY_MS);
  }

  async function runRecover(lostBefore?: number): Promise<void> {
    const actor = newActor(skews[0]!);
    const { claims, hosts } = storesOf(actor);
    await recover(
      { lostBefore, stuckAfterMs: 96 * 3_600_000 },
      {
        ...hosts,
        upcoming: claims.upcoming,
        sendToken: sendToken(actor),
        openSince: async function* () {},
        resend: async () => false,
        now: () => time.now() + actor.skewMs,
        outOfTime: () => false,
      },
    );
  }

  const everyMinute = () => {
    void runRecover();
    time.after(60_000, everyMinute);
  };
  time.after(60_000, everyMinute);

  const items = (prefix: string) => [...table.items.values()].filter((item) => (item.sk as string).startsWith(prefix));
  const isQuiet = () =>
    intakeQueue.size() + crawlQueue.size() === 0 &&
    !intakeQueue.busy() &&
    !crawlQueue.busy() &&
    items("DUE#").length === 0;

  return {
    time,
    violations,
    intakeQueue,
    crawlQueue,
    loseReply,
    requests,
    runRecover: () => void runRecover(),
    drop: (urls: string[]) => intakeQueue.send(JSON.stringify(urls)),
    /** All that runs is killed, and what the crawl queue held is gone; then a new run begins, with recover first. */
    async restart(): Promise<void> {
      crawlQueue.killAll();
      intakeQueue.killAll();
      crawlQueue.lose();
      await Promise.all([runRecover(time.now()), time.advance(5_000)]);
    },
    /** No more crashes: time goes on until nothing is due any more. */
    async finish(): Promise<void> {
      intakeQueue.calm();
      crawlQueue.calm();
      for (let minutes = 0; minutes < 600 && (minutes < 1 || !isQuiet()); minutes++) await time.advance(60_000);
    },
    /** What is wrong at the end, when these URLs were dropped, each as often as it is here. */
    wrong(urls: readonly string[]): string[] {
      const wrong = [...violations];
      if (items("DUE#").length > 0) wrong.push(`still due: ${items("DUE#").map(({ sk }) => sk)}`);
      if (crawlQueue.size() > 0) wrong.push("tokens are left");
      for (const [url, expected] of expectedFetches(urls)) {
        const claim = items("CLAIM").find(({ id }) => id === idOf(url)) as Claim | undefined;
        // Who died with a URL in hand may have written its end, or not: those fetches count for the least alone.
        const fetches = requests.filter((entry) => entry.url === url);
        const settled = fetches.filter((entry) => entry.settled).length;
        if (claim?.status !== expected.status) wrong.push(`${url} ended ${claim?.status}, not ${expected.status}`);
        if (fetches.length < expected.least) wrong.push(`${url} was fetched ${fetches.length} times`);
        if (settled > expected.most) wrong.push(`${url} was fetched to its end ${settled} times`);
      }
      return wrong;
    },
  };
}

function idOf(url: string) {
  const canonical = canonicalUrl(url);
  if (canonical.outcome === "rejected") throw new Error(url);
  return articleId(canonical.url);
}
