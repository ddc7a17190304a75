import { setTimeout as wait } from "node:timers/promises";
import type { Invoke } from "./function-runtime.ts";

export type Schedule = { stop(): Promise<void> };

/**
 * Invokes a function after `firstAfterMs` (at once, if not said) and then every `everyMs` milliseconds, as EventBridge
 * does, but never twice at a time: a run that takes longer than the period puts the next one off.
 */
export function startSchedule({
  everyMs,
  firstAfterMs = 0,
  invoke,
}: {
  everyMs: number;
  firstAfterMs?: number;
  invoke: Invoke;
}): Schedule {
  const ending = new AbortController();
  async function run(): Promise<void> {
    if (firstAfterMs > 0) await wait(firstAfterMs, undefined, { signal: ending.signal }).catch(() => {});
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
