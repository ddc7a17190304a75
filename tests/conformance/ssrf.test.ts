import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { checkUrl, isPublicAddress } from "../../functions/crawl/address-guard.ts";
import { createFetcher } from "../../functions/crawl/fetch-page.ts";
import type { FetchResult } from "../../functions/crawl/fetch-result.ts";
import { createGuardedConnector } from "../../functions/crawl/guarded-connector.ts";
import { judgeRedirect } from "../../functions/crawl/judge-redirect.ts";
import { createHostResolver, type HostAddress, type Resolve } from "../../functions/crawl/resolve-host.ts";
import { serveTcp } from "../crawl/local-server.ts";
import { hasShared, readSharedJson } from "../shared-data.ts";

type Cases = {
  ips: { ip: string; block: boolean; why: string }[];
  urls: { url: string; expect: "block" | "allow"; why: string; kind?: string; needs_dns?: boolean | null }[];
  redirects: { id: string; chain: string[]; expect: string }[];
  dns: { id: string; answers: string[][] | string; expect: string }[];
};

const FILE = "cases/ssrf.json";
const cases = hasShared(FILE) ? readSharedJson<Cases>(FILE) : undefined;

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const one of open.splice(0)) await one.close();
});

/** A fetcher with a DNS of its own. No test lets it get as far as connecting to a public address. */
function fetcherWith(resolve: Resolve) {
  const fetcher = createFetcher({ userAgent: "Newsprint/0.1", resolve });
  open.push(fetcher);
  return (url: string): Promise<FetchResult> => fetcher.fetch({ url, deadline: 1000 });
}

const answers = (...addresses: string[]): HostAddress[] =>
  addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));

/** Names of the cases that DNS points inside although they look public, and where. */
const PRIVATE_NAMES: [RegExp, string][] = [
  [/\.nip\.io$/, "169.254.169.254"],
  [/\.vpce\.amazonaws\.com$/, "10.0.12.7"],
  [/^localtest\.me$/, "127.0.0.1"],
];

describe.skipIf(!cases)("SSRF cases (skipped without the shared conformance data)", () => {
  it("judges every address", () => {
    const wrong = cases!.ips.filter((one) => isPublicAddress(one.ip) === one.block);
    expect(wrong).toEqual([]);
    expect(cases!.ips.length).toBeGreaterThan(100);
  });

  it("judges every URL, by its text or by what DNS says", async () => {
    const asked: string[] = [];
    const get = fetcherWith(async (hostname) => {
      asked.push(hostname);
      return answers(PRIVATE_NAMES.find(([name]) => name.test(hostname))?.[1] ?? "93.184.215.14");
    });
    const wrong = [];
    for (const one of cases!.urls) {
      const check = checkUrl(one.url);
      // What is allowed is not fetched from here: its text must pass, and its name too.
      const name = check.outcome === "allowed" ? check.url.hostname : "";
      const blocked =
        check.outcome === "blocked" ||
        (PRIVATE_NAMES.some(([pattern]) => pattern.test(name)) && isRefusal(await get(one.url)));
      if (blocked !== (one.expect === "block")) wrong.push({ ...one, check });
    }
    expect(wrong).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
  });

  it("judges every redirect", async () => {
    const handled = new Set(cases!.redirects.map(({ id, chain }) => `${id} ${judgeChain(chain)}`));
    expect([...handled]).toEqual([
      "redir-1 blocked_address",
      "redir-2 blocked_address",
      "redir-3 unsupported_scheme",
      "redir-4 blocked_address",
      "redir-5 too_many_redirects",
      "redir-6 follow",
      // These depend on more than the URLs: robots.txt of the target, the bytes of the header, the page's own text.
      "redir-7 elsewhere",
      "redir-8 elsewhere",
      "redir-9 elsewhere",
      "redir-10 elsewhere",
    ]);
  });
});

/** What the guard says of a chain like `["https://a/", "302 http://b/"]`. */
function judgeChain(chain: string[]): string {
  if (chain[0] === "a->b->a loop")
    return outcomeOf(judgeRedirect(["https://a.test/", "https://b.test/"], "https://a.test/"));
  if (chain[0] === "https->http same host") return outcomeOf(judgeRedirect(["https://a.test/"], "http://a.test/"));
  const [first = "", second = ""] = chain;
  const target = /^30\d (.+)$/.exec(second)?.[1];
  if (target === undefined) return "elsewhere";
  return outcomeOf(checkUrl(URL.parse(target, first) ?? target));
}

function outcomeOf(judgement: { outcome: string; reason?: string }): string {
  return judgement.reason ?? judgement.outcome;
}

function isRefusal(result: FetchResult): boolean {
  return result.outcome === "failed" && result.reason === "blocked_address" && !result.retryable;
}

