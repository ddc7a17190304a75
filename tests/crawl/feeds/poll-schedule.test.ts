import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextPoll } from "../../../functions/crawl/feeds/poll-schedule.ts";

const HOUR = 3_600_000;
const bounds = { minMs: HOUR / 12, maxMs: 24 * HOUR };

describe("the next look at a feed", () => {
  it("comes sooner when much is new, later when nothing is", () => {
    expect(nextPoll({ lastIntervalMs: HOUR, newItems: 20, ...bounds })).toBe(HOUR / 2);
    expect(nextPoll({ lastIntervalMs: HOUR, newItems: 1, ...bounds })).toBeLessThan(HOUR);
    expect(nextPoll({ lastIntervalMs: HOUR, newItems: 0, ...bounds })).toBe(1.5 * HOUR);
  });

  it("does not take all items of a first look for news", () => {
    expect(nextPoll({ newItems: 100, ...bounds })).toBe(nextPoll({ newItems: 0, ...bounds }));
  });

  it("settles at its bounds", () => {
    let busy = HOUR;
    let quiet = HOUR;
    for (let i = 0; i < 50; i++) {
      busy = nextPoll({ lastIntervalMs: busy, newItems: 10, ...bounds });
      quiet = nextPoll({ lastIntervalMs: quiet, newItems: 0, ...bounds });
    }
    expect([busy, quiet]).toEqual([bounds.minMs, bounds.maxMs]);
  });

  it("never leaves its bounds", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e10 }), fc.nat(), (lastIntervalMs, newItems) => {
        const next = nextPoll({ lastIntervalMs, newItems, ...bounds });
        expect(next >= bounds.minMs && next <= bounds.maxMs).toBe(true);
      }),
    );
  });
});
