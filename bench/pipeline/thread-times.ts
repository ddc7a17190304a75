import type { Worker } from "node:worker_threads";

export type ThreadTimes = {
  /** Milliseconds of processor time by thread name so far; threads that ended count as far as they were last looked at. */
  read(): Promise<Record<string, number>>;
};

/**
 * Watches every thread that this process starts from now on. Engines and functions have threads of their own names, so that
 * their sum tells where the processor time of a run goes.
 */
export function watchThreads(): ThreadTimes {
  const seen = new Map<Worker, { name: string; ms: number }>();
  process.on("worker", (worker: Worker) => {
    seen.set(worker, { name: worker.threadName ?? "unnamed", ms: 0 });
  });
  return {
    async read() {
      const sums: Record<string, number> = {};
      await Promise.all(
        [...seen].map(async ([worker, known]) => {
          const usage = await worker.cpuUsage().catch(() => undefined);
          if (usage) known.ms = (usage.user + usage.system) / 1_000;
        }),
      );
      for (const { name, ms } of seen.values()) sums[name] = (sums[name] ?? 0) + ms;
      return sums;
    },
  };
}
