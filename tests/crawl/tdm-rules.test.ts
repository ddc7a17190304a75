import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTdmRules, tdmRuleFor } from "../../functions/crawl/tdm-rules.ts";

const parse = (file: unknown) => parseTdmRules(Buffer.from(typeof file === "string" ? file : JSON.stringify(file)));
const reserved = (location: string) => [{ location, reservation: "1" }];
const holds = (location: string, url: string) => tdmRuleFor(reserved(location), url) !== undefined;

describe("a tdmrep.json", () => {
  it("is a list of rules, kept as they were stated", () => {
    const policy = "https://daily.example/policy.json";
    const file = [
      { location: "/a/", "tdm-reservation": 1, "tdm-policy": policy },
      { location: "/b/*.jpg", "tdm-reservation": "0" },
    ];
    expect(parse(`\ufeff${JSON.stringify(file)}`)).toEqual([
      { location: "/a/", reservation: "1", policy },
      { location: "/b/*.jpg", reservation: "0" },
    ]);
  });

  it("has no rules where it is something else", () => {
    for (const file of ["", "<!doctype html><title>Home</title>", "{", "[", "1", "null", "{}", "[".repeat(100_000)]) {
      expect(parse(file)).toEqual([]);
    }
    const entries = [null, 1, {}, { location: "/" }, { location: 1, "tdm-reservation": 1 }, { "tdm-reservation": 1 }];
    expect(
      parse([...entries, { location: "", "tdm-reservation": 1 }, { location: "/x", "tdm-reservation": true }]),
    ).toEqual([]);
  });

  it("reserves all that its first part does not speak of, where it is too long to be kept", () => {
    const rules = Array.from({ length: 20_000 }, (_, i) => ({ location: `/open/${i}$`, "tdm-reservation": 0 }));
    const kept = parse(rules);
    expect(JSON.stringify(kept).length).toBeLessThan(600_000);
    expect(tdmRuleFor(kept, "https://daily.example/open/7")?.reservation).toBe("0");
    expect(tdmRuleFor(kept, "https://daily.example/open/19999")?.reservation).toBe("1");
  });
});

describe("the rule for a URL", () => {
  it.each([
    ["/", "https://daily.example/", true],
    ["/", "https://daily.example/2026/a?b=1", true],
    ["/news/", "https://daily.example/news/a", true],
    ["/news/", "https://daily.example/news", false],
    ["/news/", "https://daily.example/News/a", false],
    ["/images/*.jpg", "https://daily.example/images/2026/a.jpg?w=1", true],
    ["/images/*.jpg$", "https://daily.example/images/2026/a.jpg?w=1", false],
    ["/a$", "https://daily.example/a", true],
    ["/a$", "https://daily.example/a/b", false],
    ["/foo-%24", "https://daily.example/foo-$", true],
    ["/foo-%2a", "https://daily.example/foo-*", true],
    ["/%7Eanna", "https://daily.example/~anna", true],
    ["/~anna", "https://daily.example/%7eanna", true],
    ["/뉴스/", "https://daily.example/뉴스/a", true],
    ["/%eb%89%b4%ec%8a%a4/", "https://daily.example/뉴스/a", true],
    ["/a%2Fb", "https://daily.example/a/b", false],
    ["news", "https://daily.example/news", false],
  ])("%s for %s: %s", (location, url, expected) => {
    expect(holds(location, url)).toBe(expected);
  });

  it("is the first of the file that matches, and none where none does", () => {
    const rules = parse([
      { location: "/open/", "tdm-reservation": 0 },
      { location: "/open/not/", "tdm-reservation": 1 },
      { location: "/closed/", "tdm-reservation": 1 },
    ]);
    const reservation = (path: string) => tdmRuleFor(rules, `https://daily.example${path}`)?.reservation;
    expect([reservation("/open/not/a"), reservation("/closed/a"), reservation("/a")]).toEqual(["0", "1", undefined]);
  });

  it("is found whatever the file and the URL hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.webUrl({ withQueryParameters: true }), (location, url) => {
        tdmRuleFor(reserved(location), url);
        expect(holds("/", url)).toBe(true);
      }),
    );
  });
});
