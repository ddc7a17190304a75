import { claimStore } from "./claims.ts";
import type { Clients } from "./clients.ts";
import type { Environment } from "./environment.ts";
import { hostStore } from "./hosts.ts";
import { rejectStore } from "./rejects.ts";

/** The frontier table: what is to be fetched, by host, and who may fetch it when. */
export function frontier(
  clients: Clients,
  environment: Pick<Environment, "FRONTIER_TABLE" | "FUNCTION_TIMEOUT_SECONDS">,
) {
  const functionMs = environment.FUNCTION_TIMEOUT_SECONDS * 1_000;
  return {
    claims: claimStore(clients, environment.FRONTIER_TABLE),
    hosts: hostStore(clients, environment.FRONTIER_TABLE, {
      leaseMs: functionMs + LEASE_MARGIN_MS,
      // A token that is delivered late, and once more after a crash, is still in time.
      graceMs: 2 * 6 * functionMs + 60_000,
    }),
    reject: rejectStore(clients, environment.FRONTIER_TABLE),
  };
}
export type Frontier = ReturnType<typeof frontier>;

const LEASE_MARGIN_MS = 30_000;
