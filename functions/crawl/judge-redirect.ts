import type { FailureReason } from "../article/status.ts";

export type RedirectJudgement =
  | { outcome: "follow" }
  | { outcome: "refused"; reason: FailureReason; detail: string; retryable: false };

const MOST_HOPS = 5;

/**
 * Whether the next hop of a chain of redirects is worth following: not after five, not in a circle, and not to a page
 * that asks for consent or for proof of a person. `hops` are the URLs asked so far, first to last; the target has been
 * allowed by `checkUrl` already, and robots.txt is asked for every hop.
 */
export function judgeRedirect(hops: readonly string[], location: string): RedirectJudgement {
  if (hops.includes(location)) return refused("too_many_redirects", `back to ${location}`);
  if (hops.length > MOST_HOPS) return refused("too_many_redirects", `more than ${MOST_HOPS} redirects`);
  const from = new URL(hops.at(-1) ?? location);
  const to = new URL(location);
  if (isConsentPage(to) && !isConsentPage(from))
    return refused("consent_wall", `redirected to ${to.host}${to.pathname}`);
  if (isCaptchaPage(to) && !isCaptchaPage(from)) return refused("bot_block", `redirected to ${to.host}${to.pathname}`);
  return { outcome: "follow" };
}

/** A host or a last path segment of its own for consent, and the way back among the parameters. */
function isConsentPage(url: URL): boolean {
  return (
    /^(?:consent|cmp|gdpr|privacywall)\./.test(url.hostname) || (hasSegment(url, CONSENT_SEGMENTS) && url.search !== "")
  );
}

function isCaptchaPage(url: URL): boolean {
  return hasSegment(url, CAPTCHA_SEGMENTS) || url.hostname === "validate.perfdrive.com";
}

const CONSENT_SEGMENTS = new Set([
  "consent",
  "collectconsent",
  "cookie-consent",
  "gdpr-consent",
  "cookiewall",
  "privacy-gate",
]);
const CAPTCHA_SEGMENTS = new Set([
  "captcha",
  "recaptcha",
  "sgcaptcha",
  "challenge",
  "challenge-platform",
  "robot-check",
]);

function hasSegment(url: URL, names: ReadonlySet<string>): boolean {
  // Articles about consent have longer last segments; a wall's is the word alone.
  const segments = url.pathname.toLowerCase().split("/").filter(Boolean);
  return segments.slice(0, 3).some((segment) => names.has(segment.replace(/\.(?:html?|php|aspx?|jsp)$/, "")));
}

function refused(reason: FailureReason, detail: string): RedirectJudgement {
  return { outcome: "refused", reason, detail: detail.slice(0, 300), retryable: false };
}
