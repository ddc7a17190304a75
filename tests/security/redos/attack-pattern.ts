import { type Pattern, parsePattern } from "./parse-pattern.ts";

export type Attack = { before: string; pumped: string; after: string };

/**
 * Texts that make a pattern go back as often as it can: what leads up to each of its repetitions, then what more than one of
 * its characters may take, or what a repeated group takes, again and again, then what it does not take.
 */
export function attacksOn(source: string, flags: string): Attack[] {
  const tree = parsePattern(source);
  const takes = characterTest(flags);
  const characters = [...new Set(charactersIn(tree))];
  const letters = lettersByTaste(characters, takes);
  const groups: string[] = [];
  const leads = new Set([""]);
  const walk = (pattern: Pattern, before: string): string => {
    switch (pattern.kind) {
      case "character":
        return before + letterFor(pattern.source, takes);
      case "sequence":
        return pattern.items.reduce((text, item) => walk(item, text), before);
      case "choice":
        return pattern.options.map((option) => walk(option, before))[0]!;
      case "look":
        walk(pattern.item, before);
        return before;
      case "repeat": {
        if (pattern.max > FEW) {
          leads.add(before);
          groups.push(...wordsOf(pattern.item, takes));
        }
        const once = walk(pattern.item, before);
        return pattern.min === 0 ? before : once;
      }
    }
  };
  walk(tree, "");
  if (leads.size === 1 && groups.length === 0) return [];
  const pumped = [...new Set([...letters, ...groups])].filter((text) => text !== "");
  return [...leads]
    .slice(0, MOST_LEADS)
    .flatMap((before) => pumped.flatMap((text) => ENDS.map((after) => ({ before, pumped: text, after }))));
}

/** A text of this attack with so many characters. */
export function attackText({ before, pumped, after }: Attack, length: number): string {
  return before + pumped.repeat(Math.ceil(length / pumped.length)) + after;
}

/** What is repeated less often costs a constant at most. */
const FEW = 20;
const MOST_LEADS = 6;
/** No pattern takes the first, and hardly one goes over the second. */
const ENDS = ["\u0001", "\n\u0001"];

/** Letters of all kinds that patterns of this project tell apart. */
const ALPHABET = [
  ..." \n\t\u00a0\u3000azAZ09_가다힣のアー年円一０ｱéßşΩжअ€$%#@&*+=~^|\\/<>()[]{}「」『』（）【】《》〈〉“”‘’'\"`.,:;!?-–—·・…~〜、。，．：％",
];

type Takes = (source: string, letter: string) => boolean;

function characterTest(flags: string): Takes {
  const known = new Map<string, RegExp>();
  const kept = flags.replace(/[gyd]/g, "");
  return (source, letter) => {
    let pattern = known.get(source);
    if (!pattern) {
      pattern = new RegExp(`^${source === "." ? "[^\\n]" : source}$`, kept);
      known.set(source, pattern);
    }
    return pattern.test(letter);
  };
}

function charactersIn(pattern: Pattern): string[] {
  switch (pattern.kind) {
    case "character":
      return [pattern.source];
    case "sequence":
      return pattern.items.flatMap(charactersIn);
    case "choice":
      return pattern.options.flatMap(charactersIn);
    default:
      return charactersIn(pattern.item);
  }
}

/** One letter for each way in which the characters of a pattern can agree about it. */
function lettersByTaste(characters: readonly string[], takes: Takes): string[] {
  const written = characters.flatMap((source) => [...source.replace(/^\[\^?|\]$|\\[a-zA-Z]/g, "")]);
  const byTaste = new Map<string, string>();
  for (const letter of [...ALPHABET, ...new Set(written)]) {
    const taste = characters.map((source) => (takes(source, letter) ? "1" : "0")).join("");
    if (taste.includes("1") && !byTaste.has(taste)) byTaste.set(taste, letter);
  }
  // Those that most characters take first: they can be divided among them in most ways.
  const liked = (taste: string) => taste.replaceAll("0", "").length;
  return [...byTaste]
    .sort(([a], [b]) => liked(b) - liked(a))
    .slice(0, MOST_LETTERS)
    .map(([, letter]) => letter);
}

const MOST_LETTERS = 12;

function letterFor(source: string, takes: Takes): string {
  const written = [...source.replace(/^\[\^?|\]$|\\[a-zA-Z]/g, "")];
  return [...written, ...ALPHABET].find((letter) => takes(source, letter)) ?? "";
}

/** What a repeated group takes: a word for each of its first choices, with its optional parts and without. */
function wordsOf(pattern: Pattern, takes: Takes): string[] {
  switch (pattern.kind) {
    case "character":
      return [letterFor(pattern.source, takes)];
    case "choice":
      return pattern.options.slice(0, 4).flatMap((option) => wordsOf(option, takes));
    case "look":
      return [""];
    case "repeat": {
      const words = wordsOf(pattern.item, takes);
      return pattern.min === 0 ? ["", ...words] : words;
    }
    case "sequence":
      return pattern.items.reduce<string[]>(
        (words, item) => {
          const next = wordsOf(item, takes);
          return words.flatMap((word) => next.map((end) => word + end)).slice(0, 8);
        },
        [""],
      );
  }
}
