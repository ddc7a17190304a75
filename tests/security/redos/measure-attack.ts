import { type Attack, attackText } from "./attack-pattern.ts";

/** Milliseconds of this thread's processor time. Some systems count in steps of 4 ms. */
export function cpuOf(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/**
 * The length of an attack at which a pattern takes much more time than its length explains: few characters where the time
 * doubles with each, thousands where it grows with their square. Undefined where it is in proportion.
 */
export function slowFrom(pattern: RegExp, attack: Attack): number | undefined {
  return LENGTHS.find((length) => {
    const text = attackText(attack, length);
    return isSlow(pattern, text) && isSlow(pattern, text);
  });
}

function isSlow(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return cpuOf(() => (pattern.global ? text.replace(pattern, "") : pattern.exec(text))) > SLOW_MS;
}

/** From 24 to 8,000, each half as long again, so that what doubles is seen before it takes years. */
const LENGTHS = Array.from({ length: 15 }, (_, step) => Math.round(24 * 1.514 ** step));
/** What is in proportion takes less than a millisecond for the longest. */
const SLOW_MS = 20;
