import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SCHEMAS } from "../../docs/write-schemas.ts";

describe("the published schema", () => {
  it.each(Object.entries(SCHEMAS))(
    "%s is what the code reads (node docs/write-schemas.ts writes it)",
    (file, write) => {
      expect(readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8")).toBe(write());
    },
  );
});
