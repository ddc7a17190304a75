import type { Candidate } from "./candidate.ts";
import { bills, dateline, quotedTitles, roads } from "./english-fixed-forms.ts";
import { DIRECTIONS, typeOf } from "./english-name-types.ts";
import {
  FIRST_TYPES,
  GIVEN_NAMES,
  HEAD_TYPES,
  LONG_TITLES,
  NOT_NAMES_EN,
  OF_HEADS,
  ROLES_BEFORE_EN,
  TITLES,
} from "./english-name-words.ts";

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
  found.push(...quotedTitles(text), ...roads(text), ...bills(text), ...dateline(text));
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
  if (words.some((word, at) => CENTERS.has(word) && words[at + 1] === "for")) return true;
  if (FIRST_TYPES.has(words[0] as string) && first.end === run.end && first.type === "LOCATION") return true;
  return GIVEN_NAMES.has(words[0] as string) && words.length === 2 && first.text === words[0];
}

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
    if (BODY_WORDS.has(word) && isBody(text, { start: rest, end: run.end })) break;
    if (word === "New" || (DEMONYM.test(word) && HEAD_TYPES.get(lastWord(text, run)) === "ORG")) break;
    start = rest;
  }
  // `$1.2 Trillion Spending Bill`: the scale belongs to the number before it.
  const scale = /^(?:Hundred|Thousand|Million|Billion|Trillion)(?: |$)/.exec(text.slice(start, run.end));
  if (scale !== null && /\d[\s-]$/.test(text.slice(Math.max(0, start - 2), start))) {
    start += scale[0].length;
    if (start >= run.end) return null;
  }
  const word = /^\S+/.exec(text.slice(start, run.end))?.[0] ?? "";
  if (opens && ROLES_BEFORE_EN.has(word.toLowerCase()) && start + word.length < run.end) start += word.length + 1;
  return { start, end: run.end };
}

/** Words that open the names of bodies as well as sentences: `International Association of …`. */
const BODY_WORDS = new Set(
  "International National Federal Global World Public Social State City Local American British".split(" "),
);

function isBody(text: string, rest: Run): boolean {
  const words = text.slice(rest.start, rest.end).split(" ");
  return (
    HEAD_TYPES.get(words[words.length - 1] as string) === "ORG" ||
    (OF_HEADS.has(words[0] as string) && words[1] === "of")
  );
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

/** Bodies whose name goes on behind `for`: `Johns Hopkins Center for Health Security`. */
const CENTERS = new Set(
  "Center Centre Institute Council Foundation Association Society Committee Campaign Coalition Alliance Agency Office Fund School Bureau Initiative Network".split(
    " ",
  ),
);

/** `and`, `of` and `for` join only inside names of bodies: elsewhere the name ends before them. */
function cutAtJoins(words: readonly string[]): number {
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as string;
    if (!/^(?:of|and|for|&)$/.test(word)) continue;
    const head = words[at - 1] as string;
    const last = words[words.length - 1] as string;
    if (word === "for" && at > 1 && CENTERS.has(head)) continue;
    if (word === "of" && (OF_HEADS.has(head) || HEAD_TYPES.has(head))) continue;
    if (
      (word === "and" || word === "for" || word === "&") &&
      (HEAD_TYPES.get(last) === "ORG" ||
        OF_HEADS.has(words[0] as string) ||
        (OF_HEADS.has(words[1] as string) && words[2] === "of"))
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
