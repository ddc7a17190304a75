import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FAILURE_REASONS } from "../../functions/article/status.ts";
import { paceDelay, smoothLatency } from "../../functions/crawl/pace.ts";
import { parseRetryAfter } from "../../functions/crawl/retry-after.ts";
import { nextAttempt } from "../../functions/crawl/retry-policy.ts";
import { userAgent } from "../../functions/crawl/user-agent.ts";

const NOW = new Date("2026-01-13T00:00:00Z");
const HOUR = 3_600_000;

describe("Retry-After", () => {
  it.each([
    ["120", 120_000],
    [" 5 ", 5000],
    ["1.5", 1500],
    ["0", 1000],
    ["99999999", 24 * HOUR],
    ["9".repeat(60), 24 * HOUR],
    ["Tue, 13 Jan 2026 00:02:00 GMT", 120_000],
    ["Tuesday, 13-Jan-26 01:00:00 GMT", HOUR],
    ["Tue Jan 13 00:00:30 2026", 30_000],
    ["Mon, 12 Jan 2026 00:00:00 GMT", 1000],
    ["Fri, 31 Dec 9999 23:59:59 GMT", 24 * HOUR],
    ["Sunday, 06-Nov-94 08:49:37 GMT", 1000],
  ])("%j is %i ms", (value, ms) => expect(parseRetryAfter(value, NOW)).toBe(ms));

  it.each([
    undefined,
    "",
    "-5",
    "soon",
    "1e9",
    "Infinity",
    "0x10",
    "12 minutes",
    "Tue, 99 Foo 2026 00:02:00 GMT",
    "9".repeat(65),
  ])("%j says nothing", (value) => expect(parseRetryAfter(value, NOW)).toBeUndefined());
});

describe("nextAttempt", () => {
  const next = (more: Partial<Parameters<typeof nextAttempt>[0]>) =>
    nextAttempt({ attempt: 1, reason: "server_error", firstAttemptAt: NOW, now: NOW, random: 0.5, ...more });
  const minutes = (result: ReturnType<typeof nextAttempt>) =>
    result.outcome === "retry" ? (result.at.getTime() - NOW.getTime()) / 60_000 : result.because;

  it("waits four times as long each time", () => {
    expect([1, 2, 3, 4, 5].map((attempt) => minutes(next({ attempt })))).toEqual([10, 40, 160, 640, 2560]);
  });

  it("spreads by a quarter either way", () => {
    expect([minutes(next({ random: 0 })), minutes(next({ random: 1 }))]).toEqual([7.5, 12.5]);
  });

  it("respects Retry-After, up to a day", () => {
    expect(minutes(next({ retryAfterMs: HOUR }))).toBe(60);
    expect(next({ retryAfterMs: 3000 })).toEqual({ outcome: "retry", at: new Date(NOW.getTime() + 3000) });
    expect(minutes(next({ attempt: 3, retryAfterMs: 3000 }))).toBe(160);
    expect(minutes(next({ retryAfterMs: 1e12 }))).toBe(24 * 60);
  });

  it("ends after six attempts, after 72 hours, and at once where the reason is final", () => {
    expect(minutes(next({ attempt: 6 }))).toBe("attempts");
    expect(minutes(next({ firstAttemptAt: new Date(NOW.getTime() - 72 * HOUR) }))).toBe("time");
    expect(minutes(next({ reason: "not_found" }))).toBe("final");
    expect(minutes(next({ reason: "bad_response", retryable: false }))).toBe("final");
    expect(minutes(next({ reason: "bot_block", retryable: true }))).toBe(10);
  });

  it("always ends: whatever the server says, within six attempts and 72 hours", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FAILURE_REASONS),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.option(fc.nat(), { nil: 0 })), {
          minLength: 10,
        }),
        (reason, luck) => {
          let now = NOW;
          let attempt = 0;
          for (const [random, retryAfterMs] of luck) {
            attempt++;
            const result = nextAttempt({ attempt, reason, random, retryAfterMs, firstAttemptAt: NOW, now });
            if (result.outcome === "give_up") break;
            expect(result.at.getTime()).toBeGreaterThan(now.getTime());
            now = result.at;
          }
          expect(attempt).toBeLessThanOrEqual(6);
          expect(now.getTime() - NOW.getTime()).toBeLessThanOrEqual(72 * HOUR);
        },
      ),
    );
  });
});

