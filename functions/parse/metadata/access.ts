import type { Candidate } from "./candidate.ts";
import type { PageFacts } from "./page-facts.ts";
import type { JsonObject } from "./structured-article.ts";

const TIERS = ["article:content_tier", "og:article:content_tier", "content_tier"];

/** Whether the page says that its text is free to read. Only a plain statement counts: silence is free. */
export function readAccess(
  facts: PageFacts,
  article: JsonObject | null,
  page: JsonObject | null,
): { free: boolean; winner: Candidate | null; all: Candidate[] } {
  const all: Candidate[] = [];
  const offer = (source: string, free: boolean) => all.push({ source, value: String(free) });
  for (const node of [article, page]) {
    const stated = node?.isAccessibleForFree;
    if (stated !== undefined) offer("json-ld", !isFalse(stated));
  }
  for (const name of TIERS) {
    const tier = facts.metas.get(name)?.[0]?.toLowerCase();
    if (tier !== undefined) offer(name, tier !== "locked" && tier !== "metered");
  }
  const item = facts.items.find((one) => one.name === "isAccessibleForFree");
  if (item !== undefined) offer("itemprop", !isFalse(item.value));
  const winner = all[0] ?? null;
  return { free: winner?.value !== "false", winner, all };
}

function isFalse(value: unknown): boolean {
  return (
    value === false ||
    (typeof value === "string" && /^(?:false|no|0|https?:\/\/schema\.org\/False)$/i.test(value.trim()))
  );
}
