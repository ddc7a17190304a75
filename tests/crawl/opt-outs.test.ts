import { describe, expect, it } from "vitest";
import { CAREFUL_POLICY, optOutPolicySchema } from "../../functions/crawl/opt-out-policy.ts";
import {
  evaluate,
  mergeSignals,
  type OptOutSources,
  readSignals,
  SIGNAL_TAGS,
} from "../../functions/crawl/opt-outs.ts";
import { parseRobots } from "../../functions/crawl/robots.ts";
import { scanTags } from "../../functions/crawl/scan-tags.ts";

const productToken = "NewsBot";

const AT = new Date("2026-01-13T12:00:00Z");

describe("the signals of a page", () => {
  it("are kept as they were stated", () => {
    const html = `<html><head>
      <META NAME='Robots' CONTENT="noarchive, max-snippet:-1">
      <meta content=noindex name=googlebot>
      <meta name="newsbot" content="nofollow">
      <meta name="tdm-policy" content="https://news.example/policy.json">
      <link rel="license" type="application/rsl+xml" href="/license.xml">`;
    const headers = {
      "x-robots-tag": ["otherbot: noindex", "noarchive"],
      "tdm-reservation": "1",
      "content-usage": "train-ai=n",
      link: '<https://news.example/rsl.xml>; rel="license"; type="application/rsl+xml", </a.css>; rel=preload',
    };
    expect(read({ html, headers })).toEqual({
      robots: ["noarchive, max-snippet:-1", "googlebot: noindex", "newsbot: nofollow"],
      xRobotsTag: ["otherbot: noindex", "noarchive"],
      tdmReservation: "1",
      tdmPolicy: "https://news.example/policy.json",
      contentUsage: ["train-ai=n"],
      license: ["https://news.example/rsl.xml", "/license.xml"],
    });
  });

  it("are none in comments, scripts, and beyond the first 64 K", () => {
    const robots = '<meta name="robots" content="noindex">';
    for (const html of [
      `<!-- ${robots} -->`,
      `<script>"${robots}"</script>`,
      `${" ".repeat(70_000)}${robots}`,
      "<meta",
    ]) {
      expect(read({ html })).toEqual({});
    }
    expect(read({ html: `<!-- a --><script>1</script>${robots}` })).toEqual({
      robots: ["noindex"],
    });
  });

  it("are found after letters that change their length with their case", () => {
    const html = `<title>İİİİ</title><script>"İ<meta name='robots' content='none'>"</SCRIPT ><meta name="robots" content="noindex">`;
    expect(read({ html })).toEqual({ robots: ["noindex"] });
  });

  it("come from robots.txt too, for the group that binds the crawler and the part of the site", () => {
    const robots = parseRobots(
      [
        "License: https://news.example/rsl.xml",
        "User-agent: *",
        "Content-Signal: search=yes, ai-train=no",
        "Content-Usage: train-ai=n",
        "Content-Usage: /open/ train-ai=y",
        "Allow: /",
      ].join("\n"),
    );
    expect(read({ robots, url: "https://news.example/a" })).toEqual({
      contentSignal: ["search=yes, ai-train=no"],
      contentUsage: ["train-ai=n"],
      license: ["https://news.example/rsl.xml"],
    });
    expect(read({ robots, url: "https://news.example/open/a" }).contentUsage).toEqual(["train-ai=y"]);
  });

  it("of TDMRep are the page's before the header's, and those before the file's", () => {
    const meta = '<meta name="tdm-reservation" content="0"><meta name="tdm-policy" content="/page.json">';
    const headers = { "tdm-reservation": "1", "tdm-policy": "/header.json" };
    const tdm = { location: "/", reservation: "1", policy: "/file.json" };
    expect(read({ html: meta, headers, tdm })).toEqual({ tdmReservation: "0", tdmPolicy: "/page.json" });
    expect(read({ headers: { ...headers, "tdm-reservation": "0" }, tdm })).toEqual({
      tdmReservation: "0",
      tdmPolicy: "/header.json",
    });
    expect(read({ tdm })).toEqual({ tdmReservation: "1", tdmPolicy: "/file.json" });
    // A value that the protocol does not know counts as none.
    expect(read({ headers: { "tdm-reservation": "yes" }, tdm }).tdmReservation).toBe("1");
    expect(read({ headers: { "tdm-reservation": "yes" } }).tdmReservation).toBe("yes");
  });

  it("of a second look replace those of the first where there can be one only", () => {
    const first = { tdmReservation: "0", robots: ["nofollow"] };
    const second = { tdmReservation: "1", robots: ["noarchive", "nofollow"], tdmPolicy: "/p.json" };
    expect(mergeSignals(first, second)).toEqual({
      tdmReservation: "1",
      robots: ["nofollow", "noarchive"],
      tdmPolicy: "/p.json",
    });
    expect(mergeSignals(first, {})).toEqual(first);
  });

  it("are read in linear time from markup made to be slow", () => {
    for (const piece of ["<!--", "<meta ", "<script>", "<meta a='", "<", '<link ="', "<meta a= "]) {
      expect(read({ html: piece.repeat(2_000_000 / piece.length) })).toEqual({});
    }
  });
});

