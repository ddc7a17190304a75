import type { NameType } from "../../article/mention.ts";
import type { Candidate } from "./candidate.ts";
import {
  FIRST_TYPES,
  GIVEN_NAMES,
  HEAD_TYPES,
  LONG_TITLES,
  NOT_NAMES_EN,
  OF_HEADS,
  ROLE_BEHIND,
  ROLES_BEFORE_EN,
  SAID,
  TITLES,
} from "./english-name-words.ts";
import { NOT_NAMES } from "./not-names.ts";

/**
 * Names in English text by their form and what stands beside them: runs of capitalized words, typed by their head
 * (`Harrow River`, `Ministry of Health`), by a title or role (`Mayor Jane Doe`, `Jane Doe, chief executive of`), by a given
 * name, or by a preposition. Curated names inside a run stay as they are.
 */
export function findEnglishNames(text: string, names: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  const covered = new Map(names.filter((name) => !name.weak).map((name) => [name.start, name]));
  for (const run of runsOf(text)) {
    const name = nameInRun(text, run, covered);
    if (name !== null) found.push(name);
  }
  found.push(...quotedTitles(text), ...roads(text));
  return found;
}

type Run = { start: number; end: number };

/** A capitalized word, with initials (`J.`), apostrophes and hyphens inside. */
const CAPITALIZED =
  "(?:(?:Mc|Mac|O[’']|D[’']|L[’'])?\\p{Lu}[\\p{L}\\p{N}]*(?:[-’'&.](?=[\\p{L}\\p{N}])(?![’']s\\b)[\\p{L}\\p{N}]+)*|\\p{Lu}\\.(?:\\p{Lu}\\.)*)";
/** A run of them: small words may join where a capital follows. */
const RUN = new RegExp(
  `${CAPITALIZED}(?:(?: | (?:of|of the|for the|and|&|de|da|del|della|di|la|le|el|al|bin|ibn|van|van der|von|der|du|dos|do) |-)(?=\\p{Lu})${CAPITALIZED}){0,9}`,
  "gu",
);

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const match of text.matchAll(RUN)) {
    if (
      match.index > 0 &&
      /[\p{L}\p{N}_@/.-]/u.test(text[match.index - 1] as string) &&
      !/[-/]/.test(text[match.index - 1] as string)
    )
      continue;
    runs.push({ start: match.index, end: match.index + match[0].length });
  }
  return runs;
}

function nameInRun(text: string, run: Run, covered: ReadonlyMap<number, Candidate>): Candidate | null {
  let { start, end } = run;
  let words = text.slice(start, end).split(" ");
  // Sentence openers and titles stand before the name.
  let titled = false;
  const drop = (count: number) => {
    start += words.slice(0, count).join(" ").length + (words.length > count ? 1 : 0);
    words = words.slice(count);
  };
  while (
    words.length > 1 &&
    isOpener(words[0] as string) &&
    !(words[0] === "New" || words[0] === "May" || words[0] === "North")
  )
    drop(1);
  const long = LONG_TITLES.exec(`${words.join(" ")} `);
  if (long !== null && long[0].trim().length < words.join(" ").length) {
    drop(long[0].trim().split(" ").length);
    titled = true;
  }
  while (words.length > 1 && isTitle(words[0] as string)) {
    drop(1);
    titled = true;
  }
  while (words.length > 1 && /^(?:of|the|and|for|&)$/.test(words[0] as string)) drop(1);
  const cut = cutAtJoins(words);
  if (cut < words.length) {
    end = start + words.slice(0, cut).join(" ").length;
    words = words.slice(0, cut);
  }
  if (words.length === 0 || covered.has(start)) return null;
  const kind = typeOf(text, start, end, words, titled);
  if (kind === null) return null;
  return {
    start,
    end,
    text: text.slice(start, end),
    type: kind.type,
    confidence: kind.confidence,
    layer: kind.titled ? "title" : "form",
  };
}

function isOpener(word: string): boolean {
  return NOT_NAMES_EN.has(word);
}
function isTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/, ""));
}

/** `and`, `of` and `for` join only inside names of bodies: elsewhere the name ends before them. */
function cutAtJoins(words: readonly string[]): number {
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as string;
    if (!/^(?:of|and|for|&)$/.test(word)) continue;
    const head = words[at - 1] as string;
    const last = words[words.length - 1] as string;
    if (word === "of" && (OF_HEADS.has(head) || HEAD_TYPES.has(head))) continue;
    if (
      (word === "and" || word === "for" || word === "&") &&
      (HEAD_TYPES.get(last) === "ORG" || OF_HEADS.has(words[0] as string))
    ) {
      if (at > 1 && HEAD_TYPES.get(head) === "ORG" && word === "and") return at;
      if (word === "and" && !OF_HEADS.has(words[0] as string) && GIVEN_NAMES.has(words[0] as string)) return at;
      continue;
    }
    if (word === "&") continue;
    return at;
  }
  return words.length;
}

