import type { Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import Client from "undici/lib/dispatcher/client.js";
import type { ConnectTo } from "./connect-to.ts";
import { type ExchangeLimits, exchange, type NotReceived, type Received } from "./exchange.ts";
import { createGuardedConnector } from "./guarded-connector.ts";
import type { ResolvedHost } from "./resolve-host.ts";

export type ConnectionSettings = {
  connectTo: ConnectTo;
  resolveHost: (hostname: string) => Promise<ResolvedHost>;
  connectTimeoutMs: number;
  keepAliveMs: number;
  ca: string | undefined;
};

/** The connection that answered. */
export type ConnectionInfo = { remoteAddress: string | undefined; protocol: "http/1.1" | "h2" };

export type Connections = {
  get(
    url: URL,
    headers: Record<string, string>,
    signal: AbortSignal,
    limits: ExchangeLimits,
  ): Promise<{ result: Received | NotReceived; connection: ConnectionInfo | undefined }>;
  close(): Promise<void>;
};

/** Origins whose connection is kept at once. */
const MOST_ORIGINS = 100;

/**
 * One connection an origin (scheme, host and port: never shared between names, even over HTTP/2), kept while it is of
 * use. A request on a kept connection that turns out to be closed is sent once more on a new one.
 */
export function createConnections(settings: ConnectionSettings): Connections {
  type Kept = { client: Client; active: number; made: number; connection?: ConnectionInfo };
  const kept = new Map<string, Kept>();
  const onConnected = (origin: string, socket: Socket) => {
    const entry = kept.get(origin);
    if (!entry) return;
    entry.made++;
    const protocol = (socket as TLSSocket).alpnProtocol === "h2" ? "h2" : "http/1.1";
    entry.connection = { remoteAddress: socket.remoteAddress, protocol };
  };
  const connector = createGuardedConnector({ ...settings, onConnected });

  return {
    async get(url, headers, signal, limits) {
      const entry = open(url.origin, limits);
      const request = { path: url.pathname + url.search, headers, signal };
      entry.active++;
      try {
        const madeBefore = entry.made;
        let result = await exchange(entry.client, request, limits);
        if (result.outcome === "failed" && result.lostBeforeAnswer && madeBefore > 0 && entry.made === madeBefore) {
          result = await exchange(entry.client, request, limits);
        }
        if (result.outcome === "failed" && !result.begun) drop(url.origin, entry);
        return { result, connection: entry.connection };
      } finally {
        entry.active--;
      }
    },
    async close() {
      const clients = [...kept.values()].map(({ client }) => client);
      kept.clear();
      await Promise.all(clients.map((client) => client.destroy()));
    },
  };

  function open(origin: string, limits: ExchangeLimits): Kept {
    const known = kept.get(origin);
    kept.delete(origin);
    const entry = known ?? { client: createClient(origin, limits), active: 0, made: 0 };
    // The map's order is that of the last use.
    kept.set(origin, entry);
    if (kept.size > MOST_ORIGINS) {
      const idle = [...kept].find(([, { active }]) => active === 0);
      if (idle && idle[0] !== origin) drop(...idle);
    }
    return entry;
  }

  function drop(origin: string, entry: Kept): void {
    if (kept.get(origin) === entry) kept.delete(origin);
    entry.client.destroy().catch(() => {});
  }

  function createClient(origin: string, limits: ExchangeLimits): Client {
    const client = new Client(origin, {
      connect: connector,
      allowH2: true,
      pipelining: 1,
      maxHeaderSize: limits.headerBytes,
      keepAliveTimeout: settings.keepAliveMs,
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    return client;
  }
}
