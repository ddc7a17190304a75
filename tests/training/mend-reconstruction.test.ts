import { describe, expect, it } from "vitest";
import type { LabelledText } from "../../training/encode-texts.ts";
import { mendReconstruction } from "../../training/mend-reconstruction.ts";

/** A sentence with `[…|TYPE]` around its spans, in both label sets. */
function sentence(marked: string): LabelledText {
  let text = "";
  const spans = [];
  for (const [, plain, name, type] of marked.matchAll(/([^[]*)(?:\[([^|]+)\|([A-Z]+)\])?/g)) {
    text += plain;
    if (name !== undefined) spans.push({ start: text.length, end: text.length + name.length, type: type! });
    text += name ?? "";
  }
  return { text, heads: [spans, spans.map((span) => ({ ...span, type: span.type === "PERSON" ? "PS" : span.type }))] };
}

const people = (marked: string, labelled: LabelledText[] = []) => {
  const mended = mendReconstruction([sentence(marked)], labelled)[0]!;
  const [own, klue] = mended.heads.map((spans) => spans.map(({ start, end }) => mended.text.slice(start, end)));
  expect(klue).toEqual(own);
  return own;
};

describe("mending reconstructed labels", () => {
  it("drops syllables that are no people", () => {
    expect(people("[하|PERSON]지만 [이|PERSON] 영화는 [최|PERSON]고였다.")).toEqual([]);
  });

  it("keeps those that something beside them speaks for, and whole names", () => {
    expect(people("[박|PERSON] 감독과 [윤|PERSON]씨, [강|PERSON]모(33)씨가 [김서온|PERSON]을 만났다.")).toEqual([
      "박",
      "윤",
      "강",
      "김서온",
    ]);
  });

  it("adds surnames that were passed by, in their place among the others", () => {
    expect(people("이씨는 [김서온|PERSON]과 문 의원, 정 모 씨, 조모(41)씨를 만났다.")).toEqual([
      "이",
      "김서온",
      "문",
      "정",
      "조",
    ]);
  });

  it("adds neither former roles nor the ends of longer words nor what is labelled already", () => {
    expect(people("전 대표는 날씨와 김씨네를 말했다. 아저씨는 [한이씨|ORG]에 갔다.")).toEqual(["한이씨"]);
  });

  it("drops words that people have often left alone, unless they are part of a longer name", () => {
    const drama = Array.from({ length: 12 }, (_, i) => sentence(`${i}번째 드라마 이야기`));
    expect(people("[드라마|WORK] 이야기와 [드라마 왕국|WORK] 이야기", drama)).toEqual(["드라마 왕국"]);
    expect(people("[드라마|WORK] 이야기", drama.slice(0, 3))).toEqual(["드라마"]);
    expect(people("[드라마|WORK] 이야기", [...drama, sentence("[드라마|WORK] 둘")])).toEqual(["드라마"]);
  });
});
