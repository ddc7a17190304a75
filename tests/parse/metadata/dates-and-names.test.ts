import { describe, expect, it } from "vitest";
import { cleanAuthor } from "../../../functions/parse/metadata/clean-author.ts";
import { dateFromUrl } from "../../../functions/parse/metadata/date-from-url.ts";
import { formatStamp } from "../../../functions/parse/metadata/date-stamp.ts";
import { readMachineDate } from "../../../functions/parse/metadata/machine-date.ts";
import { withoutSiteName } from "../../../functions/parse/metadata/site-suffix.ts";
import { splitCaption } from "../../../functions/parse/metadata/split-caption.ts";
import { findDates } from "../../../functions/parse/metadata/visible-date.ts";
import { findYearlessDate } from "../../../functions/parse/metadata/yearless-date.ts";

describe("visible dates", () => {
  it.each([
    ["입력 2026.01.13 14:05", "2026-01-13T14:05:00"],
    ["기사입력 2026-01-13 오후 2:05", "2026-01-13T14:05:00"],
    ["2026년 1월 13일 14시 05분", "2026-01-13T14:05:00"],
    ["2026年1月13日 14時05分", "2026-01-13T14:05:00"],
    ["Published: Jan 13, 2026 2:05 pm EST", "2026-01-13T14:05:00-05:00"],
    ["Veröffentlicht am 13. Januar 2026, 14:05 Uhr", "2026-01-13T14:05:00"],
    ["Publié le 13 janvier 2026 à 14h05", "2026-01-13T14:05:00"],
    ["13 de enero de 2026", "2026-01-13"],
    ["13 января 2026, 14:05", "2026-01-13T14:05:00"],
    ["13 Ocak 2026", "2026-01-13"],
    ["2026. január 13.", "2026-01-13"],
    ["๑๓ มกราคม ๒๕๖๙", "2026-01-13"],
    ["ngày 13 tháng 1, 2026", "2026-01-13"],
    ["13/01/2026", "2026-01-13"],
    ["입력 2026.01.13 (14:05)", "2026-01-13T14:05:00"],
    ["2026.01.13(화) 14:05", "2026-01-13T14:05:00"],
    ["令和8年1月13日（火）14時05分", "2026-01-13T14:05:00"],
    ["平成10年2月3日", "1998-02-03"],
    ["13.01.26, 14:05 Uhr", "2026-01-13T14:05:00"],
  ])("%s", (text, iso) => {
    expect(findDates(text, true).map(({ stamp }) => formatStamp(stamp))).toEqual([iso]);
  });

  it("reads 02/03/2026 as the publisher's country does", () => {
    expect(formatStamp(findDates("02/03/2026", true)[0]!.stamp)).toBe("2026-03-02");
    expect(formatStamp(findDates("02/03/2026", false)[0]!.stamp)).toBe("2026-02-03");
  });

  it("reads 26.01.13 as the year's language does, and not in long texts", () => {
    expect(formatStamp(findDates("26.01.13 14:05", true, true)[0]!.stamp)).toBe("2026-01-13T14:05:00");
    expect(formatStamp(findDates("26.01.13", true, false)[0]!.stamp)).toBe("2013-01-26");
    expect(findDates(`Chapter 10.11.12 ${"of the rules for boats ".repeat(4)}`, true)).toEqual([]);
  });

  it("gives a date without year the last one that has been", () => {
    const latest = Date.parse("2026-02-01T00:00:00Z");
    expect(formatStamp(findYearlessDate("1月13日 14時05分", latest)!.stamp)).toBe("2026-01-13T14:05:00");
    expect(formatStamp(findYearlessDate("12월 30일 오후 2:05", latest)!.stamp)).toBe("2025-12-30T14:05:00");
    expect(findYearlessDate("2026년 1월 13일", latest)).toBeNull();
    expect(findYearlessDate("13월 40일", latest)).toBeNull();
  });

  it("finds none in versions, phone numbers and impossible days", () => {
    for (const text of ["Version 2.0.2026.1", "Tel. 02-2026-9999", "2026.02.31", "in 2026"]) {
      expect(findDates(text, true)).toEqual([]);
    }
  });
});

