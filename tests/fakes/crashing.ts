/** A crash between two lines: what a killed function leaves half-done. */
export class Crash extends Error {}

/**
 * Ports whose calls can be made to crash: before the effect of the n-th call, or just after it. Every call counts, so
 * that a test can try each moment in turn.
 */
export function crashing<Ports extends object>(
  ports: Ports,
): {
  ports: Ports;
  crashAt(call: number, when: "before" | "after"): void;
  calls(): number;
} {
  let count = 0;
  let crash: { call: number; when: "before" | "after" } | undefined;
  const wrapped = Object.fromEntries(
    Object.entries(ports).map(([name, value]) => {
      if (typeof value !== "function") return [name, value];
      return [
        name,
        (...args: unknown[]) => {
          const result = () => (value as (...args: unknown[]) => unknown)(...args);
          // What answers at once (clocks, hashes) is no moment of its own.
          if (name === "now" || name === "random" || name === "hash" || name === "rawKey") return result();
          const call = ++count;
          const here = crash?.call === call ? crash.when : undefined;
          if (here === "before") return Promise.reject(new Crash(`before ${name}`));
          const done = result();
          if (here !== "after") return done;
          return Promise.resolve(done).then(() => Promise.reject(new Crash(`after ${name}`)));
        },
      ];
    }),
  ) as Ports;
  return {
    ports: wrapped,
    crashAt: (call, when) => {
      count = 0;
      crash = { call, when };
    },
    calls: () => count,
  };
}
