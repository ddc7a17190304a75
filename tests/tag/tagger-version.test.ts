import { describe, expect, it } from "vitest";
import { taggerVersion } from "../../functions/tag/tagger-version.ts";

describe("the tagger's version", () => {
  it("says who tagged, is of one width, and lets Comprehend's tags replace those that stood in for them", () => {
    const builtin = taggerVersion("builtin");
    const comprehend = taggerVersion("comprehend");
    expect(builtin).toMatch(/^\d{4}b$/);
    expect(comprehend).toMatch(/^\d{4}c$/);
    expect(builtin < comprehend).toBe(true);
  });
});
