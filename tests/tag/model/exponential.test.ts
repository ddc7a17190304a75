import { describe, expect, it } from "vitest";
import { exponential } from "../../../functions/tag/model/exponential.ts";

describe("exponential", () => {
  it("agrees with Math.exp to nine digits between -80 and 80", () => {
    for (let x = -80; x <= 80; x += 0.37) expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 9);
  });

  it("stays finite and above zero outside", () => {
    for (const x of [-1e9, -81, 81, 1e9]) {
      expect(Number.isFinite(exponential(x))).toBe(true);
      expect(exponential(x)).toBeGreaterThan(0);
    }
  });
});