describe("machine dates", () => {
  it.each([
    ["2026-01-13T14:05:00.123+0900", "2026-01-13T14:05:00+09:00"],
    ["2026-01-13 14:05:00", "2026-01-13T14:05:00"],
    ["20260113140500", "2026-01-13T14:05:00"],
    ["Tue, 13 Jan 2026 14:05:00 GMT", "2026-01-13T14:05:00Z"],
    ["1768280700", "2026-01-13T05:05:00Z"],
    ["2026-01-13", "2026-01-13"],
  ])("%s", (text, iso) => expect(formatStamp(readMachineDate(text)!)).toBe(iso));

  it("refuses what is none", () => {
    for (const text of ["", "soon", "0000-00-00", "2026-13-01", "1970-01-01T00:00:00Z"]) {
      expect(readMachineDate(text)).toBeNull();
    }
  });

  it("reads the day in a URL's path", () => {
    expect(formatStamp(dateFromUrl("https://a.test/2026/jan/13/ferry")!)).toBe("2026-01-13");
    expect(formatStamp(dateFromUrl("https://a.test/news/20260113000123")!)).toBe("2026-01-13");
    expect(dateFromUrl("https://a.test/99999999")).toBeNull();
  });
});

describe("authors' names", () => {
  it.each([
    ["By Jane Roe and Dr. John Doe, Staff Writers", ["Jane Roe", "John Doe"]],
    ["Jane Roe in Paris", ["Jane Roe"]],
    ["Jane Roe, Associated Press", ["Jane Roe"]],
    ["Von dpa", ["dpa"]],
    ["Von Jana Müller und Max Huber", ["Jana Müller", "Max Huber"]],
    ["Par Anne Petit", ["Anne Petit"]],
    ["홍길동 기자 hong@example.test", ["홍길동"]],
    ["(서울=가나통신) 홍길동·김철수 기자 =", ["홍길동", "김철수"]],
    ["뉴욕=홍길동 특파원", ["홍길동"]],
    ["홍길동 기자 외 1명", ["홍길동"]],
    ["글 홍길동 기자 · 사진 김철수 기자", ["홍길동"]],
    ["글·사진 홍길동 기자", ["홍길동"]],
    ["홍길동 경제부 기자", ["홍길동"]],
    ["홍길동 베이징 특파원", ["홍길동"]],
    ["기자명 홍길동·김철수 기자", ["홍길동", "김철수"]],
    ["홍길동 기자 구독하기", []],
    ["文・山田太郎　写真・佐藤花子", ["山田太郎"]],
    ["文・写真 山田太郎", ["山田太郎"]],
    ["Jane Roe, CFP®", ["Jane Roe"]],
    ["Artikel von Jana Müller", ["Jana Müller"]],
    ["No Author", []],
    ["文・山田太郎", ["山田太郎"]],
    ["山田太郎、佐藤花子", ["山田太郎", "佐藤花子"]],
    ["Senior Business Editor", []],
    ["jane@example.test", []],
  ])("%s", (text, names) => expect(cleanAuthor(text)).toEqual(names));
});

describe("titles and captions", () => {
  it("lose the site's name and nothing else", () => {
    expect(withoutSiteName("Ferry returns - Island Herald", ["Island Herald"])).toBe("Ferry returns");
    expect(withoutSiteName("여객선 재개 | 섬일보", ["섬일보"])).toBe("여객선 재개");
    expect(withoutSiteName("Ferry returns - at last", ["Island Herald"])).toBe("Ferry returns - at last");
    expect(withoutSiteName("Retour « au port »", ["Le Port"])).toBe("Retour « au port »");
  });

  it("give the credit at their end, and say what a model made", () => {
    expect(splitCaption("섬을 도는 배. /챗GPT로 생성한 이미지", "")).toMatchObject({
      text: "섬을 도는 배.",
      generated: true,
    });
    expect(splitCaption("The ferry at dawn. (Photo: Jane Roe)", "")).toEqual({
      text: "The ferry at dawn.",
      credit: "Jane Roe",
      generated: false,
    });
  });

  it.each([
    ["▲ 섬을 도는 배. /사진=홍길동 기자", "", "섬을 도는 배.", "홍길동 기자"],
    ["【写真】島を回る船（島町提供）", "", "島を回る船", "島町提供"],
    ["The ferry at dawn.", "Photo: Jane Roe", "The ferry at dawn.", "Jane Roe"],
    ["The ferry at dawn.", "Image credit: Jane Roe", "The ferry at dawn.", "Jane Roe"],
    ["The ferry at dawn.", "Photo by Jane Roe", "The ferry at dawn.", "Jane Roe"],
    ["The ferry at dawn.", "Photographers United", "The ferry at dawn.", "Photographers United"],
  ])("loses what leads to caption and credit: %s %s", (raw, stated, text, credit) => {
    expect(splitCaption(raw, stated)).toMatchObject({ text, credit });
  });
});
