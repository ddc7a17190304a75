/** What changed between two versions of an article. */
export type Revision = {
  /** When the newer version was fetched (ISO 8601). */
  fetchedAt: string;
  /** When the version that it replaced was fetched. */
  replaced: string;
  headline?: { from: string; to: string };
  /** Paragraphs that came, with their place in the newer text, and paragraphs that went, with their place in the older. */
  added: { place: number; text: string }[];
  removed: { place: number; text: string }[];
};

type Version = { fetchedAt: string; headline: string; articleBody: string };

/**
 * The difference of two versions by paragraphs: those of the longest common subsequence stay. Above 2,000 paragraphs a
 * side, equal paragraphs are matched wherever they stand, which costs no more than the text is long.
 */
export function revise(older: Version, newer: Version): Revision {
  const before = paragraphs(older.articleBody);
  const after = paragraphs(newer.articleBody);
  const kept = before.length * after.length <= 4_000_000 ? commonInOrder(before, after) : commonAnywhere(before, after);
  return {
    fetchedAt: newer.fetchedAt,
    replaced: older.fetchedAt,
    ...(older.headline === newer.headline ? {} : { headline: { from: older.headline, to: newer.headline } }),
    added: after.map((text, place) => ({ place, text })).filter(({ place }) => !kept.after.has(place)),
    removed: before.map((text, place) => ({ place, text })).filter(({ place }) => !kept.before.has(place)),
  };
}

const paragraphs = (text: string): string[] => (text === "" ? [] : text.split("\n\n"));

type Kept = { before: Set<number>; after: Set<number> };

function commonInOrder(before: string[], after: string[]): Kept {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const kept: Kept = { before: new Set(), after: new Set() };
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (before[i] === after[j]) {
      kept.before.add(i++);
      kept.after.add(j++);
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return kept;
}

function commonAnywhere(before: string[], after: string[]): Kept {
  const places = new Map<string, number[]>();
  for (const [place, text] of before.entries()) {
    const known = places.get(text);
    if (known) known.push(place);
    else places.set(text, [place]);
  }
  const next = new Map<string, number>();
  const kept: Kept = { before: new Set(), after: new Set() };
  for (const [place, text] of after.entries()) {
    const used = next.get(text) ?? 0;
    const match = places.get(text)?.[used];
    if (match === undefined) continue;
    next.set(text, used + 1);
    kept.before.add(match);
    kept.after.add(place);
  }
  return kept;
}
