import { describe, expect, it } from "vitest";
import { contentHash } from "../../functions/article/content-hash.ts";
import { excerpt } from "../../functions/article/excerpt.ts";
import { sortDateOf } from "../../functions/article/sort-date.ts";
import { instantOf, localDay, publisherTimeZone } from "../../functions/article/time-zone.ts";
import { wordCount } from "../../functions/article/word-count.ts";

describe("word count", () => {
  it("counts words where spaces part them, and characters in Chinese and Japanese", () => {
    expect(wordCount("It's a 3.5-year plan, he said.")).toBe(6);
    expect(wordCount("시의회는 새 노선을 승인했다.")).toBe(4);
    expect(wordCount("新しい船はNHKが報じた。")).toBe(10);
    expect(wordCount("เรือใหม่มาถึงแล้ว")).toBeGreaterThan(2);
    expect(wordCount("…")).toBe(0);
  });
});

describe("excerpt", () => {
  it("keeps a short text, and cuts a long one between words", () => {
    expect(excerpt("One line.\n\nAnother.")).toBe("One line. Another.");
    const cut = excerpt("ferries ".repeat(60));
    expect(cut.length).toBeLessThanOrEqual(200);
    expect(cut).toMatch(/ferries…$/);
  });

  it("never cuts a character in two", () => {
    const cut = excerpt(`${"가".repeat(198)}${"😀".repeat(20)}`);
    expect(cut.isWellFormed()).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(200);
  });
});

describe("content hash", () => {
  it("tells headline from text", () => {
    expect(contentHash("a", "b")).toMatch(/^[0-9a-f]{64}$/);
    expect(contentHash("ab", "c")).not.toBe(contentHash("a", "bc"));
  });
});

describe("dates as keys", () => {
  it("are UTC, milliseconds, fixed width", () => {
    expect(sortDateOf("2026-01-13T14:05:00+09:00")).toBe("2026-01-13T05:05:00.000Z");
    expect(sortDateOf("2026-01-13")).toBe("2026-01-13T00:00:00.000Z");
    expect(sortDateOf("2026-01-13T14:05:00", "Asia/Seoul")).toBe("2026-01-13T05:05:00.000Z");
    expect(() => sortDateOf("yesterday")).toThrow(RangeError);
  });

  it("take the zone from the page's offset, the domain, the language", () => {
    expect(publisherTimeZone({ host: "news.test.kr", inLanguage: "ko" })).toBe("Asia/Seoul");
    expect(publisherTimeZone({ host: "news.test", inLanguage: "ja" })).toBe("Asia/Tokyo");
    expect(publisherTimeZone({ host: "news.test", inLanguage: "en-GB" })).toBe("Europe/London");
    expect(publisherTimeZone({ host: "news.com", inLanguage: "en", date: "2026-01-13T14:05:00-05:00" })).toBe("-05:00");
    expect(publisherTimeZone({ host: "news.com.au", inLanguage: "en", date: "2026-01-13T14:05:00+08:00" })).toBe(
      "Australia/Perth",
    );
    expect(publisherTimeZone({ host: "news.com", inLanguage: "en" })).toBeNull();
  });

  it("follow summer time, and give the publisher's day", () => {
    expect(new Date(instantOf("2026-07-01T12:00:00", "Europe/Berlin")!).toISOString()).toBe("2026-07-01T10:00:00.000Z");
    expect(localDay("2026-01-12T20:00:00Z", "Asia/Seoul")).toBe("2026-01-13");
    expect(localDay("2026-01-13T02:00:00+09:00", "Asia/Seoul")).toBe("2026-01-13");
  });
});
