import { crawlTimes } from "../frontier/crawl-times.ts";
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
  return {
    claims: claimStore(clients, environment.FRONTIER_TABLE),
    hosts: hostStore(clients, environment.FRONTIER_TABLE, crawlTimes(environment.FUNCTION_TIMEOUT_SECONDS * 1_000)),
    reject: rejectStore(clients, environment.FRONTIER_TABLE),
  };
}
export type Frontier = ReturnType<typeof frontier>;
