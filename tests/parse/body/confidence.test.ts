import { describe, expect, it } from "vitest";
import { calibrate } from "../../../functions/parse/body/confidence.ts";
import table from "../../../functions/parse/body/confidence-points.json" with { type: "json" };
import { fitRising } from "../../../training/extraction/isotonic.ts";

const steps = Array.from({ length: 201 }, (_, at) => at / 200);

describe("confidence", () => {
  it("never falls when more is promised", () => {
    for (const units of [50, 300, 5_000]) {
      const values = steps.map((promised) => calibrate(promised, units));
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });

  it("lies between 0 and 1 whatever it is asked", () => {
    for (const promised of [...steps, -1, 2]) {
      for (const units of [0, 10, 299, 1e9]) {
        const value = calibrate(promised, units);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  it("is the fitted value at each fitted point", () => {
    for (const [promised, had] of table.points) expect(calibrate(promised!, 5_000)).toBeCloseTo(had!, 3);
  });

  it("is lower for a text as short as a notice", () => {
    expect(calibrate(0.95, 100)).toBeLessThan(calibrate(0.95, 1_000));
  });
});

describe("fitting what rises", () => {
  it("pools neighbours that fall, and keeps every outcome", () => {
    const outcomes = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map((promised, at) => ({
      promised,
      had: [0, 0.4, 0.2, 0.5, 0.9, 0.7][at]!,
    }));
    const fitted = fitRising(outcomes, 1);
    expect(fitted.map((step) => step.count)).toEqual([1, 2, 1, 2]);
    expect(fitted.map((step) => Number(step.had.toFixed(2)))).toEqual([0, 0.3, 0.5, 0.8]);
  });

  it("leaves no step with fewer outcomes than asked for", () => {
    const outcomes = Array.from({ length: 47 }, (_, at) => ({ promised: at / 47, had: ((at * 7) % 10) / 10 }));
    const fitted = fitRising(outcomes, 10);
    expect(Math.min(...fitted.map((step) => step.count))).toBeGreaterThanOrEqual(10);
    expect(fitted.reduce((sum, step) => sum + step.count, 0)).toBe(47);
  });
});
