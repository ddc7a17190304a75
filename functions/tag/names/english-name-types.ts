import type { NameType } from "../../article/mention.ts";
import {
  FIRST_TYPES,
  GIVEN_NAMES,
  HEAD_TYPES,
  NOT_NAMES_EN,
  OF_HEADS,
  ROLE_BEHIND,
  ROLES_BEFORE_EN,
  SAID,
} from "./english-name-words.ts";
import { NOT_NAMES } from "./not-names.ts";

/** What a run of words is, and how sure; `titled` where a title, a role or a given name says so. */
export type Kind = { type: NameType; confidence: number; titled?: true };

/** The type of a name by its words and by what stands beside it; null where nothing speaks for a name. */
export function typeOf(
  text: string,
  start: number,
  end: number,
  words: readonly string[],
  titled: boolean,
): Kind | null {
  const first = words[0] as string;
  const last = words[words.length - 1] as string;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const name = words.join(" ");
  if (NOT_NAMES.has(name)) return null;
  if (words.length === 1 && NOT_NAMES_EN.has(first)) return null;
  if (words.length > 1) {
    const byFirst = FIRST_TYPES.get(first);
    const of = words.indexOf("of");
    const byHead =
      of > 0 && (OF_HEADS.has(words[of - 1] as string) || HEAD_TYPES.has(words[of - 1] as string))
        ? typeOfHead(words[of - 1] as string)
        : VENUE.test(name)
          ? "LOCATION"
          : HEAD_TYPES.get(last);
    if (titled && byHead === undefined) return { type: "PERSON", confidence: 0.88, titled: true };
    if (byHead !== undefined && !(GIVEN_NAMES.has(first) && words.length === 2 && PERSON_HEADS.has(last))) {
      return { type: byHead, confidence: 0.78 };
    }
    if (byFirst !== undefined) return { type: byFirst, confidence: 0.72 };
    if (words.includes("&") || CIRCUIT_COURT.test(name)) return { type: "ORG", confidence: 0.75 };
    if (COMPANY_BEFORE.test(before) && !GIVEN_NAMES.has(first)) return { type: "ORG", confidence: 0.75 };
    return personOfWords(words, before, after);
  }
  if (titled) return { type: "PERSON", confidence: 0.8, titled: true };
  return typeOfOne(first, start, before, after);
}

function typeOfHead(head: string): NameType {
  return (
    HEAD_TYPES.get(head) ??
    (/^(?:Gulf|Bay|Isle|Strait|Cape|Republic|Port|Museum)$/.test(head)
      ? "LOCATION"
      : head === "Battle"
        ? "EVENT"
        : "ORG")
  );
}

/** What only bodies stand behind. */
const COMPANY_BEFORE =
  /\b(?:startup|start-up|company|firm|maker|retailer|carmaker|chipmaker|bank|charity|studio|publisher|supplier|operator|developer|group|band) $/;
/** Courts of appeals of the United States, by their number. */
const CIRCUIT_COURT =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|1st|2nd|3rd|\d{1,2}th|D\.C\.) Circuit$/;
/** Centres that are buildings: other centres are bodies. */
const VENUE =
  / (?:Tennis|Convention|Exhibition|Conference|Sports?|Arts|Civic|Aquatics?|Shopping|Events?|Trade) (?:Center|Centre)$/;

/** Heads that are family names too. */
const PERSON_HEADS = new Set([
  "Hill",
  "Lake",
  "Park",
  "Street",
  "Woods",
  "Wood",
  "Field",
  "Hall",
  "Law",
  "Bill",
  "Lane",
  "Rivers",
  "Banks",
  "Cook",
  "Forest",
  "Castle",
  "Marsh",
  "Close",
  "Church",
  "Post",
  "Code",
  "Press",
  "Guard",
  "Price",
  "Day",
  "Moor",
  "Dale",
  "Ford",
  "Farm",
  "Parliament",
  "Bush",
  "Garden",
  "Sharks",
  "King",
]);

function personOfWords(words: readonly string[], before: string, after: string): Kind | null {
  if (words.length > 4 || words.some((word) => /\d/.test(word) || /^[A-Z]{3,}$/.test(word))) return null;
  if (GIVEN_NAMES.has((words[0] as string).split("-")[0] as string))
    return { type: "PERSON", confidence: 0.82, titled: true };
  if (DIRECTIONS.has(words[0] as string) && words.length === 2) return { type: "LOCATION", confidence: 0.7 };
  if (PLACE_BEFORE.test(before)) return { type: "LOCATION", confidence: 0.75 };
  const role = /([A-Za-z-]+),? $/.exec(before)?.[1]?.toLowerCase();
  if (role !== undefined && ROLES_BEFORE_EN.has(role)) return { type: "PERSON", confidence: 0.8, titled: true };
  if (/^(?:, (?:aged )?\d{2},| \(\d{2}\))/.test(after)) return { type: "PERSON", confidence: 0.85, titled: true };
  if (/^[A-Z]\.$/.test(words[0] as string) || /^[A-Z]\.$/.test(words[1] as string))
    return { type: "PERSON", confidence: 0.75 };
  if (
    words.length <= 3 &&
    !/\b(?:in|for|of|at|near|from|to) $/.test(before) &&
    (SAID.test(after) || /(?:said|says|told|added|asked) $/.test(before))
  )
    return { type: "PERSON", confidence: 0.65 };
  if (words.length <= 3 && ROLE_BEHIND.test(after) && after.startsWith(",") && !/(?:in|at|near|from) $/.test(before))
    return { type: "PERSON", confidence: 0.62 };
  if (/\b(?:in|near|outside|around) $/.test(before) && words.length <= 3) return { type: "LOCATION", confidence: 0.58 };
  return null;
}

/** What only places stand behind. */
const PLACE_BEFORE =
  /\b(?:(?:mayor|MP|town|city|village|suburb|hamlet|port|island|county|district|borough|district|region|province|senator|residents|people|voters|hospital|airport|station) (?:of|for|in)|(?:north|south|east|west|outside|northeast|northwest|southeast|southwest) of|born in|raised in|lives in|based in|headquartered in|nearby|outside) $/;

function typeOfOne(word: string, start: number, before: string, after: string): Kind | null {
  const opens = start === 0 || /[.!?:“"‘\n]["”’ ]*\s*$/.test(before);
  if (word.length < 3 || opens) return null;
  if (PLACE_BEFORE.test(before) && /^\p{Lu}\p{Ll}+$/u.test(word)) return { type: "LOCATION", confidence: 0.7 };
  if (
    /\b(?:in|near|outside|around|across|from) $/.test(before) &&
    /^(?:[,.;]|[’']s\b| (?:on|after|and|when|where|last|this|with|for|to|has|have|was|is|said)|$)/.test(after)
  ) {
    return /^[A-Z][a-z]+$/.test(word) ? { type: "LOCATION", confidence: 0.5 } : null;
  }
  const role = /([a-z-]+) $/.exec(before)?.[1];
  if (role !== undefined && ROLES_BEFORE_EN.has(role) && /^[A-Z][a-z]+$/.test(word))
    return { type: "PERSON", confidence: 0.55 };
  if (COMPANY_BEFORE.test(before)) return { type: "ORG", confidence: 0.65 };
  return null;
}

export const DIRECTIONS = new Set([
  "North",
  "South",
  "East",
  "West",
  "Northern",
  "Southern",
  "Eastern",
  "Western",
  "Central",
  "Outer",
  "Inner",
  "Upper",
  "Lower",
  "Greater",
  "Mid",
  "Southeast",
  "Northeast",
  "Southwest",
  "Northwest",
]);
