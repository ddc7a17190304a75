import type { Article, ArticleId } from "../article/article.ts";
import { bandsOf, hammingDistance } from "../article/fingerprint.ts";
import type { Band } from "../article/keys.ts";
import {
  COPY_DISTANCE,
  type HasNeighbours,
  type Neighbour,
  type Neighbours,
  neighbourOf,
} from "../article/neighbour.ts";

export type NearPorts = {
  /** Those of a band; where they are too many, those near a date. */
  neighbours(band: Band, sortDate: string): Promise<Neighbours>;
  putNeighbour(bands: Band[], neighbour: Neighbour): Promise<void>;
  deleteNeighbour(bands: Band[], neighbour: Pick<Neighbour, "id" | "sortDate">): Promise<void>;
  setDuplicateOf(id: ArticleId, fingerprint: string, duplicateOf: ArticleId | undefined): Promise<boolean>;
};

/**
 * Takes an article out from among the copies of the text, or of the date, that it had before. To be done while the record is
 * still the old one: whoever comes after a crash could not tell any more where it stood.
 */
export async function leaveDuplicates(
  article: HasNeighbours,
  earlier: HasNeighbours | undefined,
  ports: Pick<NearPorts, "deleteNeighbour">,
): Promise<void> {
  if (!earlier) return;
  const [now, before] = [neighbourOf(article), neighbourOf(earlier)];
  if (before.fingerprint === now.fingerprint && before.sortDate === now.sortDate) return;
  await ports.deleteNeighbour(bandsOf(before.fingerprint), before);
}

/**
 * Makes an article known to its copies, and points every later copy at the earliest by (date, id): this one at an
 * earlier one, or the others at this one. The bands are written before the others are looked for, so that of two copies
 * parsed at once one sees the other, but where the table answers both with what it was a moment ago.
 */
export async function settleDuplicates(
  article: HasNeighbours & Pick<Article, "duplicateOf">,
  ports: NearPorts,
): Promise<void> {
  const own = neighbourOf(article);
  const { id, fingerprint, sortDate } = own;
  const bands = bandsOf(fingerprint);
  if (bands.length === 0) return;
  await ports.putNeighbour(bands, own);

  const looks = await Promise.all(bands.map((band) => ports.neighbours(band, sortDate)));
  const copies = new Map<ArticleId, Neighbour>();
  for (const neighbour of looks.flatMap(({ found }) => found)) {
    if (hammingDistance(neighbour.fingerprint, fingerprint) <= COPY_DISTANCE) copies.set(neighbour.id, neighbour);
  }
  copies.set(id, own);
  const [first, ...rest] = [...copies.values()].sort(byDateThenId);
  // An article that stands alone, as most do, points at nothing: there is nothing to take back. A write would cost as much as
  // the record did, and could undo what a copy found out in the meantime. Where not all were seen, the first of those that were
  // may well be a copy of an older one.
  const seenAll = looks.every(({ all }) => all);
  if (seenAll && (rest.length > 0 || article.duplicateOf))
    await ports.setDuplicateOf(first!.id, first!.fingerprint, undefined);
  for (const copy of rest) await ports.setDuplicateOf(copy.id, copy.fingerprint, first!.id);
}

function byDateThenId(a: Neighbour, b: Neighbour): number {
  const left = `${a.sortDate}#${a.id}`;
  const right = `${b.sortDate}#${b.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
