import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { SCHEMAS } from "../../docs/write-schemas.ts";

describe("the published schema", () => {
  it.each(Object.entries(SCHEMAS))("%s is what the code reads (docs/write-schemas.ts writes it)", (file, schema) => {
    const published: unknown = JSON.parse(readFileSync(new URL(`../../docs/${file}`, import.meta.url), "utf8"));
    expect(published).toEqual(JSON.parse(JSON.stringify(schema())));
  });
});
