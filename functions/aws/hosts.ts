import type { Host } from "../frontier/host.ts";
import type { Clients } from "./clients.ts";
import { getHost, type HostTable } from "./host-items.ts";
import { leaseStore } from "./leases.ts";
import { tokenStore } from "./tokens.ts";

/** The HOST items of the frontier table: their leases and their tokens. */
export function hostStore({ tables }: Clients, table: string, times: Pick<HostTable, "leaseMs" | "graceMs">) {
  const hosts = { tables, table, ...times };
  return {
    get: (paceKey: string): Promise<Host | undefined> => getHost(hosts, paceKey),
    ...leaseStore(hosts),
    ...tokenStore(hosts),
  };
}
export type HostStore = ReturnType<typeof hostStore>;