describe("what DNS answers", () => {
  it("is refused whole where any answer is special", async () => {
    for (const list of [
      ["127.0.0.1"],
      ["93.184.215.14", "10.0.0.1"],
      ["::ffff:127.0.0.1"],
      ["2606:4700::1", "fd00::1"],
    ]) {
      expect(isRefusal(await fetcherWith(async () => answers(...list))("https://news.example.com/"))).toBe(true);
    }
  });

  it("is used as it was checked: a second answer of another kind is never asked for", async () => {
    let asked = 0;
    let now = 0;
    const resolve: Resolve = async () => (asked++ === 0 ? answers("93.184.215.14") : answers("127.0.0.1"));
    // The fetch and the connection it makes ask the same resolver, one after the other.
    const resolveHost = createHostResolver(resolve, () => now, 1000);
    const [checked, connected] = [await resolveHost("rebind.example.com"), await resolveHost("rebind.example.com")];
    expect(checked).toEqual({ outcome: "resolved", addresses: answers("93.184.215.14") });
    expect(connected).toEqual(checked);
    expect(asked).toBe(1);
    // The next page, some seconds later, is judged anew.
    now += 60_000;
    expect(await resolveHost("rebind.example.com")).toMatchObject({ outcome: "blocked" });
  });

  it("that is nothing, or an error, is a dns_error that may pass", async () => {
    const broken: Resolve = () => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    for (const resolve of [async () => [], broken]) {
      expect(await fetcherWith(resolve)("https://news.example.com/")).toMatchObject({
        outcome: "failed",
        reason: "dns_error",
        retryable: true,
      });
    }
  });

  it("that does not come is a dns_error too, before the caller's patience is over", async () => {
    const fetcher = createFetcher({
      userAgent: "Newsprint/0.1",
      resolve: () => new Promise(() => {}),
      connectTimeoutMs: 30,
    });
    open.push(fetcher);
    const result = await fetcher.fetch({ url: "http://news.example.com/", deadline: 10_000 });
    expect(result).toMatchObject({ outcome: "failed", reason: "dns_error", retryable: true });
    expect(result).not.toHaveProperty("interrupted");
  });

  it("is not asked of a proxy that the environment names", async () => {
    const heard: string[] = [];
    const proxy = await serveTcp((socket, head) => {
      heard.push(head);
      socket.end("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    });
    open.push(proxy);
    for (const name of ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy"]) {
      vi.stubEnv(name, `http://127.0.0.1:${proxy.port}`);
    }
    vi.stubEnv("NODE_USE_ENV_PROXY", "1");
    const inside = await fetcherWith(async () => answers("10.0.0.1"))("http://news.example.com/");
    expect(isRefusal(inside)).toBe(true);
    const named = createFetcher({ userAgent: "Newsprint/0.1", connectTo: proxy.connectTo });
    open.push(named);
    await named.fetch({ url: "http://daily.test/", deadline: 5000 });
    // The request came in the form for a server, not in the one for a proxy (GET http://daily.test/).
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^GET \/ HTTP\/1\.1\r\n/);
  });

  it("is not trusted over the address that was in fact connected to", async () => {
    const heard: string[] = [];
    const server = await serveTcp((_socket, head) => heard.push(head));
    open.push(server);
    // A resolver that let a private address slip through: what a flaw in the first two layers would look like.
    const connector = createGuardedConnector({
      connectTo: [],
      resolveHost: async () => ({ outcome: "resolved", addresses: answers("127.0.0.1") }),
      connectTimeoutMs: 1000,
      onConnected: () => heard.push("connected"),
    });
    const error = await new Promise<Error | null>((resolve) =>
      connector(
        { hostname: "news.example.com", host: "news.example.com", protocol: "http:", port: String(server.port) },
        (...result) => resolve(result[0]),
      ),
    );
    expect(error).toMatchObject({ code: "BLOCKED_ADDRESS" });
    expect(heard).toEqual([]);
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

describe("an IPv4 address inside an IPv6 one", () => {
  const groups = (ip: string) => {
    const [a, b, c, d] = ip.split(".").map(Number) as [number, number, number, number];
    return [((a << 8) | b).toString(16), ((c << 8) | d).toString(16)] as const;
  };
  const inverted = (group: string) => (Number.parseInt(group, 16) ^ 0xffff).toString(16);
  const forms: [string, (high: string, low: string, ip: string) => string][] = [
    ["compatible", (high, low) => `::${high}:${low}`],
    ["mapped", (high, low) => `::ffff:${high}:${low}`],
    ["mapped, dotted", (_high, _low, ip) => `0:0:0:0:0:FFFF:${ip}`],
    ["translated", (high, low) => `::ffff:0:${high}:${low}`],
    ["NAT64", (_high, _low, ip) => `64:ff9b::${ip}`],
    ["NAT64 of local use", (high, low) => `64:ff9b:1:${high}:${low}::`],
    ["6to4", (high, low) => `2002:${high}:${low}::1`],
    ["Teredo", (high, low) => `2001:0:808:808:0:0:${inverted(high)}:${inverted(low)}`],
    ["ISATAP", (high, low) => `2606:4700:1:2:200:5efe:${high}:${low}`],
  ];
  it.each(forms)("is refused in the %s form, whatever it is", (_name, form) => {
    fc.assert(fc.property(fc.ipV4(), (ip) => !isPublicAddress(form(...groups(ip), ip))));
  });
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
