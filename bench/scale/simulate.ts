import { type Random, seeded } from "../in-process/seeded.ts";
import { percentile } from "../pipeline/summarise-run.ts";
import { openAccount } from "./account.ts";
import { type Capacity, openCapacities } from "./capacity.ts";
import { openClock } from "./clock.ts";
import type { Design } from "./design.ts";
import { type FunctionStage, functionStage } from "./function-stage.ts";
import { exponential, hostDraw } from "./spread.ts";

export type Load = {
  /** New articles a second while it is measured, and how many hosts they are of. */
  perSecond: number;
  hosts: number;
  skew: number;
  /** Revisits of each article, as a rate: those of earlier days come while new ones do. */
  revisits: number;
  warmUpMs: number;
  measuredMs: number;
  seed: number;
  /** Instead of a stream: as many articles at once at the start, hosts in turn. Then it is run until all are ready. */
  atOnce?: number;
};

export type Outcome = {
  /** Articles ready a second in the measured time, of those dropped. */
  perSecond: number;
  ofOffered: number;
  latencyMs: { p50: number; p95: number };
  /** How late revisits are fetched. */
  revisitLagMs: { p50: number; p95: number };
  /** How much of each limit is used, most used first. */
  limits: { name: string; share: number }[];
  concurrency: number;
  /** When the last was ready. */
  endMs: number;
};

type Article = { droppedAt: number };
type Visit = { host: Host; dueAt: number; article?: Article };
type Host = {
  fresh: Visit[];
  revisits: Visit[];
  nextAt: number;
  state: "idle" | "token" | "leased" | "asleep";
  robotsUntil: number;
  number: number;
};

