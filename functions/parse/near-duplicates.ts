import type { Article, ArticleId } from "../article/article.ts";
import { bandsOf, hammingDistance } from "../article/fingerprint.ts";
import type { Band } from "../article/keys.ts";

export type Neighbour = { id: ArticleId; fingerprint: string; sortDate: string };

export type NearPorts = {
  neighbours(band: Band): Promise<Neighbour[]>;
  putNeighbour(bands: Band[], neighbour: Neighbour): Promise<void>;
  deleteNeighbour(bands: Band[], id: ArticleId): Promise<void>;
  setDuplicateOf(id: ArticleId, fingerprint: string, duplicateOf: ArticleId | undefined): Promise<boolean>;
};

/** Copies of one text are at most this many of the 64 bits apart. */
const COPY_DISTANCE = 3;

/**
 * Takes an article out from among the copies of the text that it had before. To be done while the record still has the old
 * fingerprint: whoever comes after a crash could not tell any more where it stood.
 */
export async function leaveDuplicates(
  article: Pick<Article, "id" | "fingerprint">,
  earlier: { fingerprint: string } | undefined,
  ports: Pick<NearPorts, "deleteNeighbour">,
): Promise<void> {
  if (!earlier || earlier.fingerprint === article.fingerprint) return;
  await ports.deleteNeighbour(bandsOf(earlier.fingerprint), article.id);
}

/**
 * Makes an article known to its copies, and points every later copy at the earliest by (date, id): this one at an
 * earlier one, or the others at this one. The bands are written before the others are looked for, so that of two copies
 * parsed at once at least one sees the other.
 */
export async function settleDuplicates(
  article: Pick<Article, "id" | "fingerprint" | "duplicateOf">,
  sortDate: string,
  ports: NearPorts,
): Promise<void> {
  const { id, fingerprint } = article;
  const bands = bandsOf(fingerprint);
  if (bands.length === 0) return;
  await ports.putNeighbour(bands, { id, fingerprint, sortDate });

  const found = await Promise.all(bands.map((band) => ports.neighbours(band)));
  const copies = new Map<ArticleId, Neighbour>();
  for (const neighbour of found.flat()) {
    if (hammingDistance(neighbour.fingerprint, fingerprint) <= COPY_DISTANCE) copies.set(neighbour.id, neighbour);
  }
  copies.set(id, { id, fingerprint, sortDate });
  const [first, ...rest] = [...copies.values()].sort(byDateThenId);
  // An article that stands alone, as most do, points at nothing: there is nothing to take back. A write would cost as much as
  // the record did, and could undo what a copy found out in the meantime.
  if (rest.length > 0 || article.duplicateOf) await ports.setDuplicateOf(first!.id, first!.fingerprint, undefined);
  for (const copy of rest) await ports.setDuplicateOf(copy.id, copy.fingerprint, first!.id);
}

function byDateThenId(a: Neighbour, b: Neighbour): number {
  const left = `${a.sortDate}#${a.id}`;
  const right = `${b.sortDate}#${b.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
