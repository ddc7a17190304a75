/** The name that robots.txt files know the crawler by. */
export const PRODUCT_TOKEN = "Newsprint";

export type UserAgent = { outcome: "accepted"; userAgent: string } | { outcome: "refused"; detail: string };

/**
 * The name the crawler goes by: `Newsprint/0.1 (+https://example.com/crawler)`. A site that minds must be able to write
 * to somebody, so the contact has to be a web page (http, https) or an address (`mailto:`). Only the first two parts of
 * the version are told.
 */
export function userAgent(input: { product: string; version: string; contact: string }): UserAgent {
  // RFC 9110 section 5.6.2: a product and its version are tokens, so that nothing can be smuggled into the header.
  if (!TOKEN.test(input.product)) return refused("the product must be a single word");
  const version = input.version.split(".").slice(0, 2).join(".");
  if (!TOKEN.test(version)) return refused("the version must be a single word");

  if (/[^\x21-\x7e]/.test(input.contact))
    return refused("the contact must be a URL in printable ASCII, without spaces");
  const url = URL.parse(input.contact);
  if (!url || !isContact(url)) return refused("the contact must be an http(s) URL or a mailto: address");
  if (/[()\\]/.test(url.href)) return refused("the contact must not contain brackets or backslashes");
  return { outcome: "accepted", userAgent: `${input.product}/${version} (+${input.contact})` };
}

const TOKEN = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$/;

function isContact(url: URL): boolean {
  if (url.protocol === "mailto:") return /^[^@]+@[^@]+$/.test(url.pathname);
  return (url.protocol === "http:" || url.protocol === "https:") && url.username === "" && url.password === "";
}

function refused(detail: string): UserAgent {
  return { outcome: "refused", detail };
}
