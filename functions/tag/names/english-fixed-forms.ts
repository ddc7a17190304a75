import type { Candidate } from "./candidate.ts";

/** `the film “Salt Road”`, `her novel 'Glass Harbour'`. */
export function quotedTitles(text: string): Candidate[] {
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
  for (const match of text.matchAll(TITLE_AS_SUBJECT)) {
    const inner = match[1] as string;
    if (!isTitleCase(inner) || inner.split(" ").length < 3) continue;
    const start = match.index + 1;
    found.push({ start, end: start + inner.length, text: inner, type: "WORK", confidence: 0.66, layer: "title" });
  }
  return found;
}

/** `"Young Woman by the Sea" was sold`: a title in capitals and quotation marks that something is said of. */
const TITLE_AS_SUBJECT =
  /[“"]([A-Z][^”"\n]{4,60})[”"] (?:was (?:bought|sold|written|directed|published|released|filmed|painted|made|first)|opens|opened|premieres|premiered|tells|stars|follows|won|sold|topped|debuted|centers|centres|chronicles)\b/g;

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
export function dateline(text: string): Candidate[] {
  const match =
    /^(\p{Lu}[\p{Lu} .'’-]{2,30})(?:, (\p{Lu}[\p{L}. ]{1,20}?))?(?: \([\p{L} /]{1,20}\))? ?(?:—|–|--) /u.exec(text);
  if (match === null) return [];
  const places = [match[1]?.trimEnd(), match[2]].filter((place) => place !== undefined);
  return places.map((place) => {
    const start = text.indexOf(place);
    return { start, end: start + place.length, text: place, type: "LOCATION", confidence: 0.8, layer: "title" };
  });
}

/** Numbered bills and ballot measures: `House Bill 68`, `Proposition 36`. */
export function bills(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(
    /\b(?:(?:House|Senate|Assembly) (?:Bill|Joint Resolution|Resolution)|Proposition|Ballot Measure|Amendment) \d{1,4}\b/g,
  )) {
    const [name] = match;
    const end = match.index + name.length;
    found.push({ start: match.index, end, text: name, type: "WORK", confidence: 0.8, layer: "title" });
  }
  return found;
}

/** Numbered roads: `the M25`, `A1 road`, `Route 66`, `Interstate 70`, `Highway 101`. */
export function roads(text: string): Candidate[] {
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
