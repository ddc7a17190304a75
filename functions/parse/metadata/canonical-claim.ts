import type { Candidate } from "./candidate.ts";
import type { PageFacts } from "./page-facts.ts";

/** The URL that the page calls its own, resolved: rel=canonical, else og:url; and who said so. */
export function readCanonicalClaim(facts: PageFacts, url: string): { winner: Candidate | null; all: Candidate[] } {
  const all: Candidate[] = [];
  const offer = (source: string, raw: string | undefined) => {
    const value = resolve(raw, facts.base, url);
    if (value !== null) all.push({ source, value });
  };
  offer("canonical", facts.links.find((link) => /(?:^|\s)canonical(?:$|\s)/.test(link.rel))?.href);
  offer("og:url", facts.metas.get("og:url")?.[0]);
  return { winner: all[0] ?? null, all };
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
