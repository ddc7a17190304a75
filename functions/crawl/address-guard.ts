import { BlockList, isIP } from "node:net";
import type { FailureReason } from "../article/status.ts";
import { type ConnectTo, findConnectTo } from "./connect-to.ts";
import { LOCAL_NAME_ENDINGS, SPECIAL_IPV4, SPECIAL_IPV6 } from "./special-addresses.ts";

export type UrlCheck =
  | { outcome: "allowed"; url: URL }
  | {
      outcome: "blocked";
      reason: Extract<FailureReason, "invalid_url" | "unsupported_scheme" | "blocked_address">;
      detail: string;
    };

export type UrlPolicy = {
  /** Hosts that are answered from elsewhere: let through whatever their name and port. None by default. */
  connectTo?: ConnectTo;
  /** Ports that may be asked; 80 and 443 by default. */
  ports?: readonly number[];
};

const DEFAULT_PORTS = [80, 443];
const LONGEST_URL = 8192;

/**
 * Whether a URL may be fetched at all, judged from its text alone. It is the first of three layers: the answers of DNS
 * and the connected address are checked when a connection is made (`guarded-connector.ts`), because a public name can
 * point anywhere.
 */
export function checkUrl(input: string | URL, policy: UrlPolicy = {}): UrlCheck {
  const text = typeof input === "string" ? input : input.href;
  if (text.length > LONGEST_URL) return blocked("invalid_url", `longer than ${LONGEST_URL} characters`);
  const url = URL.parse(text);
  if (!url) return blocked("invalid_url", "not a URL");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return blocked("unsupported_scheme", `scheme ${url.protocol.slice(0, -1)}`);
  }

  const port = portOf(url);
  if (findConnectTo(policy.connectTo ?? [], url.hostname, port) === undefined) {
    const trouble = hostTrouble(url.hostname);
    if (trouble) return blocked("blocked_address", trouble);
    if (!(policy.ports ?? DEFAULT_PORTS).includes(port)) return blocked("blocked_address", `port ${port}`);
  }
  // A user name before the host is how one host is dressed up as another; no article needs one.
  if (url.username !== "" || url.password !== "") return blocked("invalid_url", "user name or password in the URL");
  return { outcome: "allowed", url };
}

/**
 * Whether an address (IPv4 dotted, or IPv6 without brackets) belongs to the public internet. False for everything in the
 * IANA special-purpose registries, for cloud metadata services, for every IPv6 form that carries an IPv4 address, and
 * for text that is no address.
 */
export function isPublicAddress(ip: string): boolean {
  switch (isIP(ip)) {
    case 4:
      return !SPECIAL_4.check(ip, "ipv4");
    case 6:
      // A zone (%eth0) only means something on a local link.
      return !ip.includes("%") && !SPECIAL_6.check(ip, "ipv6") && !isIsatap(ip);
    default:
      return false;
  }
}

/** The port a URL asks for, the scheme's own where it names none. */
export function portOf(url: URL): number {
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}

function hostTrouble(hostname: string): string | undefined {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host) !== 0) return isPublicAddress(host) ? undefined : `${host} is not a public address`;
  if (!host.includes(".")) return `${host} is not a public name`;
  const ending = LOCAL_NAME_ENDINGS.find((name) => host.endsWith(`.${name}`));
  return ending === undefined ? undefined : `.${ending} is not a public name`;
}

// Two lists, not one: a list of both families would match every IPv4 address against ::ffff:0:0/96.
const SPECIAL_4 = blockList(SPECIAL_IPV4, "ipv4");
const SPECIAL_6 = blockList(SPECIAL_IPV6, "ipv6");

function blockList(blocks: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [network = "", prefix] = block.split("/");
    list.addSubnet(network, Number(prefix), family);
  }
  return list;
}

/** ISATAP (RFC 5214): the interface part is 0:5efe or 200:5efe and an IPv4 address, under any prefix. */
function isIsatap(ip: string): boolean {
  const groups = ipv6Groups(ip);
  return (groups[4] === 0 || groups[4] === 0x200) && groups[5] === 0x5efe;
}

/** The eight groups of a valid IPv6 address. */
function ipv6Groups(ip: string): number[] {
  // URL writes a dotted ending as two groups.
  const plain = new URL(`http://[${ip}]/`).hostname.slice(1, -1);
  const [head = "", tail] = plain.split("::");
  const left = head === "" ? [] : head.split(":");
  const right = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - left.length - right.length;
  return [...left, ...Array<string>(zeros).fill("0"), ...right].map((group) => Number.parseInt(group, 16));
}

function blocked(reason: Extract<UrlCheck, { outcome: "blocked" }>["reason"], detail: string): UrlCheck {
  return { outcome: "blocked", reason, detail };
}