describe("what the careful policy makes of them", () => {
  it("is no record for noindex, none and noai, for everybody or for this crawler", () => {
    expect(judge({ headers: { "x-robots-tag": "noindex" } })).toMatchObject({
      optedOut: true,
      because: "x-robots-tag: noindex",
    });
    expect(judge({ headers: { "x-robots-tag": "otherbot: noindex, newsbot: none" } }).optedOut).toBe(true);
    expect(judge({ headers: { "x-robots-tag": "otherbot: noindex, nofollow" } }).optedOut).toBe(false);
    expect(judge({ headers: { "x-robots-tag": "max-snippet: 10, noindex" } }).optedOut).toBe(true);
    expect(
      judge({ headers: { "x-robots-tag": "unavailable_after: 25 Jun 2030 15:00:00 GMT, noarchive" } }),
    ).toMatchObject({
      optedOut: false,
      noArchive: true,
    });
    expect(judge({ html: '<meta name="robots" content="NOAI, noimageai">' }).optedOut).toBe(true);
    expect(judge({ html: '<meta name="newsbot" content="noindex">' }).optedOut).toBe(true);
    expect(judge({ html: '<meta name="googlebot" content="noindex">' }).optedOut).toBe(false);
  });

  it("is a record without the raw page for noarchive", () => {
    expect(judge({ html: '<meta name="robots" content="index, noarchive">' })).toEqual({
      optedOut: false,
      noArchive: true,
      because: "meta robots: noarchive",
    });
  });

  it("is no record where text and data mining is reserved", () => {
    expect(judge({ headers: { "tdm-reservation": "1" } }).optedOut).toBe(true);
    expect(judge({ html: '<meta name="tdm-reservation" content="1">' }).optedOut).toBe(true);
    expect(judge({ headers: { "tdm-reservation": "0" } }).optedOut).toBe(false);
    expect(judge({ tdm: { location: "/", reservation: "1" } })).toMatchObject({ because: "tdm-reservation: 1" });
  });

  it("is no record where a use of ours is refused, and a record where only training is", () => {
    expect(judge({ headers: { "content-signal": "search=yes, ai-train=no" } }).optedOut).toBe(false);
    expect(judge({ headers: { "content-signal": "search=no" } })).toMatchObject({
      because: "content-signal: search=no",
    });
    expect(judge({ headers: { "content-signal": "ai-input=no" } }).optedOut).toBe(true);
    expect(judge({ headers: { "content-usage": "train-ai=n" } }).optedOut).toBe(false);
    expect(judge({ headers: { "content-usage": "bots=n" } }).optedOut).toBe(true);
  });

  it.each([
    ["25 Jun 2010 15:00:00 PST", true],
    ["Wednesday, 03-Aug-22 15:00:00 UTC", true],
    ["2026-01-12", true],
    // Of the same day, and of the next.
    ["2026-01-13", false],
    ["Wed, 14 Jan 2026 00:00:00 GMT, nofollow", false],
    ["soon", false],
  ])("is unavailable_after %s, once it is over: %s", (date, optedOut) => {
    expect(judge({ headers: { "x-robots-tag": `unavailable_after: ${date}` } }).optedOut).toBe(optedOut);
  });

  it("is nothing where nothing is said", () => {
    expect(judge({ html: '<meta name="robots" content="all, max-image-preview:large">' })).toEqual({
      optedOut: false,
      noArchive: false,
    });
  });
});

describe("the policy", () => {
  it("is a setting", () => {
    const signals = { xRobotsTag: ["noindex, noarchive"], contentSignal: ["ai-train=no"], license: ["/rsl.xml"] };
    const lax = optOutPolicySchema.parse({ noindex: false, noarchive: false });
    expect(evaluate(signals, lax, productToken, AT)).toEqual({ optedOut: false, noArchive: false });
    expect(
      evaluate(signals, optOutPolicySchema.parse({ noindex: false, uses: ["ai-train"] }), productToken, AT),
    ).toMatchObject({
      optedOut: true,
      because: "content-signal: ai-train=no",
    });
    expect(
      evaluate(signals, optOutPolicySchema.parse({ noindex: false, license: true }), productToken, AT).because,
    ).toBe("license: /rsl.xml");
    expect(optOutPolicySchema.safeParse({ noindx: true }).success).toBe(false);
  });
});

type Sources = Omit<OptOutSources, "productToken" | "tags"> & { html?: string };

function read({ html = "", ...sources }: Sources) {
  return readSignals({ ...sources, tags: scanTags(html, SIGNAL_TAGS), productToken });
}

function judge(sources: Sources) {
  return evaluate(read(sources), CAREFUL_POLICY, productToken, AT);
}
