import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { judgeRedirect } from "../../functions/crawl/judge-redirect.ts";
import { judgeResponse } from "../../functions/crawl/judge-response.ts";

const ARTICLE = `<!doctype html><html><head><title>새 다리</title></head><body><article>${"<p>강 위에 새 다리가 놓였다. 주민들은 걸어서 건넜다.</p>".repeat(30)}</article></body></html>`;

function judge(status: number, headers: Record<string, string>, body: string | Uint8Array) {
  const judgement = judgeResponse({ status, headers, url: "https://daily.test/a", body: Buffer.from(body) });
  return judgement.outcome === "refused"
    ? `${judgement.reason}${judgement.retryable ? ", again" : ""}`
    : judgement.outcome;
}
const html = { "content-type": "text/html; charset=utf-8" };

describe("a response with a page", () => {
  it.each([
    ["text/html", ARTICLE],
    ["TEXT/HTML ;charset=euc-kr", ARTICLE],
    ["application/xhtml+xml", ARTICLE],
    ["text/plain", "Ferry service resumes on Monday."],
    ["", `<!-- made by hand -->${ARTICLE}`],
    ["application/octet-stream", ARTICLE],
    ["application/xml", `<?xml version="1.0"?>\n<!DOCTYPE html><html></html>`],
  ])("is one for parse when served as %j", (type, body) => {
    expect(judge(200, { "content-type": type }, body)).toBe("page");
    expect(judge(203, { "content-type": type }, body)).toBe("page");
  });

  it.each([
    ["application/rss+xml", "<rss version='2.0'></rss>"],
    ["text/html", `\n<?xml version="1.0"?><!-- x --><rss version="2.0"><channel/></rss>`],
    ["text/xml", "\ufeff<feed xmlns='http://www.w3.org/2005/Atom'></feed>"],
    ["application/xml", `<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><urlset xmlns="x"></urlset>`],
    ["text/plain", "<sitemapindex></sitemapindex>"],
    ["application/json", `{"version": "https://jsonfeed.org/version/1.1"}`],
  ])("is a feed or sitemap whatever it was served as: %s", (type, body) => {
    expect(judge(200, { "content-type": type }, body)).toBe("feed");
  });

  it("is a sitemap where it is gzip", () => {
    expect(judge(200, { "content-type": "application/x-gzip" }, gzipSync("<urlset></urlset>"))).toBe("feed");
  });

  it.each([
    ["application/pdf", "%PDF-1.7"],
    ["text/html", "%PDF-1.7"],
    ["text/html", "\x89PNG\r\n"],
    ["image/jpeg", "\xff\xd8\xff"],
    ["application/json", `{"a":1}`],
    ["video/mp4", "\0\0\0\x18ftypmp42"],
    ["text/css", "a{}"],
    ["application/xml", "<note></note>"],
  ])("is refused as what parse cannot read: %s", (type, body) => {
    expect(judge(200, { "content-type": type }, Buffer.from(body, "latin1"))).toBe("unsupported_type");
  });

  it("is empty where there is nothing but blanks", () => {
    expect(judge(200, html, " \r\n")).toBe("empty, again");
    expect(judge(204, {}, "")).toBe("empty");
  });
});

describe("a status", () => {
  it.each([
    [404, "not_found"],
    [410, "gone"],
    [401, "forbidden"],
    [402, "forbidden"],
    [403, "forbidden"],
    [451, "forbidden"],
    [408, "timeout, again"],
    [429, "throttled"],
    [500, "server_error, again"],
    [502, "server_error, again"],
    [503, "server_error, again"],
    [599, "server_error, again"],
    [206, "bad_response, again"],
    [300, "bad_response, again"],
    [302, "bad_response, again"],
    [400, "bad_response"],
    [999, "bad_response"],
  ])("%i means %s", (status, meaning) => expect(judge(status, html, ARTICLE)).toBe(meaning));

  it("503 with Retry-After is a throttle", () => {
    expect(judge(503, { ...html, "retry-after": "120" }, "")).toBe("throttled");
  });
});

