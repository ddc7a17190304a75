import stringWidth from "string-width";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { countOnStderr } from "../../lib/cli/progress.ts";

const CLEARED = "\r\x1b[2K";

describe("a counter on standard error", () => {
  let told: string[];
  const screen = (columns = 80, isTTY = true) => ({ columns, isTTY, write: (text: string) => told.push(text) > 0 });
  const now = () => Date.now();
  beforeEach(() => {
    told = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("says nothing of what takes less than a second", () => {
    const counter = countOnStderr("records", false, { screen: screen(), now });
    for (let at = 0; at < 9; at++) {
      vi.advanceTimersByTime(100);
      counter.count();
    }
    counter.end();
    expect(told).toEqual([]);
  });

  it("tells from then on how many there are, on one line, and takes it away at the end", () => {
    const counter = countOnStderr("of 5000 URLs", false, { screen: screen(), now });
    counter.count(500);
    vi.advanceTimersByTime(1_000);
    counter.count(500);
    vi.advanceTimersByTime(200);
    counter.end();
    counter.end();
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual([`${CLEARED}500 of 5000 URLs`, `${CLEARED}1000 of 5000 URLs`, CLEARED]);
  });

  it("tells with each step of what leaves the clock no turn", () => {
    let time = 0;
    const counter = countOnStderr("texts", false, { screen: screen(), now: () => time });
    for (; time < 1_400; time += 100) counter.count();
    expect(told).toEqual([`${CLEARED}11 texts`, `${CLEARED}13 texts`]);
  });

  it("never breaks its line, however wide the characters are", () => {
    const counter = countOnStderr("읽은 기록", false, { screen: screen(30), now });
    vi.advanceTimersByTime(1_000);
    told = [];
    vi.advanceTimersByTime(150);
    counter.count(1, "딥시크가 흔든 한 해를 돌아보다 そして春の賃上げ");
    vi.advanceTimersByTime(50);
    const line = told[0]!.slice(CLEARED.length);
    expect(line).toMatch(/^1 읽은 기록, the last is 딥.*…$/);
    expect(stringWidth(line)).toBeLessThan(30);
    expect(stringWidth(line)).toBeGreaterThan(26);
  });

  it("tells all where a terminal does not know its width", () => {
    const counter = countOnStderr("records", false, { screen: screen(0), now });
    vi.advanceTimersByTime(1_000);
    counter.end();
    expect(told).toEqual([`${CLEARED}0 records`, CLEARED]);
  });

  it("says nothing where nobody looks on, or where it is not wanted", () => {
    const piped = countOnStderr("records", false, { screen: screen(80, false), now });
    const silent = countOnStderr("records", true, { screen: screen(), now });
    vi.advanceTimersByTime(2_000);
    for (const counter of [piped, silent]) {
      counter.count();
      counter.end();
    }
    expect(told).toEqual([]);
  });
});
