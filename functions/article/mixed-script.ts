import { domainToUnicode } from "node:url";

/**
 * Whether letters of a host are of a script that looks like Latin, beside Latin ones: `аррӏе.com` is Cyrillic but for its
 * end. A name that is Cyrillic or Greek throughout is none, nor is one in Korean, Chinese or Japanese.
 *
 * @param host as stored: A-labels (`xn--80ak6aa92e.com`).
 */
export function isMixedScript(host: string): boolean {
  const shown = domainToUnicode(host);
  return /\p{Script=Latin}/u.test(shown) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(shown);
}
