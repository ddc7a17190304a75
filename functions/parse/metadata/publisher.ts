import { getDomainWithoutSuffix } from "tldts";
import type { Publisher } from "../../article/article.ts";
import { foldTitle } from "../../article/title-agreement.ts";
import type { Candidate } from "./candidate.ts";
import { type PageFacts, ZONE } from "./page-facts.ts";
import { decodeEntities } from "./plain-text.ts";
import { SEPARATOR } from "./site-suffix.ts";
import { type JsonObject, textOf } from "./structured-article.ts";
import { titleParts } from "./title-parts.ts";

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
  offer("title", nameInTitle(facts.title, url) ?? confirmedName(facts));
  offer("copyright line", nameInRights(facts));
  all.push({ source: "host", value: host });
  // People know the title, not the company behind it, and not its domain.
  const own = all.filter(({ source }) => source !== "copyright line" && source !== "host");
  const winner =
    own.find(({ value }) => !DOMAIN.test(value) && !COMPANY.test(value)) ??
    own.find(({ value }) => !DOMAIN.test(value)) ??
    own[0] ??
    all[0]!;
  return { publisher: { name: winner.value, host }, winner, all };
}

const DOMAIN = /^(?:[\w-]+\.)+[a-z]{2,}$/i;
const COMPANY =
  /(?:^|[\s,])(?:gmbh|ag|kg|mbh|inc|llc|ltd|limited|corp(?:oration)?|plc|s\.?p\.?a|s\.?r\.?l|s\.?l|a\/s|ab|oy|bv|b\.v|pty)\.?$|^(?:㈜|\(주\)|주식회사|株式会社)|(?:㈜|\(주\)|주식회사|株式会社)$/i;

/** Every name that the site calls itself (`all` the publisher's candidates), for cutting it from titles and bylines. */
export function siteNamesOf(facts: PageFacts, all: readonly Candidate[], url: string): string[] {
  const names = all.map((one) => one.value);
  const host = hostOf(url);
  const label = getDomainWithoutSuffix(host);
  if (label !== null && label !== "") names.push(label);
  const twitter = facts.metas.get("twitter:site")?.[0];
  if (twitter !== undefined && /^@\w{3,}$/.test(twitter)) names.push(twitter.slice(1));
  return [...new Set(names)].filter((name) => name.length > 1);
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

/**
 * What stands beside the headline in the title, where the page bears out that it is the publisher's name: on its logo
 * or in its copyright line. Most Korean and Japanese names do not resemble their domains.
 */
function confirmedName(facts: PageFacts): string | undefined {
  const name = titleParts(facts)?.beside.split(SEPARATOR).at(-1)?.trim() ?? "";
  if (name === "" || name.length > 40) return undefined;
  const onLogo = facts.images.some((image) => image.alt === name);
  return onLogo || facts.lines.some((line) => line.text.includes(name) && RIGHTS.test(line.text)) ? name : undefined;
}

/** Whom the copyright line at the page's end names. */
function nameInRights({ lines }: PageFacts): string | undefined {
  const last = lines.at(-1)?.order ?? 0;
  for (const line of lines.slice(-MOST_LAST)) {
    if ((line.zone & (ZONE.ARTICLE | ZONE.CAPTION)) !== 0 || last - line.order > MOST_LAST) continue;
    const name = OWNER.exec(line.text)?.[1]?.replace(OWNER_TAIL, "").trim();
    if (name !== undefined && name.length > 1) return name;
  }
  return undefined;
}

const MOST_LAST = 30;
const OWNER =
  /(?:©|ⓒ|\(c\)\s?|copyrights?\s)[\s©ⓒ]*(?:(?:19|20)\d\d(?:\s?[-–~]\s?(?:(?:19|20)\d\d)?)?[\s,.]*)?(?:by\s)?(\p{L}[\p{L}\p{N}&'’ .-]{1,39})/iu;
const OWNER_TAIL =
  /(?:[.,]|\s(?:19|20)\d\d|\sall\b|\sinc\b|\sllc\b|\sltd\b|\sco\b\.?|\scorp\b|\sgmbh\b|\sus\b|\sor its\b|\s?(?:무단|저작권|無断|転載|版权|保留|alle rechte|tous droits|todos los)).*$/iu;

const RIGHTS = /©|ⓒ|\(c\)|copyright|rights reserved|저작권|무단\s?전재|無断転載|版权/i;

/** The host of a URL without `www.`, or "" where it is none. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, "");
  } catch {
    return "";
  }
}
