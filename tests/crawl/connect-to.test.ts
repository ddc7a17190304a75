import { describe, expect, it } from "vitest";
import { checkUrl } from "../../functions/crawl/address-guard.ts";
import { findConnectTo, parseConnectTo } from "../../functions/crawl/connect-to.ts";

describe("parseConnectTo", () => {
  it.each([
    ["*.test:80:127.0.0.1:8080", { pattern: "*.test", port: 80, address: "127.0.0.1", toPort: 8080 }],
    ["Daily.TEST:443:localhost:8443", { pattern: "daily.test", port: 443, address: "127.0.0.1", toPort: 8443 }],
    ["[::1]:80:[::1]:9000", { pattern: "::1", port: 80, address: "::1", toPort: 9000 }],
  ])("reads %s", (text, entry) => {
    expect(parseConnectTo(text)).toEqual({ outcome: "parsed", entry });
  });

  it("writes a name as a URL does, so that 뉴스.test is found", () => {
    const parsed = parseConnectTo("*.뉴스.test:80:127.0.0.1:80");
    expect(parsed.outcome).toBe("parsed");
    if (parsed.outcome !== "parsed") return;
    expect(findConnectTo([parsed.entry], new URL("http://a.뉴스.test/").hostname, 80)).toBe(parsed.entry);
  });

  it.each([
    "",
    "a.test",
    ":80:127.0.0.1:8080",
    "*:80:127.0.0.1:8080",
    "*.:80:127.0.0.1:80",
    "*.10.0.0.1:80:127.0.0.1:80",
    "a.*.test:80:127.0.0.1:80",
    "u@a.test:80:127.0.0.1:80",
    "a.test:80:b.test:80",
    "a.test:0:127.0.0.1:80",
    "a.test:80:127.0.0.1:65536",
    "a.test:80:127.0.0.1:",
    "a.test:80:127.0.0.1:80:more",
  ])("refuses %j", (text) => {
    expect(parseConnectTo(text).outcome).toBe("refused");
  });
});

describe("what --connect-to names", () => {
  const connectTo = ["*.test:80:127.0.0.1:8080", "10.0.0.9:8000:127.0.0.1:8080"].map((text) => {
    const parsed = parseConnectTo(text);
    if (parsed.outcome === "refused") throw new Error(parsed.detail);
    return parsed.entry;
  });

  it("is every name below the suffix at that port, and not the suffix alone", () => {
    expect(findConnectTo(connectTo, "a.b.test", 80)?.toPort).toBe(8080);
    expect(findConnectTo(connectTo, "A.Test.", 80)?.toPort).toBe(8080);
    expect(findConnectTo(connectTo, "test", 80)).toBeUndefined();
    expect(findConnectTo(connectTo, "a.test", 443)).toBeUndefined();
    expect(findConnectTo(connectTo, "atest", 80)).toBeUndefined();
    expect(findConnectTo(connectTo, "a.test.example.com", 80)).toBeUndefined();
  });

  it("is let through by the guard, and nothing else is", () => {
    const allowed = (url: string) => checkUrl(url, { connectTo }).outcome;
    expect(allowed("http://daily.test/a")).toBe("allowed");
    expect(allowed("http://10.0.0.9:8000/")).toBe("allowed");
    expect(allowed("http://10.0.0.9/")).toBe("blocked");
    expect(allowed("http://daily.test:8080/")).toBe("blocked");
    expect(allowed("http://127.0.0.1:8080/")).toBe("blocked");
    expect(allowed("http://u:p@daily.test/")).toBe("blocked");
    expect(allowed("ftp://daily.test:80/")).toBe("blocked");
  });
});
