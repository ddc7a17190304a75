import { getDomainWithoutSuffix } from "tldts";
import type { Publisher } from "../../article/article.ts";
import { foldTitle } from "../../article/title-agreement.ts";
import type { Candidate } from "./candidate.ts";
import type { PageFacts } from "./page-facts.ts";
import { decodeEntities } from "./plain-text.ts";
import { type JsonObject, textOf } from "./structured-article.ts";

/** Who publishes the page: a name, and the host of the URL without `www.`. */
export function readPublisher(
  facts: PageFacts,
  article: JsonObject | null,
  byId: ReadonlyMap<string, JsonObject>,
  url: string,
): { publisher: Publisher; winner: Candidate; all: Candidate[] } {
  const host = hostOf(url);
  const all: Candidate[] = [];
  const offer = (source: string, raw: string | undefined) => {
    const value = decodeEntities(raw ?? "")
      .replace(/\s+/g, " ")
      .trim();
    if (value !== "" && value.length <= 80 && !/^https?:/.test(value)) all.push({ source, value });
  };
  const stated = article?.publisher;
  if (typeof stated === "object" && stated !== null && !Array.isArray(stated)) {
    const node = stated as JsonObject;
    const id = node["@id"];
    offer("json-ld", textOf(node.name) || (typeof id === "string" ? textOf(byId.get(id)?.name) : ""));
  } else offer("json-ld", textOf(stated));
  offer("og:site_name", facts.metas.get("og:site_name")?.[0]);
  offer("publisher", facts.metas.get("publisher")?.[0]);
  offer("application-name", facts.metas.get("application-name")?.[0]);
  offer("dc.publisher", facts.metas.get("dc.publisher")?.[0]);
  offer("copyright", facts.metas.get("copyright")?.[0]?.replace(/^[\s©(c)\d-]*/i, ""));
  offer("title", nameInTitle(facts.title, url));
  all.push({ source: "host", value: host });
  return { publisher: { name: all[0]!.value, host }, winner: all[0]!, all };
}

/** Every name that the site calls itself, for cutting it from titles and bylines. */
export function siteNamesOf(
  facts: PageFacts,
  article: JsonObject | null,
  byId: ReadonlyMap<string, JsonObject>,
  url: string,
): string[] {
  const { all } = readPublisher(facts, article, byId, url);
  const names = all.map((one) => one.value);
  const host = hostOf(url);
  const label = getDomainWithoutSuffix(host);
  if (label !== null && label !== "") names.push(label);
  const before = nameBeforeHeadline(facts);
  if (before !== undefined) names.push(before);
  const twitter = facts.metas.get("twitter:site")?.[0];
  if (twitter !== undefined && /^@\w{3,}$/.test(twitter)) names.push(twitter.slice(1));
  return [...new Set(names)].filter((name) => name.length > 1);
}

/** What stands in front of the headline in `<title>` ("Site :: Headline"), where the rest is a line of the page by itself. */
function nameBeforeHeadline({ title, lines, headings }: PageFacts): string | undefined {
  const parts = /^([^|»·:]{2,30}?)\s*(?:::|[|｜»·]|\s-)\s+(.{8,})$/.exec(title);
  if (parts === null || headings.some((heading) => heading.text === parts[1])) return undefined;
  const rest = parts[2]!.trim();
  return lines.some((line) => line.text === rest) ? parts[1] : undefined;
}

/** The part of the title behind its last separator, where it resembles the domain's name. */
function nameInTitle(title: string, url: string): string | undefined {
  const label = getDomainWithoutSuffix(hostOf(url)) ?? "";
  const part =
    title
      .split(/\s[|–—·•»-]\s|\s?[|｜]\s?/)
      .at(-1)
      ?.trim() ?? "";
  if (part === "" || part === title || label.length < 3) return undefined;
  const folded = foldTitle(part).replace(/[^\p{L}\p{N}]/gu, "");
  const plain = label.replace(/[^a-z0-9]/g, "");
  return folded.includes(plain) || plain.includes(folded) ? part : undefined;
}

/** The host of a URL without `www.`, or "" where it is none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}
