import { describe, expect, it } from "vitest";
import { readEntities } from "../../../functions/tag/entities/curated-entity.ts";
import { ENTITY_TABLES, entityTable } from "../../../functions/tag/entities/entity-table.ts";

const entities = ENTITY_TABLES.flatMap(readEntities);

const TICKER =
  /^(?:KRX:\d{6}|KOSDAQ:\d{6}|NYSE:[A-Z]{1,4}(?:\.[AB])?|NASDAQ:[A-Z]{2,5}|TSE:\d{3}[\dA-Z]|HKEX:\d{4}|TWSE:\d{4})$/;

/** States that the news calls otherwise than ICU does. */
const OWN_NAMES: Record<string, string> = {
  CD: "Democratic Republic of the Congo",
  CG: "Republic of the Congo",
  CI: "Ivory Coast",
  CZ: "Czech Republic",
  HK: "Hong Kong",
  MM: "Myanmar",
  MO: "Macau",
  PS: "Palestine",
  TL: "East Timor",
  TR: "Turkey",
  VA: "Vatican",
  VC: "Saint Vincent and the Grenadines",
};

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

  it("have tickers in the form of their exchange, each once", () => {
    const tickers = entities.flatMap(({ ticker }) => ticker ?? []);
    expect(tickers.filter((ticker) => !TICKER.test(ticker))).toEqual([]);
    expect(new Set(tickers).size).toBe(tickers.length);
    expect(entities.filter(({ ticker, type }) => ticker !== undefined && type !== "ORG")).toEqual([]);
  });

  it("have Wikidata ids in their form, each once", () => {
    const ids = entities.flatMap(({ wikidata }) => wikidata ?? []);
    expect(ids.filter((id) => !/^Q[1-9]\d{0,8}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("have for each state the ISO code that ICU knows by the same name", () => {
    const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    const states = entities.filter(({ iso }) => iso !== undefined);
    expect(new Set(states.map(({ iso }) => iso)).size).toBe(states.length);
    expect(states.filter(({ iso, id }) => id !== `loc:${iso?.toLowerCase()}`)).toEqual([]);
    const plain = (name: string) => name.replaceAll("&", "and").replaceAll("St. ", "Saint ");
    const other = states.filter(({ iso = "", en = "" }) => plain(names.of(iso) ?? "") !== en && !(iso in OWN_NAMES));
    expect(other.map(({ iso, en }) => `${iso} ${en}`)).toEqual([]);
    for (const [iso, en] of Object.entries(OWN_NAMES)) expect(states.find((state) => state.iso === iso)?.en).toBe(en);
  });

  it("have the 17 Korean provinces and all their cities, counties and districts", () => {
    const provinces = entities.filter(({ id, within }) => within === "loc:kr" && /^loc:kr-[a-z]+$/.test(id));
    expect(provinces.length).toBe(17);
    expect(entities.filter(({ within }) => within?.startsWith("loc:kr-")).length).toBeGreaterThanOrEqual(226);
  });
});
