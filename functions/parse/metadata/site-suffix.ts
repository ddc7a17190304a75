import { foldTitle } from "../../article/title-agreement.ts";

/** What parts a headline from the site's name in a title. */
export const SEPARATOR = /\s+[|–—·•:‹›~\-/<]{1,2}\s+|\s*[|｜ㅣ│¦]\s*|\s?::\s?|\s»\s(?=[^«]+$)|\s«\s(?=[^»]+$)/g;
/** A separator that is left over where a site writes no name behind it. */
const LOOSE_END = /^(?:[|｜│:•·–—-]\s+)+|(?:\s+[|｜│:•·–—-]+)+$/gu;

/** Of a title: twice what a headline may have, so that what is longer is still seen to be too long. */
export const LONGEST = 1_000;

/**
 * A title without the site's name at its end or beginning ("Headline | Site", "Site: Headline", "Headline - News - Site").
 * Only parts that are the site's name are cut, so a headline's own dashes stay.
 */
export function withoutSiteName(raw: string, siteNames: readonly string[]): string {
  let title = raw.replace(/\s+/g, " ").trim().slice(0, LONGEST).replace(LOOSE_END, "");
  const names = siteNames.map(foldName).filter((name) => name.length > 1);
  if (names.length === 0) return title;
  for (let round = 0; round < 4; round++) {
    const cuts = [...title.matchAll(SEPARATOR)];
    if (cuts.length === 0) return title;
    const last = cuts[cuts.length - 1]!;
    const tail = title.slice(last.index + last[0].length);
    if (isSiteName(tail, names)) {
      title = title.slice(0, last.index).trim();
      continue;
    }
    const first = cuts[0]!;
    const head = title.slice(0, first.index);
    if (isSiteName(head, names) && head.length < title.length / 2) {
      title = title.slice(first.index + first[0].length).trim();
      continue;
    }
    return title;
  }
  return title;
}

/** Whether a part of a title is one of the site's names, folded by `foldName`. */
export function isSiteName(part: string, names: readonly string[]): boolean {
  const folded = foldName(part);
  if (folded === "") return false;
  if (folded.length > 60) return false;
  return names.some(
    (name) =>
      folded === name ||
      (name.length >= 4 && folded.length <= name.length + 12 && folded.includes(name)) ||
      (folded.length >= 4 && name.includes(folded) && folded.length * 2 > name.length),
  );
}

/** Letters and digits only, without a leading "the" and a domain's ending. */
export function foldName(name: string): string {
  return foldTitle(name)
    .replace(/^the\s/, "")
    .replace(/\.(?:com|org|net|co\.uk|de|co\.kr|kr|jp|fr|it|es|ru|info|news)$/, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
