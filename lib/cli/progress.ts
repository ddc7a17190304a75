import type { Overview } from "../../functions/aws/overview.ts";

export type Progress = { update(overview: Overview): void; end(): void };

/** Shows how the run goes: one line that changes on a terminal, a line now and then elsewhere. */
export function showProgress(now: () => number = () => performance.now()): Progress {
  const startedAt = now();
  let last = "";
  let toldAt = Number.NEGATIVE_INFINITY;
  return {
    update(overview) {
      const line = describe(overview, (now() - startedAt) / 1_000);
      if (line === last) return;
      if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K${line.slice(0, (process.stdout.columns ?? 120) - 1)}`);
      else if (now() - toldAt >= 2_000) {
        console.log(line);
        toldAt = now();
      } else return;
      last = line;
    },
    end() {
      if (process.stdout.isTTY && last !== "") process.stdout.write("\n");
    },
  };
}

function describe({ articles, queues, hosts }: Overview, seconds: number): string {
  const failures = Object.entries(articles.failed).sort((a, b) => b[1] - a[1]);
  const failed = failures.reduce((sum, [, count]) => sum + count, 0);
  const busy = Object.entries(queues).map(([name, depth]) => `${name} ${depth.waiting + depth.inFlight}`);
  const reasons = failures.map(([reason, count]) => `${reason} ${count}`).join(", ");
  return [
    `${seconds.toFixed(0).padStart(3)} s`,
    `ready ${articles.ready} (${(articles.ready / Math.max(seconds, 0.1)).toFixed(1)}/s)`,
    `to fetch ${hosts.firstFetches}`,
    busy.join(" · "),
    `failed ${failed}${reasons ? `: ${reasons}` : ""}`,
  ].join("  │  ");
}

export type Counter = { count(): void; end(): void };

/** Counts on standard error how far something has come, where a person looks on and it takes longer than a second. */
export function countOnStderr(of: string, silent: boolean, now: () => number = () => performance.now()): Counter {
  const show = process.stderr.isTTY && !silent;
  let count = 0;
  let toldAt = now() + 1_000 - TELL_EVERY_MS;
  return {
    count() {
      count++;
      if (!show || now() - toldAt < TELL_EVERY_MS) return;
      toldAt = now();
      process.stderr.write(`\r\x1b[2K${count} ${of}`);
    },
    end() {
      if (show) process.stderr.write("\r\x1b[2K");
    },
  };
}

const TELL_EVERY_MS = 200;
