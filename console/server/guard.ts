import { timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** Header that carries the token of this start; a page of another site can neither know nor send it. */
export const TOKEN_HEADER = "x-newsprint-token";

/**
 * Why a request is refused, or undefined. A browser on this machine reaches loopback for any site that it shows: a Host
 * that is not ours is DNS rebinding, an Origin or a fetch that is not ours is another site.
 */
export function refuseForeign(headers: IncomingHttpHeaders, port: number): string | undefined {
  const host = (headers.host ?? "").toLowerCase();
  const ours = [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`];
  if (!ours.includes(host)) return "This server answers for 127.0.0.1 and localhost alone.";
  if (headers.origin !== undefined && headers.origin !== `http://${host}`)
    return "This server answers its own pages alone.";
  // A raw page in its sandbox is cross-site to us, and so is every other site.
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none")
    return "This server answers its own pages alone.";
  return undefined;
}

/** Whether a request may change things. */
export function holdsToken(headers: IncomingHttpHeaders, token: string): boolean {
  const given = Buffer.from(String(headers[TOKEN_HEADER] ?? ""));
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const COMMON = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "x-dns-prefetch-control": "off",
};

/** The console's own pages: no inline script, no style but its own, no HTML from strings, pictures from the publishers. */
export const pageHeaders = (style: string) => ({
  ...COMMON,
  "content-security-policy":
    `default-src 'none'; script-src 'self'; style-src '${style}'; img-src 'self' http: https: data:; connect-src 'self'; ` +
    "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
    "require-trusted-types-for 'script'; trusted-types 'none'",
});

/** A page of a publisher: an origin of its own, no scripts, no forms, and nothing fetched from anywhere. */
export const RAW_HEADERS = {
  ...COMMON,
  "content-security-policy":
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
};

export const DATA_HEADERS = { ...COMMON, "content-security-policy": "default-src 'none'; frame-ancestors 'none'" };
