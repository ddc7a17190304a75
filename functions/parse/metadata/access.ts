import type { PageFacts } from "./page-facts.ts";
import type { JsonObject } from "./structured-article.ts";

/** Whether the page says that its text is free to read. Only a plain statement counts: silence is free. */
export function readAccess(
  facts: PageFacts,
  article: JsonObject | null,
  page: JsonObject | null,
): { free: boolean; source: string } {
  for (const node of [article, page]) {
    const stated = node?.isAccessibleForFree;
    if (stated !== undefined) return { free: !isFalse(stated), source: "json-ld" };
  }
  for (const name of ["article:content_tier", "og:article:content_tier", "content_tier"]) {
    const tier = facts.metas.get(name)?.[0]?.toLowerCase();
    if (tier !== undefined) return { free: tier !== "locked" && tier !== "metered", source: name };
  }
  const item = facts.items.find((one) => one.name === "isAccessibleForFree");
  if (item !== undefined) return { free: !isFalse(item.value), source: "itemprop" };
  return { free: true, source: "" };
}

function isFalse(value: unknown): boolean {
  return (
    value === false ||
    (typeof value === "string" && /^(?:false|no|0|https?:\/\/schema\.org\/False)$/i.test(value.trim()))
  );
}
