import type { CanonicalUrl } from "./article.ts";
import { isTrackingParameter } from "./tracking-parameters.ts";

/** A URL in its two spellings: the one that names the article and the one to fetch. */
export type CanonicalResult =
  | {
      outcome: "canonical";
      /** Identity, form v1: equal strings, same article. */
      url: CanonicalUrl;
      /** The spelling to fetch: as given, normalised as a browser does, without fragment and tracking. */
      fetchUrl: string;
      /** The host name in lower case and punycode, without port and trailing dot. */
      host: string;
    }
  | { outcome: "rejected"; reason: "invalid_url" | "unsupported_scheme"; detail: string };

/** Longest canonical form that is taken, in characters. */
export const MAX_URL_LENGTH = 2048;
/** Longest input that is looked at: escapes and tracking may make it three times as long as its canonical form. */
const MAX_INPUT_LENGTH = 4 * MAX_URL_LENGTH;

/**
 * The canonical form (v1) of a URL. The rules are frozen: ids of stored articles are made from them.
 *
 * 1. The WHATWG URL parser has the first word (dot segments, IDN hosts as punycode, IPv4 spellings, escapes of what may
 *    not stand raw). Whitespace around is trimmed; control characters, lone surrogates and userinfo are refused.
 * 2. http and https are one, written https. Ports 80 and 443 and a trailing dot of the host go; `www.` stays.
 * 3. The fragment goes. Parameters of tracking and sessions go (`tracking-parameters.ts`; `;jsessionid=` in the path).
 * 4. Escapes: a character that means the same raw and escaped is raw where RFC 3986 lets it stand raw, and escaped
 *    (upper case) where not; a `%` that begins no escape is `%25`. `%2F`, `%3B`, `%3F`, `%23`, `%25` stay as they are.
 * 5. In the query, read as a form: `+` is a space (`%20`), `a=` is `a`, empty parameters go, and parameters are sorted
 *    by name, then value, in the order of their code units. An empty query goes.
 * 6. A trailing slash, repeated slashes, and the case of path and query stay.
 *
 * @param input a URL as a person, a feed or a page wrote it: absolute, http or https.
 */
export function canonicalUrl(input: string): CanonicalResult {
  const text = input.trim();
  if (text === "") return invalid("empty");
  if (text.length > MAX_INPUT_LENGTH) return invalid(`longer than ${MAX_INPUT_LENGTH} characters`);
  if (CONTROL.test(text)) return invalid("control character");
  if (!text.isWellFormed()) return invalid("lone surrogate");

  const url = parse(text);
  if (url === undefined) return invalid("not an absolute URL");
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    return { outcome: "rejected", reason: "unsupported_scheme", detail: url.protocol.slice(0, 40) };
  }
  if (url.username !== "" || url.password !== "") return invalid("user name or password in the URL");
  if (url.hostname.endsWith(".")) url.hostname = url.hostname.slice(0, -1);
  const host = url.hostname;
  if (host === "" || host.split(".").includes("")) return invalid("empty label in the host name");

  url.hash = "";
  url.pathname = url.pathname.replace(SESSION_IN_PATH, "");
  const parameters = queryOf(url).filter((parameter) => !isTrackingParameter(nameOf(parameter)));
  const fetchUrl = parameters.some((parameter) => parameter !== "")
    ? `${url.origin}${url.pathname}?${parameters.join("&")}`
    : `${url.origin}${url.pathname}`;

  const port = url.port === "" || url.port === "80" || url.port === "443" ? "" : `:${url.port}`;
  const canonical = `https://${host}${port}${canonicalPath(url.pathname)}${canonicalQuery(parameters)}`;
  if (canonical.length > MAX_URL_LENGTH) return invalid(`longer than ${MAX_URL_LENGTH} characters in canonical form`);
  return { outcome: "canonical", url: canonical as CanonicalUrl, fetchUrl, host };
}

function invalid(detail: string): CanonicalResult {
  return { outcome: "rejected", reason: "invalid_url", detail };
}

const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
/** Java servers write the session into the path; it names the visit, not the page. */
const SESSION_IN_PATH = /;jsessionid=[^;/]*/gi;

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function queryOf(url: URL): string[] {
  return url.search === "" ? [] : url.search.slice(1).split("&");
}

function nameOf(parameter: string): string {
  const equals = parameter.indexOf("=");
  return equals < 0 ? parameter : parameter.slice(0, equals);
}

/** What may stand raw in a path segment and means the same there raw and escaped (RFC 3986 pchar without `;`). */
const RAW_IN_PATH = /[A-Za-z0-9\-._~!$&'()*+,=:@]/;
/** The same for a form's names: `&`, `=`, `+` and `;` divide, and a browser escapes `'`. */
const RAW_IN_NAME = /[A-Za-z0-9\-._~!$()*,:@/?]/;
/** After its first `=` a parameter has no other divider than `&`. */
const RAW_IN_VALUE = /[A-Za-z0-9\-._~!$()*,:@/?=]/;

function canonicalPath(path: string): string {
  return normaliseEscapes(path, RAW_IN_PATH);
}

function canonicalQuery(parameters: string[]): string {
  const pairs = parameters
    .map((parameter) => parameter.replaceAll("+", "%20"))
    .map((parameter) => {
      const name = nameOf(parameter);
      return {
        name: normaliseEscapes(name, RAW_IN_NAME),
        value: normaliseEscapes(parameter.slice(name.length + 1), RAW_IN_VALUE),
      };
    })
    .filter(({ name, value }) => name !== "" || value !== "")
    .sort((a, b) => compare(a.name, b.name) || compare(a.value, b.value))
    .map(({ name, value }) => (value === "" ? name : `${name}=${value}`));
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** Compares by code units: the order must not depend on a locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Decodes what may stand raw, escapes what may not, and upper-cases the rest. The text is ASCII by now. */
function normaliseEscapes(text: string, raw: RegExp): string {
  return text.replace(/%[0-9A-Fa-f]{2}|[%[\]{}|\\^`"<> ]/g, (piece) => {
    if (piece.length === 1) return escapeOf(piece);
    const character = String.fromCharCode(Number.parseInt(piece.slice(1), 16));
    return raw.test(character) ? character : piece.toUpperCase();
  });
}

function escapeOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
