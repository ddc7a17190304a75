import { describe, expect, it } from "vitest";
import { newChain } from "../../functions/tag/model/chain.ts";
import { createEnglishReader } from "../../functions/tag/model/english-observations.ts";
import { NO_WORDS } from "../../functions/tag/model/gazetteer.ts";
import { createKoreanReader } from "../../functions/tag/model/korean-observations.ts";
import { readModelFile } from "../../functions/tag/model/model-file.ts";
import { openModel } from "../../functions/tag/model/name-model.ts";
import type { LabelledText } from "../../training/encode-texts.ts";
import { type Recipe, trainModel } from "../../training/train-model.ts";

const PEOPLE = ["김민수", "이영희", "박철수", "최지우", "정하늘", "강나래"];
const CITIES = ["서울", "부산", "대구", "광주", "인천", "울산"];

/** Sentences of our own, from a pattern, so that a small model can learn it. */
const KOREAN: LabelledText[] = PEOPLE.flatMap((person) =>
  CITIES.map((city) => {
    const text = `${person} 씨는 ${city}에서 회의를 열었다.`;
    const cityAt = text.indexOf(city);
    const spans = [
      { start: 0, end: person.length, type: "PERSON" },
      { start: cityAt, end: cityAt + city.length, type: "LOCATION" },
    ];
    return { text, heads: [spans, [{ ...spans[0]!, type: "PS" }]] };
  }),
);

const RECIPE: Recipe = {
  language: "ko",
  heads: [
    { name: "own", chain: () => newChain(["PERSON", "LOCATION"]), eagerness: 0 },
    { name: "klue", chain: () => newChain(["PS"]), eagerness: 0 },
  ],
  cutoff: 2,
  cut: 0.01,
  fit: { epochs: 4, rate: 0.2, dropout: 0.3, seed: 5, averageFrom: 2 },
};

const train = (recipe: Recipe = RECIPE) => trainModel(recipe, KOREAN, NO_WORDS, createKoreanReader(NO_WORDS)).bytes;

describe("training", () => {
  it("gives the same bytes for the same texts and seed, and others for another seed", () => {
    const bytes = train();
    expect(train().equals(bytes)).toBe(true);
    expect(train({ ...RECIPE, fit: { ...RECIPE.fit, seed: 6 } }).equals(bytes)).toBe(false);
  });

  it("learns what names stand between, and finds names that it never saw", () => {
    const model = openModel(readModelFile(train()));
    const text = "한보람 씨는 제주에서 회의를 열었다.";
    expect(model.tagAll(text)).toMatchObject([
      { start: 0, end: 3, type: "PERSON", text: "한보람" },
      { start: 7, end: 9, type: "LOCATION", text: "제주" },
    ]);
  });

  it("teaches each head its own labels", () => {
    const model = openModel(readModelFile(train()));
    expect(model.tagAll(KOREAN[0]!.text, "klue").map(({ type, text }) => `${text}/${type}`)).toEqual(["김민수/PS"]);
  });

  it("comes to a text as often as it is told, and counts its features once", () => {
    const often = KOREAN.map((text) => ({ ...text, times: 2 }));
    const once = trainModel(RECIPE, KOREAN, NO_WORDS, createKoreanReader(NO_WORDS));
    const twice = trainModel(RECIPE, often, NO_WORDS, createKoreanReader(NO_WORDS));
    expect(twice.facts).toEqual(once.facts);
    expect(twice.bytes.equals(once.bytes)).toBe(false);
  });

  it("refuses a file that is cut short", () => {
    const bytes = train();
    expect(() => readModelFile(bytes.subarray(0, bytes.length - 40))).toThrow();
  });
});

describe("texts that do not mark all types", () => {
  const cue = (open: boolean): LabelledText[] => [
    ...["Zorbo", "Klemp", "Vintra"].map((name) => {
      const text = `They bought the new ${name} phone today`;
      return { text, heads: [[{ start: 20, end: 20 + name.length, type: "PRODUCT" }]] };
    }),
    // Of these nobody said what the capitalised word is.
    ...["Morvel", "Tandrex", "Quilby", "Harsom", "Pelvin", "Rastik"].map((name) => {
      const text = `They bought the new ${name} phone today`;
      return { text, heads: [[]], ...(open ? { open: [{ start: 0, end: text.length }] } : {}) };
    }),
  ];
  const recipe: Recipe = {
    language: "en",
    heads: [{ name: "own", chain: () => newChain(["PRODUCT"]), eagerness: 0 }],
    cutoff: 1,
    cut: 0.01,
    fit: { epochs: 8, rate: 0.2, dropout: 0, seed: 1, averageFrom: 8, openTypes: ["PRODUCT"] },
  };
  const names = (open: boolean) => {
    const { bytes } = trainModel(recipe, cue(open), NO_WORDS, createEnglishReader(NO_WORDS));
    return openModel(readModelFile(bytes))
      .tagAll("They bought the new Bontil phone today")
      .map(({ text }) => text);
  };

  it("do not teach that there is no name", () => {
    expect(names(true)).toEqual(["Bontil"]);
    expect(names(false)).toEqual([]);
  });
});
