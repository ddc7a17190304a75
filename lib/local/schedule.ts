import { setTimeout as wait } from "node:timers/promises";
import type { Invoke } from "./function-runtime.ts";

export type Schedule = { stop(): Promise<void> };

/**
 * Invokes a function at once and then every `everyMs` milliseconds, as EventBridge does, but never twice at a time: a
 * run that takes longer than the period puts the next one off.
 */
export function startSchedule({ everyMs, invoke }: { everyMs: number; invoke: Invoke }): Schedule {
  const ending = new AbortController();
  async function run(): Promise<void> {
    while (!ending.signal.aborted) {
      const startedAt = performance.now();
      await invoke({ source: "newsprint.schedule", time: new Date().toISOString() });
      const rest = Math.max(0, everyMs - (performance.now() - startedAt));
      await wait(rest, undefined, { signal: ending.signal }).catch(() => {});
    }
  }
  const running = run();
  return {
    async stop() {
      ending.abort();
      await running;
    },
  };
}