/** Plays the design through: queues, event sources, tokens, leases and pauses of hosts, and what AWS grants of each. */
export function simulate(load: Load, design: Design): Outcome {
  const clock = openClock();
  const random = seeded(load.seed);
  const draw = hostDraw(load.hosts, load.skew, random);
  const capacities = openCapacities(design, clock);
  const account = openAccount(design.accountConcurrency);
  const { units } = design;
  const hosts: Host[] = Array.from({ length: load.hosts }, (_, number) => ({
    fresh: [],
    revisits: [],
    nextAt: 0,
    state: "idle",
    robotsUntil: robotsAtStart(load, design, random),
    number,
  }));
  const counts = { dropped: 0, ready: 0, requests: 0 };
  const latencies: number[] = [];
  const lags: number[] = [];
  let endMs = 0;
  const measuring = () => load.atOnce !== undefined || clock.now() >= load.warmUpMs;

  const stage = <Message>(
    name: "intake" | "crawl" | "parse" | "tag",
    work: Parameters<typeof functionStage<Message>>[0]["work"],
  ) => functionStage<Message>({ clock, account, ...design.eventSource, ...design.stages[name], work });

  const tag: FunctionStage<Article> = stage<Article>("tag", (batch) => {
    const wait = granted(batch.length, [capacities.ready, units.ready], [capacities.articles, units.tag]);
    return {
      ms: busy("tag", batch.length) + wait,
      end() {
        for (const { droppedAt } of batch) {
          endMs = clock.now();
          if (!measuring()) continue;
          counts.ready++;
          latencies.push(clock.now() - droppedAt);
        }
      },
    };
  });

  const parse: FunctionStage<Article> = stage<Article>("parse", (batch) => {
    const wait = granted(batch.length, [capacities.day, units.day], [capacities.articles, units.parse]);
    return {
      ms: busy("parse", batch.length) + wait,
      end() {
        for (const article of batch) tag.send(article);
      },
    };
  });

  const crawl: FunctionStage<Host> = stage<Host>("crawl", (batch) => {
    let longest = 0;
    const ends: (() => void)[] = [];
    for (const host of batch) {
      const pageMs = visit(host, ends);
      longest = Math.max(longest, pageMs);
    }
    return {
      ms: busy("crawl", batch.length) + longest,
      end() {
        for (const end of ends) end();
      },
    };
  });

  const intake: FunctionStage<{ host: Host; article: Article }[]> = stage("intake", (batch) => {
    const urls = batch.flat();
    const wait = granted(urls.length, [capacities.open, units.open], [capacities.frontier, units.claim]);
    return {
      ms: busy("intake", urls.length) + wait,
      end() {
        for (const { host, article } of urls) arrive(host, { host, dueAt: clock.now(), article });
      },
    };
  });

  /** An invocation works through its messages one after the other with its processor, and waits for AWS for all at once. */
  function busy(name: "intake" | "crawl" | "parse" | "tag", messages: number): number {
    const { cpuMs, waitMs } = design.stages[name];
    return messages * cpuMs + waitMs;
  }

  /** How long it takes until so many articles have what each needs of these. */
  function granted(articles: number, ...needs: [of: Capacity, units: number][]): number {
    return Math.max(...needs.map(([of, each]) => of.use(articles * each)));
  }

  function arrive(host: Host, visit: Visit): void {
    (visit.article ? host.fresh : host.revisits).push(visit);
    if (host.state !== "idle" && host.state !== "asleep") return;
    sendToken(host);
  }

  function sendToken(host: Host): void {
    host.state = "token";
    const wait = capacities.wake.use(units.wake / design.wakeShards);
    // SQS delays by whole seconds.
    crawl.send(host, wait + Math.round(Math.max(0, host.nextAt - clock.now()) / 1_000) * 1_000);
  }

  /** Serves a host with its token: fetches what is due as long as its pauses are short, and says how long that takes. */
  function visit(host: Host, ends: (() => void)[]): number {
    const early = host.nextAt - clock.now();
    if (early > design.waitInsideLeaseMs) {
      ends.push(() => sendToken(host));
      return 0;
    }
    host.state = "leased";
    let ms = Math.max(0, early);
    for (let requests = 0; requests < design.urlsPerLease; requests++) {
      const next = host.fresh[0] ?? host.revisits[0];
      if (!next) break;
      if (requests > 0) {
        if (design.delayMs > design.waitInsideLeaseMs) break;
        ms += design.delayMs;
      }
      counts.requests++;
      if (host.robotsUntil <= clock.now()) {
        // The first request of a day is for robots.txt; the page comes after a pause.
        host.robotsUntil = clock.now() + design.robotsMs;
        ms += design.robotsPageMs;
        continue;
      }
      ms += design.pageMs(random);
      capacities.s3.use(next.article ? 1 : 0);
      capacities.frontier.use(units.visit);
      if (next.article) {
        host.fresh.shift();
        const article = next.article;
        // A page goes on its way when it was fetched, not when the lease ends.
        clock.after(ms + design.stages.crawl.waitMs, () => parse.send(article));
      } else {
        host.revisits.shift();
        if (measuring()) lags.push(clock.now() + ms - next.dueAt);
      }
    }
    const fetched = clock.now() + ms;
    host.nextAt = fetched + design.delayMs;
    ends.push(() => {
      if (host.fresh.length + host.revisits.length > 0) sendToken(host);
      else host.state = "idle";
    });
    return ms;
  }

  // What recover does in a minute: hosts are woken in the order of their shards.
  const asleep: Set<Host>[] = Array.from({ length: design.wakeShards }, () => new Set());
  let recoverMs = 0;
  function recover(): void {
    let spent = 0;
    for (const shard of asleep) {
      for (const host of shard) {
        if (spent >= design.recover.budgetMs) break;
        spent += design.recover.wakeMs;
        shard.delete(host);
        if (host.state !== "asleep") continue;
        clock.after(spent, () => {
          if (host.state === "asleep") sendToken(host);
        });
      }
    }
    if (measuring()) recoverMs += spent;
    clock.after(design.recover.everyMs, recover);
  }

  function revisitDue(): void {
    const host = hosts[draw()]!;
    host.revisits.push({ host, dueAt: clock.now() });
    // A host that is at work sees it; one that is not waits for recover.
    if (host.state === "idle") {
      host.state = "asleep";
      asleep[host.number % design.wakeShards]!.add(host);
    }
    clock.after(exponential(1_000 / (load.perSecond * load.revisits), random), revisitDue);
  }

  let nextHost = 0;
  function drop(count: number, choose: () => Host): void {
    if (measuring()) counts.dropped += count;
    const article = () => ({ host: choose(), article: { droppedAt: clock.now() } });
    intake.send(Array.from({ length: count }, article));
  }
  function stream(): void {
    drop(design.urlsPerMessage, () => hosts[draw()]!);
    clock.after(exponential((1_000 * design.urlsPerMessage) / load.perSecond, random), stream);
  }
  if (load.atOnce !== undefined) {
    for (let left = load.atOnce; left > 0; left -= design.urlsPerMessage) {
      drop(Math.min(left, design.urlsPerMessage), () => hosts[nextHost++ % hosts.length]!);
    }
  } else {
    stream();
    if (load.revisits > 0) revisitDue();
  }
  if (load.revisits > 0 && load.atOnce === undefined) clock.after(0, recover);

  if (load.warmUpMs > 0) clock.run(load.warmUpMs);
  for (const each of Object.values(capacities)) each.restart();
  counts.requests = 0;
  const stages = { intake, crawl, parse, tag };
  const busyBefore = Object.values(stages).map((each) => each.stats().busyMs);
  clock.run(load.warmUpMs + load.measuredMs);

  const measuredMs = load.atOnce === undefined ? load.measuredMs : endMs;
  const paced = measuredMs / (design.delayMs + design.pageMeanMs);
  const requestsWanted = load.perSecond * (1 + load.revisits) * (measuredMs / 1_000);
  const limits = [
    ...Object.values(capacities).map((each) => ({ name: each.name, share: each.share() })),
    ...Object.entries(stages).map(([name, each], at) => ({
      name: `${name}: concurrency`,
      share:
        (each.stats().busyMs - busyBefore[at]!) /
        measuredMs /
        design.stages[name as keyof typeof stages].maxConcurrency,
    })),
    { name: "account concurrency", share: account.most() / design.accountConcurrency },
    { name: "pauses of hosts", share: (requestsWanted * busiestShare(load)) / paced },
    {
      name: "recover",
      share: recoverMs / measuredMs / (design.recover.budgetMs / design.recover.everyMs),
    },
  ].sort((a, b) => b.share - a.share);
  return {
    perSecond: counts.ready / (measuredMs / 1_000),
    ofOffered: counts.dropped === 0 ? Number.NaN : counts.ready / counts.dropped,
    latencyMs: { p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95) },
    revisitLagMs: { p50: percentile(lags, 0.5), p95: percentile(lags, 0.95) },
    limits,
    concurrency: account.most(),
    endMs,
  };
}

/** The share of all that the busiest host has. */
function busiestShare({ hosts, skew }: Load): number {
  let total = 0;
  for (let n = 1; n <= hosts; n++) total += 1 / n ** skew;
  return 1 / total;
}

/** When a host's robots.txt was last read, in a run that has gone on for long. */
function robotsAtStart({ perSecond, hosts, revisits, atOnce }: Load, { robotsMs }: Design, random: Random): number {
  if (atOnce !== undefined) return 0;
  const betweenMs = (1_000 * hosts) / (perSecond * (1 + revisits));
  return random() < betweenMs / (betweenMs + robotsMs) ? 0 : random() * robotsMs;
}
