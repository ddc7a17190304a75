import { isIP, type LookupFunction, type Socket } from "node:net";
import { rootCertificates } from "node:tls";
import buildConnector from "undici/lib/core/connect.js";
import { isPublicAddress } from "./address-guard.ts";
import { type ConnectTo, findConnectTo } from "./connect-to.ts";
import type { ResolvedHost } from "./resolve-host.ts";

/** Thrown into undici's hands where an address must not be connected to. */
export class BlockedAddressError extends Error {
  readonly code = "BLOCKED_ADDRESS";
}

/** Thrown into undici's hands where a name has no address. */
export class UnknownHostError extends Error {
  readonly code = "UNKNOWN_HOST";
}

export type ConnectorSettings = {
  connectTo: ConnectTo;
  resolveHost: (hostname: string) => Promise<ResolvedHost>;
  connectTimeoutMs: number;
  /** Certificates to trust beside the usual ones, PEM. */
  ca?: string | undefined;
  /** Told of every connection that was made, by the origin it is for. */
  onConnected: (origin: string, socket: Socket) => void;
};

/**
 * The connector that every request of the crawler goes through. Three layers, all needed: a literal address is judged
 * before connecting (`lookup` is not called for it); every answer of DNS is judged in `lookup`; the address that was in
 * fact connected to is judged before a byte is sent (by then the handshake has been, so it cannot be the only layer).
 * Only hosts that `connectTo` names go elsewhere, with the name they were asked for in TLS and in the Host header.
 */
export function createGuardedConnector(settings: ConnectorSettings): buildConnector.connector {
  const ca = settings.ca && { ca: [...rootCertificates, settings.ca] };
  const shared = { timeout: settings.connectTimeoutMs, allowH2: true, ...ca };
  const connectPublic = buildConnector({ ...shared, lookup: guardedLookup(settings.resolveHost) });
  const connectOverride = buildConnector(shared);

  return (options, callback) => {
    const origin = `${options.protocol}//${options.host ?? options.hostname}`;
    let refused: BlockedAddressError | undefined;
    const done: buildConnector.Callback = (...result) => {
      if (refused) return callback(refused, null);
      if (result[0] === null) settings.onConnected(origin, result[1]);
      callback(...result);
    };
    const port = Number(options.port || (options.protocol === "https:" ? 443 : 80));
    const override = findConnectTo(settings.connectTo, options.hostname, port);
    if (override) {
      const named = options.protocol === "https:" && isIP(options.hostname) === 0;
      const servername = options.servername || options.hostname;
      connectOverride(
        { ...options, hostname: override.address, port: String(override.toPort), ...(named && { servername }) },
        done,
      );
      return;
    }
    if (isIP(options.hostname) !== 0 && !isPublicAddress(options.hostname)) {
      queueMicrotask(() => callback(new BlockedAddressError(`${options.hostname} is not a public address`), null));
      return;
    }
    const socket = connectPublic(options, done) as unknown as Socket;
    socket.prependOnceListener("connect", () => {
      const address = socket.remoteAddress ?? "";
      if (isPublicAddress(address)) return;
      refused = new BlockedAddressError(`connected to ${address}, not a public address`);
      socket.destroy(refused);
    });
  };
}

function guardedLookup(resolveHost: ConnectorSettings["resolveHost"]): LookupFunction {
  return (hostname, options, callback) => {
    resolveHost(hostname).then((host) => {
      if (host.outcome === "blocked") return callback(new BlockedAddressError(host.detail), []);
      if (host.outcome === "unknown") return callback(new UnknownHostError(host.detail), []);
      if (options.all) return callback(null, host.addresses);
      const [first] = host.addresses;
      callback(null, first!.address, first!.family);
    });
  };
}
