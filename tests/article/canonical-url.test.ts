import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalUrl, MAX_URL_LENGTH } from "../../functions/article/canonical-url.ts";

describe("the canonical form of a URL", () => {
  it("is one for http and https, host case, default port, trailing dot and fragment", () => {
    const same = [
      "https://news.example/a",
      "http://news.example/a",
      "HTTP://NEWS.EXAMPLE:80/a",
      "https://news.example:443/a#top",
      " https://news.example./a#!/b ",
      "http://news.example:443/a",
    ];
    expect(new Set(same.map(canon))).toEqual(new Set(["https://news.example/a"]));
  });

  it("keeps www, the trailing slash, other ports, and the case of the path", () => {
    expect(canon("http://www.news.example:8080/A/")).toBe("https://www.news.example:8080/A/");
  });

  it("sorts parameters by name, then value, and drops empty ones", () => {
    expect(canon("https://news.example/v?b=2&&a=2&a=1&c=")).toBe("https://news.example/v?a=1&a=2&b=2&c");
  });

  it("drops tracking and sessions, also when badly unescaped, and keeps what names the page", () => {
    expect(canon("https://news.example/v?utm_source=x&id=7&amp;utm_medium=y&UTM_Campaign=z&fbclid")).toBe(
      "https://news.example/v?id=7",
    );
    expect(canon("https://news.example/v;jsessionid=9F2?newsId=7&PHPSESSID=a")).toBe("https://news.example/v?newsId=7");
    expect(canon("https://news.example/?utm_source=x")).toBe("https://news.example/");
  });

  it("writes Korean paths and hosts in one way", () => {
    const host = new URL("https://뉴스.example").hostname;
    expect(host).toMatch(/^xn--/);
    expect(canon("https://뉴스.example/기사?제목=봄 비")).toBe(
      `https://${host}/%EA%B8%B0%EC%82%AC?%EC%A0%9C%EB%AA%A9=%EB%B4%84%20%EB%B9%84`,
    );
    expect(canon("https://news.example/%ea%b8%b0%ec%82%ac")).toBe(canon("https://news.example/기사"));
  });

  it("decodes escapes of characters that need none and keeps those that divide", () => {
    expect(canon("https://news.example/%7Ejo/%28a%29%2Fb%3bc")).toBe("https://news.example/~jo/(a)%2Fb%3Bc");
    expect(canon("https://news.example/v?q=a%26b%3Dc&r=a+b")).toBe("https://news.example/v?q=a%26b=c&r=a%20b");
    expect(canon("https://news.example/100%")).toBe("https://news.example/100%25");
  });

  it("keeps bytes that are not UTF-8", () => {
    expect(canon("https://news.example/v?q=%b0%a1")).toBe("https://news.example/v?q=%B0%A1");
  });

  it("refuses with a reason", () => {
    const rejected = (input: string) => {
      const result = canonicalUrl(input);
      return result.outcome === "rejected" ? `${result.reason}: ${result.detail}` : result.url;
    };
    expect(rejected("")).toBe("invalid_url: empty");
    expect(rejected("news.example/a")).toBe("invalid_url: not an absolute URL");
    expect(rejected("https://")).toBe("invalid_url: not an absolute URL");
    expect(rejected("mailto:a@news.example")).toBe("unsupported_scheme: mailto:");
    expect(rejected("javascript:alert(1)")).toBe("unsupported_scheme: javascript:");
    expect(rejected("https://me:secret@news.example/")).toBe("invalid_url: user name or password in the URL");
    expect(rejected("https://news.example/a\u0000b")).toBe("invalid_url: control character");
    expect(rejected("https://news.example/a\nb")).toBe("invalid_url: control character");
    expect(rejected("https://news.example/\ud800")).toBe("invalid_url: lone surrogate");
    expect(rejected("https://news..example/")).toBe("invalid_url: empty label in the host name");
    expect(rejected("https://news.example../")).toBe("invalid_url: empty label in the host name");
  });

  it("refuses what is too long, and takes what is just short enough", () => {
    const start = "https://news.example/";
    expect(canon(start + "a".repeat(MAX_URL_LENGTH - start.length))).toHaveLength(MAX_URL_LENGTH);
    expect(canonicalUrl(start + "a".repeat(MAX_URL_LENGTH - start.length + 1)).outcome).toBe("rejected");
    expect(canonicalUrl(start + "a".repeat(10_000_000)).outcome).toBe("rejected");
  });
});

