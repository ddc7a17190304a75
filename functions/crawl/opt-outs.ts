import type { Signals } from "../article/article.ts";
import { readFeedDate } from "./feeds/read-feed-date.ts";
import type { OptOutPolicy } from "./opt-out-policy.ts";
import { groupsFor, matches, type Robots } from "./robots.ts";
import type { ScannedTag } from "./scan-tags.ts";
import type { TdmRule } from "./tdm-rules.ts";

/** Where opt-outs can stand: the answer's headers, the page, and the origin's robots.txt and tdmrep.json. */
export type OptOutSources = {
  /** Names in lower case. */
  headers?: Record<string, string | string[] | undefined>;
  /** The page's `SIGNAL_TAGS`, or those of its beginning. */
  tags?: readonly ScannedTag[];
  robots?: Robots;
  /** What the origin's tdmrep.json says of the page. */
  tdm?: TdmRule | undefined;
  /** The URL of the page, for lines of robots.txt that hold for a part of the site. */
  url?: string;
  productToken: string;
};

/** Elements in which a page states opt-outs. */
export const SIGNAL_TAGS = ["meta", "link"];

/**
 * Gathers the opt-out signals of a page, verbatim: X-Robots-Tag and meta robots (of one crawler: `name: directives`),
 * TDMRep meta tags, headers and file, AIPREF `Content-Usage`, Cloudflare `Content-Signal`, RSL licences.
 */
export function readSignals({ headers = {}, tags = [], robots, tdm, url, productToken }: OptOutSources): Signals {
  const metas = tags.filter((tag) => tag.name === "meta");
  const meta = (name: string) =>
    metas.find((tag) => tag.attributes.name?.trim().toLowerCase() === name)?.attributes.content?.trim();
  const groups = robots === undefined ? [] : groupsFor(robots, productToken);
  const links = [
    ...all(headers.link).flatMap(licenseInLinkHeader),
    ...tags.filter((tag) => tag.name === "link" && isLicense(tag.attributes)).map((tag) => tag.attributes.href ?? ""),
    ...(robots?.licenses ?? []),
  ];

  return withoutEmpty({
    robots: metas.flatMap(({ attributes }) => {
      const name = attributes.name?.trim().toLowerCase() ?? "";
      const content = attributes.content?.trim() ?? "";
      if (content === "") return [];
      if (name === "robots") return [content];
      return isCrawlerName(name, productToken) ? [`${name}: ${content}`] : [];
    }),
    xRobotsTag: all(headers["x-robots-tag"]),
    // What the page says counts more than the header, and that more than the file (TDMRep, "Processing priority").
    tdmReservation: firstReservation(meta("tdm-reservation"), ...all(headers["tdm-reservation"]), tdm?.reservation),
    tdmPolicy: meta("tdm-policy") ?? all(headers["tdm-policy"])[0] ?? tdm?.policy,
    contentUsage: [
      ...all(headers["content-usage"]),
      ...forPath(
        groups.flatMap((group) => group.contentUsage ?? []),
        url,
      ),
    ],
    contentSignal: [
      ...all(headers["content-signal"]),
      ...forPath(
        groups.flatMap((group) => group.contentSignal ?? []),
        url,
      ),
    ],
    license: [...new Set(links)].filter((link) => link !== ""),
  });
}

/** The first value that means something; one that does not counts as not stated, but is kept where there is no other. */
function firstReservation(...stated: (string | undefined)[]): string | undefined {
  return stated.find((value) => /^"?[01]"?$/.test(value ?? "")) ?? stated.find(Boolean);
}

/** Signals from two looks at one page, each stated once; of what can have one value only, the second look's counts. */
export function mergeSignals(first: Signals, second: Signals): Signals {
  const merged: Record<string, string | string[]> = { ...second };
  for (const [name, value] of Object.entries(first) as [string, string | string[]][]) {
    const other = merged[name];
    merged[name] = Array.isArray(value)
      ? [...new Set([...value, ...(Array.isArray(other) ? other : [])])]
      : (other ?? value);
  }
  return merged as Signals;
}

export type OptOut = {
  /** No record may be made. */
  optedOut: boolean;
  /** The raw page may not be kept. */
  noArchive: boolean;
  /** The signal that decided, as it was stated. */
  because?: string;
};

/** What the signals of a page that was fetched `at` a time forbid, by a policy. */
export function evaluate(signals: Signals, policy: OptOutPolicy, productToken: string, at: Date): OptOut {
  const directives = [
    ...(signals.xRobotsTag ?? []).map((value) => ({ from: "x-robots-tag", value })),
    ...(signals.robots ?? []).map((value) => ({ from: "meta robots", value })),
  ].flatMap(({ from, value }) => directivesFor(value, productToken).map((directive) => ({ from, directive })));

  const because =
    directives
      .filter(({ directive }) => refuses(directive, policy, at))
      .map(({ from, directive }) => `${from}: ${directive}`)[0] ??
    (policy.tdmReservation && /^"?1"?$/.test(signals.tdmReservation ?? "") ? "tdm-reservation: 1" : undefined) ??
    refusedUse("content-usage", policy.contentUsage ? signals.contentUsage : [], policy) ??
    refusedUse("content-signal", policy.contentSignal ? signals.contentSignal : [], policy) ??
    (policy.license && signals.license?.[0] !== undefined ? `license: ${signals.license[0]}` : undefined);

  const kept = directives.find(({ directive }) => directive === "noarchive" || directive === "nocache");
  const noArchive = policy.noarchive && kept !== undefined;
  const reason = because ?? (noArchive ? `${kept.from}: ${kept.directive}` : undefined);
  return { optedOut: because !== undefined, noArchive, ...(reason === undefined ? {} : { because: reason }) };
}

