import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CanonicalUrl } from "../../functions/article/article.ts";
import { originOfAmpCache, recordIdentity, refuseClaim } from "../../functions/article/record-identity.ts";

const page = { headline: "Ferry to the outer islands returns in May", articleBody: "The ferry returns. ".repeat(30) };
const refuse = (url: string, claim: string, claimed?: { headline: string; articleBody: string }) =>
  refuseClaim({ url: url as CanonicalUrl, claim: claim as CanonicalUrl, page, ...(claimed ? { claimed } : {}) });

describe("record identity", () => {
  it("joins mobile and AMP twins of one publisher", () => {
    expect(refuse("https://m.island.test/a/48211", "https://www.island.test/a/48211")).toBeNull();
    expect(refuse("https://www.island.test/a/48211/amp", "https://www.island.test/a/48211")).toBeNull();
    const cache = "https://www-island-test.cdn.ampproject.org/c/s/www.island.test/a/48211";
    expect(originOfAmpCache(cache)).toBe("https://www.island.test/a/48211");
    expect(refuse(cache, "https://www.island.test/a/48211")).toBeNull();
  });

  it("does not let a page claim another publisher's URL", () => {
    expect(refuse("https://copy.test/a/48211", "https://www.island.test/a/48211")).toBe("another_publisher");
    const disguised = "https://www-island-test.cdn.ampproject.org/c/s/copy.test/a/48211";
    expect(refuse(disguised, "https://www.island.test/a/48211")).toBe("another_publisher");
    expect(refuse("https://one.github.io/a/48211", "https://two.github.io/a/48211")).toBe("another_publisher");
  });

  it("does not let a site make all its pages one", () => {
    expect(refuse("https://island.test/a/48211", "https://island.test/")).toBe("root");
    expect(refuse("https://island.test/ko/a/48211", "https://island.test/ko/index.html")).toBe("root");
    expect(refuse("https://island.test/news/48211", "https://island.test/news/")).toBe("names_no_article");
    expect(refuse("https://island.test/view.php?idx=48211", "https://island.test/view.php")).toBe(
      "drops_what_tells_pages_apart",
    );
  });

  it("asks the record that stands at the claimed URL", () => {
    const [url, claim] = ["https://m.island.test/a/48211", "https://island.test/a/48211"];
    expect(refuse(url, claim, page)).toBeNull();
    expect(refuse(url, claim, { headline: page.headline, articleBody: "" })).toBeNull();
    expect(
      refuse(url, claim, { headline: "Council votes on the budget", articleBody: "Other words. ".repeat(90) }),
    ).toBe("another_text");
  });

  it("never gives an id on another registrable domain, whatever the path", () => {
    const path = fc.webPath({ size: "small" });
    fc.assert(
      fc.property(path, path, (a, b) => {
        const url = new URL(`https://news.copy.test${a}`).href as CanonicalUrl;
        const claim = new URL(`https://news.island.test${b}`).href as CanonicalUrl;
        expect(recordIdentity({ url, claim, page, claimed: page })).toBe(false);
      }),
    );
  });
});