describe("the spelling to fetch", () => {
  it("keeps scheme, port, order and escapes, without fragment and tracking", () => {
    expect(fetchUrl("http://news.example:8080/v?b=%7e&utm_source=x&a=1+2#c")).toBe(
      "http://news.example:8080/v?b=%7e&a=1+2",
    );
  });

  it("has the same identity as what it was made from", () => {
    fc.assert(
      fc.property(anyUrl, (input) => {
        expect(canon(fetchUrl(input))).toBe(canon(input));
      }),
    );
  });
});

describe("canonical URLs of any input", () => {
  it("are their own canonical form, and a browser leaves them alone", () => {
    fc.assert(
      fc.property(anyUrl, (input) => {
        const once = canon(input);
        expect(canon(once)).toBe(once);
        expect(new URL(once).href).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it("do not depend on the order of parameters, nor on tracking among them", () => {
    fc.assert(
      fc.property(fc.array(parameter, { maxLength: 6 }), fc.integer(), (parameters, seed) => {
        const shuffled = [...parameters, "utm_source=a"].sort((a, b) => scramble(a, seed) - scramble(b, seed));
        expect(canon(`https://news.example/v?${shuffled.join("&")}#`)).toBe(
          canon(`https://news.example/v?${parameters.join("&")}#`),
        );
      }),
    );
  });

  it("come of any string at all without an exception", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 0xffff }), { maxLength: 20 }), (codes) => {
        const text = String.fromCharCode(...codes);
        canonicalUrl(text);
        canonicalUrl(`https://news.example/${text}`);
      }),
    );
  });
});

function canon(input: string): string {
  const result = canonicalUrl(input);
  if (result.outcome === "rejected") throw new Error(`${input}: ${result.reason}, ${result.detail}`);
  return result.url;
}

function fetchUrl(input: string): string {
  const result = canonicalUrl(input);
  if (result.outcome === "rejected") throw new Error(`${input}: ${result.reason}, ${result.detail}`);
  return result.fetchUrl;
}

function scramble(text: string, seed: number): number {
  let hash = seed;
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619);
  return hash;
}

const piece = fc.oneof(
  fc.constantFrom(
    "%",
    "%2",
    "%2e",
    "%2F",
    "%3d",
    "%41",
    "%e3",
    "%25",
    "+",
    "=",
    ";",
    "'",
    "[",
    "|",
    " ",
    ".",
    "..",
    "기",
    "é",
  ),
  fc.constantFrom(";jsessionid=1", "a", "B", "7", "-", "~", "/", "//", ":", "@", "{", "\\", "^", "`", '"', "<", "amp;"),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
const parameter = fc.tuple(text, fc.constantFrom("", "="), text).map((parts) => parts.join(""));
const anyUrl = fc
  .tuple(
    fc.constantFrom("http", "https", "HTTP"),
    fc.constantFrom("news.example", "WWW.News.example.", "뉴스.example", "127.1", "[::1]"),
    fc.constantFrom("", ":80", ":443", ":8080"),
    text,
    fc.array(parameter, { maxLength: 4 }),
    fc.constantFrom("", "#", "#a?b"),
  )
  .map(
    ([scheme, host, port, path, parameters, hash]) =>
      `${scheme}://${host}${port}/${path}${parameters.length > 0 ? `?${parameters.join("&")}` : ""}${hash}`,
  );
