import type { Answer } from "./recognizer.ts";

export type BackOff = {
  /** How often is waited in all: the calls that share a back-off share these. */
  waits: number;
  /** Milliseconds: the longest first wait, and the longest of all. */
  firstMs: number;
  mostMs: number;
  sleep(ms: number): Promise<unknown>;
  /** At least 0, below 1. */
  random(): number;
};

/**
 * Calls again what was busy, after a random time up to a limit that doubles ("full jitter": Brooker, "Exponential Backoff
 * And Jitter", AWS Architecture Blog, 2015), until it is answered or the waits are used up.
 */
export function createRetry(backOff: BackOff): <T>(call: () => Promise<Answer<T>>) => Promise<Answer<T>> {
  let waits = backOff.waits;
  return async (call) => {
    for (let limit = backOff.firstMs; ; limit *= 2) {
      const answer = await call();
      if (answer.outcome !== "busy" || waits === 0) return answer;
      waits--;
      await backOff.sleep(backOff.random() * Math.min(backOff.mostMs, limit));
    }
  };
}