describe("paceDelay", () => {
  it.each([
    ["the setting", { baseDelayMs: 5000 }, 5000],
    ["a longer crawl-delay", { baseDelayMs: 5000, crawlDelayMs: 20_000 }, 20_000],
    ["the setting over a shorter crawl-delay", { baseDelayMs: 5000, crawlDelayMs: 1 }, 5000],
    ["an absurd crawl-delay, cut", { baseDelayMs: 5000, crawlDelayMs: 1e12 }, 300_000],
    ["nonsense as nothing", { baseDelayMs: 5000, crawlDelayMs: -1, latencyMs: Number.NaN, retryAfterMs: -5 }, 5000],
    ["five times the latency", { baseDelayMs: 5000, latencyMs: 2000 }, 10_000],
    ["a dead slow host, cut", { baseDelayMs: 5000, latencyMs: 60_000 }, 30_000],
    ["Retry-After", { baseDelayMs: 5000, retryAfterMs: 3 * HOUR }, 3 * HOUR],
    ["Retry-After, cut to a day", { baseDelayMs: 5000, retryAfterMs: 1e12 }, 24 * HOUR],
    ["the first throttle", { baseDelayMs: 5000, consecutiveThrottles: 1 }, 30_000],
    ["the fourth throttle", { baseDelayMs: 5000, consecutiveThrottles: 4 }, 240_000],
    ["a thousand throttles", { baseDelayMs: 5000, consecutiveThrottles: 1000 }, 24 * HOUR],
    ["no delay at all where a setting says so", { baseDelayMs: 0 }, 0],
  ])("is %s", (_name, pace, ms) => expect(paceDelay(pace)).toBe(ms));

  it("is never under what the host asked for, and never more than a day", () => {
    const ms = fc.double({ min: -1e15, max: 1e15 });
    fc.assert(
      fc.property(
        ms,
        ms,
        ms,
        ms,
        fc.nat(),
        (baseDelayMs, crawlDelayMs, latencyMs, retryAfterMs, consecutiveThrottles) => {
          const delay = paceDelay({ baseDelayMs, crawlDelayMs, latencyMs, retryAfterMs, consecutiveThrottles });
          expect(delay).toBeLessThanOrEqual(24 * HOUR);
          expect(delay).toBeGreaterThanOrEqual(0);
          if (crawlDelayMs >= 0 && crawlDelayMs <= 300_000)
            expect(delay).toBeGreaterThanOrEqual(Math.floor(crawlDelayMs));
        },
      ),
    );
  });

  it("follows the latency without jumping to one slow page", () => {
    expect(smoothLatency(undefined, 200)).toBe(200);
    expect(smoothLatency(200, 1200)).toBe(500);
  });
});

describe("userAgent", () => {
  const of = (contact: string, product = "Newsprint", version = "0.1.0") => userAgent({ product, version, contact });

  it("names the crawler and who to write to", () => {
    expect(of("https://example.com/crawler")).toEqual({
      outcome: "accepted",
      userAgent: "Newsprint/0.1 (+https://example.com/crawler)",
    });
    expect(of("mailto:crawler@example.com").outcome).toBe("accepted");
  });

  it.each([
    "",
    "example.com",
    "crawler@example.com",
    "ftp://example.com/",
    "javascript:alert(1)",
    "mailto:",
    "mailto:nobody",
    "https://u:p@example.com/",
    "https://example.com/\r\nX: y",
    "https://example.com/a) Mozilla",
    "https://example.com/(a)",
  ])("refuses the contact %j", (contact) => expect(of(contact).outcome).toBe("refused"));

  it("refuses a product that would smuggle something in", () => {
    expect(of("https://example.com/", "News print").outcome).toBe("refused");
    expect(of("https://example.com/", "N\r\nX").outcome).toBe("refused");
    expect(of("https://example.com/", "N", "1 2").outcome).toBe("refused");
  });
});
