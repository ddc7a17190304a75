import type { PageFacts } from "./page-facts.ts";

/** The URL that the page calls its own, resolved: rel=canonical, else og:url; and who said so. Null where it names none. */
export function readCanonicalClaim(facts: PageFacts, url: string): { url: string; source: string } | null {
  const canonical = facts.links.find((link) => /(?:^|\s)canonical(?:$|\s)/.test(link.rel));
  for (const [source, raw] of [
    ["canonical", canonical?.href],
    ["og:url", facts.metas.get("og:url")?.[0]],
  ] as const) {
    const claim = resolve(raw, facts.base, url);
    if (claim !== null) return { url: claim, source };
  }
  return null;
}

function resolve(raw: string | undefined, base: string, url: string): string | null {
  if (raw === undefined || raw.trim() === "") return null;
  try {
    const resolved = new URL(raw.trim(), base === "" ? url : new URL(base, url));
    if (!/^https?:$/.test(resolved.protocol)) return null;
    resolved.hash = "";
    return resolved.href;
  } catch {
    return null;
  }
}
