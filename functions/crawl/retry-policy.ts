import type { FailureReason } from "../article/status.ts";
import { LONGEST_RETRY_AFTER_MS } from "./retry-after.ts";

export type NextAttempt =
  | { outcome: "retry"; at: Date }
  /** The URL ends with the last reason. */
  | { outcome: "give_up"; because: "final" | "attempts" | "time" };

/** How often and how long a URL is tried, and how long after its first failure for the second time. */
export type RetryLimits = { attempts: number; withinMs: number; firstMs: number };

/** 10 min, 40 min, 2 h 40, 10 h 40, 42 h 40: a server that is down for a while, for a night, for a weekend. */
export const USUAL_RETRIES: RetryLimits = { attempts: 6, withinMs: 72 * 60 * 60 * 1000, firstMs: 10 * 60 * 1000 };
const FACTOR = 4;
/** A Retry-After of nothing still means later. */
const SHORTEST_MS = 1000;

/**
 * When a URL that failed is tried again. The reason is the policy: trouble of the network and of the server passes,
 * what the server or the guard decided does not. `attempt` counts the attempts made, the failed one included; `random`
 * is from 0 to 1 and moves the time by a quarter either way, so that what failed together does not come back together.
 * `retryable` is the failure's own word where it has one (a header flood is a bad response that stays one). A server
 * that names its time (Retry-After) is taken at its word, the first two times.
 */
export function nextAttempt(input: {
  attempt: number;
  reason: FailureReason;
  retryable?: boolean;
  retryAfterMs?: number;
  firstAttemptAt: Date;
  now: Date;
  random: number;
  limits?: RetryLimits;
}): NextAttempt {
  const { attempts, withinMs, firstMs } = input.limits ?? USUAL_RETRIES;
  if (!(input.retryable ?? RETRYABLE.has(input.reason))) return { outcome: "give_up", because: "final" };
  if (input.attempt >= attempts) return { outcome: "give_up", because: "attempts" };
  const planned = firstMs * FACTOR ** (input.attempt - 1) * (0.75 + input.random / 2);
  const asked = Math.min(input.retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS);
  const wait =
    input.retryAfterMs !== undefined && input.attempt <= 2 ? Math.max(SHORTEST_MS, asked) : Math.max(planned, asked);
  const at = new Date(input.now.getTime() + Math.round(wait));
  if (at.getTime() > input.firstAttemptAt.getTime() + withinMs) return { outcome: "give_up", because: "time" };
  return { outcome: "retry", at };
}

const RETRYABLE: ReadonlySet<FailureReason> = new Set([
  "timeout",
  "dns_error",
  "tls_error",
  "server_error",
  "bad_response",
  "bad_encoding",
  "empty",
]);
