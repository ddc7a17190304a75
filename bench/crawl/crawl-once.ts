import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { articleId } from "../../functions/article/article-id.ts";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import { claimStore } from "../../functions/aws/claims.ts";
import { createClients } from "../../functions/aws/clients.ts";
import { Settings } from "../../functions/settings.ts";
import { bundleFunctions } from "../../lib/local/bundle-functions.ts";
import { startEngines } from "../../lib/local/engines.ts";
import { startLocalPipeline } from "../../lib/local/local-pipeline.ts";
import { clientEnvironment, createLocalStack, LOCAL_CREDENTIALS, LOCAL_REGION } from "../../lib/local/local-stack.ts";
import { seeded } from "../in-process/seeded.ts";
import { countTokens } from "./count-tokens.ts";
import { type Judgement, judgeLog } from "./judge-log.ts";
import { isForCrawlers, type Seen, startSites } from "./sites.ts";

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const TIMEOUT_SECONDS = 10;

export type CrawlRun = { pages: number; hosts: number; delayMs: number; kills: number; seed: number };
export type CrawlResult = Judgement & {
  seconds: number;
  /** Of the whole pipeline, engines and sites included: where it is over what the machine has, the bound is out of reach. */
  cpuMsPerPage: number;
  /** URLs whose claim did not end. */
  open: number;
  killed: number;
  /** Requests that had come to their end less than a second before a worker died, or had not come to it: what it may have had in hand. */
  inHand: number;
  /** Tokens of a host that were alive at a time, at most; counted where there is one host. */
  mostTokens: number;
};

/** Drops the pages, waits until all are fetched, and says what the sites saw. */
export async function crawlOnce(run: CrawlRun): Promise<CrawlResult> {
  const folder = mkdtempSync(join(tmpdir(), "newsprint-crawl-"));
  const sites = await startSites();
  const engines = await startEngines({ dataDir: join(folder, "data") });
  const tokens = run.hosts === 1 ? await countTokens(engines.endpoints.sqs) : undefined;
  const endpoints = tokens ? { ...engines.endpoints, sqs: tokens.endpoint } : engines.endpoints;
  try {
    const stack = await createLocalStack(endpoints, { timeoutSeconds: TIMEOUT_SECONDS });
    Object.assign(process.env, clientEnvironment(endpoints));
    const own = await bundleFunctions(["intake", "crawl", "recover", "give-up"], {
      root: ROOT,
      cacheDir: join(ROOT, "node_modules/.cache/newsprint"),
    });
    const nothing = join(folder, "nothing.mjs");
    writeFileSync(nothing, "export const handler = async () => {};");
    const settings = Settings.parse({
      contact: "https://newsprint.example/bench",
      pace: { by: "host", delayMs: run.delayMs },
      revisitsMs: [],
    });
    const pipeline = await startLocalPipeline({
      endpoints,
      stack,
      bundles: { ...own, parse: nothing, tag: nothing },
      env: { SETTINGS: JSON.stringify(settings), CONNECT_TO: `*.test:80:127.0.0.1:${sites.port}` },
      logDir: join(folder, "logs"),
      timeoutSeconds: TIMEOUT_SECONDS,
      recoverEveryMs: 10_000,
    });
    const sqs = new SQSClient({
      region: LOCAL_REGION,
      credentials: LOCAL_CREDENTIALS,
      endpoint: endpoints.sqs,
    });
    const urls = Array.from(
      { length: run.pages },
      (_, i) => `http://h${i % run.hosts}.test/${Math.floor(i / run.hosts)}`,
    );
    await drop(sqs, stack.queues.intake.url, urls);

    const startedAt = performance.now();
    const cpuBefore = process.cpuUsage();
    const random = seeded(run.seed);
    const shortest = (run.pages / run.hosts) * run.delayMs;
    const killTimes = Array.from({ length: run.kills }, () => startedAt + (0.1 + 0.8 * random()) * shortest).sort();
    const patience = startedAt + 3 * shortest + 300_000;
    let killed = 0;
    let inHand = 0;
    while (fetchedOf(sites.log) < run.pages && performance.now() < patience) {
      await sleep(100);
      if (killTimes[killed] !== undefined && performance.now() >= killTimes[killed]!) {
        // Counted before: the requests themselves end with the thread.
        const hand = sites.log.filter(({ until }) => until > performance.now() - 1_000).length;
        if (pipeline.kill("crawl", random())) {
          killed++;
          inHand += hand;
        }
      }
    }
    const seconds = (performance.now() - startedAt) / 1_000;
    const cpu = process.cpuUsage(cpuBefore);
    const cpuMsPerPage = Math.round((cpu.user + cpu.system) / 1_000 / run.pages);
    // What was fetched last is still to be written down; after kills, what had been in hand comes once more.
    let open = await openOf(stack.frontierTable, urls);
    while (open > 0 && performance.now() < patience) {
      await sleep(1_000);
      open = await openOf(stack.frontierTable, urls);
    }
    await pipeline.stop();
    sqs.destroy();
    return {
      ...judgeLog(sites.log, urls, run.delayMs),
      seconds: Math.round(seconds),
      cpuMsPerPage,
      open,
      killed,
      inHand,
      mostTokens: tokens?.most() ?? 0,
    };
  } finally {
    await engines.stop();
    tokens?.stop();
    sites.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function drop(sqs: SQSClient, QueueUrl: string, urls: readonly string[]): Promise<void> {
  // Small messages: a batch of ten is taken in well within the short timeout, on a busy machine too.
  for (let i = 0; i < urls.length; i += 20) {
    await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(urls.slice(i, i + 20)) }));
  }
}

function fetchedOf(log: readonly Seen[]): number {
  return new Set(log.filter(({ url }) => !isForCrawlers(url)).map(({ url }) => url)).size;
}

async function openOf(table: string, urls: readonly string[]): Promise<number> {
  const claims = claimStore(createClients(), table);
  let open = 0;
  for (const url of urls) {
    const canonical = canonicalUrl(url);
    const claim = canonical.outcome === "rejected" ? undefined : await claims.get(articleId(canonical.url));
    if (claim?.status !== "fetched") open++;
  }
  return open;
}