describe("a wall against programs", () => {
  const small = (inside: string) => `<html><head><title>.</title></head><body>${inside}</body></html>`;
  it.each([
    [403, { "cf-mitigated": "challenge" }, ""],
    [200, { "cf-mitigated": "challenge" }, small("<script>window._cf_chl_opt={}</script>")],
    [403, { server: "cloudflare" }, small(`<div id="cf-error-details">x</div>`)],
    [403, { server: "cloudflare" }, "error code: 1020"],
    [202, { "x-amzn-waf-action": "challenge" }, small("x")],
    [405, {}, small(`<script src="https://a.token.awswaf.com/a.js"></script><script>window.gokuProps={}</script>`)],
    [403, { "x-vercel-mitigated": "deny" }, ""],
    [403, { "x-datadome": "protected" }, small("x")],
    [403, { server: "AkamaiGHost" }, small("Reference&#32;&#35;18&#46;1")],
    [200, {}, small(`<iframe src="/_Incapsula_Resource?x"></iframe>`)],
    [200, {}, small(`<script>var a="acw_sc__v2"</script>`)],
    [202, {}, small(`<meta http-equiv="refresh" content="0;/.well-known/sgcaptcha/?r=%2F">`)],
    [200, {}, small(`<form action="/verify"><div class="g-recaptcha"></div></form>`)],
    [403, {}, small(`<div class="cf-turnstile"></div>`)],
  ])("is seen for what it is: %i %j", (status, headers, body) => {
    expect(judge(status, { ...html, ...headers }, body)).toBe("bot_block");
  });

  it("may let a program in later where it says so by its status", () => {
    expect(judge(429, { ...html, "x-kpsdk-ct": "a" }, "")).toBe("bot_block, again");
    expect(judge(503, html, small("<script>window._cf_chl_opt={}</script>"))).toBe("bot_block, again");
  });

  it("is not an article that talks about one or has a comment form", () => {
    const talk = ARTICLE.replace(
      "</article>",
      `<pre>window._cf_chl_opt</pre><div class="g-recaptcha"></div></article>`,
    );
    expect(judge(200, { ...html, server: "cloudflare" }, talk)).toBe("page");
    expect(judge(200, { ...html, "x-datadome": "protected", "x-cdn": "Imperva" }, ARTICLE)).toBe("page");
  });

  it("is not a page that was removed and offers a search with a captcha", () => {
    expect(judge(404, html, small(`<div class="g-recaptcha"></div>`))).toBe("not_found");
  });

  it("is looked for in bounded time in whatever is served", () => {
    for (const unit of ["<", "<script", "<!--", "</", "<a ", "<title>", "<?xml", "<!-- -->"]) {
      judge(200, html, unit.repeat(200_000));
      judge(403, html, unit.repeat(200_000));
    }
  });
});

describe("judgeRedirect", () => {
  const verdict = (hops: string[], location: string) => {
    const judgement = judgeRedirect(hops, location);
    return judgement.outcome === "follow" ? "follow" : judgement.reason;
  };
  const chain = (length: number) => Array.from({ length }, (_, i) => `https://daily.test/${i}`);

  it("follows five redirects and not six", () => {
    expect(verdict(chain(5), "https://daily.test/end")).toBe("follow");
    expect(verdict(chain(6), "https://daily.test/end")).toBe("too_many_redirects");
  });

  it("ends a circle at once", () => {
    expect(verdict(["https://a.test/", "https://b.test/"], "https://a.test/")).toBe("too_many_redirects");
    expect(verdict(["https://a.test/"], "https://a.test/")).toBe("too_many_redirects");
  });

  it("does not follow to a page that asks for consent or for proof of a person", () => {
    expect(verdict(["https://daily.test/a"], "https://consent.daily.test/v2/collectConsent?sessionId=1")).toBe(
      "consent_wall",
    );
    expect(verdict(["https://daily.test/a"], "https://daily.test/consent?back=%2Fa")).toBe("consent_wall");
    expect(verdict(["https://daily.test/a"], "https://daily.test/captcha?u=a")).toBe("bot_block");
    expect(verdict(["http://consent.test/a"], "https://consent.test/a")).toBe("follow");
    expect(verdict(["https://daily.test/1"], "https://daily.test/news/age-of-consent-law?x=1")).toBe("follow");
  });
});
