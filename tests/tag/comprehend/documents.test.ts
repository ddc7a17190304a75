import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comprehendLanguage } from "../../../functions/tag/comprehend/comprehend-language.ts";
import { locateNames } from "../../../functions/tag/comprehend/locate-names.ts";
import { splitDocuments } from "../../../functions/tag/comprehend/split-documents.ts";

const parts = (text: string, bytes: number) =>
  splitDocuments(text, bytes).map(({ start, end }) => text.slice(start, end));

describe("documents of a text", () => {
  it("cover it, fit, and cut no pair, whatever the text", () => {
    const pieces = fc.constantFrom("a", "한국", ". ", "。", "\n", "\n\n", "👩‍👧", "\ud83d", "\ude00", " ", "word", "é");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 200 }), fc.integer({ min: 32, max: 100 }), (some, bytes) => {
        const text = some.join("");
        const documents = parts(text, bytes);
        expect(documents.join("")).toBe(text);
        for (const document of documents) {
          expect(Buffer.byteLength(document)).toBeLessThanOrEqual(bytes);
          expect(document).not.toBe("");
        }
        const lone = (each: string) => [...each].filter((char) => /^[\ud800-\udfff]$/.test(char)).length;
        expect(documents.reduce((sum, each) => sum + lone(each), 0)).toBe(lone(text));
      }),
    );
  });

  it("end with paragraphs where they can, else with sentences", () => {
    expect(parts("One goes. Two goes.\nThree goes on. Four.", 34)).toEqual([
      "One goes. Two goes.\n",
      "Three goes on. Four.",
    ]);
    expect(parts("하나가 갔다. 둘이 왔다. 셋이 남았다.", 36)).toEqual(["하나가 갔다. 둘이 왔다.", " 셋이 남았다."]);
  });

  it("are few, however long the text and whatever it is made of", () => {
    for (const unit of ["가", "word ", "\n", ". ", "👩", "\ud83d"]) {
      const text = unit.repeat(200_000 / unit.length);
      const documents = splitDocuments(text, 5_000);
      expect(documents.at(-1)?.end).toBe(text.length);
      expect(documents.length).toBeLessThan(300);
    }
  });
});

describe("the language of an article", () => {
  it.each([
    ["ko", "ko"],
    ["ko-KR", "ko"],
    ["EN_us", "en"],
    ["zh", "zh"],
    ["zh-CN", "zh"],
    ["zh-Hant", "zh-TW"],
    ["zh-HK", "zh-TW"],
    ["zh-Hans-HK", "zh"],
    ["pt-BR", "pt"],
    ["nl", null],
    ["und", null],
    ["", null],
  ])("%s is %s to Comprehend", (inLanguage, expected) => expect(comprehendLanguage(inLanguage)).toBe(expected));
});

describe("a name", () => {
  const names = (text: string, found: string, type = "PERSON") => {
    const begin = [...text.slice(0, text.indexOf(found))].length;
    const entity = { type, text: found, begin, end: begin + [...found].length, score: 0.87654 };
    return locateNames(text, { start: 0, end: text.length }, [entity]).map((name) => name.text);
  };

  it.each([
    ["“Quillbrook” fell", "“Quillbrook”", "Quillbrook"],
    ["Quillbrook’s rise", "Quillbrook’s", "Quillbrook"],
    ["고나린에게 물었다", "고나린에게", "고나린"],
    ["고나린는 아니다", "고나린", "고나린"],
    ["딥시크가 냈다", "딥시크가", "딥시크"],
    ["제주도 바람", "제주도", "제주도"],
    ["시인 고은", "고은", "고은"],
  ])("in %s reported as %s is %s", (text, found, expected) => expect(names(text, found)).toEqual([expected]));

  it("has a letter", () => expect(names("see “…”", "“…”")).toEqual([]));

  it("is left out where the offsets do not hold it, or lie outside", () => {
    const text = "Quillbrook fell";
    const at = (begin: number, end: number) =>
      locateNames(text, { start: 0, end: text.length }, [
        { type: "ORGANIZATION", text: "Quillbrook", begin, end, score: 1 },
      ]);
    expect(at(0, 10)).toHaveLength(1);
    for (const [begin, end] of [
      [1, 11],
      [-1, 9],
      [0, 99],
      [10, 0],
      [0.5, 10],
    ] as const)
      expect(at(begin, end)).toEqual([]);
  });
});
