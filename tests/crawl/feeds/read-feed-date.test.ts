import { describe, expect, it } from "vitest";
import { readFeedDate } from "../../../functions/crawl/feeds/read-feed-date.ts";

describe("the date of a feed", () => {
  it.each([
    ["2026-01-13T09:30:00+09:00", "2026-01-13T09:30:00+09:00"],
    ["2026-01-13T09:30Z", "2026-01-13T09:30:00Z"],
    ["2026-01-13T09:30:00.123+0900", "2026-01-13T09:30:00+09:00"],
    ["20260113T093000Z", "2026-01-13T09:30:00Z"],
    ["2026-01-13", "2026-01-13"],
    ["2026-01", "2026-01-01"],
    ["Tue, 13 Jan 2026 09:30:00 +0900", "2026-01-13T09:30:00+09:00"],
    ["Tue,13 Jan 2026 09:30:00 KST", "2026-01-13T09:30:00+09:00"],
    ["13 Jan 26 09:30 EST", "2026-01-13T09:30:00-05:00"],
    ["Tuesday, 13-Jan-2026 09:30:00 GMT", "2026-01-13T09:30:00Z"],
    ["Tue Jan 13 09:30:00 2026", "2026-01-13T09:30:00Z"],
    ["January 13, 2026 9:30 PM", "2026-01-13T21:30:00Z"],
    ["mar., 13 janv. 2026 09:30:00 +0100", "2026-01-13T09:30:00+01:00"],
    ["2026년 1월 13일 오후 9:30", "2026-01-13T21:30:00+09:00"],
    ["2026-01-13 오전 12:05:00", "2026-01-13T00:05:00+09:00"],
    ["2026/01/13 09:30:00 PDT", "2026-01-13T09:30:00-07:00"],
    ["Tue, 13 Jan 2026 24:00:00 GMT", "2026-01-14T00:00:00Z"],
    ["Tue, 13 Jan 2026 23:59:60 GMT", "2026-01-14T00:00:00Z"],
  ])("reads %s", (text, iso) => {
    expect(readFeedDate(text)).toBe(iso);
  });

  it.each(["", "soon", "2026-02-30", "2026-13-01", "Tue, 32 Jan 2026 00:00:00 GMT", "2026-01-13T25:00:00Z", "13", "0"])(
    "refuses %j",
    (text) => {
      expect(readFeedDate(text)).toBeUndefined();
    },
  );

  it("is in the zone of a language that has one, where it says none", () => {
    expect(readFeedDate("2026-01-13 09:30:00", "ko-KR")).toBe("2026-01-13T09:30:00+09:00");
    expect(readFeedDate("2026-01-13 09:30:00", "ja")).toBe("2026-01-13T09:30:00+09:00");
    expect(readFeedDate("2026-01-13 09:30:00", "en")).toBe("2026-01-13T09:30:00Z");
    expect(readFeedDate("2026-01-13T09:30:00Z", "ko")).toBe("2026-01-13T09:30:00Z");
  });

  it("is refused in linear time", () => {
    for (const text of ["1 ".repeat(500_000), "a@".repeat(500_000), "Jan ".repeat(500_000)]) {
      expect(readFeedDate(text)).toBeUndefined();
    }
  });
});
