/**
 * Plays the design through on paper, from a thousand to ten million articles a day and from ten to a hundred thousand hosts: what
 * gets through, how long an article takes from drop to ready, which limit is nearest, what a month costs.
 *
 *   npm run bench:scale -- [--articles 1000,10000,100000,1000000,10000000] [--hosts 10,100,1000,10000,100000]
 *                          [--revisits 4] [--peak 2] [--skew 0] [--seed 1] [--markdown] [--json]
 *
 * What is measured is an hour of the day that brings `--peak` times the mean. `--skew` 1 spreads articles over hosts as 1 / rank.
 * A limit is asked for by its share: above 100% it holds the rest up.
 */
import { parseArgs } from "node:util";
import { awsDesign } from "./design.ts";
import { MEASURED } from "./measured.ts";
import { type Outcome, simulate } from "./simulate.ts";
import { whatToTurn } from "./what-to-turn.ts";

const { values } = parseArgs({
  options: {
    articles: { type: "string", default: "1000,10000,100000,1000000,10000000" },
    hosts: { type: "string", default: "10,100,1000,10000,100000" },
    revisits: { type: "string", default: "4" },
    peak: { type: "string", default: "2" },
    skew: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    markdown: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
  },
});
const DAY_SECONDS = 86_400;
const revisits = Number(values.revisits);
const peak = Number(values.peak);

if (!values.json) {
  const head = [
    "articles a day",
    "hosts",
    "got through",
    "p50",
    "p95",
    "revisits late p95",
    "nearest limit",
    "of it",
    "functions at once",
    "$ a month",
    "what to turn",
  ];
  console.log(line(head));
  if (values.markdown) console.log(line(head.map(() => "---")));
}
for (const articles of values.articles.split(",").map(Number)) {
  for (const hosts of values.hosts.split(",").map(Number)) {
    const perSecond = (articles / DAY_SECONDS) * peak;
    const outcome = simulate(
      { perSecond, hosts, skew: Number(values.skew), revisits, seed: Number(values.seed), ...times(perSecond) },
      awsDesign(),
    );
    if (values.json) console.log(JSON.stringify({ articles, hosts, ...outcome }));
    else console.log(row(articles, hosts, outcome));
  }
}

/** Long enough to see some thousand articles, or a day; an hour's third at most where there are many. */
function times(perSecond: number): { warmUpMs: number; measuredMs: number } {
  const measuredMs = Math.min(DAY_SECONDS, Math.max(1_200, 2_000 / perSecond)) * 1_000;
  return { warmUpMs: Math.min(900_000, measuredMs), measuredMs };
}

function row(articles: number, hosts: number, outcome: Outcome): string {
  const { latencyMs, revisitLagMs, limits, concurrency, ofOffered } = outcome;
  const nearest = limits[0]!;
  return line([
    articles.toLocaleString("en"),
    hosts.toLocaleString("en"),
    percent(Math.min(1, ofOffered)),
    seconds(latencyMs.p50),
    seconds(latencyMs.p95),
    seconds(revisitLagMs.p95),
    nearest.name,
    percent(nearest.share),
    String(concurrency),
    dollars(articles),
    nearest.share < 0.7 ? "–" : whatToTurn(nearest.name),
  ]);
}

function dollars(articlesADay: number): string {
  const { millionArticles, millionRevisits, standing } = MEASURED.dollars;
  const month = (articlesADay * 30) / 1e6;
  return Math.round(standing + month * (millionArticles + revisits * millionRevisits)).toLocaleString("en");
}

function line(cells: string[]): string {
  return values.markdown ? `| ${cells.join(" | ")} |` : cells.join("\t");
}

function percent(share: number): string {
  return Number.isNaN(share) ? "none" : `${(100 * share).toFixed(share < 0.01 ? 1 : 0)}%`;
}

function seconds(ms: number): string {
  if (Number.isNaN(ms)) return "–";
  return ms < 100_000 ? `${(ms / 1_000).toFixed(1)} s` : `${Math.round(ms / 60_000)} min`;
}