type Kind = { type: NameType; confidence: number; titled?: true };

function typeOf(text: string, start: number, end: number, words: readonly string[], titled: boolean): Kind | null {
  const first = words[0] as string;
  const last = words[words.length - 1] as string;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  const name = words.join(" ");
  if (NOT_NAMES.has(name)) return null;
  if (words.length === 1 && NOT_NAMES_EN.has(first)) return null;
  if (words.length > 1) {
    const byFirst = FIRST_TYPES.get(first);
    const byHead = words.includes("of") && OF_HEADS.has(first) ? "ORG" : HEAD_TYPES.get(last);
    if (titled && byHead === undefined) return { type: "PERSON", confidence: 0.88, titled: true };
    if (byHead !== undefined && !(GIVEN_NAMES.has(first) && words.length === 2 && PERSON_HEADS.has(last))) {
      return { type: byHead, confidence: 0.78 };
    }
    if (byFirst !== undefined) return { type: byFirst, confidence: 0.72 };
    return personOfWords(words, before, after);
  }
  if (titled) return { type: "PERSON", confidence: 0.8, titled: true };
  return typeOfOne(first, start, before, after);
}

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
  const role = /([a-z-]+),? $/.exec(before)?.[1];
  if (role !== undefined && ROLES_BEFORE_EN.has(role)) return { type: "PERSON", confidence: 0.8, titled: true };
  if (/^(?:, (?:aged )?\d{2},| \(\d{2}\))/.test(after)) return { type: "PERSON", confidence: 0.85, titled: true };
  if (/^[A-Z]\.$/.test(words[0] as string) || /^[A-Z]\.$/.test(words[1] as string))
    return { type: "PERSON", confidence: 0.75 };
  if (words.length <= 3 && (SAID.test(after) || /(?:said|says|told|added|asked) $/.test(before)))
    return { type: "PERSON", confidence: 0.65 };
  if (words.length <= 3 && ROLE_BEHIND.test(after) && after.startsWith(",") && !/(?:in|at|near|from) $/.test(before))
    return { type: "PERSON", confidence: 0.62 };
  if (/\b(?:in|near|outside|around) $/.test(before) && words.length <= 3) return { type: "LOCATION", confidence: 0.58 };
  return null;
}

function typeOfOne(word: string, start: number, before: string, after: string): Kind | null {
  const opens = start === 0 || /[.!?:“"‘\n]["”’ ]*\s*$/.test(before);
  if (word.length < 3 || opens) return null;
  if (
    /\b(?:in|near|outside|around|across|from) $/.test(before) &&
    /^(?:[,.;]|[’']s\b| (?:on|after|and|when|where|last|this|with|for|to|has|have|was|is|said)|$)/.test(after)
  ) {
    return /^[A-Z][a-z]+$/.test(word) ? { type: "LOCATION", confidence: 0.5 } : null;
  }
  const role = /([a-z-]+) $/.exec(before)?.[1];
  if (role !== undefined && ROLES_BEFORE_EN.has(role) && /^[A-Z][a-z]+$/.test(word))
    return { type: "PERSON", confidence: 0.55 };
  if (
    /\b(?:startup|start-up|company|firm|maker|retailer|carmaker|chipmaker|bank|charity|studio|publisher|supplier|operator|developer|group|band) $/.test(
      before,
    )
  )
    return { type: "ORG", confidence: 0.65 };
  return null;
}

/** `the film “Salt Road”`, `her novel 'Glass Harbour'`. */
function quotedTitles(text: string): Candidate[] {
  const found: Candidate[] = [];
  const pattern =
    /\b(?:film|movie|novel|book|album|song|single|series|show|play|musical|opera|documentary|drama|podcast|sitcom|memoir|poem|painting|exhibition|ballet),? (?:called |titled |entitled )?[“"‘']([A-Z][^”"’'\n]{1,60}(?:[’'](?=\w)[^”"’'\n]{1,40})?),?[”"’']/g;
  for (const match of text.matchAll(pattern)) {
    const inner = (match[1] as string).replace(/,$/, "");
    const start = match.index + match[0].indexOf(inner);
    found.push({ start, end: start + inner.length, text: inner, type: "WORK", confidence: 0.78, layer: "title" });
  }
  return found;
}

/** Numbered roads: `the M25`, `A1 road`, `Route 66`, `Interstate 70`, `Highway 101`. */
function roads(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(
    /\b(?:(?<=the )[AM]\d{1,4}(?:\(M\))?|(?:Interstate|Route|Highway|State Route|U\.S\. Route|I-)[ -]?\d{1,3})\b/g,
  )) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      type: "LOCATION",
      confidence: 0.75,
      layer: "form",
    });
  }
  return found;
}
