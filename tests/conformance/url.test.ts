import { describe, expect, it } from "vitest";
import { canonicalUrl } from "../../functions/article/canonical-url.ts";
import { hasShared, readSharedJson } from "../shared-data.ts";

const FILE = "cases/url.json";

describe.skipIf(!hasShared(FILE))(`URL suites (skipped without shared ${FILE})`, () => {
  const cases = hasShared(FILE) ? readSharedJson<UrlCases>(FILE) : EMPTY;

  it("agrees with the WHATWG parser on what is a URL, and on its host", () => {
    // Ours refuses more: other schemes, userinfo, control characters. What it takes must be what the standard says.
    const judged = cases.parse.filter(({ in: input, base }) => base === null && !refusedByRule(input));
    expect(judged.length).toBeGreaterThan(50);
    const wrong = judged.filter(({ in: input, href }) => {
      const result = canonicalUrl(input);
      if (href === undefined) return result.outcome !== "rejected";
      return result.outcome !== "canonical" || result.host !== new URL(href).hostname.replace(/\.$/, "");
    });
    expect(wrong).toEqual([]);
  });

  it("gives both sides of each pair one form, where the suite's rule is ours", () => {
    const judged = cases.pairs.filter((pair) => exclusion(pair) === undefined);
    expect(judged.length).toBeGreaterThan(100);
    expect(judged.filter((pair) => canon(pair.in) !== canon(pair.out))).toEqual([]);
  });

  it("leaves its own output as it is", () => {
    const inputs = [...cases.pairs, ...cases.tracking, ...cases.keep].flatMap((item) => [item.in, item.out]);
    const forms = inputs.map(canon).filter((form) => form.startsWith("https://"));
    expect(forms.length).toBeGreaterThan(400);
    expect(forms.filter((form) => canon(form) !== form)).toEqual([]);
  });

  it("drops at least 95% of the tracking parameters that two lists agree on", () => {
    const must = cases.tracking.filter((item) => item.must);
    const dropped = must.filter((item) => canon(item.in) === canon(item.out));
    expect(dropped.length / must.length).toBeGreaterThanOrEqual(0.95);
    expect(cases.tracking_ddg.filter((item) => canon(item.in) !== canon(item.out))).toEqual([]);
  });

  it("keeps every parameter that names an article", () => {
    expect(cases.keep.filter((item) => canon(item.in) !== item.out)).toEqual([]);
  });

  it("reads addresses in all their spellings", () => {
    const wrong = cases.ipv4.filter(({ in: spelling, out }) => {
      const result = canonicalUrl(`http://${spelling}/`);
      const host = result.outcome === "canonical" ? result.host : null;
      // null: not an address; it may still be a name.
      return out === null ? host !== null && /^\d+\.\d+\.\d+\.\d+$/.test(host) : host !== out;
    });
    expect(wrong).toEqual([]);
  });
});

function canon(input: string): string {
  const result = canonicalUrl(input);
  return result.outcome === "canonical" ? result.url : `rejected: ${result.reason}`;
}

function refusedByRule(input: string): boolean {
  const text = input.trim();
  return (
    /[\u0000-\u001f\u007f-\u009f]/.test(text) ||
    !text.isWellFormed() ||
    !/^https?:/i.test(text) ||
    /@/.test(text) ||
    hasEmptyLabel(text)
  );
}

function hasEmptyLabel(text: string): boolean {
  const host = URL.canParse(text) ? new URL(text).hostname : "";
  return host.replace(/\.$/, "").split(".").includes("");
}

/** Why a pair is not judged: its suite follows a rule that ours does not, or does another job. */
function exclusion({ suite, in: input, out, opt }: Pair): string | undefined {
  if (opt !== undefined) return "an option that we do not have";
  if (suite.endsWith("scrub_url") || input.includes("<")) return "cuts URLs out of text and markup";
  if (!/^[a-z]+:/i.test(input) || !/^https?:/i.test(out)) return "no scheme, or another than http(s)";
  if (/[\u0000-\u001f\u007f-\u009f]/.test(input.trim())) return "control characters: refused";
  if (/\/\/[^/?#]*@|^https?:\/?[^/?#]*@/i.test(input)) return "userinfo: refused";
  if (hasEmptyLabel(input)) return "empty labels in the host: refused";
  if (/\/\/(?:www\d*)\./.test(input) && !/\/\/www\d*\./.test(out)) return "www goes";
  if (repeatedSlashes(input) > repeatedSlashes(out)) return "repeated slashes become one";
  if (/%25|%%/.test(input)) return "escapes are decoded again and again";
  if (/[\u00c2-\u00f4][\u0080-\u00bf]/.test(input)) return "text that was decoded as Latin-1 is decoded again";
  if (/\(\w*\(?\w{20,}/.test(input)) return "session ids of ASP in the path";
  return undefined;
}

function repeatedSlashes(url: string): number {
  return url.match(/\/\/+/g)?.length ?? 0;
}

type Pair = { suite: string; in: string; out: string; opt?: object };
type UrlCases = {
  parse: { in: string; base: string | null; href?: string; fail?: 1 }[];
  pairs: Pair[];
  tracking: { in: string; out: string; must: boolean }[];
  tracking_ddg: { in: string; out: string }[];
  keep: { in: string; out: string }[];
  ipv4: { in: string; out: string | null }[];
};
const EMPTY: UrlCases = { parse: [], pairs: [], tracking: [], tracking_ddg: [], keep: [], ipv4: [] };
