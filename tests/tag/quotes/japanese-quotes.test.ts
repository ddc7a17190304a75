import { describe, expect, it } from "vitest";
import { findQuotes } from "../../../functions/tag/quotes/find-quotes.ts";
import { namesIn } from "./names-in.ts";

const quotes = (text: string, names: string[] = []) =>
  findQuotes(text, { language: "ja", names: namesIn(text, names) }).map((quote) => {
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    return [quote.speaker, quote.text];
  });

describe("Japanese quotes", () => {
  it.each([
    ["水城遥社長は「年内に再開したい」と述べた。", ["水城遥"], [["水城遥", "年内に再開したい"]]],
    ["市の担当者は「雨がやみ次第、作業を始める」と話した。", [], [["市の担当者", "雨がやみ次第、作業を始める"]]],
    [
      "水城遥さんは「夢のようだ」と語った。彼女は「次も勝ちたい」と意気込んだ。",
      ["水城遥"],
      [
        ["水城遥", "夢のようだ"],
        ["水城遥", "次も勝ちたい"],
      ],
    ],
    ["北浜製作所は「事実ではない」とコメントした。", ["ORG:北浜製作所"], [["北浜製作所", "事実ではない"]]],
    ["「価格は下がらない」と水城遥アナリストは指摘する。", ["水城遥"], [["水城遥", "価格は下がらない"]]],
  ] as [string, string[], string[][]][])("%s", (text, names, expected) => {
    expect(quotes(text, names)).toEqual(expected);
  });

  it.each(["映画「青い夜の列車」が公開された。", "いわゆる「緑の島」計画が始まる。", "「星」という名の船。"])(
    "titles are none: %s",
    (text) => {
      expect(quotes(text)).toEqual([]);
    },
  );
});
