import { matches } from "./robots.ts";

/** A rule of a tdmrep.json: for which paths it is, and what it says of them, verbatim. */
export type TdmRule = { location: string; reservation: string; policy?: string };

/** How much of a file is kept, in characters: as much as of a robots.txt. What the rest may be about counts as reserved. */
const MAX_LENGTH = 500 * 1024;
const ALL_RESERVED: TdmRule = { location: "/", reservation: "1" };

/** Reads a tdmrep.json. What is no list of rules has none; an entry that is no rule is passed over. */
export function parseTdmRules(body: Uint8Array): TdmRule[] {
  const rules: TdmRule[] = [];
  let room = MAX_LENGTH;
  for (const entry of entriesOf(body)) {
    const { location, "tdm-reservation": reservation, "tdm-policy": policy } = (entry ?? {}) as Record<string, unknown>;
    if (typeof location !== "string" || location === "") continue;
    if (typeof reservation !== "number" && typeof reservation !== "string") continue;
    const rule = { location, reservation: String(reservation), ...(typeof policy === "string" ? { policy } : {}) };
    room -= JSON.stringify(rule).length;
    if (room < 0) return [...rules, ALL_RESERVED];
    rules.push(rule);
  }
  return rules;
}

function entriesOf(body: Uint8Array): unknown[] {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(body));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
}

/**
 * The rule for a URL: the first in the file's order whose location matches, since whoever writes the file puts the most
 * specific first (TDMRep, same section). Locations are patterns as in robots.txt: `*` is any run of characters, `$` at
 * the end is the end, and a letter is the same whether it is escaped or not.
 *
 * @param url absolute, as it was asked for.
 */
export function tdmRuleFor(rules: readonly TdmRule[], url: string): TdmRule | undefined {
  const { pathname, search } = new URL(url);
  // What is a sign in patterns stands escaped in one that means the character.
  const path = comparable(pathname + search).replace(/[$*]/g, (sign) => (sign === "$" ? "%24" : "%2A"));
  return rules.find(({ location }) => matches(path, comparable(location)));
}

/** Escapes of unreserved characters undone, all others in upper case, and escaped what a URL has escaped. */
function comparable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^!-~]+|["<>^`{}]/g, encodeURIComponent)
    .replace(/%[0-9a-f]{2}/gi, (octet) => {
      const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16));
      return /[\w.~-]/.test(character) ? character : octet.toUpperCase();
    });
}
