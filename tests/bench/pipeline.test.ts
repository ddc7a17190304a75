import { describe, expect, it } from "vitest";
import { putTogether, takeApart } from "../../bench/pipeline/request-template.ts";
import { hostOf, storyMessages } from "../../bench/pipeline/story-urls.ts";
import { course, percentile, type Sample } from "../../bench/pipeline/summarise-run.ts";

describe("a recorded request", () => {
  const input = {
    TableName: "articles",
    Item: { pk: "ARTICLE#abc", headline: 'He said "abc" (h1.test)', packed: new Uint8Array([1, 2, 3]), count: 3 },
    Keys: [{ pk: "HOST#h1.test", bytes: new Uint8Array([9]) }],
  };

  it("is the same again for the names that it was taken apart at", () => {
    expect(putTogether(takeApart(input, ["abc", "h1.test"]), ["abc", "h1.test"])).toEqual(input);
  });

  it("is that of others for other names, and its bytes stay", () => {
    expect(putTogether(takeApart(input, ["abc", "h1.test"]), ["xyz", "h2.test"])).toEqual({
      TableName: "articles",
      Item: { pk: "ARTICLE#xyz", headline: 'He said "xyz" (h2.test)', packed: new Uint8Array([1, 2, 3]), count: 3 },
      Keys: [{ pk: "HOST#h2.test", bytes: new Uint8Array([9]) }],
    });
  });

  it("takes names for letters, not for patterns", () => {
    expect(putTogether(takeApart({ a: "h1.test h1xtest" }, ["h1.test"]), ["other"])).toEqual({ a: "other h1xtest" });
  });
});

describe("the URLs of the load", () => {
  it("are fifty a message, five of a host, the hosts in turn, and no URL twice", () => {
    const messages = storyMessages(220, 20);
    expect(messages.map(({ length }) => length)).toEqual([50, 50, 50, 50, 20]);
    const hosts = messages[0]!.map((url) => new URL(url).host);
    expect(hosts.slice(0, 6)).toEqual([...new Array<string>(5).fill(hostOf(0)), hostOf(1)]);
    expect(new URL(messages[2]![0]!).host).toBe(hostOf(0));
    expect(new Set(messages.flat()).size).toBe(220);
  });
});

describe("the course of a run", () => {
  it("tells a run that gets slower and larger from one that does not", () => {
    const steady = Array.from(
      { length: 1_001 },
      (_, n): Sample => ({ atMs: n * 100, ready: n * 10, rssMb: 500, cpuMs: n * 50 }),
    );
    const even = course(steady, 10_000);
    expect(even.late.perSecond / even.early.perSecond).toBeCloseTo(1, 5);
    expect(even.memory.growth).toBe(1);
    expect(even.early.cpuMs).toBeCloseTo(5, 5);
    const worse = steady.map((sample, n) => ({ ...sample, atMs: n * 100 + (n * n) / 10, rssMb: 500 + n }));
    const uneven = course(worse, 10_000);
    expect(uneven.late.perSecond / uneven.early.perSecond).toBeLessThan(0.6);
    expect(uneven.memory.growth).toBeGreaterThan(2);
  });

  it("ranks", () => {
    const values = [5, 1, 4, 2, 3];
    expect([percentile(values, 0.5), percentile(values, 0.95), percentile(values, 0)]).toEqual([3, 5, 1]);
    expect(percentile([], 0.5)).toBeNaN();
  });
});
