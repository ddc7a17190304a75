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
  const sure = names.filter((name) => !name.weak).sort((a, b) => a.start - b.start);
  let next = 0;
  for (const run of runsOf(text)) {
    while (next < sure.length && (sure[next] as Candidate).end <= run.start) next++;
    const inside: Candidate[] = [];
    for (let at = next; at < sure.length && (sure[at] as Candidate).start < run.end; at++)
      inside.push(sure[at] as Candidate);
    found.push(...namesInRun(text, run, inside));
  }
  found.push(...quotedTitles(text), ...roads(text), ...dateline(text));
  return found;
}

type Run = { start: number; end: number };

/** A capitalized word, with initials (`J.`), apostrophes and hyphens inside. */
const CAPITALIZED =
  "(?:(?:Mc|Mac|O[’']|D[’']|L[’'])?\\p{Lu}[\\p{L}\\p{N}]*(?:(?![’']s(?![\\p{L}\\p{N}]))[-’'&.][\\p{L}\\p{N}]+)*|\\p{Lu}\\.(?:\\p{Lu}\\.)*)";
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

/**
 * The names in a run. A curated name inside it is part of a longer one only where the run's head says so
 * (`Boston Symphony Orchestra`), where a direction stands before it (`North Darfur`), or where it is a given name; else it
 * stands for itself and the rest of the run is read in pieces.
 */
function namesInRun(text: string, run: Run, inside: readonly Candidate[]): Candidate[] {
  const bare = withoutOpeners(text, run);
  if (bare === null) return [];
  const [first] = inside;
  if (first !== undefined && !isWholeName(text, bare, inside)) {
    const pieces: Run[] = [];
    let at = bare.start;
    for (const name of inside) {
      if (name.start > at) pieces.push({ start: at, end: name.start });
      at = Math.max(at, name.end);
    }
    if (at < bare.end) pieces.push({ start: at, end: bare.end });
    return pieces.flatMap((piece) => {
      const trimmed = trimPiece(text, piece);
      return trimmed === null ? [] : namesInRun(text, trimmed, []);
    });
  }
  return nameInRun(text, bare);
}

function isWholeName(text: string, run: Run, inside: readonly Candidate[]): boolean {
  const name = text.slice(run.start, run.end);
  if (inside.some((known) => known.start <= run.start && known.end >= run.end)) return false;
  const words = name.split(" ");
  const first = inside[0] as Candidate;
  if (words.some(isTitle) || inside.length > 1) return false;
  if (HEAD_TYPES.has(words[words.length - 1] as string) && first.end < run.end) return true;
  if (DIRECTIONS.has(words[0] as string) && first.type === "LOCATION" && first.end === run.end) return true;
  if (OF_HEADS.has(words[0] as string) && first.end === run.end) return true;
  if (FIRST_TYPES.has(words[0] as string) && first.end === run.end && first.type === "LOCATION") return true;
  return GIVEN_NAMES.has(words[0] as string) && words.length === 2 && first.text === words[0];
}

