import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadNameModel, type NameModel } from "../../../functions/tag/model/name-model.ts";

const korean = loadNameModel("ko")!;
const english = loadNameModel("en")!;
const found = (model: NameModel, text: string) => model.tag(text).spans.map((span) => `${span.text}/${span.type}`);

describe("loadNameModel", () => {
  it("knows Korean and English, by any tag of theirs", () => {
    expect(loadNameModel("ko-KR")).toBe(korean);
    expect(loadNameModel("EN_gb")).toBe(english);
  });

  it("is null for languages without training data", () => {
    for (const language of ["ja", "zh", "fr", "und", "", "toString", "kok"]) expect(loadNameModel(language)).toBeNull();
  });

  it("is null where the folder has no models, and says so where a file is not one", () => {
    const folder = mkdtempSync(join(tmpdir(), "models-"));
    try {
      expect(loadNameModel("ko", folder)).toBeNull();
      writeFileSync(join(folder, "names-en.bin"), "not a model");
      expect(() => loadNameModel("en", folder)).toThrow("not a name model");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the Korean model", () => {
  it("finds people, places and organisations without their particles", () => {
    const names = found(korean, "박지영 부산시장은 14일 서울에서 국회 대표단을 만났다고 한국경제신문이 보도했다.");
    expect(names).toContain("박지영/PERSON");
    expect(names).toContain("서울/LOCATION");
    expect(names).toContain("한국경제신문/ORG");
  });

  it("makes one name of an address", () => {
    expect(found(korean, "화재는 서울 종로구 한 창고에서 시작됐다.")).toContain("서울 종로구/LOCATION");
  });

  it("leaves common nouns out that its training data counts as names", () => {
    expect(found(korean, "경찰은 버스와 승용차가 부딪혔다고 밝혔다.")).toEqual([]);
    expect(korean.tagAll("경찰은 버스와 승용차가 부딪혔다고 밝혔다.").map(({ text }) => text)).toContain("경찰");
  });

  it("finds values too where all types are asked for, and KLUE's types under their head", () => {
    const text = "지난해 5월 3일 오후 2시 1만 2000원을 낸 사람은 35%였다.";
    expect(korean.tagAll(text).map(({ type }) => type)).toEqual(
      expect.arrayContaining(["DATE", "TIME", "MONEY", "PERCENT"]),
    );
    expect(korean.tagAll(text, "klue").map(({ type }) => type)).toEqual(expect.arrayContaining(["DT", "TI", "QT"]));
    expect(() => korean.tagAll(text, "none")).toThrow("no head");
  });

  it("does not see zero-width characters, and keeps offsets true around them", () => {
    const text = "\ufeff서\u200b울에서 만난 김철수 씨는 웃었다.";
    const spans = korean.tag(text).spans;
    for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(spans[0]).toMatchObject({ type: "LOCATION", start: 1, end: 4 });
  });
});

describe("the English model", () => {
  it("finds people, places and organisations", () => {
    const names = found(
      english,
      "Senator Maria Lopez of the Democratic Party spoke in Chicago, Germany's embassy said.",
    );
    expect(names).toContain("Maria Lopez/PERSON");
    expect(names).toContain("Democratic Party/ORG");
    expect(names).toContain("Chicago/LOCATION");
    expect(names).toContain("Germany/LOCATION");
  });
});

describe.each([
  // The Korean model reads characters and takes ten times as long as the English one: time is linear in both.
  ["Korean", korean, 250_000],
  ["English", english, 1_000_000],
])("the %s model on bad input", (_, model, long) => {
  const word = "가나다라마바사".repeat(15_000);
  it.each([
    ["an empty text", ""],
    ["white space", " \n\t\u3000 "],
    ["one word of 100 KB", word],
    ["one Latin word of 100 KB", "Aa".repeat(50_000)],
    ["100 KB of full stops", ".".repeat(100_000)],
    ["100 KB of opening quotation marks", "“‘(".repeat(33_000)],
    ["lone surrogates", `김\ud83d철수 \udc00서울 Paris\ud83d`],
    ["emoji beside names", "😀김철수😀가 서울😀에서 Paris😀 London"],
    ["right-to-left text", "\u202eالقاهرة 2024 שלום Paris\u202c"],
    ["text of markup", "<div class='a'>서울<br/>&amp;&nbsp;</div>".repeat(200)],
    ["control characters", "\u0000\u0001서울\u0007 Paris\u0000"],
    ["no known language", "ꦲꦏ꧀ꦱꦫ ᚠᚢᚦᚬᚱᚴ"],
  ])("gives names inside the text, in order, for %s", (_what, text) => {
    let last = 0;
    for (const span of [...model.tag(text).spans]) {
      expect(span.start).toBeGreaterThanOrEqual(last);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(text.length);
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(/[\ud800-\udbff]/.test(text[span.start - 1] ?? "") && /[\udc00-\udfff]/.test(text[span.start]!)).toBe(
        false,
      );
      expect(span.confidence).toBeGreaterThanOrEqual(0);
      expect(span.confidence).toBeLessThanOrEqual(1.000001);
      last = span.end;
    }
  });

  it(`tags ${long} characters as it tags the same sentence alone`, () => {
    const sentence = "김철수 씨는 서울에서 Paris로 떠났다.\n";
    const times = Math.ceil(long / sentence.length);
    const once = model.tag(sentence).spans.length;
    expect(model.tag(sentence.repeat(times)).spans).toHaveLength(once * times);
  });
});
