import { lookup } from "node:dns/promises";
import { isPublicAddress } from "./address-guard.ts";

export type HostAddress = { address: string; family: 4 | 6 };
/** Asks DNS. An empty list means no answer; an exception carries its `code`. */
export type Resolve = (hostname: string) => Promise<HostAddress[]>;

export type ResolvedHost =
  | { outcome: "resolved"; addresses: HostAddress[] }
  | { outcome: "blocked"; detail: string }
  | { outcome: "unknown"; detail: string };

/** The system's resolver: /etc/hosts and all addresses of both families, in its order. */
export const systemResolve: Resolve = async (hostname) =>
  (await lookup(hostname, { all: true, order: "verbatim" })) as HostAddress[];

const REMEMBERED_MS = 5000;
const MOST_REMEMBERED = 1000;

/**
 * A resolver that answers with public addresses only: a name is refused if ANY of its answers is not one, because who
 * mixes them is trying. What was checked is kept for a few seconds and is what the connection uses, so that a second,
 * different answer of the same server (DNS rebinding) is never looked at.
 */
export function createHostResolver(
  resolve: Resolve,
  now: () => number,
  timeoutMs: number,
): (hostname: string) => Promise<ResolvedHost> {
  const remembered = new Map<string, { until: number; host: Promise<ResolvedHost> }>();
  return (hostname) => {
    const known = remembered.get(hostname);
    if (known && known.until > now()) return known.host;
    const host = resolveHost(hostname, resolve, timeoutMs);
    remembered.delete(hostname);
    remembered.set(hostname, { until: now() + REMEMBERED_MS, host });
    if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value!);
    return host;
  };
}

async function resolveHost(hostname: string, resolve: Resolve, timeoutMs: number): Promise<ResolvedHost> {
  let addresses: HostAddress[] | undefined;
  let timer: NodeJS.Timeout | undefined;
  // The system's resolver can neither be stopped nor told to hurry.
  const late = new Promise<undefined>((giveUp) => {
    timer = setTimeout(() => giveUp(undefined), timeoutMs);
  });
  try {
    addresses = await Promise.race([resolve(hostname), late]);
  } catch (error) {
    return { outcome: "unknown", detail: `${hostname}: ${(error as NodeJS.ErrnoException).code ?? String(error)}` };
  } finally {
    clearTimeout(timer);
  }
  if (addresses === undefined) return { outcome: "unknown", detail: `${hostname}: no answer in ${timeoutMs} ms` };
  if (addresses.length === 0) return { outcome: "unknown", detail: `${hostname}: no address` };
  const special = addresses.find(({ address }) => !isPublicAddress(address));
  if (special) return { outcome: "blocked", detail: `${hostname} is at ${special.address}, not a public address` };
  return { outcome: "resolved", addresses };
}