const DIRECTIONS = new Set([
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

function trimPiece(text: string, piece: Run): Run | null {
  const match = /[\p{Lu}].*?(?=(?: (?:of|of the|for the|and|&))?[\s&-]*$)/u.exec(text.slice(piece.start, piece.end));
  if (match === null || match[0] === "") return null;
  const start = piece.start + match.index;
  return { start, end: start + match[0].length };
}

/** The run without words that only open the sentence, or days and peoples at its beginning. */
function withoutOpeners(text: string, run: Run): Run | null {
  let { start } = run;
  const opens = opensSentence(text.slice(Math.max(0, start - 6), start));
  for (;;) {
    const word = /^\S+/.exec(text.slice(start, run.end))?.[0] ?? "";
    const rest = start + word.length + 1;
    if (rest >= run.end) return { start, end: run.end };
    if (!NOT_NAMES_EN.has(word)) break;
    if (!opens && !ALWAYS_APART.has(word)) break;
    if (word === "New" || (DEMONYM.test(word) && HEAD_TYPES.get(lastWord(text, run)) === "ORG")) break;
    start = rest;
  }
  const word = /^\S+/.exec(text.slice(start, run.end))?.[0] ?? "";
  if (opens && ROLES_BEFORE_EN.has(word.toLowerCase()) && start + word.length < run.end) start += word.length + 1;
  return { start, end: run.end };
}

const ALWAYS_APART = new Set(
  "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December The A An I He She It In On At But And".split(
    " ",
  ),
);
const DEMONYM = /(?:an|ish|ese|ic|i|ch|k|ss)$/;

function lastWord(text: string, run: Run): string {
  return text.slice(run.start, run.end).split(" ").pop() as string;
}

function opensSentence(before: string): boolean {
  return before === "" || /[.!?:;“"‘'(\n—–-][”"’' ]*$/.test(before);
}

function nameInRun(text: string, run: Run): Candidate[] {
  let { start } = run;
  const { end } = run;
  let words = text.slice(start, end).split(" ");
  let titled = false;
  const drop = (count: number) => {
    start += words.slice(0, count).join(" ").length + (words.length > count ? 1 : 0);
    words = words.slice(count);
  };
  const long = LONG_TITLES.exec(`${words.join(" ")} `);
  if (long !== null && long[0].trim().length < words.join(" ").length) {
    drop(long[0].trim().split(" ").length);
    titled = true;
  }
  while (
    words.length > 1 &&
    isTitle(words[0] as string) &&
    HEAD_TYPES.get(words[words.length - 1] as string) !== "ORG"
  ) {
    drop(1);
    titled = true;
  }
  while (words.length > 1 && /^(?:of|the|and|for|&)$/.test(words[0] as string)) drop(1);
  const cut = cutAtJoins(words);
  const head = words.slice(0, cut);
  const rest = words.slice(cut + 1);
  const nameEnd = start + head.join(" ").length;
  const found: Candidate[] = [];
  const kind = head.length === 0 ? null : typeOf(text, start, nameEnd, head, titled);
  if (kind !== null) {
    const layer = kind.titled ? "title" : "form";
    found.push({
      start,
      end: nameEnd,
      text: text.slice(start, nameEnd),
      type: kind.type,
      confidence: kind.confidence,
      layer,
    });
  }
  if (rest.length > 0) {
    const from = end - rest.join(" ").length;
    const piece = trimPiece(text, { start: from, end });
    if (piece !== null) found.push(...nameInRun(text, piece));
  }
  return found;
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
    const of = words.indexOf("of");
    const byHead =
      of > 0 && (OF_HEADS.has(words[of - 1] as string) || HEAD_TYPES.has(words[of - 1] as string))
        ? typeOfHead(words[of - 1] as string)
        : HEAD_TYPES.get(last);
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
  for (const match of text.matchAll(TITLE_BY_OWNER)) {
    const inner = (match[1] as string).replace(/,$/, "");
    if (!isTitleCase(inner)) continue;
    const start = match.index + match[0].indexOf(inner, 1);
    found.push({ start, end: start + inner.length, text: inner, type: "WORK", confidence: 0.7, layer: "title" });
  }
  return found;
}

/** `Doe's "The Long Field"`, `his debut "Low Road"`: what somebody made, in capitals and quotation marks. */
const TITLE_BY_OWNER =
  /(?:\p{L}[’']s|\b(?:debut|latest|bestselling|award-winning|acclaimed|her|his|their|in|directed|wrote|adapted|called|titled|entitled)),? [“"‘]([A-Z][^”"’\n]{2,60}),?[”"’](?! ?(?:said|says|he|she|they)\b)/gu;

/** Two words or more, all with a capital but the small ones, and no end of a sentence. */
function isTitleCase(title: string): boolean {
  const words = title.split(" ");
  if (words.length < 2 || words.length > 9 || /[.!?]$/.test(title)) return false;
  return words.every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL_WORDS.has(word));
}

const SMALL_WORDS = new Set("a an the of in on at to for and or but with from by as is de la".split(" "));

/** `MAPLE BEND, Ore. —` at the beginning of a text. */
function dateline(text: string): Candidate[] {
  const match =
    /^(\p{Lu}[\p{Lu} .'’-]{2,30})(?:, (\p{Lu}[\p{L}. ]{1,20}?))?(?: \([\p{L} /]{1,20}\))? ?(?:—|–|--) /u.exec(text);
  if (match === null) return [];
  const places = [match[1], match[2]].filter((place) => place !== undefined);
  return places.map((place) => {
    const start = text.indexOf(place);
    return { start, end: start + place.length, text: place, type: "LOCATION", confidence: 0.8, layer: "title" };
  });
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
