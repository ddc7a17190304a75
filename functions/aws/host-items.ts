import { GetCommand } from "@aws-sdk/lib-dynamodb";
import type { Host } from "../frontier/host.ts";
import { hostKey, wakeKeys } from "../frontier/keys.ts";
import type { Clients } from "./clients.ts";

/** Where the HOST items are, and what their leases and tokens are believed for, in milliseconds. */
export type HostTable = {
  tables: Clients["tables"];
  table: string;
  leaseMs: number;
  /** How long past its time of delivery a token is believed to be alive. */
  graceMs: number;
};

export async function getHost({ tables, table }: HostTable, paceKey: string): Promise<Host | undefined> {
  const { Item } = await tables.send(new GetCommand({ TableName: table, Key: hostKey(paceKey), ConsistentRead: true }));
  return Item as Host | undefined;
}

/** That nobody raised the token or took the lease since the host was seen. */
export function asSeen(host: Host | undefined): { condition: string; values: Record<string, unknown> } {
  if (!host) return { condition: "attribute_not_exists(pk)", values: {} };
  const values = { ":seen": host.tokenGen };
  if (host.leaseId === undefined) return { condition: "tokenGen = :seen AND attribute_not_exists(leaseId)", values };
  return { condition: "tokenGen = :seen AND leaseId = :held", values: { ...values, ":held": host.leaseId } };
}

/** When recover looks at a host, as values of an update. */
export function wakeValues(paceKey: string, at: number): { ":shard": string; ":wakeAt": string } {
  const { wakeShard, wakeAt } = wakeKeys(paceKey, at);
  return { ":shard": wakeShard, ":wakeAt": wakeAt };
}

/**
 * When recover looks for a token that is believed in until then: in steps of minutes (or of the time that tokens are
 * believed in, if that is less), so that the index of sleepers need not be written with every token of a busy host.
 */
export function lostTokenAt(until: number, { graceMs }: Pick<HostTable, "graceMs">): number {
  const step = Math.min(LONGEST_STEP_MS, graceMs);
  return Math.ceil(until / step) * step;
}

const LONGEST_STEP_MS = 300_000;
