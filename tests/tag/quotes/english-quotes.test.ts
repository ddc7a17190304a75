import { describe, expect, it } from "vitest";
import { findQuotes } from "../../../functions/tag/quotes/find-quotes.ts";
import { namesIn } from "./names-in.ts";

const quotes = (text: string, names: string[] = []) =>
  findQuotes(text, { language: "en", names: namesIn(text, names) }).map((quote) => {
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    return [quote.speaker, quote.text];
  });

describe("English quotes", () => {
  it.each([
    [
      '"We will reopen the mill by spring," said Dele Okafor.',
      ["Dele Okafor"],
      [["Dele Okafor", "We will reopen the mill by spring"]],
    ],
    [
      "“The river has never been this low,” Mira Halloran said on Tuesday.",
      ["Mira Halloran"],
      [["Mira Halloran", "The river has never been this low"]],
    ],
    [
      'Dele Okafor, the chief executive of Norvik, told reporters that "nothing has been decided yet."',
      ["Dele Okafor", "ORG:Norvik"],
      [["Dele Okafor", "nothing has been decided yet."]],
    ],
    [
      'Mira Halloran said: "Nobody asked the people who live here."',
      ["Mira Halloran"],
      [["Mira Halloran", "Nobody asked the people who live here."]],
    ],
    [
      '"It was a long night," said Halloran. Mira Halloran leads the union. "But we held on," she added.',
      ["Mira Halloran", "Halloran"],
      [
        ["Mira Halloran", "It was a long night"],
        ["Mira Halloran", "But we held on"],
      ],
    ],
    ['"We had a plan," he said. "We did not follow it."', [], []],
    [
      'Okafor arrived late. "We had a plan," Dele Okafor said. "We did not follow it."',
      ["Dele Okafor", "Okafor"],
      [
        ["Dele Okafor", "We had a plan"],
        ["Dele Okafor", "We did not follow it."],
      ],
    ],
    [
      '"The bridge is safe," said a spokesman for the county.',
      [],
      [["a spokesman for the county", "The bridge is safe"]],
    ],
    [
      '"Demand is still rising," said Tomas Renn, an analyst at Kyle Research.',
      ["Tomas Renn", "ORG:Kyle Research"],
      [["Tomas Renn", "Demand is still rising"]],
    ],
    ['According to Tomas Renn, "the worst is behind us."', ["Tomas Renn"], [["Tomas Renn", "the worst is behind us."]]],
    [
      '"This is a turning point for the valley," the mayor said.',
      [],
      [["the mayor", "This is a turning point for the valley"]],
    ],
    [
      'Norvik said in a statement: "We regret the delay and will refund every ticket."',
      ["ORG:Norvik"],
      [["Norvik", "We regret the delay and will refund every ticket."]],
    ],
    ['"Is it over?" asked Mira Halloran.', ["Mira Halloran"], [["Mira Halloran", "Is it over?"]]],
    [
      '"We lost," Mira Halloran said, "but we learned a lot."',
      ["Mira Halloran"],
      [
        ["Mira Halloran", "We lost"],
        ["Mira Halloran", "but we learned a lot."],
      ],
    ],
  ] as [string, string[], string[][]][])("%s", (text, names, expected) => {
    expect(quotes(text, names)).toEqual(expected);
  });

  it.each([
    'The so-called "green island" plan starts next year.',
    'Her new film, "The Blue Night Train," opens on Friday.',
    'They call it "the wall".',
    'The word "reform" appears nowhere.',
  ])("scare quotes and titles are none: %s", (text) => {
    expect(quotes(text, ["Mira Halloran"])).toEqual([]);
  });

  it("a quote over several paragraphs is a quote in each", () => {
    const text = "“We began with nothing,” Dele Okafor said. “It took years.\n\n“And then the orders came.”";
    expect(quotes(text, ["Dele Okafor"])).toEqual([
      ["Dele Okafor", "We began with nothing"],
      ["Dele Okafor", "It took years."],
      ["Dele Okafor", "And then the orders came."],
    ]);
  });
});
