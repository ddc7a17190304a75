import { getDomain } from "tldts";
import type { CanonicalUrl } from "./article.ts";
import { fingerprint, hammingDistance, NO_FINGERPRINT } from "./fingerprint.ts";
import { titleAgreement } from "./title-agreement.ts";

/** What identity looks at in a page or a record. */
export type IdentityText = { headline: string; articleBody: string };

export type IdentityInput = {
  /** The canonical form of the URL that answered. */
  url: CanonicalUrl;
  /** The canonical form of what the page calls its own URL. */
  claim: CanonicalUrl;
  page: IdentityText;
  /** The record that stands at the claimed URL already, if there is one. */
  claimed?: IdentityText;
};

export type ClaimRefusal =
  | "same_url"
  | "another_publisher"
  | "root"
  | "names_no_article"
  | "drops_what_tells_pages_apart"
  | "another_text";

/**
 * Whether a page's rel=canonical becomes the id of its record. It does where the claim is of the same registrable domain
 * (or the page came from a known AMP cache of it), is not the root nor a mere section, and title or text agree with the
 * record that stands there. So a page cannot claim another publisher's URL, nor a site make all its pages one.
 */
export function recordIdentity(input: IdentityInput): boolean {
  return refuseClaim(input) === null;
}

/** Why a claim does not become the record's id; null where it does. */
export function refuseClaim({ url, claim, page, claimed }: IdentityInput): ClaimRefusal | null {
  if (url === claim) return "same_url";
  const own = new URL(originOfAmpCache(url) ?? url);
  const other = new URL(claim);
  if (domainOf(own) !== domainOf(other)) return "another_publisher";
  if (isRoot(other)) return "root";
  if (claimed !== undefined) return agree(page, claimed) ? null : "another_text";
  // Nobody stands there yet who could contradict: the claim must name an article by itself.
  if (dropsTellingParameter(own, other)) return "drops_what_tells_pages_apart";
  if (isAbove(other, own) && !namesArticle(other)) return "names_no_article";
  return null;
}

/**
 * The publisher's URL inside that of an AMP cache (`host.cdn.ampproject.org/c/s/host/path`, `google.com/amp/s/host/path`
 * and the like; https://amp.dev/documentation/guides-and-tutorials/learn/amp-caches-and-cors/amp-cache-urls); null for others.
 */
export function originOfAmpCache(url: string): string | null {
  const { hostname, pathname, search } = new URL(url);
  const cached = /(?:^|\.)(?:cdn\.ampproject\.org|ampproject\.net|bing-amp\.com|amp\.cloudflare\.com)$/.test(hostname)
    ? /^\/(?:[acirv]|wp)\/(?:s\/)?([^/]+\.[^/]+)(\/.*)?$/.exec(pathname)
    : /(?:^|\.)google\.[a-z.]+$/.test(hostname)
      ? /^\/amp\/(?:s\/)?([^/]+\.[^/]+)(\/.*)?$/.exec(pathname)
      : null;
  if (cached === null) return null;
  const origin = `https://${cached[1]}${cached[2] ?? "/"}${search}`;
  return URL.canParse(origin) ? origin : null;
}

/** The part of the host that its owner registered; blogs on one platform are owners of their own. */
function domainOf({ hostname }: URL): string {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

/** The front page: no path, or only an index file or a language. */
function isRoot({ pathname, search }: URL): boolean {
  return (
    search === "" &&
    /^\/*(?:[a-z]{2}(?:[-_][a-z]{2})?\/*)?(?:(?:index|default|home|main)(?:\.\w{2,5})?\/*)?$/i.test(pathname)
  );
}

/** Same path, but without a parameter that holds a number or a long name: on many sites that is the article's id. */
function dropsTellingParameter(own: URL, claim: URL): boolean {
  if (own.pathname.replace(/\/$/, "") !== claim.pathname.replace(/\/$/, "") || namesArticle(claim)) return false;
  for (const [name, value] of own.searchParams) {
    if (!claim.searchParams.has(name) && /\d|^[\w-]{12,}$/.test(value)) return true;
  }
  return false;
}

function isAbove(claim: URL, own: URL): boolean {
  const path = claim.pathname.replace(/\/?(?:index\.\w+)?$/, "/");
  return own.pathname.startsWith(path) && own.pathname.length > path.length && claim.search === "";
}

/** A number of three digits or more, or a slug of three words or more. */
function namesArticle({ pathname, search }: URL): boolean {
  return (pathname + search).split("/").some((part) => {
    const inside = part.slice(1, -1);
    const last = Math.max(inside.lastIndexOf("-"), inside.lastIndexOf("_"));
    return /\d{3}/.test(part) || last - inside.search(/[-_]/) > 1;
  });
}

/** Texts of this many characters are long enough to contradict each other. */
const LONG = 1200;

/**
 * Whether page and record are one article: nearly the same text, the shorter text inside the longer (a teaser), or the
 * same headline where no text speaks against it. Daily columns share a headline and are different articles.
 */
function agree(page: IdentityText, record: IdentityText): boolean {
  const left = fingerprint(page.articleBody);
  const right = fingerprint(record.articleBody);
  const comparable = left !== NO_FINGERPRINT && right !== NO_FINGERPRINT;
  const distance = comparable ? hammingDistance(left, right) : null;
  const titles = titleAgreement(page.headline, record.headline);
  if (distance !== null && (distance <= 3 || (distance <= 10 && titles >= 0.5))) return true;
  if (beginsAlike(page.articleBody, record.articleBody)) return true;
  if (titles < 0.75) return false;
  const bothLong = page.articleBody.length >= LONG && record.articleBody.length >= LONG;
  return distance === null || !bothLong || distance <= 20;
}

/** Whether the shorter text's first sentences stand in the longer: a teaser, or the first page of several. */
function beginsAlike(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  const start = shorter.trim().slice(0, 160);
  return start.length >= 80 && longer.includes(start);
}
