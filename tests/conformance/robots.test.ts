import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { crawlDelay, isAllowed, parseRobots, robotsFor } from "../../functions/crawl/robots.ts";
import { hasShared, readSharedJson } from "../shared-data.ts";

const CASES = "cases/robots.json";
const REAL = "cases/robots-real.json";

describe.skipIf(!hasShared(CASES))(`robots.txt suites (skipped without shared ${CASES})`, () => {
  it("agrees with Google's matcher on at least 99.5% of the cases", () => {
    const { robots, cases } = readSharedJson<Suites>(CASES);
    const files = robots.map((file) => parseRobots("v" in file ? file.v : Buffer.from(file.b64, "base64")));
    const wrong = cases.filter((item) => {
      const file = files[item.r]!;
      if (item.type === "delay") return (crawlDelay(file, item.ua) ?? null) !== item.crawl_delay;
      return isAllowed(file, item.ua, item.url) !== (item.google_oracle ?? item.allowed);
    });
    expect(cases.length).toBeGreaterThan(300);
    expect(1 - wrong.length / cases.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.995);
  });
});

describe.skipIf(!hasShared(REAL))(`real robots.txt files (skipped without shared ${REAL})`, () => {
  const { files, cases } = hasShared(REAL) ? readSharedJson<Real>(REAL) : { files: [], cases: [] };

  it("agrees with Google's matcher on at least 99.9% of the decisions", () => {
    const parsed = files.map((file) => parseRobots(file.v));
    const wrong = cases.filter(
      ([file, token, path, allowed]) =>
        isAllowed(parsed[file]!, token, `https://site.example${path}`) !== (allowed === 1),
    );
    expect(cases.length).toBeGreaterThan(5000);
    expect(1 - wrong.length / cases.length, JSON.stringify(wrong.slice(0, 20))).toBeGreaterThanOrEqual(0.999);
  });

  it("decides the same from a copy cut down to one crawler and sent through JSON", () => {
    const copies = new Map<string, ReturnType<typeof parseRobots>>();
    const differing = cases.filter(([file, token, path]) => {
      const key = `${file} ${token}`;
      const whole = copies.get(key) ?? parseRobots(files[file]!.v);
      copies.set(key, whole);
      const copy = JSON.parse(JSON.stringify(robotsFor(whole, token)));
      return isAllowed(copy, token, `https://a.example${path}`) !== isAllowed(whole, token, `https://a.example${path}`);
    });
    expect(differing).toEqual([]);
  });
});

type Suites = {
  robots: ({ v: string } | { b64: string })[];
  cases: (
    | { type: "delay"; r: number; ua: string; crawl_delay: number | null }
    | { type: "standard" | "google"; r: number; ua: string; url: string; allowed: boolean; google_oracle?: boolean }
  )[];
};
type Real = { files: { v: string }[]; cases: [file: number, token: string, path: string, allowed: 0 | 1][] };
