import type { FailureReason } from "../article/status.ts";
import { LONGEST_RETRY_AFTER_MS } from "./retry-after.ts";

export type NextAttempt =
  | { outcome: "retry"; at: Date }
  /** The URL ends with the last reason. */
  | { outcome: "give_up"; because: "final" | "attempts" | "time" };

const MOST_ATTEMPTS = 6;
const LONGEST_MS = 72 * 60 * 60 * 1000;
/** 10 min, 40 min, 2 h 40, 10 h 40, 42 h 40: a server that is down for a while, for a night, for a weekend. */
const FIRST_DELAY_MS = 10 * 60 * 1000;
const FACTOR = 4;

/**
 * When a URL that failed is tried again. The reason is the policy: trouble of the network and of the server passes,
 * what the server or the guard decided does not. `attempt` counts the attempts made, the failed one included; `random`
 * is from 0 to 1 and moves the time by a quarter either way, so that what failed together does not come back together.
 * `retryable` is the failure's own word where it has one (a header flood is a bad response that stays one).
 */
export function nextAttempt(input: {
  attempt: number;
  reason: FailureReason;
  retryable?: boolean;
  retryAfterMs?: number;
  firstAttemptAt: Date;
  now: Date;
  random: number;
}): NextAttempt {
  if (!(input.retryable ?? RETRYABLE.has(input.reason))) return { outcome: "give_up", because: "final" };
  if (input.attempt >= MOST_ATTEMPTS) return { outcome: "give_up", because: "attempts" };
  const planned = FIRST_DELAY_MS * FACTOR ** (input.attempt - 1) * (0.75 + input.random / 2);
  const asked = Math.min(input.retryAfterMs ?? 0, LONGEST_RETRY_AFTER_MS);
  const at = new Date(input.now.getTime() + Math.round(Math.max(planned, asked)));
  if (at.getTime() > input.firstAttemptAt.getTime() + LONGEST_MS) return { outcome: "give_up", because: "time" };
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
