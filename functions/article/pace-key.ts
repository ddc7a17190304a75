import { getDomain } from "tldts";

/** Which hosts share one pace: all of a registrable domain, or each by itself. */
export type PaceScope = "domain" | "host";

/**
 * The key under which fetches are paced: URLs with the same key are never fetched side by side.
 *
 * With `domain` it is the registrable domain by the ICANN part of the public suffix list. Its private part is left out
 * on purpose: the blogs of one platform (`a.blogspot.com`, `b.tistory.com`) are different owners but the same servers, and
 * politeness is owed to servers. IP literals and names without a public suffix stand for themselves; ports share the
 * key of their host, for the same reason.
 *
 * @param url an absolute http(s) URL, or a host name.
 */
export function paceKey(url: string, scope: PaceScope = "domain"): string {
  const host = hostOf(url);
  if (scope === "host") return host;
  return getDomain(host, { allowPrivateDomains: false }) ?? host;
}

function hostOf(url: string): string {
  const host = URL.canParse(url) && url.includes("//") ? new URL(url).hostname : url.toLowerCase();
  return host.endsWith(".") ? host.slice(0, -1) : host;
}
