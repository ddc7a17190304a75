import { isIP } from "node:net";

/** "Answer this host and port from there": one entry of `--connect-to`, as curl's. */
export type ConnectToEntry = {
  /** A host name in lower case, or `*.suffix` for every name below the suffix. */
  pattern: string;
  port: number;
  /** An IP address. */
  address: string;
  toPort: number;
};
export type ConnectTo = readonly ConnectToEntry[];

export type ParsedConnectTo = { outcome: "parsed"; entry: ConnectToEntry } | { outcome: "refused"; detail: string };

/**
 * Reads `PATTERN:PORT:ADDRESS:PORT`. The pattern is a host name, an address (IPv6 in brackets) or `*.suffix`; the address
 * is an IP address (IPv6 in brackets) or `localhost`. Nothing may be left out: an entry that names no host would let
 * every host through.
 */
export function parseConnectTo(text: string): ParsedConnectTo {
  const parts = /^(\[[^\]]*\]|[^:[\]]*):(\d{1,5}):(\[[^\]]*\]|[^:[\]]*):(\d{1,5})$/.exec(text.trim());
  if (!parts) return refused(text, "it must be PATTERN:PORT:ADDRESS:PORT");
  const [, from = "", fromPort, to = "", toPort] = parts;

  const pattern = parsePattern(from);
  if (pattern === undefined) return refused(text, "the first part must be a host name or *.suffix");
  const address = unbracket(to.toLowerCase() === "localhost" ? "127.0.0.1" : to);
  if (isIP(address) === 0) return refused(text, "the third part must be an IP address or localhost");
  const ports = [Number(fromPort), Number(toPort)] as const;
  if (ports.some((port) => port < 1 || port > 65_535)) return refused(text, "a port is from 1 to 65535");

  return { outcome: "parsed", entry: { pattern, port: ports[0], address, toPort: ports[1] } };
}

/** The first entry that names this host (as `URL.hostname` has it) and port. */
export function findConnectTo(entries: ConnectTo, hostname: string, port: number): ConnectToEntry | undefined {
  const host = unbracket(hostname.toLowerCase()).replace(/\.$/, "");
  return entries.find((entry) => entry.port === port && matches(entry.pattern, host));
}

function matches(pattern: string, host: string): boolean {
  if (!pattern.startsWith("*.")) return pattern === host;
  const suffix = pattern.slice(1);
  return host.length > suffix.length && host.endsWith(suffix);
}

/** The pattern in the form that URL gives a host, so that 뉴스.test and its A-label are one. */
function parsePattern(text: string): string | undefined {
  const wildcard = text.startsWith("*.");
  const name = wildcard ? text.slice(2) : text;
  if (name === "" || /[*@/?#\\%\s]/.test(name)) return undefined;
  const url = URL.parse(`http://${name}/`);
  if (!url) return undefined;
  const host = unbracket(url.hostname).replace(/\.$/, "");
  if (wildcard && isIP(host) !== 0) return undefined;
  return wildcard ? `*.${host}` : host;
}

function unbracket(host: string): string {
  return host.startsWith("[") && host.endsWith("]") ? host.slice(1, -1) : host;
}

function refused(text: string, detail: string): ParsedConnectTo {
  return { outcome: "refused", detail: `${JSON.stringify(text)}: ${detail}` };
}
