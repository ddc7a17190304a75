import { setTimeout as sleep } from "node:timers/promises";
import { frontier } from "../../functions/aws/frontier.ts";
import {
  lastDays,
  type Overview,
  readArticleCounts,
  readHostCounts,
  readQueueDepth,
} from "../../functions/aws/overview.ts";
import { STAGE_NAMES } from "../pipeline-shape.ts";
import { type Connection, connect, type Where } from "./connect.ts";
import { paint, table } from "./terminal.ts";

export type StatusOptions = Where & { days: number; watch: boolean; json: boolean };

/** Prints how the pipeline fares: articles by status, queues, hosts, failures by reason. */
export async function status(options: StatusOptions): Promise<void> {
  const connection = await connect(options);
  const stopped = new AbortController();
  const stop = () => stopped.abort();
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, stop);
  try {
    while (!stopped.signal.aborted) {
      const overview = await readOverview(connection, options.days);
      if (options.json) console.log(JSON.stringify(overview));
      else
        console.log(
          `${options.watch && process.stdout.isTTY ? "\x1b[2J\x1b[H" : ""}${describe(overview, options.days)}`,
        );
      if (!options.watch) return;
      await sleep(2_000, undefined, { signal: stopped.signal }).catch(() => {});
    }
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.removeListener(signal, stop);
    await connection.close();
  }
}

/** Hosts that are looked into; a frontier of more is told by its metrics. */
const MOST_HOSTS = 2_000;

export async function readOverview({ clients, names }: Connection, days: number): Promise<Overview> {
  const { hosts } = frontier(clients, { ...names, FUNCTION_TIMEOUT_SECONDS: 60 });
  const now = new Date();
  const [articles, hostCounts, depths] = await Promise.all([
    readArticleCounts(clients, names.ARTICLES_TABLE, lastDays(now, days)),
    readHostCounts(clients, names.FRONTIER_TABLE, hosts, now.getTime(), MOST_HOSTS),
    Promise.all(
      STAGE_NAMES.map((stage) =>
        readQueueDepth(clients, names[`${stage.toUpperCase()}_QUEUE_URL` as keyof typeof names]),
      ),
    ),
  ]);
  return {
    articles,
    queues: Object.fromEntries(STAGE_NAMES.map((stage, i) => [stage, depths[i]!])),
    hosts: hostCounts,
  };
}

function describe({ articles, queues, hosts }: Overview, days: number): string {
  const failed = Object.entries(articles.failed).sort((a, b) => b[1] - a[1]);
  const total = failed.reduce((sum, [, count]) => sum + count, 0);
  return [
    paint("bold", `Articles, last ${days} ${days === 1 ? "day" : "days"}`),
    `  ready ${articles.ready} · on their way ${articles.open} · failed ${total}`,
    ...failed.map(([reason, count]) => `    ${reason} ${count}`),
    "",
    table(
      ["queue", "waiting", "in flight", "delayed"],
      Object.entries(queues).map(([name, depth]) => [
        name,
        String(depth.waiting),
        String(depth.inFlight),
        String(depth.delayed),
      ]),
    ),
    "",
    paint("bold", "Hosts"),
    `  with work ${hosts.withWork} · leased ${hosts.leased} · backing off ${hosts.backingOff} · URLs not yet fetched ${hosts.firstFetches}`,
  ].join("\n");
}
