/**
 * Crawls pages of many loopback hosts through the local pipeline, with intake and crawl as they are deployed and nothing
 * behind them, and judges it by the server's own log: whether any host was asked too soon or twice at once, how near to
 * the bound that the delay sets, and, with workers killed at random, whether anything was lost or fetched twice.
 *
 *   npm run bench:crawl -- [--pages 3000] [--hosts 60] [--delay-ms 2000] [--quick] [--only pace|kills|one-host] [--kills 3] [--seed 1]
 */
import { parseArgs } from "node:util";
import { crawlOnce } from "./crawl-once.ts";

const { values } = parseArgs({
  options: {
    pages: { type: "string", default: "3000" },
    hosts: { type: "string", default: "60" },
    "delay-ms": { type: "string", default: "2000" },
    kills: { type: "string", default: "3" },
    seed: { type: "string", default: "1" },
    quick: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const pages = values.quick ? 600 : Number(values.pages);
const hosts = Number(values.hosts);
const delayMs = Number(values["delay-ms"]);
const seed = Number(values.seed);
const RUNS = {
  pace: { pages, hosts, delayMs, kills: 0, seed },
  kills: { pages, hosts, delayMs, kills: Number(values.kills), seed },
  // A short delay: the queue of one host is looked at while its lease goes on and while its token waits.
  "one-host": { pages: values.quick ? 200 : 1_000, hosts: 1, delayMs: 100, kills: 0, seed },
};

let good = true;
for (const [name, run] of Object.entries(RUNS)) {
  if (values.only !== undefined && values.only !== name) continue;
  const result = await crawlOnce(run);
  console.log(JSON.stringify({ run: name, ...run, ...result }));
  const excused = run.kills > 0 ? result.inHand : 0;
  good &&= result.tooSoon === 0 && result.atOnce === 0 && result.never === 0 && result.open === 0;
  good &&= result.extraFetches <= excused && result.mostTokens <= 1;
}
process.exitCode = good ? 0 : 1;
