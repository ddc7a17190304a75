/**
 * How long the crawl's leases, messages and tokens are believed in, in milliseconds, by the timeout of its function. A
 * lease outlives its holder by some seconds, for clocks that differ. A message comes back just after the lease of the
 * worker that died with it; the usual six timeouts would keep the host waiting for minutes, and what they guard
 * against, two workers with one message, the lease sees to. A token that is delivered late, and once more after a
 * crash, is still in time.
 */
export function crawlTimes(functionMs: number): { leaseMs: number; visibilityMs: number; graceMs: number } {
  const visibilityMs = 1.5 * functionMs;
  return { leaseMs: 1.4 * functionMs, visibilityMs, graceMs: 2 * visibilityMs + 60_000 };
}
