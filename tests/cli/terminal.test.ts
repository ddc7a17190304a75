import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { fitWidth, table, wrap } from "../../lib/cli/terminal.ts";

const ID = "vwdgrqtfpg5qv2lxuyyvgwzjju";
const ROWS = [
  ["2026-01-13", "한빛일보", "값싼 인공지능의 약속과 남은 숙제, 한 해를 돌아보다", ID],
  ["2026-01-23", "みなと新聞", "日銀、政策金利を据え置き　春の賃上げを見極める", ID],
  ["2026-01-28", "Tidewater Courier", "The Fed stands still. In the city the cranes do not 👩‍👩‍👧‍👦", ID],
];
const HEADER = ["date", "publisher", "headline", "id"];
const linesOf = (text: string) => text.replace(/\x1b\[[\d;]*m/g, "").split("\n");

describe("a table in a terminal", () => {
  it("is as wide as its rows where there is room, its columns in line whatever script they are in", () => {
    const lines = linesOf(table(HEADER, ROWS, { width: 200 }));
    const places = lines.slice(1).map((line) => stringWidth(line.slice(0, line.indexOf(ID))));
    expect(new Set(places).size).toBe(1);
    expect(lines[1]).toContain(ROWS[0]![2]);
  });

  it("fits 80 columns, its ids whole and its texts cut between characters", () => {
    const lines = linesOf(table(HEADER, ROWS, { width: 80, whole: ["date", "id"] }));
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    for (const line of lines.slice(1)) {
      expect(line).toMatch(new RegExp(`^2026-01-\\d\\d .*… .*${ID}$`));
      expect(line.isWellFormed()).toBe(true);
    }
  });

  it("becomes a few lines a row in 40 columns", () => {
    const text = table(HEADER, ROWS, { width: 40, whole: ["date", "id"] });
    for (const line of linesOf(text)) expect(stringWidth(line)).toBeLessThanOrEqual(40);
    expect(linesOf(text).filter((line) => line === ID)).toHaveLength(3);
    expect(linesOf(text)[0]).toBe("2026-01-13");
  });

  it("lets no text reach over its row", () => {
    const lines = linesOf(table(["a", "b"], [["one\n\x1b[2Jtwo\u0007", "3"]], { width: 80 }));
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe("one [2Jtwo   3");
  });
});

describe("a text in a width", () => {
  it("is cut before a character that would take half a cell too much", () => {
    expect(fitWidth("한글이다", 6)).toBe("한글… ");
    expect(fitWidth("한글이다", 7)).toBe("한글이…");
    expect(fitWidth("한글", 6)).toBe("한글  ");
  });

  it("is wrapped at spaces, and Japanese between its characters", () => {
    expect(wrap("one two three", 7)).toBe("one two\nthree");
    expect(wrap("은행은 금리를 올렸다", 13)).toBe("은행은 금리를\n올렸다");
    expect(wrap("日銀は政策金利を据え置いた。", 10)).toBe("日銀は政策\n金利を据え\n置いた。");
    expect(wrap("a\n\nb", 10)).toBe("a\n\nb");
  });
});
