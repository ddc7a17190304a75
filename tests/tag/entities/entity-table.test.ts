import { describe, expect, it } from "vitest";
import { readEntities } from "../../../functions/tag/entities/curated-entity.ts";
import { ENTITY_TABLES, entityTable } from "../../../functions/tag/entities/entity-table.ts";

const entities = ENTITY_TABLES.flatMap(readEntities);

describe("the curated entities", () => {
  it("are 2,500 and more, each id once", () => {
    expect(entities.length).toBeGreaterThan(2500);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  });

  it("have forms in NFC, without spaces around them, of two letters or more", () => {
    const odd = entities
      .flatMap(({ forms }) => forms)
      .filter(({ text }) => text !== text.normalize("NFC").trim() || text.length < 2);
    expect(odd).toEqual([]);
  });

  it("have no link where forms belong", () => {
    expect(entities.flatMap(({ forms }) => forms).filter(({ text }) => /^(?:w|t|iso|in|c)=/.test(text))).toEqual([]);
  });

  it("share a form only where all but one of them mark it", () => {
    const shared = [...entityTable().byForm].filter(([, readings]) => readings.filter(({ mark }) => !mark).length > 1);
    expect(shared.map(([form]) => form)).toEqual([]);
  });

  it("are within places that are in the table", () => {
    const { byId } = entityTable();
    expect(entities.filter(({ within }) => within !== undefined && !byId.has(within)).map(({ id }) => id)).toEqual([]);
  });

  it("have every state in Korean, English and Japanese, and its capital", () => {
    const states = entities.filter(({ iso }) => iso !== undefined);
    expect(states.length).toBeGreaterThanOrEqual(197);
    expect(states.filter(({ ko, en, ja }) => !ko || !en || !ja)).toEqual([]);
    const governed = new Set(entities.map(({ within }) => within));
    const without = states.filter(({ id }) => !governed.has(id)).map(({ iso }) => iso);
    expect(without.sort()).toEqual(["GL", "GU", "HK", "MO", "PR"]);
  });

  it("have the 17 Korean provinces and all their cities, counties and districts", () => {
    const provinces = entities.filter(({ id, within }) => within === "loc:kr" && /^loc:kr-[a-z]+$/.test(id));
    expect(provinces.length).toBe(17);
    expect(entities.filter(({ within }) => within?.startsWith("loc:kr-")).length).toBeGreaterThanOrEqual(226);
  });
});
