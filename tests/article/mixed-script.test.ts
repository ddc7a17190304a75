import { domainToASCII } from "node:url";
import { expect, it } from "vitest";
import { isMixedScript } from "../../functions/article/mixed-script.ts";

it.each([
  ["аррӏе.com", true],
  ["раypal.com", true],
  ["ελλάδα.com", true],
  ["пример.рф", false],
  ["한빛일보.com", false],
  ["港新聞.jp", false],
  ["münchen.de", false],
  ["news.example", false],
])("%s mixes letters that look alike: %s", (host, mixed) => {
  expect(isMixedScript(domainToASCII(host))).toBe(mixed);
});
