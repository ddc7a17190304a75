import { describe, expect, it } from "vitest";
import { tagArticle } from "../../../functions/tag/tag-article.ts";

const tag = (articleBody: string, inLanguage: string, headline = "") =>
  tagArticle({ headline, articleBody, inLanguage, datePublished: "2026-01-13T10:00:00+09:00" }).mentions.filter(
    ({ entityId }) => entityId !== undefined,
  );
const names = (articleBody: string, inLanguage = "ko") =>
  tag(articleBody, inLanguage).map(({ text, type }) => `${text} ${type}`);

describe("teams by their short names", () => {
  it("are told from the city by what stands beside them, and are the team", () => {
    const mentions = tag("대구FC가 이겼다. 대구는 승점 3점을 얻었다. 다음 경기는 대구에서 열린다.", "ko");
    expect(mentions.map(({ text, type }) => `${text} ${type}`)).toEqual(["대구FC ORG", "대구 ORG", "대구 LOCATION"]);
    expect(mentions.map(({ entityId }) => entityId)).toEqual(["org:daegu-fc", "org:daegu-fc", "loc:kr-daegu"]);
  });
  it("are what English reports call them", () => {
    expect(names("Leeds United won 2-0. United face Fulham next week.", "en")).toEqual([
      "Leeds United ORG",
      "United ORG",
      "Fulham ORG",
    ]);
  });
  it("are no teams where no team is named", () => {
    expect(names("대구는 덥다.")).toEqual(["대구 LOCATION"]);
  });
});

describe("Korean names side by side", () => {
  it("of a country and a place in it are one place", () => {
    expect(names("독일 뮌헨에서 열린 회의다.")).toEqual(["독일 뮌헨 LOCATION"]);
  });
  it("of a sponsor, a league and a year are one event", () => {
    expect(names("하나은행 K리그1 2026 경기가 열렸다.")).toEqual(["하나은행 K리그1 2026 EVENT"]);
  });
  it("of a firm and a hall are one venue", () => {
    expect(names("공연은 아디다스 아레나에서 열렸다.")).toEqual(["아디다스 아레나 LOCATION"]);
  });
});

describe("forms that are words, too", () => {
  it("count everywhere once a place speaks for them", () => {
    const text = "Target cut its forecast. Shares of Target fell. Target will close stores.";
    expect(names(text, "en")).toEqual(["Target ORG", "Target ORG", "Target ORG"]);
    expect(names("Target your spending. Target dates are set.", "en")).toEqual([]);
  });
  it("are words where nothing speaks for them", () => {
    expect(names("공장은 생산 라인을 늘리고 운송 수단을 바꿨다. 목표를 달성했다.")).toEqual([]);
    expect(names("네이버의 메신저 라인은 일본에서 쓰인다.")).toContain("라인 ORG");
  });
});

describe("English headlines in title case", () => {
  it("give no names that only their capitals make", () => {
    const headline = "Brookfield Council Approves Higher Parking Fees Downtown";
    const body = "The council of Brookfield voted on Monday to raise fees for parking.";
    expect(
      tag(body, "en", headline).filter(({ field, text }) => field === "headline" && /Fees|Higher/.test(text)),
    ).toEqual([]);
  });
});

describe("English titles", () => {
  it("are works where somebody made them or something is said of them", () => {
    const found = names(`Mary Doe's "The Long Field" opened. "Young Man by the Sea" was sold.`, "en");
    expect(found).toContain("The Long Field WORK");
    expect(found).toContain("Young Man by the Sea WORK");
  });
  it("are bills by their number", () => {
    expect(names("The court struck down House Bill 68 in May.", "en")).toContain("House Bill 68 WORK");
  });
});
