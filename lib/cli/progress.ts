import type { Overview } from "../../functions/aws/overview.ts";
import { fitWidth } from "./terminal.ts";

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
      if (process.stdout.isTTY) showLine(process.stdout, line);
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

export type Counter = {
  /** So many more are done; `last` says which was the last of them. */
  count(more?: number, last?: string): void;
  /** Takes the line away. May be called twice. */
  end(): void;
};

type Screen = Pick<NodeJS.WriteStream, "write" | "isTTY" | "columns">;

/**
 * Counts on standard error how far something has come (`120 records`), on one line that changes; only where a person
 * looks on, and from the second second on.
 */
export function countOnStderr(
  of: string,
  silent: boolean,
  { screen = process.stderr as Screen, now = () => performance.now() } = {},
): Counter {
  if (silent || !screen.isTTY) return { count() {}, end() {} };
  let count = 0;
  let last: string | undefined;
  let toldAt = now() + 1_000 - TELL_EVERY_MS;
  let shown = false;
  const tell = () => {
    if (now() - toldAt < TELL_EVERY_MS) return;
    toldAt = now();
    showLine(screen, `${count} ${of}${last === undefined ? "" : `, the last is ${last}`}`);
    shown = true;
  };
  // What waits lets the clock tell; what computes tells with each step.
  const timer = setInterval(tell, TELL_EVERY_MS).unref();
  return {
    count(more = 1, latest) {
      count += more;
      last = latest;
      tell();
    },
    end() {
      clearInterval(timer);
      if (shown) screen.write("\r\x1b[2K");
      shown = false;
    },
  };
}

const TELL_EVERY_MS = 200;

/** Puts a line in the place of the one that stands; one that broke would leave half of it behind. Some terminals say 0. */
function showLine(screen: Screen, line: string): void {
  screen.write(`\r\x1b[2K${fitWidth(line, (screen.columns || 120) - 1, true)}`);
}
