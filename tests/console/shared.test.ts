import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { shared } from "../../console/server/shared.ts";

describe("a shared answer", () => {
  let read: number;
  const answer = async (key: string) => `${key}${++read}`;
  beforeEach(() => {
    read = 0;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is read once for whoever asks at the same time or soon after", async () => {
    const ask = shared({ keepMs: 1_000 }, answer);
    const [first, second] = await Promise.all([ask("a"), ask("a")]);
    vi.advanceTimersByTime(900);
    expect([first.value, second.value, (await ask("a")).value, (await ask("b")).value]).toEqual([
      "a1",
      "a1",
      "a1",
      "b2",
    ]);
  });

  it("is read anew for whoever asks later", async () => {
    const ask = shared({ keepMs: 1_000 }, answer);
    await ask("a");
    vi.advanceTimersByTime(1_100);
    expect(await ask("a")).toEqual({ value: "a2", age: 0 });
  });

  it("is given as it was, with its age, while it is read anew for the next", async () => {
    const ask = shared({ keepMs: 1_000, showMs: 60_000 }, answer);
    await ask("a");
    vi.advanceTimersByTime(5_000);
    expect(await ask("a")).toEqual({ value: "a1", age: 5_000 });
    const next = ask("a");
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await next).value).toBe("a2");
    vi.advanceTimersByTime(61_000);
    expect((await ask("a")).value).toBe("a3");
  });

  it("that could not be read is read again", async () => {
    let broken = true;
    const ask = shared({ keepMs: 1_000 }, async () => {
      if (broken) throw new Error("away");
      return "here";
    });
    await expect(ask("a")).rejects.toThrow("away");
    broken = false;
    expect((await ask("a")).value).toBe("here");
  });
});