function refuses(directive: string, policy: OptOutPolicy, at: Date): boolean {
  if (policy.noai && directive === "noai") return true;
  if (!policy.noindex) return false;
  return directive === "noindex" || directive === "none" || isOver(directive, at);
}

/** `unavailable_after: 25 Jun 2010 15:00:00 PST`: from then on it is as good as noindex; a date alone means its end. */
function isOver(directive: string, at: Date): boolean {
  const [, text] = /^unavailable_after:\s*(.+)$/.exec(directive) ?? [];
  const date = text === undefined ? undefined : readFeedDate(text);
  if (date === undefined) return false;
  return at.getTime() > Date.parse(date) + (date.includes("T") ? 0 : 86_400_000);
}

/** Directives that carry a value after a colon, so that their name is not a crawler's. */
const WITH_VALUE = new Set(["unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"]);

/** `noindex, otherbot: none, nofollow`: what stands after a crawler's name is for it, up to the next name. */
function directivesFor(value: string, productToken: string): string[] {
  const token = productToken.toLowerCase();
  const directives: string[] = [];
  let ours = true;
  for (const part of value.toLowerCase().slice(0, 4096).split(",")) {
    const colon = part.indexOf(":");
    const name = part.slice(0, Math.max(colon, 0)).trim();
    const scoped = colon >= 0 && /^[a-z0-9_-]+$/.test(name) && !WITH_VALUE.has(name);
    if (scoped) ours = name === token || name === "*";
    const directive = (scoped ? part.slice(colon + 1) : part).trim();
    // A date has a comma of its own after the day of the week.
    if (ours && /^\d/.test(directive) && directives.at(-1)?.startsWith("unavailable_after:")) {
      directives.push(`${directives.pop()}, ${directive}`);
    } else if (ours) directives.push(directive);
  }
  return directives.filter((directive) => directive !== "");
}

/** Names of uses in AIPREF's vocabulary and Cloudflare's, as Cloudflare's; `bots` is all automated use. */
const USE_NAMES: Record<string, string> = {
  "train-ai": "ai-train",
  "train-genai": "ai-train",
  "ai-use": "ai-input",
  "ai-output": "ai-input",
};

/** `search=yes, ai-train=no` and `train-ai=n`: the first refusal that concerns a use of ours. */
function refusedUse(from: string, lines: string[] | undefined, policy: OptOutPolicy): string | undefined {
  for (const line of lines ?? []) {
    for (const preference of line.slice(0, 4096).toLowerCase().split(/[,;]/)) {
      const [name = "", answer = ""] = preference.split("=").map((side) => side.trim());
      const use = USE_NAMES[name] ?? name;
      const concerns = use === "bots" || use === "all" || (policy.uses as string[]).includes(use);
      if (concerns && /^(?:n|no|\?0)$/.test(answer)) return `${from}: ${name}=${answer}`;
    }
  }
  return undefined;
}

/** A line of robots.txt may begin with the part of the site it holds for; the longest that matches counts. */
function forPath(lines: string[], url: string | undefined): string[] {
  const path = url !== undefined && URL.canParse(url) ? new URL(url).pathname + new URL(url).search : "/";
  let longest = -1;
  let chosen: string[] = [];
  for (const line of lines) {
    const [, pattern = "", preferences = line] = /^(\/\S*)\s+(.*)$/s.exec(line) ?? [];
    if (pattern !== "" && !matches(path, pattern)) continue;
    if (pattern.length > longest) chosen = [];
    if (pattern.length >= longest) chosen.push(preferences);
    longest = Math.max(longest, pattern.length);
  }
  return chosen;
}

function isCrawlerName(name: string, productToken: string): boolean {
  return name === productToken.toLowerCase() || /^[a-z0-9-]*(?:bot|spider|crawler)(?:-[a-z]+)?$/.test(name);
}

function isLicense({ rel = "", type = "" }: ScannedTag["attributes"]): boolean {
  return rel.toLowerCase().split(/\s+/).includes("license") && type.toLowerCase().includes("rsl");
}

/** `<https://news.example/license.xml>; rel="license"; type="application/rsl+xml"`, perhaps several. */
function licenseInLinkHeader(value: string): string[] {
  return value
    .slice(0, 8192)
    .split(/,\s*(?=<)/)
    .filter((link) => /;\s*rel\s*=\s*"?[^";]*\blicense\b/i.test(link) && /rsl\+xml/i.test(link))
    .flatMap((link) => /^\s*<([^>]*)>/.exec(link)?.[1] ?? []);
}

function all(value: string | string[] | undefined): string[] {
  return (Array.isArray(value) ? value : [value ?? ""]).map((item) => item.trim()).filter((item) => item !== "");
}

type Gathered = { [Key in keyof Signals]: Signals[Key] | undefined };

function withoutEmpty(gathered: Gathered): Signals {
  return Object.fromEntries(
    Object.entries(gathered).filter(([, value]) => value !== undefined && value !== "" && value.length > 0),
  );
}
