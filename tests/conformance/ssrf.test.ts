import { describe, expect, it } from "vitest";
import { checkUrl, isPublicAddress } from "../../functions/crawl/address-guard.ts";
import { hasShared, readSharedJson } from "../shared-data.ts";

type Cases = {
  ips: { ip: string; block: boolean; why: string }[];
  urls: { url: string; expect: "block" | "allow"; why: string }[];
};

const FILE = "cases/ssrf.json";
const cases = hasShared(FILE) ? readSharedJson<Cases>(FILE) : undefined;

describe.skipIf(!cases)("SSRF cases (skipped without the shared conformance data)", () => {
  it("judges every address", () => {
    const wrong = cases!.ips.filter((one) => isPublicAddress(one.ip) === one.block);
    expect(wrong).toEqual([]);
    expect(cases!.ips.length).toBeGreaterThan(100);
  });
});

describe("isPublicAddress", () => {
  it.each([
    "168.63.129.16",
    "100.100.100.200",
    "192.0.0.192",
    "fd00:ec2::254",
    "fe80::1%eth0",
    "2606:4700::1%eth0",
    "2606:4700::5efe:a00:1",
    "2606:4700:0:0:200:5efe:10.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::808:808",
    "::",
    "255.255.255.255",
    "010.0.0.1",
    "",
    "example.com",
  ])("refuses %j", (ip) => expect(isPublicAddress(ip)).toBe(false));

  it.each(["8.8.8.8", "168.63.129.15", "2606:4700:4700::1111", "2a00:1450:4001:81b::200e", "2001:200::1"])(
    "lets %s through",
    (ip) => expect(isPublicAddress(ip)).toBe(true),
  );
});

describe("checkUrl", () => {
  const reason = (url: string) => {
    const check = checkUrl(url);
    return check.outcome === "allowed" ? "allowed" : check.reason;
  };

  it("tells apart what is no URL, what is no web page and what is no public place", () => {
    expect(reason("http://a b/")).toBe("invalid_url");
    expect(reason("/relative")).toBe("invalid_url");
    expect(reason(`https://news.example.com/${"a".repeat(9000)}`)).toBe("invalid_url");
    expect(reason("https://me:secret@news.example.com/")).toBe("invalid_url");
    expect(reason("file:///etc/passwd")).toBe("unsupported_scheme");
    expect(reason("javascript:alert(1)")).toBe("unsupported_scheme");
    expect(reason("http://0x7f.1/")).toBe("blocked_address");
    expect(reason("http://news.example@169.254.169.254/")).toBe("blocked_address");
    expect(reason("http://127.0.0.1:9001/2018-06-01/runtime/invocation/next")).toBe("blocked_address");
    expect(reason("http://printer/")).toBe("blocked_address");
    expect(reason("https://news.example.com:8443/")).toBe("blocked_address");
    expect(checkUrl("https://news.example.com:8443/", { ports: [443, 8443] }).outcome).toBe("allowed");
  });
});
