import { jsonOf, jsonPart, type Surface } from "../fuzz-case.ts";

/** Surfaces with a fault in every fifth case or so: a run that does not find them proves nothing. */
export const planted = {
  "planted-throw": faulty(() => {
    throw new RangeError("planted");
  }),
  "planted-wrong": faulty(() => ["planted"]),
  "planted-hang": faulty(() => {
    for (;;);
  }),
  "planted-slow": faulty(() => {
    const from = process.threadCpuUsage().user;
    while (process.threadCpuUsage().user - from < 2_000_000);
    return [];
  }),
  "planted-growth": faulty(() => {
    kept.push(new Array(4_000).fill(0));
    return [];
  }, 1),
} satisfies Record<string, Surface>;

const kept: unknown[] = [];

function faulty(act: () => string[], share = 0.2): Surface {
  return {
    draw: (random) => ({ parts: { draw: jsonPart(random()) } }),
    check: async (fuzzCase) => (jsonOf<number>(fuzzCase, "draw") < share ? act() : []),
  };
}
