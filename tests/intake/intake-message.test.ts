import { describe, expect, it } from "vitest";
import { readIntakeMessage, writeDrops } from "../../functions/intake/intake-message.ts";

const urls = (body: string) => readIntakeMessage(body).drops.map(({ input }) => input);

describe("readIntakeMessage", () => {
  it("reads a bare URL, several lines, JSON strings, lists and objects", () => {
    expect(urls("https://news.example/a")).toEqual(["https://news.example/a"]);
    expect(urls("https://news.example/a\r\n\n https://news.example/b\n")).toEqual([
      "https://news.example/a",
      "https://news.example/b",
    ]);
    expect(urls('"https://news.example/a"')).toEqual(["https://news.example/a"]);
    expect(urls('["https://news.example/a", {"url": "https://news.example/b"}]')).toHaveLength(2);
    expect(urls('{"urls": ["https://news.example/a", "https://news.example/b"]}')).toHaveLength(2);
    expect(
      readIntakeMessage('{"url":"https://news.example/rss","kind":"feed","priority":0,"recrawl":true,"source":"desk"}')
        .drops[0],
    ).toEqual({
      input: "https://news.example/rss",
      kind: "feed",
      priority: 0,
      recrawl: true,
      source: "desk",
      hop: 0,
    });
  });

  it("rejects what says something else, and names it", () => {
    expect(readIntakeMessage("   ").rejects).toMatchObject([{ reason: "invalid_url", detail: "empty" }]);
    expect(readIntakeMessage('{"url":"https://news.example/a","kind":"podcast"}').rejects[0]?.detail).toMatch(/kind/);
    expect(readIntakeMessage('{"link":"https://news.example/a"}').rejects).toHaveLength(1);
    expect(readIntakeMessage("[1, null, [], {}]").rejects).toHaveLength(4);
    const from = { url: "https://news.example/a", redirectedFrom: ["a".repeat(3_000)] };
    expect(readIntakeMessage(JSON.stringify(from)).rejects[0]?.detail).toMatch(/redirectedFrom/);
  });

  it("leaves broken JSON to be judged as a URL, so that it is recorded as one that is none", () => {
    expect(urls('{"url": "https://news.exa')).toEqual(['{"url": "https://news.exa']);
  });

  it("reads what the pipeline itself writes", () => {
    const drop = {
      input: "https://news.example/a",
      kind: "article" as const,
      priority: 1 as const,
      recrawl: false,
      source: "feed https://news.example/rss",
      hop: 2,
      hints: { headline: "A", datePublished: "2026-01-13" },
      redirectedFrom: ["aaaaaaaaaaaaaaaaaaaaaaaaaa"] as never,
      redirects: 1,
    };
    expect(readIntakeMessage(writeDrops([drop]))).toEqual({ drops: [drop], rejects: [] });
  });
});
